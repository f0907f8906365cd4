import type { SdkOutput } from "../../operations/operations.js";
import {
  singleRead,
  changed,
  type Done,
  failures,
  fromResponse,
  type Payload,
  referenceTo,
  referenceOrNull,
} from "./payload.js";

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
  CreateUser: (done) => ({ user: fromResponse("User", done) }),
  InviteUsers: ({ batch }) => ({
    invites: batch.outputs.flatMap((output: SdkOutput<"InviteUsers">) => output.Invites ?? []),
    inviteErrors: batch.items.flatMap(({ id, failure }) =>
      failure
        ? [{ emailAddress: id, ErrorCode: failure.code, errorMessage: failure.message, retryable: failure.retryable }]
        : [],
    ),
  }),
  // Chime returns only the id.
  UpdateUser: ({ input }) => ({ user: referenceTo("User", input) }),
  BatchUpdateUser: users,
  BatchSuspendUser: users,
  BatchUnsuspendUser: users,
  LogoutUser: ({ input }) => ({ user: referenceTo("User", input) }),
  ResetPersonalPIN: (done) => ({ user: fromResponse("User", done) }),
  UpdateUserSettings: ({ input }) => ({
    userSettings: singleRead(
      "GetUserSettings",
      { AccountId: input.AccountId, UserId: input.UserId },
      ({ UserSettings }) => UserSettings,
    ),
    user: referenceTo("User", input),
  }),
  AssociatePhoneNumberWithUser: ({ input }) => ({
    user: referenceTo("User", input),
    phoneNumber: referenceTo("PhoneNumber", { PhoneNumberId: input.E164PhoneNumber }),
  }),
  DisassociatePhoneNumberFromUser: ({ input, snapshot }) => {
    const number = snapshot.get("phoneNumber");
    return { user: referenceTo("User", input), phoneNumber: number ? referenceOrNull(number.type, number.key) : null };
  },
};
