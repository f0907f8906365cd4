import type { Config } from "../config.js";

const firstQuery =
  "{ accounts { nodes { name accountType users(first: 3) { totalCount nodes { displayName primaryEmail } } } } }";

/** The same where only phone numbers are live. It costs nothing: it reads the first numbers. */
const firstPhoneNumbersQuery =
  "{ phoneNumbers(first: 5) { nodes { e164PhoneNumber name status productType } pageInfo { hasNextPage } } }";

export interface Addresses {
  readonly url: string;
  readonly localChime: string | undefined;
}

/** What is printed at the start: the addresses, what the gateway stands in front of, who may use it, and a query to try. */
export function banner(config: Config, { url, localChime }: Addresses): string[] {
  const isPublic = config.AUTH_API_KEYS_FILE === undefined && config.AUTH_JWKS_URL === undefined;
  const credential = isPublic ? "" : " -H 'authorization: Bearer YOUR_KEY'";
  return [
    `gateway: ${url}/graphql`,
    ...(localChime === undefined ? [] : [`local chime: ${localChime}`]),
    ...(config.PLAYGROUND ? [`playground: ${url}/`] : []),
    `backend: ${backendOf(config)}`,
    `authentication: ${authenticationOf(config)}`,
    `try: curl -s ${url}/graphql${credential} -H 'content-type: application/json' -d '${JSON.stringify({ query: isLive(config) ? firstPhoneNumbersQuery : firstQuery })}'`,
  ];
}

/** Whether the backend is AWS itself. */
const isLive = ({ localChime, CHIME_ENDPOINT }: Config): boolean => !localChime && CHIME_ENDPOINT === undefined;

function backendOf({
  localChime,
  CHIME_ENDPOINT: endpoint,
  AWS_REGION: region,
  PHONE_NUMBERS_API: api,
}: Config): string {
  const phoneNumbers = api === "voice" ? ", phone numbers through Amazon Chime SDK Voice" : "";
  if (localChime) return `the embedded Chime service${phoneNumbers}`;
  if (endpoint !== undefined) return `${new URL(endpoint).origin}, region ${region}${phoneNumbers}`;
  return `AWS, region ${region}: phone numbers, their orders and the global settings (Amazon Chime SDK Voice). AWS ended the other operations`;
}

function authenticationOf({ AUTH_API_KEYS_FILE: file, AUTH_ISSUER: issuer }: Config): string {
  const kinds = [
    ...(file === undefined ? [] : ["API keys"]),
    ...(issuer === undefined ? [] : [`bearer tokens of ${issuer}`]),
  ];
  return kinds.length > 0 ? kinds.join(", ") : "none, loopback callers have every scope";
}
