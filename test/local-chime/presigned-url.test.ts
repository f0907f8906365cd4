import { Sha256 } from "@aws-crypto/sha256-js";
import { SignatureV4 } from "@smithy/signature-v4";
import { describe, expect, test } from "vitest";
import { anyCredentials, type Credentials, localChime } from "../support/local-chime.js";
import { sendUnsigned } from "./support/raw.js";

const credentials: Credentials = { accessKeyId: "AKIDLOCAL", secretAccessKey: "secret" };
const strict = await localChime({ credentials: `${credentials.accessKeyId}:${credentials.secretAccessKey}` });
const open = await localChime();

interface Presigning {
  readonly by?: Credentials;
  readonly secondsAgo?: number;
  readonly expiresIn?: number;
}

/** The path and query of a pre-signed ListAccounts request. */
async function presigned(url: string, { by = credentials, secondsAgo = 0, expiresIn = 60 }: Presigning = {}) {
  const { hostname, host } = new URL(url);
  const signer = new SignatureV4({ credentials: by, region: "us-east-1", service: "chime", sha256: Sha256 });
  const request = {
    method: "GET",
    protocol: "http:",
    hostname,
    path: "/accounts",
    query: { name: "Example Corp" },
    headers: { host },
  };
  const { query = {} } = await signer.presign(request, {
    signingDate: new Date(Date.now() - secondsAgo * 1000),
    expiresIn,
  });
  return `/accounts?${Object.entries(query)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`)
    .join("&")}`;
}
const get = (url: string, path: string) => sendUnsigned(url, { method: "GET", path });

describe("a pre-signed URL", () => {
  test("is served, and its signature is not part of the input", async () => {
    const { status, text } = await get(strict.url, await presigned(strict.url));
    expect(status, text).toBe(200);
    expect(JSON.parse(text)).toMatchObject({ Accounts: [{ Name: "Example Corp" }] });
  });

  test("is served by a service without credentials, whoever signed it", async () => {
    expect((await get(open.url, await presigned(open.url, { by: anyCredentials }))).status).toBe(200);
  });

  test.each([
    ["with another secret", { by: { ...credentials, secretAccessKey: "other" } }, "InvalidSignatureException"],
    ["with another access key", { by: anyCredentials }, "UnrecognizedClientException"],
    ["too long ago", { secondsAgo: 61 }, "RequestExpired"],
    ["in the future", { secondsAgo: -16 * 60 }, "RequestExpired"],
  ] as const)("is rejected when it was signed %s", async (_, presigning, exception) => {
    const { status, headers } = await get(strict.url, await presigned(strict.url, presigning));
    expect(headers["x-amzn-errortype"]).toBe(exception);
    expect(status).toBeGreaterThanOrEqual(400);
  });

  test("is rejected when another query was signed", async () => {
    const path = (await presigned(strict.url)).replace("Example", "Other");
    expect((await get(strict.url, path)).headers["x-amzn-errortype"]).toBe("InvalidSignatureException");
  });

  test.each(["X-Amz-Signature", "X-Amz-Expires", "X-Amz-Credential", "X-Amz-Date"])(
    "is rejected without %s",
    async (parameter) => {
      const path = (await presigned(open.url)).replace(`${parameter}=`, "x=");
      expect((await get(open.url, path)).headers["x-amzn-errortype"]).toBe("IncompleteSignatureException");
    },
  );
});
