import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Authenticate, createGateway, type GatewayOptions, type Principal } from "chime-graphql";
import { type LocalChime, type LocalChimeOptions, startLocalChime } from "chime-graphql/local-chime";

/** A project that installed the package: it embeds the gateway, and tests itself with the embedded service. */
const chimeOptions: LocalChimeOptions = { users: 20, seed: 7 };
const chime: LocalChime = await startLocalChime(chimeOptions);

const principal: Principal = { name: "consumer", scopes: new Set(["chime:read", "chime:admin"]) };
const authenticate: Authenticate = () => Promise.resolve(principal);
const options: Partial<GatewayOptions> = {
  endpoint: chime.url,
  credentials: { accessKeyId: "any", secretAccessKey: "any" },
  logLevel: "silent",
  authenticate,
};
const gateway = await createGateway(options);
const url: string = await gateway.listen({ port: 0 });

async function ask(query: string): Promise<string> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", "cache-control": "no-cache" },
    body: JSON.stringify({ query }),
  });
  return response.text();
}

const callingName = "{ phoneNumberSettings { callingName } }";
const rename =
  'mutation { updatePhoneNumberSettings(input: { callingName: "Other" }) { phoneNumberSettings { callingName } } }';
if (!(await ask(callingName)).includes("Example Corp")) throw new Error("the embedded gateway answers");
if (!(await ask(rename)).includes("Other")) throw new Error("the embedded gateway writes");
chime.reset();
if (!(await ask(callingName)).includes("Example Corp")) throw new Error("reset restores the demo data");

const schema = readFileSync(fileURLToPath(import.meta.resolve("chime-graphql/schema.graphql")), "utf8");
if (!schema.includes("type Query")) throw new Error("the schema is exported");

await gateway.close();
await chime.close();
console.log("the embedded gateway and service work");
// @ts-expect-error An option that does not exist is an error of types.
await createGateway({ endpont: chime.url }).then((other) => other.close());
