import { randomInt, randomUUID } from "node:crypto";
import type { Value } from "../../operations/shape.js";
import type { Invite as InviteShape, License } from "../../operations/shapes.js";
import { badRequest, chimeException } from "../chime-exception.js";
import type { Account } from "../store/account.js";
import { filtered, listingOf } from "../store/ordered-map.js";
import type { User } from "../store/users.js";
import { itemError } from "./item-error.js";
import type { Handlers } from "./handlers.js";

type UserMembers = Pick<User, "LicenseType" | "UserType" | "AlexaForBusinessMetadata">;

const unsupported = ({ record }: Account, license: Value<typeof License> | undefined): boolean =>
  license !== undefined && !record.SupportedLicenses?.includes(license);

/** Only what was sent changes. */
const membersOf = ({ LicenseType, UserType, AlexaForBusinessMetadata }: UserMembers): UserMembers => ({
  ...(LicenseType && { LicenseType }),
  ...(UserType && { UserType }),
  ...(AlexaForBusinessMetadata && { AlexaForBusinessMetadata }),
});

const personalPin = (): string => String(randomInt(1_000_000_000, 10_000_000_000));

/** Lists leave the PIN out. */
const withoutPin = ({ PersonalPIN: _, ...user }: User): User => user;

function invite(account: Account, email: string, userType: User["UserType"], now: Date): Value<typeof InviteShape> {
  const known = account.users.byEmail(email);
  const invitation = { InviteId: randomUUID(), EmailAddress: email };
  if (known && !known.isRemoved && known.user.UserRegistrationStatus === "Registered")
    return { ...invitation, Status: "Failed", EmailStatus: "Failed" };
  const members = { UserRegistrationStatus: "Unregistered", UserInvitationStatus: "Pending", InvitedOn: now } as const;
  if (known) {
    account.users.change(known.user.UserId, members);
    account.users.restore(known.user.UserId);
  } else {
    account.users.add({ ...newUser(account, email, userType), ...members });
  }
  return { ...invitation, Status: "Pending", EmailStatus: "Sent" };
}

const newUser = (
  account: Account,
  email: string | undefined,
  userType: User["UserType"],
  username?: string,
): Omit<User, "UserId"> => ({
  AccountId: account.id,
  ...(email !== undefined && { PrimaryEmail: email }),
  DisplayName: username ?? email?.slice(0, email.indexOf("@")) ?? "Room Device",
  ...(account.record.DefaultLicense && { LicenseType: account.record.DefaultLicense }),
  UserType: userType ?? "PrivateUser",
  AlexaForBusinessMetadata: { IsAlexaForBusinessEnabled: false },
  PersonalPIN: personalPin(),
});

export const userHandlers: Pick<
  Handlers,
  | "CreateUser"
  | "InviteUsers"
  | "GetUser"
  | "ListUsers"
  | "UpdateUser"
  | "BatchUpdateUser"
  | "BatchSuspendUser"
  | "BatchUnsuspendUser"
  | "LogoutUser"
  | "ResetPersonalPIN"
  | "GetUserSettings"
  | "UpdateUserSettings"
> = {
  CreateUser(store, { AccountId, Username, Email, UserType }) {
    const account = store.account(AccountId);
    if (Email !== undefined && account.users.byEmail(Email)?.isRemoved === false)
      throw chimeException("ConflictException", "The account has a user with this e-mail address");
    return {
      User: account.users.add({
        ...newUser(account, Email, UserType, Username),
        UserRegistrationStatus: "Registered",
        RegisteredOn: store.clock.now(),
      }),
    };
  },

  InviteUsers(store, { AccountId, UserEmailList, UserType }) {
    const account = store.account(AccountId);
    return { Invites: UserEmailList.map((email) => invite(account, email, UserType, store.clock.now())) };
  },

  GetUser: (store, { AccountId, UserId }) => ({ User: store.user(AccountId, UserId) }),

  ListUsers(store, { AccountId, UserEmail, UserType }) {
    const { users } = store.account(AccountId);
    const found = UserEmail === undefined ? undefined : users.byEmail(UserEmail);
    const candidates = UserEmail === undefined ? users : listingOf(found && !found.isRemoved ? [found.user] : []);
    const listing = UserType === undefined ? candidates : filtered(candidates, (user) => user.UserType === UserType);
    return {
      *after(ordinal) {
        for (const [at, user] of listing.after(ordinal)) yield [at, withoutPin(user)];
      },
    };
  },

  UpdateUser(store, { AccountId, UserId, ...members }) {
    const account = store.account(AccountId);
    store.user(AccountId, UserId);
    if (unsupported(account, members.LicenseType))
      throw badRequest("LicenseType is none of the account's SupportedLicenses");
    account.users.change(UserId, membersOf(members));
    return { User: { UserId } };
  },

  BatchUpdateUser(store, { AccountId, UpdateUserRequestItems }) {
    const account = store.account(AccountId);
    return {
      UserErrors: UpdateUserRequestItems.flatMap(({ UserId, ...members }) => {
        if (!account.users.get(UserId)) return itemError({ UserId }, "NotFound", "The user does not exist");
        if (unsupported(account, members.LicenseType))
          return itemError({ UserId }, "BadRequest", "LicenseType is none of the account's SupportedLicenses");
        account.users.change(UserId, membersOf(members));
        return [];
      }),
    };
  },

  BatchSuspendUser(store, { AccountId, UserIdList }) {
    const { record, users } = store.account(AccountId);
    return {
      UserErrors: UserIdList.flatMap((UserId) => {
        if (!users.get(UserId)) return itemError({ UserId }, "NotFound", "The user does not exist");
        users.change(UserId, { UserRegistrationStatus: "Suspended" });
        if (record.AccountType === "Team") users.remove(UserId);
        return [];
      }),
    };
  },

  BatchUnsuspendUser(store, { AccountId, UserIdList }) {
    const { users } = store.account(AccountId);
    return {
      UserErrors: UserIdList.flatMap((UserId) => {
        const user = users.get(UserId);
        if (!user) return itemError({ UserId }, "NotFound", "The user does not exist");
        if (user.UserRegistrationStatus === "Suspended")
          users.change(UserId, {
            UserRegistrationStatus: "Registered",
            RegisteredOn: user.RegisteredOn ?? store.clock.now(),
          });
        return [];
      }),
    };
  },

  LogoutUser(store, { AccountId, UserId }) {
    store.user(AccountId, UserId);
    return {};
  },

  ResetPersonalPIN(store, { AccountId, UserId }) {
    store.user(AccountId, UserId);
    return { User: store.account(AccountId).users.change(UserId, { PersonalPIN: personalPin() }) };
  },

  GetUserSettings(store, { AccountId, UserId }) {
    store.user(AccountId, UserId);
    const everything = { InboundCalling: true, OutboundCalling: true, SMS: true };
    return { UserSettings: { Telephony: store.account(AccountId).telephony.get(UserId) ?? everything } };
  },

  UpdateUserSettings(store, { AccountId, UserId, UserSettings }) {
    store.user(AccountId, UserId);
    const { InboundCalling, OutboundCalling, SMS } = UserSettings.Telephony;
    store.account(AccountId).telephony.set(UserId, { InboundCalling, OutboundCalling, SMS });
    return {};
  },
};
