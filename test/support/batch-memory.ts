import process from "node:process";
import { createGateway } from "../../src/gateway/server.js";

/** Run with --expose-gc: sends batches of both sizes to a gateway of its own, and prints by how many bytes the larger one needs more. */
const [endpoint = "", accountId = ""] = process.argv.slice(2);
const gateway = await createGateway({
  region: "us-east-1",
  endpoint,
  credentials: { accessKeyId: "any", secretAccessKey: "any" },
  requestTimeoutMs: 60_000,
  introspection: false,
  logLevel: "silent",
  cacheTtlSeconds: 60,
});
const url = await gateway.listen({ port: 0 });

/** The most that was alive at once while a batch of this size was carried out. */
async function peakOf(items: number): Promise<number> {
  const userIdList = Array.from({ length: items }, (_, i) => `00000000-0000-4000-8000-${String(i).padStart(12, "0")}`);
  const query =
    "mutation ($input: BatchUnsuspendUserInput!) { batchUnsuspendUser(input: $input) { users { userId } userErrors { userId errorCode errorMessage retryable } } }";
  let peak = 0;
  const measure = (): void => {
    globalThis.gc?.();
    peak = Math.max(peak, process.memoryUsage().heapUsed);
  };
  const timer = setInterval(measure, 5);
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables: { input: { accountId, userIdList } } }),
  });
  const { data } = (await response.json()) as { data: { batchUnsuspendUser: { userErrors: unknown[] } } };
  measure();
  clearInterval(timer);
  if (data.batchUnsuspendUser.userErrors.length !== items) throw new Error("The batch was not answered whole");
  return peak;
}

await peakOf(100);
const small = await peakOf(100);
console.log((await peakOf(10_000)) - small);
process.exit(0);
