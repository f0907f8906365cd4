import { GraphQLScalarType } from "graphql";
import { GraphQLDateTimeISO } from "graphql-scalars";

export const DateTime = GraphQLDateTimeISO;

/** Text of a known form that Chime vouches for: shown as it is, for a value Chime gives must not fail a query. */
const text = (name: string): GraphQLScalarType =>
  new GraphQLScalarType({ name, serialize: String, parseValue: String });

export const EmailAddress = text("EmailAddress");
export const E164 = text("E164");
