/**
 * How a value on Chime's wire is described: its type and every documented constraint, as data.
 * The gateway checks input against it before a call; the embedded service checks what arrives.
 */
export interface StringShape {
  readonly type: "string";
  readonly pattern?: RegExp;
  readonly min?: number;
  readonly max?: number;
  readonly enum?: readonly string[];
  /** Never to be logged. */
  readonly sensitive?: true;
  /** Whoever has it can act with it: not to be kept anywhere either. */
  readonly secret?: true;
  /** The SDK fills it with a UUID when it is left out. */
  readonly idempotencyToken?: true;
}
export interface IntegerShape {
  readonly type: "integer";
  readonly min?: number;
  readonly max?: number;
}
export interface BooleanShape {
  readonly type: "boolean";
}
export interface TimestampShape {
  readonly type: "timestamp";
}
export interface ListShape {
  readonly type: "list";
  readonly of: Shape;
  readonly min?: number;
  readonly max?: number;
}
export interface StructureShape {
  readonly type: "structure";
  readonly members: Members;
}
export type Shape = StringShape | IntegerShape | BooleanShape | TimestampShape | ListShape | StructureShape;

/** A shape in its place in a structure: there it may be required. */
export type Member = Shape & { readonly required?: true };
export type Members = Readonly<Record<string, Member>>;

type StringRules = Omit<StringShape, "type">;

export const string = <const S extends StringRules = StringRules>(rules?: S) =>
  ({ type: "string", ...rules }) as { readonly type: "string" } & S;

export const oneOf = <const V extends readonly string[]>(...values: V) => ({ type: "string", enum: values }) as const;

export const integer = <const S extends Omit<IntegerShape, "type">>(rules: S) =>
  ({ type: "integer", ...rules }) as const;

export const boolean = { type: "boolean" } as const;

/** ISO 8601 on the wire, a Date in memory. */
export const timestamp = { type: "timestamp" } as const;

export const list = <const S extends Shape>(of: S, rules: { readonly min?: number; readonly max?: number } = {}) =>
  ({ type: "list", of, ...rules }) as const;

export const structure = <const M extends Members>(members: M) => ({ type: "structure", members }) as const;

export const required = <const S extends Shape>(shape: S) =>
  ({ ...shape, required: true }) as S & { readonly required: true };

/** The TypeScript type of a value of a shape. */
export type Value<S> = S extends { type: "structure"; members: infer M }
  ? Structure<M>
  : S extends { type: "list"; of: infer I }
    ? Value<I>[]
    : S extends { enum: readonly (infer E)[] }
      ? E
      : S extends { type: "string" }
        ? string
        : S extends { type: "integer" }
          ? number
          : S extends { type: "boolean" }
            ? boolean
            : S extends { type: "timestamp" }
              ? Date
              : never;

type RequiredKeys<M> = { [K in keyof M]: M[K] extends { required: true } ? K : never }[keyof M];

/** The TypeScript type of a structure with these members: what is not required may be absent. */
export type Structure<M> = { -readonly [K in RequiredKeys<M>]: Value<M[K]> } & {
  -readonly [K in Exclude<keyof M, RequiredKeys<M>>]?: Value<M[K]> | undefined;
};
