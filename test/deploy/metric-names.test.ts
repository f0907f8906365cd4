import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { listen } from "../support/gateway.js";

const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const read = (name: string): string => readFileSync(path(name), "utf8");
const hasPromtool = spawnSync("promtool", ["--version"]).status === 0;

const Dashboard = z.object({
  panels: z.array(z.object({ title: z.string(), targets: z.array(z.object({ expr: z.string() })).default([]) })),
});
const { panels } = Dashboard.parse(JSON.parse(read("deploy/grafana/chime-graphql.json")));
const alertsText = read("deploy/prometheus/alerts.yml");
const alerts = Array.from(alertsText.matchAll(/- alert: (\w+)\n\s+expr: (?:>-\n)?([\s\S]*?)\n\s+(?:for|labels):/g));

const keywords = new Set(["by", "without", "on", "ignoring", "and", "or", "unless", "offset", "bool"]);

/** The metrics that an expression of PromQL names: neither functions nor labels, and without a histogram's suffix. */
function metricsIn(expression: string): string[] {
  const bare = expression.replace(/\{[^}]*\}|\[[^\]]*\]|\b(?:by|without|on|ignoring) ?\([^)]*\)/g, " ");
  const names = Array.from(bare.matchAll(/\b[a-z_:][\w:]*\b(?!\s*\()/g), ([name]) => name);
  return names.filter((name) => !keywords.has(name));
}

/** The metrics of a gateway with Redis, and of one without, by name. */
async function exported(): Promise<ReadonlyMap<string, string>> {
  const endpoint = "http://127.0.0.1:9";
  const urls = [await listen({ endpoint }), await listen({ endpoint, redisUrl: "redis://127.0.0.1:9" })];
  const texts = await Promise.all(urls.map(async (url) => (await fetch(`${url}/metrics`)).text()));
  return new Map(
    Array.from(texts.join("").matchAll(/^# TYPE (\S+) (\S+)$/gm), ([, name = "", type = ""]) => [name, type]),
  );
}

const metrics = await exported();
const exists = (name: string): boolean =>
  name === "up" || metrics.has(name) || metrics.get(name.replace(/_(?:bucket|sum|count)$/, "")) === "histogram";

describe("the dashboard and the alerts", () => {
  const expressions = [
    ...panels.flatMap(({ title, targets }) => targets.map(({ expr }) => ({ where: title, expr }))),
    ...alerts.map(([, where = "", expr = ""]) => ({ where, expr })),
  ];

  test("are read completely", () => {
    expect(alerts).toHaveLength(alertsText.match(/- alert:/g)?.length ?? 0);
    expect(expressions.length).toBeGreaterThan(40);
    for (const { where, expr } of expressions) expect(metricsIn(expr), where).not.toEqual([]);
  });

  test.each(expressions)("$where names only metrics that the gateway exports: $expr", ({ expr }) => {
    expect(metricsIn(expr).filter((name) => !exists(name))).toEqual([]);
  });

  test("a metric that does not exist would be noticed", () => {
    expect(
      metricsIn('sum by (kind) (rate(chime_calls_total{a="b"}[5m])) / chime_no_such_metric').filter(
        (name) => !exists(name),
      ),
    ).toEqual(["chime_no_such_metric"]);
  });

  test.runIf(hasPromtool)("are accepted by promtool", () => {
    const { status, stdout } = spawnSync("promtool", ["check", "rules", path("deploy/prometheus/alerts.yml")], {
      encoding: "utf8",
    });
    expect(status, stdout).toBe(0);
  });
});

describe("docs/operating.md", () => {
  const text = read("docs/operating.md");

  test("says what to do about every alert", () => {
    for (const [, name = ""] of alerts) expect(text).toContain(`\n### ${name}\n`);
  });

  test("describes every metric of the gateway's own", () => {
    const own = Array.from(metrics.keys()).filter((name) => !/^(?:process|nodejs)_/.test(name));
    for (const name of own) expect(text).toContain(`| \`${name}\` |`);
  });
});
