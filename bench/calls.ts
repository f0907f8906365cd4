import { createGateway } from "../src/gateway/server.js";
import type { FastifyInstance } from "fastify";
import { type BenchQuery, type Data, queries } from "./calls-queries.js";
import { startChild } from "./child.js";
import { gatewayOptions } from "./gateway.js";
import { createBaseline } from "./baseline.js";

const users = 2000;
const latencyMs = 20;
const rounds = 9;

interface Measured {
  readonly answer: unknown;
  readonly calls: number;
  readonly ms: number;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** Calls and latency of a range of queries: the gateway cold, with what it remembers of lists, and warm, beside the baseline. */
export async function benchCalls(): Promise<void> {
  const child = await startChild("../dist/main.js", {
    args: ["local-chime"],
    env: { LOCAL_CHIME_PORT: "0", LOCAL_CHIME_USERS: String(users) },
  });
  const chime = `http://127.0.0.1:${child.port}`;
  const local = (method: string, path: string, body?: object): Promise<Response> =>
    fetch(`${chime}/__local/${path}`, {
      method,
      headers: { "content-type": "application/json" },
      ...(body && { body: JSON.stringify(body) }),
    });

  const urls = new Map<FastifyInstance, string>();

  async function ask(
    app: FastifyInstance,
    query: BenchQuery,
    data: Data,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Measured> {
    const body = JSON.stringify({ query: query.document, variables: query.variables(data) });
    await local("DELETE", "calls");
    const started = performance.now();
    const response = await fetch(`${urls.get(app) ?? ""}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body,
    });
    const answer = (await response.json()) as { data: unknown; errors?: unknown };
    const ms = performance.now() - started;
    if (answer.errors !== undefined) throw new Error(`${query.name}: ${JSON.stringify(answer.errors).slice(0, 300)}`);
    const calls = (await (await local("GET", "calls")).json()) as Record<string, number>;
    return { ms, answer, calls: Object.values(calls).reduce((sum, count) => sum + count, 0) };
  }

  async function listening(app: FastifyInstance): Promise<FastifyInstance> {
    urls.set(app, await app.listen({ port: 0, host: "127.0.0.1" }));
    return app;
  }
  const gateway = async (): Promise<FastifyInstance> => listening(await createGateway(gatewayOptions(chime)));
  const noCache = { "cache-control": "no-cache" };
  const middle = (all: readonly Measured[]): Measured => ({
    answer: all[0]?.answer,
    calls: Math.max(...all.map(({ calls }) => calls)),
    ms: median(all.map(({ ms }) => ms)),
  });

  const first = await gateway();
  const data = await dataOf(first, `${urls.get(first) ?? ""}/graphql`);
  await local("PUT", "latency", { ms: latencyMs });
  const baseline = await listening(await createBaseline(chime));

  console.log(
    `${users} users, ${latencyMs} ms upstream, median of ${rounds}; × is the latency over the baseline in the same run.\n`,
  );
  console.log(
    "| query | optimum | baseline | cold | remembered | warm | baseline p50 | cold × | remembered × | warm × |",
  );
  console.log("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
  for (const query of queries) {
    const known = await gateway();
    // Twice, so that lists have been seen to lead to the same places.
    for (let i = 0; i < 2; i++) await ask(known, query, data, noCache);
    await ask(known, query, data);
    const seen = {
      baseline: [] as Measured[],
      cold: [] as Measured[],
      remembered: [] as Measured[],
      warm: [] as Measured[],
    };
    for (let round = 0; round < rounds; round++) {
      // Turn about, so that whatever else the machine does falls on all of them.
      seen.baseline.push(await ask(baseline, query, data));
      const fresh = await gateway();
      seen.cold.push(await ask(fresh, query, data));
      await fresh.close();
      seen.remembered.push(await ask(known, query, data, noCache));
      seen.warm.push(await ask(known, query, data));
    }
    await known.close();
    const [book, cold, remembered, warm] = [
      middle(seen.baseline),
      middle(seen.cold),
      middle(seen.remembered),
      middle(seen.warm),
    ];
    const ratio = ({ ms }: Measured): string => (ms / book.ms).toFixed(2);
    console.log(
      `| ${query.name} | ${query.optimum(data, JSON.stringify(book.answer))} | ${book.calls} | ${cold.calls} | ${remembered.calls} | ${warm.calls} | ${Math.round(book.ms)} ms | ${ratio(cold)} | ${ratio(remembered)} | ${ratio(warm)} |`,
    );
  }
  child.process.kill();
}

async function dataOf(app: FastifyInstance, url: string): Promise<Data> {
  const ask = async (query: string, variables: object = {}): Promise<unknown> => {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, variables }),
    });
    return ((await response.json()) as { data: unknown }).data;
  };
  const { accounts } = (await ask("{ accounts { nodes { accountId accountType } } }")) as {
    accounts: { nodes: { accountId: string; accountType: string }[] };
  };
  const idOf = (type: string): string =>
    accounts.nodes.find(({ accountType }) => accountType === type)?.accountId ?? "";
  async function usersOf(account: string): Promise<string[]> {
    const found: string[] = [];
    for (let after: string | null = null; ;) {
      const page = (await ask(
        "query ($a: ID!, $after: String) { account(accountId: $a) { users(first: 1000, after: $after) { nodes { userId } pageInfo { hasNextPage endCursor } } } }",
        { a: account, after },
      )) as {
        account: {
          users: { nodes: { userId: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
        };
      };
      found.push(...page.account.users.nodes.map(({ userId }) => userId));
      if (!page.account.users.pageInfo.hasNextPage) return found;
      after = page.account.users.pageInfo.endCursor;
    }
  }
  const [account, otherAccount] = [idOf("ENTERPRISE_LWA"), idOf("ENTERPRISE_DIRECTORY")];
  const [ofAccount, ofOther] = await Promise.all([usersOf(account), usersOf(otherAccount)]);
  await app.close();
  return { account, otherAccount, users: ofAccount, otherUsers: ofOther };
}
