import type { Api } from "./api.js";

/**
 * The shape of a value of the Chime API: its type and every documented constraint, as data. The gateway checks input against it before
 * a call; the embedded service checks each request against it.
 */
export interface StringShape {
  readonly type: "string";
  /** Tested as it stands, so it has its own anchors. It must take linear time: the regexp rules of ESLint check that. */
  readonly pattern?: RegExp;
  /** What to say where the pattern does not match: "must be …". */
  readonly message?: string;
  readonly min?: number;
  readonly max?: number;
  readonly enum?: readonly string[];
  /** The values of the enumeration that only one of two APIs has. */
  readonly onlyIn?: Readonly<Record<string, Api>>;
  /** Never logged. */
  readonly sensitive?: true;
  /** A credential: neither logged nor cached or stored. */
  readonly secret?: true;
  /** The SDK fills it with a UUID when it is left out. */
  readonly idempotencyToken?: true;
  /** A segment of the request's path: "", ".", ".." and control characters would change which path that is. */
  readonly inPath?: true;
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
export type Member = Shape & {
  readonly required?: true;
  /** The only API that requires the member, where two have it. */
  readonly requiredIn?: Api;
  /** The only API that has the member, where two have the structure. */
  readonly memberOf?: Api;
};
export type Members = Readonly<Record<string, Member>>;

export const string = <const S extends Omit<StringShape, "type">>(rules?: S) =>
  ({ type: "string", ...rules }) as { readonly type: "string" } & S;

export const oneOf = <const V extends readonly string[]>(...values: V) => ({ type: "string", enum: values }) as const;

/** An enumeration of the SDK: an object that has each value under its own name. */
export const enumeration = <const V extends string>(values: Readonly<Record<string, V>>) => ({
  type: "string" as const,
  enum: Object.values(values) as readonly V[],
});

/** An enumeration of two APIs: the values of both. */
export const enumerationOfBoth = <const C extends string, const V extends string>(
  chime: Readonly<Record<string, C>>,
  voice: Readonly<Record<string, V>>,
) => {
  const [ofChime, ofVoice] = [Object.values(chime), Object.values(voice)];
  const all: readonly (C | V)[] = Array.from(new Set<C | V>([...ofChime, ...ofVoice]));
  const has = (values: readonly string[], value: string): boolean => values.includes(value);
  return {
    type: "string" as const,
    enum: all,
    onlyIn: Object.fromEntries(
      all.flatMap((value): [string, Api][] =>
        has(ofChime, value) ? (has(ofVoice, value) ? [] : [[value, "chime"]]) : [[value, "voice"]],
      ),
    ),
  };
};

export const integer = <const S extends Omit<IntegerShape, "type">>(rules: S) =>
  ({ type: "integer", ...rules }) as const;

export const boolean = { type: "boolean" } as const;

/** ISO 8601 on the wire, a Date in memory. */
export const timestamp = { type: "timestamp" } as const;

export const list = <const S extends Shape>(of: S, rules: { readonly min?: number; readonly max?: number } = {}) =>
  ({ type: "list", of, ...rules }) as const;

export const structure = (members: Members): StructureShape => ({ type: "structure", members });

export const required = <const S extends Shape>(shape: S) =>
  ({ ...shape, required: true }) as S & { readonly required: true };

declare const valueType: unique symbol;

/** A structure of the SDK, with the SDK's type of its values. */
export interface StructureOf<T> extends StructureShape {
  readonly [valueType]?: T;
}

/** The TypeScript type of a value of a shape. */
export type Value<S> =
  S extends StructureOf<infer T>
    ? Complete<T>
    : S extends { enum: readonly (infer E)[] }
      ? E
      : S extends StringShape
        ? string
        : never;

/**
 * A type of the SDK as it is once its required members are known to be there: the SDK declares them as `T | undefined`, and the optional
 * ones with a question mark.
 */
export type Complete<T> = T extends Date
  ? T
  : T extends readonly (infer I)[]
    ? Complete<I>[]
    : T extends object
      ? {
          -readonly [K in keyof T]: undefined extends T[K]
            ? object extends Pick<T, K>
              ? Complete<T[K]>
              : Complete<Exclude<T[K], undefined>>
            : Complete<T[K]>;
        }
      : T;

/** A type of two SDKs: every member of either, and the values of both. */
export type Either<C, V> = C extends Date
  ? C
  : C extends readonly (infer I)[]
    ? V extends readonly (infer J)[]
      ? Either<I, J>[]
      : C
    : C extends object
      ? V extends object
        ? { [K in keyof C]: K extends keyof V ? Either<C[K], V[K]> : C[K] } & {
            [K in Exclude<keyof V, keyof C>]?: V[K] | undefined;
          }
        : C
      : C | V;
