import { check } from "../operations/check.js";
import { required } from "../operations/shape.js";
import { EmailAddress } from "../operations/shapes.js";
import { listedAs } from "../chime/list-page.js";
import { walkPages } from "../chime/walk-pages.js";
import type { Context } from "./context.js";
import { InputError, NotFoundError } from "./errors.js";
import type { AccountMapper, UserMapper } from "./mappers.js";

/** An account's user with an e-mail address. Chime finds users by address only in lists. */
export async function userByEmailInAccount(
  account: AccountMapper,
  email: string,
  context: Context,
): Promise<UserMapper> {
  checkEmail(email);
  const user = await findInAccount(account, email, context);
  if (!user) throw new NotFoundError("The account has no user with this e-mail address");
  return user;
}

/** The user with an e-mail address, in the first account that has one. */
export async function userByEmail(email: string, context: Context): Promise<UserMapper> {
  checkEmail(email);
  for await (const { items } of walkPages("ListAccounts", { UserEmail: email }, (input) =>
    context.reads.pages.load("ListAccounts", input),
  )) {
    for (const item of items) {
      const user = await findInAccount(listedAs("Account", "ListAccounts", {}, item), email, context);
      if (user) return user;
    }
  }
  throw new NotFoundError("No account has a user with this e-mail address");
}

async function findInAccount(
  { key }: AccountMapper,
  email: string,
  { reads }: Context,
): Promise<UserMapper | undefined> {
  const input = { ...key, UserEmail: email };
  for await (const { items, missingMembers } of walkPages("ListUsers", input, (page) =>
    reads.pages.load("ListUsers", page),
  )) {
    const [found] = items;
    if (found) return listedAs("User", "ListUsers", input, found, missingMembers);
  }
  return undefined;
}

/** The operations have the address as a filter: the issue names the argument instead. */
function checkEmail(email: string): void {
  const issues = check({ email: required(EmailAddress) }, { email });
  if (issues.length > 0) throw new InputError(issues);
}
