import { GraphQLDateTimeISO } from "graphql-scalars";

/** How values of a scalar are serialized and parsed. Its name, description and specification are in the schema. */
interface ScalarValues {
  readonly serialize: (value: unknown) => unknown;
  readonly parseValue: (value: unknown) => unknown;
}

/** Text that Chime has validated. It is not checked again, because a value from Chime must not fail a query. */
const text: ScalarValues = { serialize: String, parseValue: String };

const { serialize, parseValue, parseLiteral } = GraphQLDateTimeISO;

export const scalars = { DateTime: { serialize, parseValue, parseLiteral }, EmailAddress: text, E164: text };
