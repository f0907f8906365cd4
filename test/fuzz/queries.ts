import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from "graphql";
import { schema } from "../../src/graph/schema.js";

/** Numbers from 0 to below 1. */
export type Random = () => number;

export interface ExpensiveRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const maxDepth = 7;
const numbers = [0, 1, 2, 50, 1000, 1001, -1];
const hostileTexts = ["", "..", "a@", "+12065550100", "\u0000", "Did you mean ", "%2B12065550100", "é".repeat(10)];

/** Well-formed documents of the schema that ask for as much as they can: nested lists, aliases, and inputs with many or long values. */
export class Queries {
  #variables: Record<string, unknown> = {};
  #declarations: string[] = [];
  #fields = 0;

  constructor(
    private readonly random: Random,
    /** Ids of existing objects, for arguments. */
    private readonly ids: readonly string[],
  ) {}

  next(): ExpensiveRequest {
    this.#variables = {};
    this.#declarations = [];
    this.#fields = 0;
    const isMutation = this.random() < 0.4;
    const root = isMutation ? schema.getMutationType() : schema.getQueryType();
    if (!root) throw new TypeError("The schema has no root type");
    const selection = this.#selection(root, this.random() < 0.3 ? 1 : maxDepth, this.#pick([1, 2, 5, 30]));
    const declarations = this.#declarations.length > 0 ? `(${this.#declarations.join(", ")})` : "";
    return { query: `${isMutation ? "mutation" : "query"} Q${declarations} ${selection}`, variables: this.#variables };
  }

  #pick<T>(values: readonly T[]): T {
    const value = values[Math.floor(this.random() * values.length)];
    if (value === undefined) throw new TypeError("There is nothing to pick from");
    return value;
  }

  #selection(type: GraphQLNamedType, depth: number, count: number): string {
    if (isUnionType(type) || isInterfaceType(type)) {
      const of = this.#pick(schema.getPossibleTypes(type));
      return `{ __typename ... on ${of.name} ${this.#selection(of, depth, count)} }`;
    }
    if (!isObjectType(type)) return "";
    const fields = Object.values(type.getFields());
    const chosen = Array.from({ length: count }, (_, i) => this.#field(this.#pick(fields), depth, i)).filter(
      (text) => text !== "",
    );
    return `{ __typename ${chosen.join(" ")} }`;
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number, index: number): string {
    if (this.#fields++ > 150) return "";
    const type = getNamedType(field.type);
    const isLeaf = !isObjectType(type) && !isUnionType(type) && !isInterfaceType(type);
    if (!isLeaf && depth <= 0) return "";
    const args = field.args.flatMap((arg) => this.#argument(arg));
    const selection = isLeaf ? "" : this.#selection(type, depth - 1, this.#pick([1, 2, 3, 4]));
    return `f${index}_${this.#fields}: ${field.name}${args.length > 0 ? `(${args.join(", ")})` : ""} ${selection}`;
  }

  /** A required argument, or now and then an optional one, as a variable. */
  #argument(arg: GraphQLArgument): string[] {
    if (!isNonNullType(arg.type) && this.random() < 0.5) return [];
    const name = `v${this.#declarations.length}`;
    this.#declarations.push(`$${name}: ${String(arg.type)}`);
    this.#variables[name] = this.#value(arg.type, arg.name);
    return [`${arg.name}: $${name}`];
  }

  #value(type: GraphQLInputType, name: string): unknown {
    if (isNonNullType(type)) return this.#value(type.ofType, name);
    if (isListType(type)) {
      const item = this.#value(type.ofType, name);
      const isSame = this.random() < 0.5;
      return Array.from({ length: this.#pick([0, 1, 3, 100, 2000]) }, () =>
        isSame ? item : this.#value(type.ofType, name),
      );
    }
    if (isEnumType(type)) return this.#pick(type.getValues()).name;
    if (isInputObjectType(type))
      return Object.fromEntries(
        Object.values(type.getFields())
          .filter((field) => isNonNullType(field.type) || this.random() < 0.5)
          .map((field) => [field.name, this.#value(field.type, field.name)]),
      );
    if (type.name === "Int") return this.#pick(numbers);
    if (type.name === "Boolean") return this.random() < 0.5;
    if (type.name === "ID" && this.random() < 0.7) return this.#pick(this.ids);
    const text = this.#pick(hostileTexts);
    return this.random() < 0.2 ? text.repeat(this.#pick([1, 100, 5000])) : text;
  }
}
