import { randomBytes } from "node:crypto";
import type { Versions } from "./store.js";

/** A version that no other is equal to. */
export const newVersion = (): string => randomBytes(9).toString("base64url");

/** The tag that everything in a scope depends on: it is lost when the scope's versions are, so that nothing older is found. */
export const everything = "*";

/** What a tag without a version of its own has: nothing was written since the scope's versions were begun. */
export const initialVersion = "0";

/** The versions of several tags as one. */
export const joined = (versions: readonly Versions[]): Versions =>
  versions.includes(undefined) ? undefined : versions.join(" ");
