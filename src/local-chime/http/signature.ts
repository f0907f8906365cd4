import type { IncomingMessage } from "node:http";
import { createHash } from "node:crypto";
import { Sha256 } from "@aws-crypto/sha256-js";
import { SignatureV4 } from "@smithy/signature-v4";
import { ChimeException } from "../chime-exception.js";

/** The one identity whose signatures are verified. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

interface Authorization {
  readonly accessKeyId: string;
  readonly region: string;
  readonly signedHeaders: string;
  readonly signature: string;
}

const scheme =
  /^AWS4-HMAC-SHA256 +Credential=([^/, ]+)\/(\d{8})\/([a-z0-9-]+)\/chime\/aws4_request, *SignedHeaders=([a-z0-9;-]+), *Signature=([0-9a-f]{64})$/;
const dateForm = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/;
const windowMs = 15 * 60 * 1000;

const refusal = (status: number, exception: string, message: string): ChimeException =>
  new ChimeException(exception, message, { status, code: exception.replace(/Exception$/, "") });

/** Refuses a request without a well-formed signature, as AWS does. */
export function readAuthorization({ headers }: IncomingMessage): Authorization {
  if (!headers.authorization) throw refusal(403, "MissingAuthenticationTokenException", "Missing Authentication Token");
  const [, accessKeyId, , region, signedHeaders, signature] = scheme.exec(headers.authorization) ?? [];
  if (accessKeyId === undefined || region === undefined || signedHeaders === undefined || signature === undefined) {
    throw refusal(
      400,
      "IncompleteSignatureException",
      "The Authorization header is not a complete AWS4-HMAC-SHA256 signature for chime",
    );
  }
  if (headers["x-amz-date"] === undefined)
    throw refusal(400, "IncompleteSignatureException", "A signed request has an X-Amz-Date header");
  return { accessKeyId, region, signedHeaders, signature };
}

/** Verifies a signature for real: the key, the time, the body and everything that was signed. */
export async function verifySignature(
  credentials: Credentials,
  request: IncomingMessage,
  body: Buffer | undefined,
): Promise<void> {
  const { accessKeyId, region, signedHeaders, signature } = readAuthorization(request);
  if (accessKeyId !== credentials.accessKeyId)
    throw refusal(403, "UnrecognizedClientException", "The security token included in the request is invalid");
  const signingDate = signedAt(request);
  if (Math.abs(Date.now() - signingDate.getTime()) > windowMs)
    throw refusal(400, "RequestExpired", "The request was signed more than 15 minutes ago or ahead");

  const names = signedHeaders.split(";");
  const headers = Object.fromEntries(names.map((name) => [name, String(request.headers[name] ?? "")]));
  const content = body ?? Buffer.alloc(0);
  const declared = request.headers["x-amz-content-sha256"];
  const mismatch = refusal(
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
  const signer = new SignatureV4({ service: "chime", region, credentials, sha256: Sha256, applyChecksum: false });
  const signed = await signer.sign(
    {
      method: request.method ?? "GET",
      protocol: "http:",
      hostname,
      path: pathname,
      query,
      headers,
      body: content.length > 0 ? content : undefined,
    },
    { signingDate, signableHeaders: new Set(names) },
  );
  if (!signed.headers.authorization?.endsWith(`Signature=${signature}`)) throw mismatch;
}

function signedAt({ headers }: IncomingMessage): Date {
  const [, year, month, day, hour, minute, second] = dateForm.exec(String(headers["x-amz-date"])) ?? [];
  const date = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  if (Number.isNaN(date.getTime()))
    throw refusal(400, "IncompleteSignatureException", "X-Amz-Date is not of the form 20260101T000000Z");
  return date;
}

/** The request's target as the signer takes it: the path as it was sent, the query decoded. */
function target({ url = "/", headers }: IncomingMessage) {
  const [pathname = "/", search = ""] = url.split("?", 2);
  const query: Record<string, string | string[]> = {};
  for (const [name, value] of new URLSearchParams(search.replaceAll("+", "%2B"))) {
    const earlier = query[name];
    query[name] = earlier === undefined ? value : [earlier, value].flat();
  }
  return { pathname, query, hostname: headers.host ?? "" };
}
