import type { FastifyRequest } from "fastify";

/**
 * Whether a page of another site sent a request without CORS, for example as the address of an image. Browsers say so in Sec-Fetch headers. Such
 * a page cannot read the response, and no cookies are used, so the request could do no more than cost upstream calls. Every other request that
 * a browser sends without a preflight is a query by GET, which changes nothing.
 */
export function isBlindCrossSite({ headers }: FastifyRequest): boolean {
  const { "sec-fetch-site": site, "sec-fetch-mode": mode } = headers;
  return typeof site === "string" && site !== "same-origin" && site !== "none" && mode !== "cors";
}

export const crossSiteMessage =
  "A page of another site sent this request without CORS. Send it with fetch() from an origin in CORS_ORIGINS, or as a POST of application/json.";
