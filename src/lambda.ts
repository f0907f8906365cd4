import "./check-node.js";
import awsLambdaFastify from "@fastify/aws-lambda";
import { ConfigurationError, readOptions } from "./gateway-options.js";
import { createGateway } from "./gateway/server.js";

interface LambdaResponse {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly isBase64Encoded?: boolean;
}

const { config, options } = readOptions();
// There is no other process to run it in, and its data would be gone with the instance.
if (config.localChime) throw new ConfigurationError(["CHIME_BACKEND: must be aws in AWS Lambda"]);
// A Host header of loopback does not exist here: without AUTH_* every request is refused.
const gateway = await createGateway(options);
const proxy = awsLambdaFastify(gateway, { decorateRequest: false });
await gateway.ready();

/** AWS Lambda behind an API Gateway, a function URL or a load balancer. The configuration is the environment's, as for the command line. */
export const handler = (event: object, context: object): Promise<LambdaResponse> =>
  proxy(event, context as Parameters<typeof proxy>[1]);
