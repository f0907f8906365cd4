import type { SdkOutput } from "../../chime-api/actions.js";
import { answerOf, changed, type Done, failures, fresh, type Payload, ref, refOrNull } from "./payload.js";

type UserWrite =
  | "CreateUser"
  | "InviteUsers"
  | "UpdateUser"
  | "BatchUpdateUser"
  | "BatchSuspendUser"
  | "BatchUnsuspendUser"
  | "LogoutUser"
  | "ResetPersonalPIN"
  | "UpdateUserSettings"
  | "AssociatePhoneNumberWithUser"
  | "DisassociatePhoneNumberFromUser";

const users = (done: Done<"BatchUpdateUser" | "BatchSuspendUser" | "BatchUnsuspendUser">): Payload => ({
  users: changed("User", "UserId", done),
  userErrors: failures(done.batch, "UserId"),
});

export const userPayloads: { readonly [A in UserWrite]: (done: Done<A>) => Payload } = {
  CreateUser: (done) => ({ user: fresh("User", done) }),
  InviteUsers: ({ batch }) => ({
    invites: batch.outputs.flatMap((output: SdkOutput<"InviteUsers">) => output.Invites ?? []),
    inviteErrors: batch.items.flatMap(({ id, failure }) =>
      failure
        ? [{ emailAddress: id, errorCode: failure.code, errorMessage: failure.message, retryable: failure.retryable }]
        : [],
    ),
  }),
  // Chime answers with no more than the id.
  UpdateUser: ({ input }) => ({ user: ref("User", input) }),
  BatchUpdateUser: users,
  BatchSuspendUser: users,
  BatchUnsuspendUser: users,
  LogoutUser: ({ input }) => ({ user: ref("User", input) }),
  ResetPersonalPIN: (done) => ({ user: fresh("User", done) }),
  UpdateUserSettings: ({ input }) => ({
    userSettings: answerOf(
      "GetUserSettings",
      { AccountId: input.AccountId, UserId: input.UserId },
      ({ UserSettings }) => UserSettings,
    ),
    user: ref("User", input),
  }),
  AssociatePhoneNumberWithUser: ({ input }) => ({
    user: ref("User", input),
    phoneNumber: ref("PhoneNumber", { PhoneNumberId: input.E164PhoneNumber }),
  }),
  DisassociatePhoneNumberFromUser: ({ input, before }) => {
    const number = before.get("phoneNumber");
    return { user: ref("User", input), phoneNumber: number ? refOrNull(number.type, number.key) : null };
  },
};
