import { type CallContext, UpstreamStats } from "../../src/chime/call-context.js";

/** An errand of nobody in particular, with time enough unless told otherwise. */
export const callContext = ({
  signal = new AbortController().signal,
  deadline = performance.now() + 60_000,
  caller = "somebody",
}: Partial<Omit<CallContext, "stats">> = {}): CallContext => ({ signal, deadline, caller, stats: new UpstreamStats() });
