import { createHmac, randomBytes } from "node:crypto";
import { badRequest } from "../chime-exception.js";
import type { Clock } from "../store/clock.js";

/** Creates and reads the tokens of a list's next page. They are opaque, authenticated, and bound to the list. */
export class PageTokens {
  readonly #key = randomBytes(32);

  constructor(
    private readonly clock: Clock,
    /** How long a token is valid. By default as long as the service runs. */
    private readonly ttlSeconds?: number,
  ) {}

  /** `list` identifies the operation, its parents and its filters. The ordinal is that of the last item returned. */
  create(list: string, ordinal: number): string {
    // Without a TTL the time is left out, so that the same position has the same token.
    const body = Buffer.from(
      JSON.stringify(this.ttlSeconds === undefined ? [ordinal] : [ordinal, this.clock.now().getTime()]),
    ).toString("base64url");
    return `${body}.${this.#sign(body, list)}`;
  }

  read(token: string, list: string): number {
    const [body = "", signature, ...rest] = token.split(".");
    if (rest.length > 0 || signature !== this.#sign(body, list))
      throw badRequest("NextToken is not a token of this list");
    const [ordinal, createdAt = 0] = JSON.parse(Buffer.from(body, "base64url").toString()) as [number, number?];
    if (this.ttlSeconds !== undefined && this.clock.now().getTime() - createdAt > this.ttlSeconds * 1000)
      throw badRequest("NextToken has expired");
    return ordinal;
  }

  #sign(body: string, list: string): string {
    return createHmac("sha256", this.#key).update(`${body}\n${list}`).digest("base64url").slice(0, 22);
  }
}
