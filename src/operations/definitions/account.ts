import { type OperationEntry, enterprise } from "../operation.js";
import { AccountName } from "../scalars.js";

export const accountOperations = {
  CreateAccount: {
    entity: "Account",
    input: { Name: AccountName },
    idempotent: false,
    idempotentBecause: "Each call creates another account; names need not be unique.",
    invalidates: ["ListAccounts"],
  },
  GetAccount: {
    entity: "Account",
  },
  ListAccounts: {
    entity: "Account",
    page: { items: "Accounts", default: 100, max: 200 },
    input: { Name: AccountName },
  },
  UpdateAccount: {
    entity: "Account",
    input: { Name: AccountName },
    idempotent: true,
    idempotentBecause: "Sets the given values.",
    invalidates: ["GetAccount", "ListAccounts"],
  },
  DeleteAccount: {
    entity: "Account",
    errors: ["NotFoundException", "ThrottledClientException", "UnprocessableEntityException"],
    idempotent: true,
    idempotentBecause: "A second deletion finds nothing to delete.",
    alreadyDoneError: "NotFoundException",
    invalidates: [
      "GetAccount",
      "ListAccounts",
      "GetAccountSettings",
      "GetRetentionSettings",
      "GetUser",
      "ListUsers",
      "GetUserSettings",
      "GetBot",
      "ListBots",
      "GetEventsConfiguration",
      "GetRoom",
      "ListRooms",
      "ListRoomMemberships",
      "GetPhoneNumber",
      "ListPhoneNumbers",
    ],
  },
  GetAccountSettings: {
    entity: "AccountSettings",
  },
  UpdateAccountSettings: {
    entity: "AccountSettings",
    errors: ["ConflictException", "NotFoundException", "ThrottledClientException"],
    idempotent: true,
    idempotentBecause: "Sets the given values.",
    invalidates: ["GetAccountSettings"],
  },
  GetRetentionSettings: {
    entity: "RetentionSettings",
    accountTypes: enterprise,
  },
  PutRetentionSettings: {
    entity: "RetentionSettings",
    accountTypes: enterprise,
    errors: ["ConflictException", "NotFoundException", "ThrottledClientException"],
    idempotent: true,
    idempotentBecause:
      "Sets the given values. A second call moves the deletion date by the time between the two calls.",
    invalidates: ["GetRetentionSettings"],
  },
  AssociateSigninDelegateGroupsWithAccount: {
    entity: "Account",
    accountTypes: ["EnterpriseDirectory"],
    idempotent: true,
    idempotentBecause: "Adds names to a set.",
    invalidates: ["GetAccount", "ListAccounts"],
  },
  DisassociateSigninDelegateGroupsFromAccount: {
    entity: "Account",
    accountTypes: ["EnterpriseDirectory"],
    idempotent: true,
    idempotentBecause: "Removes names from a set.",
    invalidates: ["GetAccount", "ListAccounts"],
  },
} as const satisfies Record<string, OperationEntry>;
