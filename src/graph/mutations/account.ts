import { answerOf, type Done, fresh, type Payload, ref } from "./payload.js";

type AccountWrite =
  | "CreateAccount"
  | "UpdateAccount"
  | "DeleteAccount"
  | "UpdateAccountSettings"
  | "PutRetentionSettings"
  | "AssociateSigninDelegateGroupsWithAccount"
  | "DisassociateSigninDelegateGroupsFromAccount";

export const accountPayloads: { readonly [A in AccountWrite]: (done: Done<A>) => Payload } = {
  CreateAccount: (done) => ({ account: fresh("Account", done) }),
  UpdateAccount: (done) => ({ account: fresh("Account", done) }),
  DeleteAccount: ({ input }) => ({ deletedAccountId: input.AccountId }),
  UpdateAccountSettings: ({ input }) => ({
    accountSettings: answerOf(
      "GetAccountSettings",
      { AccountId: input.AccountId },
      ({ AccountSettings }) => AccountSettings,
    ),
    account: ref("Account", input),
  }),
  // Chime's answer has no body: what was put is read again.
  PutRetentionSettings: ({ input: { AccountId } }) => ({
    retentionSettings: answerOf(
      "GetRetentionSettings",
      { AccountId },
      ({ RetentionSettings, InitiateDeletionTimestamp }) => ({ ...RetentionSettings, InitiateDeletionTimestamp }),
    ),
    initiateDeletionTimestamp: answerOf(
      "GetRetentionSettings",
      { AccountId },
      ({ InitiateDeletionTimestamp }) => InitiateDeletionTimestamp,
    ),
    account: ref("Account", { AccountId }),
  }),
  AssociateSigninDelegateGroupsWithAccount: ({ input }) => ({ account: ref("Account", input) }),
  DisassociateSigninDelegateGroupsFromAccount: ({ input }) => ({ account: ref("Account", input) }),
};
