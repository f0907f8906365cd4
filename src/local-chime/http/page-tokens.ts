import { createHmac, randomBytes } from "node:crypto";
import { badRequest } from "../chime-exception.js";
import type { Clock } from "../store/clock.js";

/** Makes and reads the tokens that lead to a list's next page: opaque, sealed, and good for the same list alone. */
export class PageTokens {
  readonly #key = randomBytes(32);

  constructor(
    private readonly clock: Clock,
    /** How long a token is good for; without it, as long as the service runs. */
    private readonly ttlSeconds?: number,
  ) {}

  /** `list` names the action, its parents and its filters; the ordinal is that of the last item given. */
  make(list: string, ordinal: number): string {
    // The time stands in it only where it matters: otherwise the same place has the same token.
    const body = Buffer.from(
      JSON.stringify(this.ttlSeconds === undefined ? [ordinal] : [ordinal, this.clock.now().getTime()]),
    ).toString("base64url");
    return `${body}.${this.#seal(body, list)}`;
  }

  read(token: string, list: string): number {
    const [body = "", seal, ...rest] = token.split(".");
    if (rest.length > 0 || seal !== this.#seal(body, list)) throw badRequest("NextToken is not a token of this list");
    const [ordinal, madeAt = 0] = JSON.parse(Buffer.from(body, "base64url").toString()) as [number, number?];
    if (this.ttlSeconds !== undefined && this.clock.now().getTime() - madeAt > this.ttlSeconds * 1000)
      throw badRequest("NextToken has expired");
    return ordinal;
  }

  #seal(body: string, list: string): string {
    return createHmac("sha256", this.#key).update(`${body}\n${list}`).digest("base64url").slice(0, 22);
  }
}
