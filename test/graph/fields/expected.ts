import { enumName } from "../../../src/graph/names.js";

/** What the AWS SDK gives, as the graph is to show it. */
export const iso = (date: Date | undefined): string | null => date?.toISOString() ?? null;
export const inGraph = (value: string | undefined): string | null => (value === undefined ? null : enumName(value));
export const globalId = (...parts: readonly string[]): string =>
  Buffer.from(JSON.stringify(parts)).toString("base64url");
