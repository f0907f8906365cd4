import type { IncomingMessage } from "node:http";
import { badRequest } from "../chime-exception.js";

const maxBytes = 5 * 1024 * 1024;

/** Reads a request's body. One that is too large is read to its end all the same, so that the client hears the refusal. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length <= maxBytes) chunks.push(chunk);
  }
  if (length > maxBytes) throw badRequest(`The body has more than ${maxBytes} bytes`);
  return Buffer.concat(chunks);
}

/** Whether a request announces a body. */
export const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers["transfer-encoding"] !== undefined || (headers["content-length"] ?? "0") !== "0";
