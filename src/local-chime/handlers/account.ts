import { randomUUID } from "node:crypto";
import { badRequest, chimeException } from "../chime-exception.js";
import { Account, type AccountRecord } from "../store/account.js";
import { days } from "../store/clock.js";
import { filtered, type Listing, listingOf } from "../store/ordered-map.js";
import { awsAccountId, type Store } from "../store/store.js";
import { unassign } from "./phone-number.js";
import type { Handlers } from "./handlers.js";

const retentionGrace = days(30);

function change(store: Store, accountId: string, members: Partial<AccountRecord>): AccountRecord {
  const account = store.account(accountId);
  account.record = { ...account.record, ...members };
  return account.record;
}

const records = (accounts: Listing<Account>): Listing<AccountRecord> => ({
  *after(ordinal) {
    for (const [at, account] of accounts.after(ordinal)) yield [at, account.record];
  },
});

export const accountHandlers = {
  CreateAccount(store, { Name }) {
    const account = new Account({
      AwsAccountId: awsAccountId,
      AccountId: randomUUID(),
      Name,
      AccountType: "Team",
      CreatedTimestamp: store.clock.now(),
      DefaultLicense: "Pro",
      SupportedLicenses: ["Basic", "Pro"],
      AccountStatus: "Active",
      SigninDelegateGroups: [],
    });
    store.accounts.set(account.id, account);
    return { Account: account.record };
  },

  GetAccount: (store, { AccountId }) => ({ Account: store.account(AccountId).record }),

  ListAccounts(store, { Name, UserEmail }) {
    const account = UserEmail === undefined ? undefined : store.accountOfEmail(UserEmail);
    const candidates = UserEmail === undefined ? store.accounts : listingOf(account ? [account] : []);
    return records(filtered(candidates, ({ record }) => Name === undefined || record.Name.startsWith(Name)));
  },

  UpdateAccount(store, { AccountId, Name, DefaultLicense }) {
    const { record } = store.account(AccountId);
    if (DefaultLicense && !record.SupportedLicenses?.includes(DefaultLicense))
      throw badRequest("DefaultLicense must be one of the account's SupportedLicenses");
    return {
      Account: change(store, AccountId, {
        ...(Name !== undefined && { Name }),
        ...(DefaultLicense && { DefaultLicense }),
      }),
    };
  },

  DeleteAccount(store, { AccountId }) {
    const { record, users } = store.account(AccountId);
    if (record.AccountType === "EnterpriseLWA" || record.AccountType === "EnterpriseDirectory")
      throw chimeException("UnprocessableEntityException", "The domains claimed by the account must be released first");
    const [remaining] = users.after(-1);
    if (record.AccountType === "Team" && remaining)
      throw chimeException("UnprocessableEntityException", "All users of the account must be suspended first");
    for (const number of store.phoneNumbers.owned.values()) {
      if (number.Associations?.some(({ Name, Value }) => Name === "AccountId" && Value === AccountId))
        unassign(store, number);
    }
    store.accounts.delete(AccountId);
    return {};
  },

  GetAccountSettings: (store, { AccountId }) => ({ AccountSettings: store.account(AccountId).settings }),

  UpdateAccountSettings(store, { AccountId, AccountSettings }) {
    const account = store.account(AccountId);
    const {
      DisableRemoteControl = account.settings.DisableRemoteControl,
      EnableDialOut = account.settings.EnableDialOut,
    } = AccountSettings;
    account.settings = { DisableRemoteControl, EnableDialOut };
    return {};
  },

  GetRetentionSettings(store, { AccountId }) {
    const { RetentionSettings, InitiateDeletionTimestamp: at } = store.account(AccountId).retention;
    const isPending = at !== undefined && at > store.clock.now();
    return { RetentionSettings, ...(isPending && { InitiateDeletionTimestamp: at }) };
  },

  PutRetentionSettings(
    store,
    { AccountId, RetentionSettings: { RoomRetentionSettings, ConversationRetentionSettings } },
  ) {
    const RetentionSettings = {
      RoomRetentionSettings: RoomRetentionSettings ?? {},
      ConversationRetentionSettings: ConversationRetentionSettings ?? {},
    };
    const isOn = Object.values(RetentionSettings).some(({ RetentionDays }) => typeof RetentionDays === "number");
    store.account(AccountId).retention = {
      RetentionSettings,
      ...(isOn && { InitiateDeletionTimestamp: store.clock.in(retentionGrace) }),
    };
    return {};
  },

  AssociateSigninDelegateGroupsWithAccount(store, { AccountId, SigninDelegateGroups }) {
    if (SigninDelegateGroups.some(({ GroupName }) => GroupName === undefined))
      throw badRequest("SigninDelegateGroups: GroupName is required");
    const groups = new Map(
      [...(store.account(AccountId).record.SigninDelegateGroups ?? []), ...SigninDelegateGroups].map((group) => [
        group.GroupName,
        group,
      ]),
    );
    change(store, AccountId, { SigninDelegateGroups: Array.from(groups.values(), ({ GroupName }) => ({ GroupName })) });
    return {};
  },

  DisassociateSigninDelegateGroupsFromAccount(store, { AccountId, GroupNames }) {
    const groups = store.account(AccountId).record.SigninDelegateGroups ?? [];
    change(store, AccountId, {
      SigninDelegateGroups: groups.filter(({ GroupName }) => !GroupNames.includes(GroupName ?? "")),
    });
    return {};
  },
} satisfies Partial<Handlers>;
