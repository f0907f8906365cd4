import { randomBytes } from "node:crypto";
import type { Versions } from "./store.js";

/** A unique version. */
export const newVersion = (): string => randomBytes(9).toString("base64url");

/** The tag that everything in a scope depends on. It is lost together with the scope's other versions, so that no older entry is found. */
export const everything = "*";

/** The version of a tag that no write has invalidated since the scope's versions were created. */
export const initialVersion = "0";

/** The versions of several tags as one text. */
export const joined = (versions: readonly Versions[]): Versions =>
  versions.includes(undefined) ? undefined : versions.join(" ");
