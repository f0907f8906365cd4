import { retentionSettings } from "../account.js";
import { singleRead, type Done, fromResponse, globalIdOf, type Payload, referenceTo } from "./payload.js";

type AccountWrite =
  | "CreateAccount"
  | "UpdateAccount"
  | "DeleteAccount"
  | "UpdateAccountSettings"
  | "PutRetentionSettings"
  | "AssociateSigninDelegateGroupsWithAccount"
  | "DisassociateSigninDelegateGroupsFromAccount";

export const accountPayloads: { readonly [A in AccountWrite]: (done: Done<A>) => Payload } = {
  CreateAccount: (done) => ({ account: fromResponse("Account", done) }),
  UpdateAccount: (done) => ({ account: fromResponse("Account", done) }),
  DeleteAccount: ({ input }) => ({ deletedId: globalIdOf("Account", input), deletedAccountId: input.AccountId }),
  UpdateAccountSettings: ({ input }) => ({
    accountSettings: singleRead(
      "GetAccountSettings",
      { AccountId: input.AccountId },
      ({ AccountSettings }) => AccountSettings,
    ),
    account: referenceTo("Account", input),
  }),
  // Chime's response has no body: the settings are read again.
  PutRetentionSettings: ({ input: { AccountId } }) => ({
    retentionSettings: singleRead("GetRetentionSettings", { AccountId }, retentionSettings),
    initiateDeletionTimestamp: singleRead(
      "GetRetentionSettings",
      { AccountId },
      ({ InitiateDeletionTimestamp }) => InitiateDeletionTimestamp,
    ),
    account: referenceTo("Account", { AccountId }),
  }),
  AssociateSigninDelegateGroupsWithAccount: ({ input }) => ({ account: referenceTo("Account", input) }),
  DisassociateSigninDelegateGroupsFromAccount: ({ input }) => ({ account: referenceTo("Account", input) }),
};
