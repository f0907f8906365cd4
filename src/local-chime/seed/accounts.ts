import { Account } from "../store/account.js";
import { hash, uuidOf } from "../store/random.js";
import { awsAccountId, type Store } from "../store/store.js";
import type { AccountTypeName } from "../../operations/operation.js";
import { demoEpoch, people } from "./people.js";

export interface DemoAccounts {
  readonly team: Account;
  readonly directory: Account;
  readonly lwa: Account;
  readonly oidc: Account;
}

const smallTeam = 12;
const pendingInvitee = 11;

/** Adds one account of each type. The EnterpriseLWA account has the given number of users. */
export function addAccounts(store: Store, seed: number, users: number): DemoAccounts {
  const key = hash(seed, 0xacc);
  const add = (
    index: number,
    Name: string,
    AccountType: AccountTypeName,
    domain: string,
    count: number,
    registration?: Parameters<typeof people>[4],
  ): Account => {
    const AccountId = uuidOf(key, index);
    const account = new Account(
      {
        AwsAccountId: awsAccountId,
        AccountId,
        Name,
        AccountType,
        CreatedTimestamp: new Date(demoEpoch - (4 - index) * 86_400_000),
        DefaultLicense: "Pro",
        SupportedLicenses: ["Basic", "Pro"],
        AccountStatus: "Active",
        SigninDelegateGroups:
          AccountType === "EnterpriseDirectory"
            ? [{ GroupName: "Service Desk" }, { GroupName: "Executive Assistants" }]
            : [],
      },
      AccountType === "Team" ? [] : [domain],
      people(seed, AccountId, domain, count, registration),
    );
    store.accounts.set(AccountId, account);
    return account;
  };
  const at = (index: number): Date => new Date(demoEpoch + index * 60_000);
  return {
    lwa: add(0, "Example Corp", "EnterpriseLWA", "example.com", users),
    team: add(1, "Example Team", "Team", "team.example.com", smallTeam, (index) =>
      index === pendingInvitee
        ? { UserRegistrationStatus: "Unregistered", UserInvitationStatus: "Pending", InvitedOn: at(index) }
        : {
            UserRegistrationStatus: "Registered",
            UserInvitationStatus: "Accepted",
            InvitedOn: at(index),
            RegisteredOn: at(index + 60),
          },
    ),
    directory: add(2, "Example Directory", "EnterpriseDirectory", "example.net", 24),
    oidc: add(3, "Example OIDC", "EnterpriseOIDC", "example.org", 16),
  };
}
