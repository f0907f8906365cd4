import { randomInt, randomUUID } from "node:crypto";
import type { Value } from "../../operations/shape.js";
import type { Invite as InviteShape, License } from "../../operations/shapes.js";
import { badRequest, fault } from "../chime-exception.js";
import type { Account } from "../store/account.js";
import { filtered, listingOf } from "../store/ordered-map.js";
import type { User } from "../store/users.js";
import { itemError } from "./item-error.js";
import type { Rules } from "./handler.js";

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
  if (known && !known.isGone && known.user.UserRegistrationStatus === "Registered")
    return { ...invitation, Status: "Failed", EmailStatus: "Failed" };
  const members = { UserRegistrationStatus: "Unregistered", UserInvitationStatus: "Pending", InvitedOn: now } as const;
  if (known) {
    account.users.change(known.user.UserId, members);
    account.users.regain(known.user.UserId);
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

export const userRules: Pick<
  Rules,
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
  CreateUser(world, { AccountId, Username, Email, UserType }) {
    const account = world.account(AccountId);
    if (Email !== undefined && account.users.byEmail(Email)?.isGone === false)
      throw fault("ConflictException", "The account has a user with this e-mail address");
    return {
      User: account.users.add({
        ...newUser(account, Email, UserType, Username),
        UserRegistrationStatus: "Registered",
        RegisteredOn: world.clock.now(),
      }),
    };
  },

  InviteUsers(world, { AccountId, UserEmailList, UserType }) {
    const account = world.account(AccountId);
    return { Invites: UserEmailList.map((email) => invite(account, email, UserType, world.clock.now())) };
  },

  GetUser: (world, { AccountId, UserId }) => ({ User: world.user(AccountId, UserId) }),

  ListUsers(world, { AccountId, UserEmail, UserType }) {
    const { users } = world.account(AccountId);
    const found = UserEmail === undefined ? undefined : users.byEmail(UserEmail);
    const candidates = UserEmail === undefined ? users : listingOf(found && !found.isGone ? [found.user] : []);
    const listing = UserType === undefined ? candidates : filtered(candidates, (user) => user.UserType === UserType);
    return {
      *after(ordinal) {
        for (const [at, user] of listing.after(ordinal)) yield [at, withoutPin(user)];
      },
    };
  },

  UpdateUser(world, { AccountId, UserId, ...members }) {
    const account = world.account(AccountId);
    world.user(AccountId, UserId);
    if (unsupported(account, members.LicenseType))
      throw badRequest("LicenseType is none of the account's SupportedLicenses");
    account.users.change(UserId, membersOf(members));
    return { User: { UserId } };
  },

  BatchUpdateUser(world, { AccountId, UpdateUserRequestItems }) {
    const account = world.account(AccountId);
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

  BatchSuspendUser(world, { AccountId, UserIdList }) {
    const { record, users } = world.account(AccountId);
    return {
      UserErrors: UserIdList.flatMap((UserId) => {
        if (!users.get(UserId)) return itemError({ UserId }, "NotFound", "The user does not exist");
        users.change(UserId, { UserRegistrationStatus: "Suspended" });
        if (record.AccountType === "Team") users.lose(UserId);
        return [];
      }),
    };
  },

  BatchUnsuspendUser(world, { AccountId, UserIdList }) {
    const { users } = world.account(AccountId);
    return {
      UserErrors: UserIdList.flatMap((UserId) => {
        const user = users.get(UserId);
        if (!user) return itemError({ UserId }, "NotFound", "The user does not exist");
        if (user.UserRegistrationStatus === "Suspended")
          users.change(UserId, {
            UserRegistrationStatus: "Registered",
            RegisteredOn: user.RegisteredOn ?? world.clock.now(),
          });
        return [];
      }),
    };
  },

  LogoutUser(world, { AccountId, UserId }) {
    world.user(AccountId, UserId);
    return {};
  },

  ResetPersonalPIN(world, { AccountId, UserId }) {
    world.user(AccountId, UserId);
    return { User: world.account(AccountId).users.change(UserId, { PersonalPIN: personalPin() }) };
  },

  GetUserSettings(world, { AccountId, UserId }) {
    world.user(AccountId, UserId);
    const everything = { InboundCalling: true, OutboundCalling: true, SMS: true };
    return { UserSettings: { Telephony: world.account(AccountId).telephony.get(UserId) ?? everything } };
  },

  UpdateUserSettings(world, { AccountId, UserId, UserSettings }) {
    world.user(AccountId, UserId);
    const { InboundCalling, OutboundCalling, SMS } = UserSettings.Telephony;
    world.account(AccountId).telephony.set(UserId, { InboundCalling, OutboundCalling, SMS });
    return {};
  },
};
