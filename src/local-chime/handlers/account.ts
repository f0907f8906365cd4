import { randomUUID } from "node:crypto";
import { badRequest, fault } from "../chime-exception.js";
import { Account, type AccountRecord } from "../store/account.js";
import { days } from "../store/clock.js";
import { filtered, type Listing, listingOf } from "../store/ordered-map.js";
import { awsAccountId, type World } from "../store/store.js";
import { releaseFromUser } from "./phone-number.js";
import type { Rules } from "./handler.js";

const retentionGrace = days(30);

function change(world: World, accountId: string, members: Partial<AccountRecord>): AccountRecord {
  const account = world.account(accountId);
  account.record = { ...account.record, ...members };
  return account.record;
}

const records = (accounts: Listing<Account>): Listing<AccountRecord> => ({
  *after(ordinal) {
    for (const [at, account] of accounts.after(ordinal)) yield [at, account.record];
  },
});

const hasUser = ({ users }: Account, email: string): boolean => users.byEmail(email)?.isGone === false;

export const accountRules: Pick<
  Rules,
  | "CreateAccount"
  | "GetAccount"
  | "ListAccounts"
  | "UpdateAccount"
  | "DeleteAccount"
  | "GetAccountSettings"
  | "UpdateAccountSettings"
  | "GetRetentionSettings"
  | "PutRetentionSettings"
  | "AssociateSigninDelegateGroupsWithAccount"
  | "DisassociateSigninDelegateGroupsFromAccount"
> = {
  CreateAccount(world, { Name }) {
    const account = new Account({
      AwsAccountId: awsAccountId,
      AccountId: randomUUID(),
      Name,
      AccountType: "Team",
      CreatedTimestamp: world.clock.now(),
      DefaultLicense: "Pro",
      SupportedLicenses: ["Basic", "Pro"],
      AccountStatus: "Active",
      SigninDelegateGroups: [],
    });
    world.accounts.set(account.id, account);
    return { Account: account.record };
  },

  GetAccount: (world, { AccountId }) => ({ Account: world.account(AccountId).record }),

  ListAccounts(world, { Name, UserEmail }) {
    const named = filtered(world.accounts, ({ record }) => Name === undefined || record.Name.startsWith(Name));
    if (UserEmail === undefined) return records(named);
    const ofUser = filtered(named, (account) => hasUser(account, UserEmail));
    // An address finds one account.
    return records(listingOf(Array.from(ofUser.after(-1), ([, account]) => account).slice(0, 1)));
  },

  UpdateAccount(world, { AccountId, Name, DefaultLicense }) {
    const { record } = world.account(AccountId);
    if (DefaultLicense && !record.SupportedLicenses?.includes(DefaultLicense))
      throw badRequest("DefaultLicense is none of the account's SupportedLicenses");
    return {
      Account: change(world, AccountId, {
        ...(Name !== undefined && { Name }),
        ...(DefaultLicense && { DefaultLicense }),
      }),
    };
  },

  DeleteAccount(world, { AccountId }) {
    const account = world.account(AccountId);
    if (account.record.AccountType !== "Team")
      throw fault("UnprocessableEntityException", "The domains claimed by the account must be released first");
    const [remaining] = account.users.after(-1);
    if (remaining) throw fault("UnprocessableEntityException", "All users of the account must be suspended first");
    for (const number of world.phoneNumbers.owned.values()) {
      if (number.Associations?.some(({ Name, Value }) => Name === "AccountId" && Value === AccountId))
        releaseFromUser(world, number);
    }
    world.accounts.delete(AccountId);
    return {};
  },

  GetAccountSettings: (world, { AccountId }) => ({ AccountSettings: world.account(AccountId).settings }),

  UpdateAccountSettings(world, { AccountId, AccountSettings }) {
    const account = world.account(AccountId);
    const {
      DisableRemoteControl = account.settings.DisableRemoteControl,
      EnableDialOut = account.settings.EnableDialOut,
    } = AccountSettings;
    account.settings = { DisableRemoteControl, EnableDialOut };
    return {};
  },

  GetRetentionSettings: (world, { AccountId }) => world.account(AccountId).retention,

  PutRetentionSettings(
    world,
    { AccountId, RetentionSettings: { RoomRetentionSettings, ConversationRetentionSettings } },
  ) {
    const RetentionSettings = {
      RoomRetentionSettings: RoomRetentionSettings ?? {},
      ConversationRetentionSettings: ConversationRetentionSettings ?? {},
    };
    const isOn = Object.values(RetentionSettings).some(({ RetentionDays }) => typeof RetentionDays === "number");
    world.account(AccountId).retention = {
      RetentionSettings,
      ...(isOn && { InitiateDeletionTimestamp: world.clock.in(retentionGrace) }),
    };
    return {};
  },

  AssociateSigninDelegateGroupsWithAccount(world, { AccountId, SigninDelegateGroups }) {
    if (SigninDelegateGroups.some(({ GroupName }) => GroupName === undefined))
      throw badRequest("SigninDelegateGroups: GroupName is required");
    const groups = new Map(
      [...(world.account(AccountId).record.SigninDelegateGroups ?? []), ...SigninDelegateGroups].map((group) => [
        group.GroupName,
        group,
      ]),
    );
    change(world, AccountId, { SigninDelegateGroups: Array.from(groups.values(), ({ GroupName }) => ({ GroupName })) });
    return {};
  },

  DisassociateSigninDelegateGroupsFromAccount(world, { AccountId, GroupNames }) {
    const groups = world.account(AccountId).record.SigninDelegateGroups ?? [];
    change(world, AccountId, {
      SigninDelegateGroups: groups.filter(({ GroupName }) => !GroupNames.includes(GroupName ?? "")),
    });
    return {};
  },
};
