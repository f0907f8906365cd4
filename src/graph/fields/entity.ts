import type { Entity, EntityType, RecordOf } from "../../chime/entity.js";
import { getOperations } from "../../chime/entity.js";
import { checkInput } from "../../operations/check.js";
import { definitionOf } from "../../operations/operations.js";
import { InputError, inFieldNames } from "../errors.js";
import { readInputOf } from "../input.js";
import { memberOf, orNull, resolveLookup, resolveReference } from "../references.js";
import { declare, type Field } from "./declaration.js";

/** A field with an entity by ids of the caller's: the arguments, and what the parent gives. */
export const lookup = <T extends EntityType, Source>(
  type: T,
  idsOf: (source: Source) => object = () => ({}),
): Field<Source, object, Entity<T>> =>
  declare({ read: { kind: "lookup", of: type } }, (source, args, context, info) => {
    const ids = { ...readInputOf(getOperations[type], args), ...idsOf(source) };
    const issues = checkInput(definitionOf(getOperations[type]), ids);
    if (issues.length > 0) throw new InputError(inFieldNames(issues));
    return resolveLookup(type, ids, context, info);
  });

/** A field with the entity that its parent's ids lead to. It costs no call if only its ids are selected. */
export const reference = <T extends EntityType, Source>(
  type: T,
  idsOf: (source: Source) => object,
): Field<Source, unknown, Entity<T>> =>
  declare({ read: { kind: "reference", of: [type] } }, (source, _, context, info) =>
    resolveReference(type, idsOf(source), context, info),
  );

interface MemberReference<P extends EntityType, Value> {
  /** The ids, from the member's value. */
  readonly idsOf: (value: NonNullable<Value>, parent: Entity<P>) => object;
  /** A filter of a list that the entity is in, if it exists. */
  readonly within?: (parent: Entity<P>) => object;
  /** The id does not say whether the entity exists: it is read whatever is selected. */
  readonly mayNotExist?: boolean;
}

/** A field with the entity that a member of its parent names; null if the member is null or leads nowhere. */
export const referenceByMember = <P extends EntityType, M extends keyof RecordOf<P> & string, T extends EntityType>(
  parentType: P,
  member: M,
  type: T,
  { idsOf, within, mayNotExist = false }: MemberReference<P, RecordOf<P>[M]>,
): Field<Entity<P>, unknown, Entity<T> | null> =>
  declare(
    { read: mayNotExist ? { kind: "lookup", of: type } : { kind: "reference", of: [type] }, member },
    async (parent, _, context, info) => {
      const value = await memberOf(parent, member, context);
      if (value === undefined || value === null) return null;
      const ids = idsOf(value, parent);
      return orNull(
        mayNotExist
          ? resolveLookup(type, ids, context, info)
          : resolveReference(type, ids, context, info, within?.(parent)),
      );
    },
  );

type Target<T extends EntityType> = { [E in T]: { readonly type: E; readonly ids: object } }[T];
type OneOf<T extends EntityType> = { [E in T]: Entity<E> }[T];

/** A field with an entity of one of several types; null if the parent names none of them. */
export const referenceToOneOf = <T extends EntityType, Source>(
  types: readonly T[],
  targetOf: (source: Source) => Target<T> | null,
  { nullIfNotFound = false }: { readonly nullIfNotFound?: boolean } = {},
): Field<Source, unknown, OneOf<T> | null> =>
  declare({ read: { kind: "reference", of: types } }, (source, _, context, info) => {
    const target = targetOf(source);
    if (!target) return null;
    const found: unknown = resolveReference<EntityType>(target.type, target.ids, context, info);
    const typed = found as OneOf<T> | Promise<OneOf<T>>;
    return nullIfNotFound ? orNull(typed) : typed;
  });
