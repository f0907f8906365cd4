import type { IncomingHttpHeaders } from "node:http";
import { createHash } from "node:crypto";
import { Sha256 } from "@aws-crypto/sha256-js";
import { SignatureV4 } from "@smithy/signature-v4";
import { ChimeException } from "../chime-exception.js";

/** The credentials whose signatures are accepted. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** The parts of a request that are signed, besides its body. */
export interface SignedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
}

interface Authorization {
  readonly accessKeyId: string;
  readonly region: string;
  readonly signedHeaders: string;
  readonly signature: string;
  readonly date: string;
  /** Seconds; only pre-signed URLs have it. */
  readonly expires?: number;
}

const headerForm =
  /^AWS4-HMAC-SHA256 +Credential=([^/, ]+)\/(\d{8})\/([a-z0-9-]+)\/chime\/aws4_request, *SignedHeaders=([a-z0-9;-]+), *Signature=([0-9a-f]{64})$/;
const credentialForm = /^([^/, ]+)\/\d{8}\/([a-z0-9-]+)\/chime\/aws4_request$/;
const dateForm = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/;
const maxAgeMs = 15 * 60 * 1000;
const maxExpiresSeconds = 7 * 86_400;

const exception = (status: number, name: string, message: string): ChimeException =>
  new ChimeException(name, message, { status, code: name.replace(/Exception$/, "") });
const incomplete = (message: string): ChimeException => exception(400, "IncompleteSignatureException", message);

/** Reads the signature in the Authorization header or in the query. Throws if it is missing or not well-formed. */
export function readAuthorization({ headers, url }: SignedRequest): Authorization {
  if (!headers.authorization) return readPresigned(url);
  const [, accessKeyId, , region, signedHeaders, signature] = headerForm.exec(headers.authorization) ?? [];
  if (accessKeyId === undefined || region === undefined || signedHeaders === undefined || signature === undefined)
    throw incomplete("The Authorization header is not a complete AWS4-HMAC-SHA256 signature for chime");
  const date = headers["x-amz-date"];
  if (typeof date !== "string") throw incomplete("A signed request must have an X-Amz-Date header");
  return { accessKeyId, region, signedHeaders, signature, date };
}

function readPresigned(url: string): Authorization {
  const query = new URLSearchParams(url.split("?")[1]);
  const algorithm = query.get("X-Amz-Algorithm");
  if (algorithm === null) throw exception(403, "MissingAuthenticationTokenException", "Missing Authentication Token");
  const [, accessKeyId, region] = credentialForm.exec(query.get("X-Amz-Credential") ?? "") ?? [];
  const signedHeaders = query.get("X-Amz-SignedHeaders");
  const signature = query.get("X-Amz-Signature");
  const date = query.get("X-Amz-Date");
  const expires = Number(query.get("X-Amz-Expires") ?? NaN);
  if (
    algorithm !== "AWS4-HMAC-SHA256" ||
    accessKeyId === undefined ||
    region === undefined ||
    signedHeaders === null ||
    signature === null ||
    date === null ||
    !(expires >= 0 && expires <= maxExpiresSeconds)
  )
    throw incomplete("The query is not a complete AWS4-HMAC-SHA256 signature for chime");
  return { accessKeyId, region, signedHeaders, signature, date, expires };
}

/** Verifies a signature: the access key, the time, the body and everything that was signed. */
export async function verifySignature(
  credentials: Credentials,
  request: SignedRequest,
  body: Buffer | undefined,
): Promise<void> {
  const authorization = readAuthorization(request);
  const { accessKeyId, region, signedHeaders, signature, expires } = authorization;
  if (accessKeyId !== credentials.accessKeyId)
    throw exception(403, "UnrecognizedClientException", "The security token included in the request is invalid");
  const signingDate = checkTime(authorization);

  const names = signedHeaders.split(";");
  const headers = Object.fromEntries(names.map((name) => [name, String(request.headers[name] ?? "")]));
  const content = body ?? Buffer.alloc(0);
  const declared = request.headers["x-amz-content-sha256"];
  const mismatch = exception(
    403,
    "InvalidSignatureException",
    "The request signature we calculated does not match the signature you provided",
  );
  if (
    declared !== undefined &&
    declared !== "UNSIGNED-PAYLOAD" &&
    declared !== createHash("sha256").update(content).digest("hex")
  )
    throw mismatch;

  const { pathname, query, hostname } = target(request);
  const unsigned = {
    method: request.method,
    protocol: "http:",
    hostname,
    path: pathname,
    query,
    headers,
    body: content.length > 0 ? content : undefined,
  };
  const signer = new SignatureV4({ service: "chime", region, credentials, sha256: Sha256, applyChecksum: false });
  const expected =
    expires === undefined
      ? (await signer.sign(unsigned, { signingDate, signableHeaders: new Set(names) })).headers.authorization
          ?.split("Signature=")
          .at(-1)
      : (await signer.presign(unsigned, { signingDate, expiresIn: expires })).query?.["X-Amz-Signature"];
  if (expected !== signature) throw mismatch;
}

/** Returns the time of the signature, if the signature is valid now. */
function checkTime({ date, expires }: Authorization): Date {
  const [, year, month, day, hour, minute, second] = dateForm.exec(date) ?? [];
  const signingDate = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  const age = Date.now() - signingDate.getTime();
  if (Number.isNaN(age)) throw incomplete("X-Amz-Date must have the form 20260101T000000Z");
  if (expires === undefined ? Math.abs(age) > maxAgeMs : age > expires * 1000 || age < -maxAgeMs)
    throw exception(400, "RequestExpired", "The signature has expired, or its date is more than 15 minutes ahead");
  return signingDate;
}

const presignParameters = new Set([
  "X-Amz-Algorithm",
  "X-Amz-Credential",
  "X-Amz-Date",
  "X-Amz-Expires",
  "X-Amz-SignedHeaders",
  "X-Amz-Signature",
]);

/** The request's target as the signer takes it: the path as it was sent, and the decoded query without the signature. */
function target({ url, headers }: SignedRequest) {
  const [pathname = "/", search = ""] = url.split("?", 2);
  const query: Record<string, string | string[]> = {};
  for (const [name, value] of new URLSearchParams(search.replaceAll("+", "%2B"))) {
    if (presignParameters.has(name)) continue;
    const earlier = query[name];
    query[name] = earlier === undefined ? value : [earlier, value].flat();
  }
  return { pathname, query, hostname: headers.host ?? "" };
}
