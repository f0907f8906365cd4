import { demoAccounts } from "../../local-chime/support/demo.js";
import { type CountedAnswer, type TestGateway, testGateway, type TestGatewayOptions } from "../../support/gateway.js";

export interface MutationTests extends TestGateway {
  readonly team: string;
  readonly lwa: string;
  readonly directory: string;
  /** Sends one mutation, its input as a variable, and tells of the calls it cost. */
  readonly mutate: (name: string, input: object, selection: string) => Promise<CountedAnswer>;
}

/** The type of a mutation's input. */
export const inputType = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;

export async function mutationTests(options?: TestGatewayOptions): Promise<MutationTests> {
  const gateway = await testGateway(options);
  const { Team: team, EnterpriseLWA: lwa, EnterpriseDirectory: directory } = await demoAccounts(gateway.chime);
  return {
    ...gateway,
    team,
    lwa,
    directory,
    mutate: (name, input, selection) =>
      gateway.counted(`mutation ($input: ${inputType(name)}!) { ${name}(input: $input) { ${selection} } }`, { input }),
  };
}
