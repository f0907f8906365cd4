import { type OperationEntry, anyValue } from "../operation.js";
import { arn, within } from "../rules.js";
import { Text } from "../scalars.js";

const roomArn = within("AlexaForBusinessMetadata", arn("AlexaForBusinessRoomArn"));

export const userOperations = {
  CreateUser: {
    entity: "User",
    errors: ["ConflictException", "NotFoundException", "ThrottledClientException"],
    idempotent: false,
    idempotentBecause: "Each call creates another user.",
    invalidates: ["ListUsers", { read: "ListAccounts", where: { UserEmail: "Email" } }],
  },
  InviteUsers: {
    entity: "Invite",
    accountTypes: ["Team"],
    batch: { items: "UserEmailList", chunk: 50, id: "EmailAddress" },
    idempotent: false,
    idempotentBecause: "Each call sends another e-mail.",
    invalidates: ["ListUsers", { read: "ListAccounts", where: { UserEmail: "UserEmailList" } }],
  },
  GetUser: {
    entity: "User",
  },
  ListUsers: {
    entity: "User",
    page: { items: "Users", default: 100, max: 200 },
    missingMembers: ["PersonalPIN"],
  },
  UpdateUser: {
    entity: "User",
    rules: [roomArn],
    idempotent: true,
    idempotentBecause: "Sets the given values.",
    invalidates: ["GetUser", "ListUsers"],
  },
  BatchUpdateUser: {
    entity: "User",
    batch: { items: "UpdateUserRequestItems", chunk: 20, errors: "UserErrors", id: "UserId", rules: [roomArn] },
    idempotent: true,
    idempotentBecause: "Sets the given values.",
    invalidates: ["GetUser", "ListUsers"],
  },
  BatchSuspendUser: {
    entity: "User",
    accountTypes: ["Team", "EnterpriseLWA"],
    batch: { items: "UserIdList", chunk: 50, errors: "UserErrors", id: "UserId" },
    idempotent: false,
    idempotentBecause:
      "A suspended Team user no longer exists, so a second call would report a failure although the first succeeded.",
    invalidates: [
      "GetUser",
      "ListUsers",
      { read: "ListAccounts", where: { UserEmail: anyValue } },
      { read: "ListRooms", where: { MemberId: "UserIdList" } },
    ],
  },
  BatchUnsuspendUser: {
    entity: "User",
    accountTypes: ["EnterpriseLWA"],
    batch: { items: "UserIdList", chunk: 50, errors: "UserErrors", id: "UserId" },
    idempotent: true,
    idempotentBecause: "Users who are not suspended are skipped.",
    invalidates: [
      "GetUser",
      "ListUsers",
      { read: "ListAccounts", where: { UserEmail: anyValue } },
      { read: "ListRooms", where: { MemberId: "UserIdList" } },
    ],
  },
  LogoutUser: {
    entity: "User",
    idempotent: true,
    idempotentBecause: "A signed-out user stays signed out.",
    invalidates: [],
  },
  ResetPersonalPIN: {
    entity: "User",
    idempotent: false,
    idempotentBecause: "Each call generates another PIN.",
    invalidates: ["GetUser", "ListUsers"],
  },
  GetUserSettings: {
    entity: "UserSettings",
    input: { AccountId: Text, UserId: Text },
  },
  UpdateUserSettings: {
    entity: "UserSettings",
    input: { AccountId: Text, UserId: Text },
    idempotent: true,
    idempotentBecause: "Sets the given values.",
    invalidates: ["GetUserSettings"],
  },
  AssociatePhoneNumberWithUser: {
    entity: "User",
    input: { AccountId: Text, UserId: Text },
    errors: ["AccessDeniedException", "NotFoundException", "ThrottledClientException"],
    idempotent: false,
    idempotentBecause: "A second call fails because the first succeeded, and that failure looks like a real one.",
    invalidates: ["GetUser", "ListUsers", "GetPhoneNumber", "ListPhoneNumbers", "GetUserSettings"],
  },
  DisassociatePhoneNumberFromUser: {
    entity: "User",
    input: { AccountId: Text, UserId: Text },
    idempotent: true,
    idempotentBecause: "A user without a phone number is left unchanged.",
    invalidates: ["GetUser", "ListUsers", "GetPhoneNumber", "ListPhoneNumbers", "GetUserSettings"],
  },
} as const satisfies Record<string, OperationEntry>;
