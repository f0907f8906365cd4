import { type Errand, Tally } from "../../src/chime/errand.js";

/** An errand of nobody in particular, with time enough unless told otherwise. */
export const errand = ({
  signal = new AbortController().signal,
  deadline = performance.now() + 60_000,
  caller = "somebody",
}: Partial<Omit<Errand, "tally">> = {}): Errand => ({ signal, deadline, caller, tally: new Tally() });
