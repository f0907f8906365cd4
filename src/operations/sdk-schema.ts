import type * as sdk from "@aws-sdk/client-chime";
import {
  boolean,
  integer,
  type IntegerShape,
  type ListShape,
  type Member,
  type Members,
  type Shape,
  string,
  type StringShape,
  timestamp,
} from "./shape.js";

/**
 * Reads the run-time schemas that `@aws-sdk/client-chime` exports (`CreateUser$`, `User$`, …). They hold method, URI, status, members,
 * types, required members and sensitivity. They do not hold the exceptions an operation declares, nor which enumeration, pattern or
 * range a plain string or number has: those facts are kept by hand.
 *
 * A static schema is a tuple that starts with its kind, namespace and name. The SDK builds its requests from the same tuples.
 */
type OperationSchema = typeof sdk.CreateUser$;
type StructureSchema = typeof sdk.User$;

const kinds = { simple: 0, list: 1, structure: 3 };
const traitBits = { idempotencyToken: 4, sensitive: 8 };
const listOfSimple = 64;
const simpleShapes: Readonly<Record<number, Shape>> = { 0: string(), 1: integer({}), 2: boolean, 5: timestamp };

/** The hand-kept constraints of a named string shape, or of a member of a structure. */
export interface Constraints {
  readonly ofShape: Readonly<Record<string, Constraint>>;
  /** The constraint of a member, by the name of its structure and its own. */
  ofMember(structure: string, member: string): Constraint | undefined;
}

/** What is added to a shape of the same type. A list may leave its items as they are. */
export type Constraint =
  StringShape | IntegerShape | (Omit<ListShape, "of"> & { readonly of?: StringShape | IntegerShape });

export interface SdkOperation {
  readonly name: string;
  readonly method: string;
  readonly uri: string;
  readonly status: number;
  readonly input: StructureSchema | undefined;
  readonly output: StructureSchema | undefined;
}

export function readOperation([, , name, traits, input, output]: OperationSchema): SdkOperation {
  const http: unknown = typeof traits === "object" ? Reflect.get(traits, "http") : undefined;
  if (!Array.isArray(http)) throw new TypeError(`The SDK's schema of ${name} has no HTTP binding`);
  const [method, uri, status] = http as [string, string, number];
  return { name, method, uri, status, input: structureSchema(input), output: structureSchema(output) };
}

/** The structure behind a reference. An operation without input or output refers to the unit type. */
function structureSchema(reference: unknown): StructureSchema | undefined {
  const schema = dereference(reference);
  return Array.isArray(schema) && schema[0] === kinds.structure ? (schema as unknown as StructureSchema) : undefined;
}

const dereference = (reference: unknown): unknown =>
  typeof reference === "function" ? (reference as () => unknown)() : reference;

/** A structure's members as shapes: from the SDK's schema, with the constraints added. */
export function membersOf(schema: StructureSchema | undefined, constraints: Constraints): Members {
  if (!schema) return {};
  const [, , structure, , names, schemas, requiredCount = 0] = schema as readonly [...unknown[]] as readonly [
    number,
    string,
    string,
    unknown,
    readonly string[],
    readonly unknown[],
    number?,
  ];
  return Object.fromEntries(
    names.map((name, i): [string, Member] => {
      const constraint = constraints.ofMember(structure, name);
      const shape = combine(read(schemas[i], constraints), constraint, `${structure}.${name}`);
      // The SDK sorts required members first and gives their number.
      return [name, i < requiredCount ? { ...shape, required: true } : shape];
    }),
  );
}

function read(reference: unknown, constraints: Constraints): Shape {
  const schema = dereference(reference);
  if (typeof schema === "number") return readCode(schema);
  if (!Array.isArray(schema)) throw new TypeError("The SDK's schemas have a form that is not known");
  const parts = schema as readonly unknown[];
  // A member with traits is a pair of its schema and them.
  if (parts.length === 2) {
    const shape = read(parts[0], constraints);
    return shape.type === "string" ? { ...shape, ...traitsOf(parts[1]) } : shape;
  }
  const [kind, , name, traits, of] = parts as readonly [number, string, string, unknown, unknown];
  if (kind === kinds.structure)
    return { type: "structure", members: membersOf(schema as unknown as StructureSchema, constraints) };
  const base: Shape =
    kind === kinds.list
      ? { type: "list", of: read(of, constraints) }
      : { ...read(of, constraints), ...traitsOf(traits) };
  return combine(base, constraints.ofShape[name], name);
}

function readCode(code: number): Shape {
  if (code >= listOfSimple) return { type: "list", of: readCode(code - listOfSimple) };
  const shape = simpleShapes[code];
  if (!shape) throw new TypeError(`The SDK's schemas have a type that is not known: ${code}`);
  return shape;
}

/** Traits are bits, or an object of those that have a value (such as the name of a query parameter). */
function traitsOf(traits: unknown): { readonly sensitive?: true; readonly idempotencyToken?: true } {
  const has = (trait: keyof typeof traitBits): boolean =>
    typeof traits === "number"
      ? (traits & traitBits[trait]) !== 0
      : typeof traits === "object" && traits !== null && Boolean(Reflect.get(traits, trait));
  return { ...(has("sensitive") && { sensitive: true }), ...(has("idempotencyToken") && { idempotencyToken: true }) };
}

/** Adds a constraint to a shape of the same type; a constraint of another type is a mistake in the table. */
export function combine(shape: Shape, constraint: Constraint | undefined, name: string): Shape {
  if (!constraint) return shape;
  if (constraint.type !== shape.type)
    throw new TypeError(`${name} is a ${shape.type}, but is constrained as a ${constraint.type}`);
  if (shape.type === "list" && constraint.type === "list")
    return { ...shape, ...constraint, of: combine(shape.of, constraint.of, name) };
  return { ...shape, ...constraint } as Shape;
}
