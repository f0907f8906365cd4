import { randomInt, randomUUID } from "node:crypto";
import type { Value } from "../../operations/shape.js";
import type { Invite as InviteShape, License } from "../../operations/shapes.js";
import { badRequest, chimeException } from "../chime-exception.js";
import type { Account } from "../store/account.js";
import { filtered, listingOf } from "../store/ordered-map.js";
import type { Store } from "../store/store.js";
import type { User } from "../store/users.js";
import type { Handlers } from "./handlers.js";
import { brokenItemRule, itemError } from "./item-error.js";
import { releaseFromUser } from "./phone-number.js";

const unsupported = ({ record }: Account, license: Value<typeof License> | undefined): boolean =>
  license !== undefined && !record.SupportedLicenses?.includes(license);

/** "Currently, only LicenseType updates are supported": Chime accepts the other members, and they have no effect. */
function update({ users }: Account, userId: string, { LicenseType }: Pick<User, "LicenseType">): void {
  if (LicenseType) users.change(userId, { LicenseType });
}

const licenseMessage = "LicenseType must be one of the account's SupportedLicenses";

const personalPin = (): string => String(randomInt(1_000_000_000, 10_000_000_000));

/** Lists do not contain the PIN. */
const withoutPin = ({ PersonalPIN: _, ...user }: User): User => user;

/** Invites a user. It fails for a registered user, and for a user of another account. */
function invite(store: Store, account: Account, email: string, userType: User["UserType"]): Value<typeof InviteShape> {
  const known = account.users.byEmail(email);
  const current = store.accountOfEmail(email);
  const invitation = { InviteId: randomUUID(), EmailAddress: email };
  if (current && (current !== account || known?.user.UserRegistrationStatus === "Registered"))
    return { ...invitation, Status: "Failed", EmailStatus: "Failed" };
  const members = {
    UserRegistrationStatus: "Unregistered",
    UserInvitationStatus: "Pending",
    InvitedOn: store.clock.now(),
  } as const;
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
  DisplayName:
    username ?? (userType === "SharedDevice" ? undefined : email?.slice(0, email.indexOf("@"))) ?? "Room Device",
  ...(account.record.DefaultLicense && { LicenseType: account.record.DefaultLicense }),
  UserType: userType ?? "PrivateUser",
  AlexaForBusinessMetadata: { IsAlexaForBusinessEnabled: false },
  PersonalPIN: personalPin(),
});

export const userHandlers = {
  CreateUser(store, { AccountId, Username, Email, UserType }) {
    const account = store.account(AccountId);
    if (Email !== undefined && store.accountOfEmail(Email))
      throw chimeException("ConflictException", "There is already a user with this e-mail address");
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
    return { Invites: UserEmailList.map((email) => invite(store, account, email, UserType)) };
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
    if (unsupported(account, members.LicenseType)) throw badRequest(licenseMessage);
    update(account, UserId, members);
    return { User: { UserId } };
  },

  BatchUpdateUser(store, { AccountId, UpdateUserRequestItems }) {
    const account = store.account(AccountId);
    return {
      UserErrors: UpdateUserRequestItems.flatMap((item) => {
        const { UserId } = item;
        if (!account.users.get(UserId)) return itemError({ UserId }, "NotFound", "The user does not exist");
        const message =
          brokenItemRule("BatchUpdateUser", item) ??
          (unsupported(account, item.LicenseType) ? licenseMessage : undefined);
        if (message !== undefined) return itemError({ UserId }, "BadRequest", message);
        update(account, UserId, item);
        return [];
      }),
    };
  },

  BatchSuspendUser(store, { AccountId, UserIdList }) {
    const { record, users } = store.account(AccountId);
    return {
      UserErrors: UserIdList.flatMap((UserId) => {
        const user = users.get(UserId);
        if (!user) return itemError({ UserId }, "NotFound", "The user does not exist");
        users.change(UserId, { UserRegistrationStatus: "Suspended" });
        if (record.AccountType === "Team") {
          // The user leaves the account. No operation could free the phone number afterwards.
          releaseFromUser(store, AccountId, user);
          users.remove(UserId);
        }
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
        // An invited user who has never registered is still not registered.
        if (user.UserRegistrationStatus === "Suspended")
          users.change(UserId, { UserRegistrationStatus: user.RegisteredOn ? "Registered" : "Unregistered" });
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
    const allEnabled = { InboundCalling: true, OutboundCalling: true, SMS: true };
    return { UserSettings: { Telephony: store.account(AccountId).telephony.get(UserId) ?? allEnabled } };
  },

  UpdateUserSettings(store, { AccountId, UserId, UserSettings }) {
    store.user(AccountId, UserId);
    const { InboundCalling, OutboundCalling, SMS } = UserSettings.Telephony;
    store.account(AccountId).telephony.set(UserId, { InboundCalling, OutboundCalling, SMS });
    return {};
  },
} satisfies Partial<Handlers>;
