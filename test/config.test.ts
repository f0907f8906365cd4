import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { readConfig } from "../src/config.js";

describe("the gateway's configuration", () => {
  test("has a default for everything", () => {
    expect(readConfig({})).toEqual({
      config: {
        HOST: "127.0.0.1",
        PORT: 4000,
        CHIME_BACKEND: "local",
        AWS_REGION: "us-east-1",
        CORS_ORIGINS: [],
        CACHE_TTL_SECONDS: 60,
        MAX_QUERY_COST: 5000,
        REQUEST_TIMEOUT_MS: 30_000,
        INTROSPECTION: true,
        PLAYGROUND: true,
        localChime: { host: "127.0.0.1", port: 4001, users: 250, seed: 1, latencyMs: 0, faults: "" },
        PERSISTED_DOCUMENTS_MODE: "only",
        SHUTDOWN_DELAY_MS: 0,
        OTEL_EXPORTER_OTLP_PROTOCOL: "http/protobuf",
        NODE_ENV: "development",
        LOG_LEVEL: "info",
      },
      errors: [],
    });
  });

  test("treats an empty variable as not set, and ignores unknown variables", () => {
    expect(
      readConfig({
        PORT: "",
        HOST: "",
        CHIME_ENDPOINT: "",
        INTROSPECTION: "",
        HOME: "/root",
      }),
    ).toEqual(readConfig({}));
  });

  test("is read from every variable", () => {
    const { config } = readConfig({
      HOST: "localhost",
      PORT: "0",
      CHIME_BACKEND: "aws",
      CHIME_ENDPOINT: "https://chime.example.com",
      AWS_REGION: "eu-west-1",
      REQUEST_TIMEOUT_MS: "600000",
      INTROSPECTION: "off",
      PERSISTED_DOCUMENTS: "documents.json",
      PERSISTED_DOCUMENTS_MODE: "prefer",
      NODE_ENV: "test",
      LOG_LEVEL: "silent",
      REDIS_URL: "redis://127.0.0.1:6379",
      CACHE_TTL_SECONDS: "0",
      MAX_QUERY_COST: "100",
      RATE_LIMIT_PER_MINUTE: "600",
      CORS_ORIGINS: "https://admin.example.com, http://localhost:3000",
      LOG_HASH_KEY: "sixteen letters!",
      SHUTDOWN_DELAY_MS: "5000",
      OTEL_EXPORTER_OTLP_ENDPOINT: "http://127.0.0.1:4318",
      OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: "http://127.0.0.1:4318/v1/traces",
      OTEL_EXPORTER_OTLP_PROTOCOL: "http/json",
      OTEL_TRACES_EXPORTER: "otlp",
      OTEL_SDK_DISABLED: "false",
    });
    expect(config).toEqual({
      HOST: "localhost",
      PORT: 0,
      CHIME_BACKEND: "aws",
      CHIME_ENDPOINT: "https://chime.example.com",
      AWS_REGION: "eu-west-1",
      CACHE_TTL_SECONDS: 0,
      MAX_QUERY_COST: 100,
      RATE_LIMIT_PER_MINUTE: 600,
      REQUEST_TIMEOUT_MS: 600_000,
      INTROSPECTION: false,
      PLAYGROUND: true,
      PERSISTED_DOCUMENTS: "documents.json",
      PERSISTED_DOCUMENTS_MODE: "prefer",
      NODE_ENV: "test",
      LOG_LEVEL: "silent",
      REDIS_URL: "redis://127.0.0.1:6379",
      CORS_ORIGINS: ["https://admin.example.com", "http://localhost:3000"],
      LOG_HASH_KEY: "sixteen letters!",
      SHUTDOWN_DELAY_MS: 5000,
      OTEL_EXPORTER_OTLP_ENDPOINT: "http://127.0.0.1:4318",
      OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: "http://127.0.0.1:4318/v1/traces",
      OTEL_EXPORTER_OTLP_PROTOCOL: "http/json",
      OTEL_TRACES_EXPORTER: "otlp",
      OTEL_SDK_DISABLED: false,
    });
  });

  test.each([
    ["production", undefined, false],
    ["production", "true", true],
    ["production", "1", true],
    ["development", undefined, true],
    ["development", "0", false],
    ["development", "false", false],
    ["development", "on", true],
  ])("NODE_ENV=%s with INTROSPECTION=%s: introspection is %s", (NODE_ENV, INTROSPECTION, expected) => {
    expect(readConfig({ NODE_ENV, INTROSPECTION }).config?.INTROSPECTION).toBe(expected);
  });

  test("takes secrets from files, without the end of the line, and not from two places at once", async () => {
    const directory = await mkdtemp(join(tmpdir(), "secrets-"));
    onTestFinished(() => rm(directory, { recursive: true }));
    const file = join(directory, "redis-url");
    await writeFile(file, "rediss://user:secret@redis.example.com\n");
    expect(readConfig({ REDIS_URL_FILE: file }).config?.REDIS_URL).toBe("rediss://user:secret@redis.example.com");
    expect(readConfig({ REDIS_URL_FILE: file, REDIS_URL: "redis://127.0.0.1" }).errors).toEqual([
      "REDIS_URL_FILE: REDIS_URL is set as well. Set one of them",
    ]);
    await writeFile(file, "http://redis.example.com\n");
    expect(readConfig({ REDIS_URL_FILE: file }).errors).toEqual([expect.stringMatching(/^REDIS_URL: must start/)]);
  });

  test.each(["127.0.0.1", "127.1.2.3", "localhost", "::1"])("HOST=%s is loopback", (HOST) => {
    expect(readConfig({ HOST }).config?.HOST).toBe(HOST);
  });

  test.each([
    ["HOST", "0.0.0.0"],
    ["HOST", "::"],
    ["HOST", "gateway.example.com"],
    ["HOST", "127.0.0.1.example.com"],
    ["PORT", "65536"],
    ["PORT", "-1"],
    ["PORT", "80.5"],
    ["PORT", "http"],
    ["CHIME_BACKEND", "azure"],
    ["REQUEST_TIMEOUT_MS", "0"],
    ["REQUEST_TIMEOUT_MS", "600001"],
    ["REQUEST_TIMEOUT_MS", "30s"],
    ["INTROSPECTION", "maybe"],
    ["LOG_LEVEL", "loud"],
    ["REDIS_URL", "http://127.0.0.1:6379"],
    ["REDIS_URL", "redis"],
    ["CORS_ORIGINS", "*"],
    ["CORS_ORIGINS", "https://*.example.com"],
    ["CORS_ORIGINS", "null"],
    ["CORS_ORIGINS", "admin.example.com"],
    ["CORS_ORIGINS", "https://admin.example.com/"],
    ["CORS_ORIGINS", "https://admin.example.com,https://Other.example.com"],
    ["LOG_HASH_KEY", "short"],
    ["AWS_REGION", "nowhere"],
    ["SHUTDOWN_DELAY_MS", "-1"],
    ["OTEL_EXPORTER_OTLP_ENDPOINT", "127.0.0.1:4318"],
    ["OTEL_EXPORTER_OTLP_PROTOCOL", "grpc"],
    ["OTEL_TRACES_EXPORTER", "jaeger"],
    ["OTEL_SDK_DISABLED", "maybe"],
    ["REDIS_URL_FILE", "/nowhere/redis-url"],
    ["LOG_HASH_KEY_FILE", "/nowhere/log-hash-key"],
  ])("%s=%s is refused by name", (name, value) => {
    const { config, errors } = readConfig({ [name]: value });
    expect(config).toBeUndefined();
    expect(errors).toEqual([expect.stringMatching(new RegExp(`^${name}: \\S`))]);
  });

  test.each(["chime.example.com", "ftp://chime.example.com", "nonsense"])(
    "CHIME_ENDPOINT=%s is refused by name",
    (CHIME_ENDPOINT) => {
      expect(readConfig({ CHIME_BACKEND: "aws", CHIME_ENDPOINT }).errors).toEqual([
        expect.stringMatching(/^CHIME_ENDPOINT: \S/),
      ]);
    },
  );

  test("an endpoint without CHIME_BACKEND=aws is refused, because it would have no effect", () => {
    expect(readConfig({ CHIME_ENDPOINT: "http://127.0.0.1:4001" }).errors).toEqual([
      "CHIME_ENDPOINT: requires CHIME_BACKEND=aws",
    ]);
  });

  test("a mode without a manifest is refused, because it would have no effect", () => {
    expect(readConfig({ PERSISTED_DOCUMENTS_MODE: "prefer" }).errors).toEqual([
      "PERSISTED_DOCUMENTS_MODE: requires PERSISTED_DOCUMENTS",
    ]);
  });

  test("all errors are reported together", () => {
    const { errors } = readConfig({
      HOST: "0.0.0.0",
      PORT: "x",
      CHIME_ENDPOINT: "http://127.0.0.1:4001",
      REQUEST_TIMEOUT_MS: "-1",
      LOG_LEVEL: "loud",
    });
    expect(errors.map((fault) => fault.split(":")[0]).sort()).toEqual([
      "CHIME_ENDPOINT",
      "HOST",
      "LOG_LEVEL",
      "PORT",
      "REQUEST_TIMEOUT_MS",
    ]);
  });
});
