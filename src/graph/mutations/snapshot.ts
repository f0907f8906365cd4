import type { GraphQLResolveInfo } from "graphql";
import { definitionOf } from "../../operations/operations.js";
import { type AnyEntity, keyMembers, keyOf } from "../../chime/entity.js";
import { itemId, itemsOf } from "../../chime/writes/batch-items.js";
import type { Context } from "../context.js";
import { membersOf } from "../fields/declaration.js";
import { memberOf, orNull } from "../references.js";
import { selectedFields, selectedOn } from "../selection.js";
import { refusedItems } from "./refused-items.js";
import type { WriteOperation } from "./payload.js";

export type Snapshot = ReadonlyMap<string, AnyEntity>;
const nothing: Snapshot = new Map();

/** Loads what the payload selects and the write makes unreadable. */
export function takeSnapshot(
  operation: WriteOperation,
  input: object,
  context: Context,
  info: GraphQLResolveInfo,
): Snapshot | Promise<Snapshot> {
  if (operation === "DisassociatePhoneNumberFromUser") return numberOfUser(input, context, info);
  if (operation === "BatchSuspendUser") return usersOfTeam(operation, input, context, info);
  return nothing;
}

async function numberOfUser(input: object, context: Context, info: GraphQLResolveInfo): Promise<Snapshot> {
  if (!selectedFields(info, info.returnType.toString()).has("phoneNumber")) return nothing;
  const number = await memberOf({ type: "User", key: keyOf("User", input) }, "PrimaryProvisionedNumber", context);
  return number
    ? new Map([["phoneNumber", { type: "PhoneNumber", key: keyOf("PhoneNumber", { PhoneNumberId: number }) }]])
    : nothing;
}

/** A Team account loses the users that it suspends: they are returned as last known, with the status suspended. */
async function usersOfTeam(
  operation: WriteOperation,
  input: object,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Snapshot> {
  const selected = selectedOn(info, [info.returnType.toString(), "users"], "User");
  const members = membersOf(info.schema, "User", selected).filter((member) => !keyMembers("User").includes(member));
  if (members.length === 0) return nothing;
  const account = { type: "Account", key: keyOf("Account", input) } as const;
  if ((await memberOf(account, "AccountType", context)) !== "Team") return nothing;

  const definition = definitionOf(operation);
  const refused = refusedItems(operation, input, context.writes.apiOf(operation));
  const ids = Array.from(
    new Set(itemsOf(definition, input).flatMap((item, i) => (refused.has(i) ? [] : [itemId(definition, item)]))),
  );
  const users = await Promise.all(
    ids.map((UserId) => orNull(context.reads.byId.User.load(keyOf("User", { UserId }, input), members))),
  );
  return new Map(
    users.flatMap((user): [string, AnyEntity][] => {
      if (!user?.record) return [];
      const record = { ...user.record, UserRegistrationStatus: "Suspended" as const };
      return [[user.key.UserId, { ...user, record }]];
    }),
  );
}
