import type { Entity, EntityType, RecordOf } from "../../chime/entity.js";
import type { Context } from "../context.js";
import { memberOf } from "../references.js";

/** When a field needs no call, because the answer is known to be empty. */
export interface SkipRule<Source> {
  /** The member of the parent that decides, if the rule may load it. */
  readonly member?: string;
  readonly applies: (source: Source, context: Context) => boolean | Promise<boolean>;
}

/** Skips the call if a member of the parent has a value. The member is loaded if it is not at hand. */
export const skipIf = <T extends EntityType, M extends keyof RecordOf<T> & string>(
  member: M,
  value: RecordOf<T>[M],
): SkipRule<Entity<T>> => ({
  member,
  applies: async (source, context) => (await memberOf(source, member, context)) === value,
});
