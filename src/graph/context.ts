import type { Reads } from "../chime/reads.js";

/** What every resolver of one request can reach. */
export interface Context {
  readonly reads: Reads;
  /** Tells of a value of Chime's that the schema has no name for, so that it is logged and counted. */
  readonly onUnknownEnumValue: (type: string, value: string) => void;
}
