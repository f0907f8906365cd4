import { encodeGlobalId } from "../src/relay/global-id.js";

/** Ids of the embedded service's data. */
export interface Data {
  readonly account: string;
  readonly otherAccount: string;
  /** Users of the large account, in the list's order. */
  readonly users: readonly string[];
  readonly otherUsers: readonly string[];
}

export interface BenchQuery {
  readonly name: string;
  readonly document: string;
  readonly variables: (data: Data) => Readonly<Record<string, unknown>>;
  /** The fewest calls that Chime's API allows for it, for somebody who knows all there is to know. */
  readonly optimum: (data: Data, answer: string) => number;
}

const account = ({ account: a }: Data) => ({ a });
const nodeId = (type: string, ...values: string[]): string => encodeGlobalId({ type, values });
const userIds = (a: string, users: readonly string[]): string[] => users.map((user) => nodeId("User", a, user));
const pages = (count: number, size = 200): number => Math.ceil(count / size);

/** The fewest calls for the users that an answer names: some pages of their list from its start, and a Get for each of the rest. */
function fewest(users: readonly string[], answer: string): number {
  const isNamed = users.map((user) => answer.includes(user));
  const total = isNamed.filter(Boolean).length;
  return Math.min(
    ...Array.from(
      { length: pages(users.length) + 1 },
      (_, read) => read + total - isNamed.slice(0, read * 200).filter(Boolean).length,
    ),
  );
}

export const queries: readonly BenchQuery[] = [
  {
    name: "room-members: 10 rooms, 99 members of each, and who they are",
    document:
      "query ($a: ID!) { account(accountId: $a) { name rooms(first: 10) { nodes { name memberships(first: 99) { nodes { role member { memberId node { ... on User { displayName primaryEmail licenseType } } } } } } } } }",
    variables: account,
    optimum: ({ users }, answer) => 12 + fewest(users, answer),
  },
  {
    name: "accounts with their settings",
    document: "{ accounts(first: 4) { nodes { name accountType settings { enableDialOut } } } }",
    variables: () => ({}),
    optimum: () => 5,
  },
  {
    name: "1,000 users by id",
    document: "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on User { displayName licenseType } } }",
    variables: ({ account: a, users }) => ({ ids: userIds(a, users.filter((_, i) => i % 2 === 0).slice(0, 1000)) }),
    optimum: ({ users }) => pages(Math.min(users.length, 2000)),
  },
  {
    name: "8 users by id",
    document: "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on User { displayName licenseType } } }",
    variables: ({ account: a, users }) => ({
      ids: userIds(
        a,
        users.filter((_, i) => i % 250 === 249),
      ),
    }),
    optimum: () => 8,
  },
  {
    name: "users of two accounts by id",
    document: "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on User { displayName licenseType } } }",
    variables: ({ account: a, otherAccount, users, otherUsers }) => ({
      ids: [
        ...userIds(
          a,
          users.filter((_, i) => i % 10 === 0),
        ),
        ...userIds(otherAccount, otherUsers),
      ],
    }),
    optimum: ({ users }) => pages(users.length) + 1,
  },
  {
    name: "200 users with their phone numbers",
    document:
      "query ($a: ID!) { account(accountId: $a) { users(first: 200) { nodes { displayName phoneNumbers { nodes { e164PhoneNumber status } } } } } }",
    variables: account,
    optimum: () => 3,
  },
  {
    name: "200 users with the number provisioned to each",
    document:
      "query ($a: ID!) { account(accountId: $a) { users(first: 200) { nodes { displayName phoneNumber { e164PhoneNumber status } } } } }",
    variables: account,
    optimum: () => 3,
  },
  {
    name: "how many users",
    document: "query ($a: ID!) { account(accountId: $a) { users(first: 1) { totalCount } } }",
    variables: account,
    optimum: ({ users }) => 1 + pages(users.length),
  },
  {
    name: "the first 1,000 users",
    document: "query ($a: ID!) { account(accountId: $a) { users(first: 1000) { nodes { displayName } } } }",
    variables: account,
    optimum: () => 6,
  },
  {
    name: "phone numbers and whose they are",
    document:
      "{ phoneNumbers(first: 99, status: ASSIGNED) { nodes { e164PhoneNumber associations { name value node { ... on User { displayName } ... on Account { name } } } } } }",
    variables: () => ({}),
    optimum: ({ users }, answer) => 2 + fewest(users, answer),
  },
  {
    name: "orders and the numbers they brought",
    document:
      "{ phoneNumberOrders(first: 50) { nodes { status orderedPhoneNumbers { e164PhoneNumber phoneNumber { status } } } } }",
    variables: () => ({}),
    optimum: () => 2,
  },
  {
    name: "20 users and the rooms of each",
    document:
      "query ($a: ID!) { account(accountId: $a) { users(first: 20) { nodes { displayName rooms(first: 5) { nodes { name } } } } } }",
    variables: account,
    optimum: () => 22,
  },
  {
    name: "20 users' settings and PINs",
    document:
      "query ($a: ID!) { account(accountId: $a) { users(first: 20) { nodes { personalPin settings { telephony { sms } } } } } }",
    variables: account,
    optimum: () => 42,
  },
  {
    name: "members by name and address alone",
    document:
      "query ($a: ID!) { account(accountId: $a) { rooms(first: 10) { nodes { memberships(first: 99) { nodes { member { memberId fullName email node { ... on User { userId } } } } } } } } }",
    variables: account,
    optimum: () => 12,
  },
];
