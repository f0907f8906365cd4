import { GraphQLDateTimeISO } from "graphql-scalars";

/** How a scalar's values are written and read. Its name, description and specification stand in the schema. */
interface ScalarValues {
  readonly serialize: (value: unknown) => unknown;
  readonly parseValue: (value: unknown) => unknown;
}

/** Text in a form for which Chime vouches. It is passed on as it is: a value from Chime must not fail a query. */
const text: ScalarValues = { serialize: String, parseValue: String };

const { serialize, parseValue, parseLiteral } = GraphQLDateTimeISO;

export const scalars = { DateTime: { serialize, parseValue, parseLiteral }, EmailAddress: text, E164: text };
