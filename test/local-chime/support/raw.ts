import { request as httpRequest, type IncomingHttpHeaders } from "node:http";
import { Sha256 } from "@aws-crypto/sha256-js";
import { SignatureV4 } from "@smithy/signature-v4";
import { type OperationName, definitionOf } from "../../../src/operations/operations.js";
import { anyCredentials, type Credentials } from "../../support/local-chime.js";

/** An HTTP request. Its path and query are sent as they are. */
export interface RawRequest {
  readonly method: string;
  readonly path: string;
  readonly body?: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Sends a request without signing it. */
export function sendUnsigned(url: string, { method, path, body, headers }: RawRequest): Promise<RawAnswer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const length: Record<string, number> = body === undefined ? {} : { "content-length": Buffer.byteLength(body) };
    const outgoing = httpRequest({ hostname, port, method, path, headers: { ...length, ...headers } }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("error", reject);
      answer.on("end", () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text: Buffer.concat(chunks).toString() }),
      );
    });
    outgoing.on("error", reject);
    outgoing.end(body);
  });
}

export interface Signing {
  readonly credentials?: Credentials;
  readonly date?: Date;
  readonly service?: string;
  /** Whether a header has the body's checksum. The JavaScript SDK sends it, others do not. */
  readonly checksum?: boolean;
}

/** The request with its signature headers. */
export async function signed(
  url: string,
  request: RawRequest,
  { credentials = anyCredentials, date = new Date(), service = "chime", checksum = true }: Signing = {},
): Promise<RawRequest> {
  const { hostname, port, host } = new URL(url);
  const [path = "/", query = ""] = request.path.split("?", 2);
  const signer = new SignatureV4({
    credentials,
    region: "us-east-1",
    service,
    sha256: Sha256,
    applyChecksum: checksum,
  });
  const { headers } = await signer.sign(
    {
      method: request.method,
      protocol: "http:",
      hostname,
      port: Number(port),
      path,
      query: Object.fromEntries(new URLSearchParams(query)),
      headers: {
        host,
        ...(request.body === undefined ? {} : { "content-type": "application/json" }),
        ...request.headers,
      },
      body: request.body,
    },
    { signingDate: date },
  );
  return { ...request, headers };
}

/** Signs the request and sends it. */
export const send = async (url: string, request: RawRequest, signing?: Signing): Promise<RawAnswer> =>
  sendUnsigned(url, await signed(url, request, signing));

const queryName = (member: string): string => member.replace(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase();

/** The HTTP request of an operation, derived from its definition. */
export function requestOf(operation: OperationName, input: Readonly<Record<string, unknown>>): RawRequest {
  const [method = "", uri = ""] = definitionOf(operation).http.split(" ");
  const inPath = new Set(Array.from(uri.matchAll(/\{(\w+)\}/g), ([, member]) => member));
  const path = uri.replace(/\{(\w+)\}/g, (_, member: string) => encodeURIComponent(String(input[member])));
  const rest = Object.entries(input).filter(([member, value]) => !inPath.has(member) && value !== undefined);
  if (method === "GET") {
    const query = rest.map(([member, value]) => `${queryName(member)}=${encodeURIComponent(String(value))}`).join("&");
    return { method, path: query ? `${path}${path.includes("?") ? "&" : "?"}${query}` : path };
  }
  const hasBody = Object.keys(definitionOf(operation).input).some((member) => !inPath.has(member));
  return hasBody ? { method, path, body: JSON.stringify(Object.fromEntries(rest)) } : { method, path };
}
