import { describe, expect, test } from "vitest";
import { demoAccounts, usersOf } from "../local-chime/support/demo.js";
import { present } from "../support/local-chime.js";
import { testGateway } from "../support/gateway.js";
import { globalId } from "./fields/expected.js";

const { counted, chime } = await testGateway();
const { EnterpriseLWA } = await demoAccounts(chime);
const [user] = await usersOf(chime.client, EnterpriseLWA);
const UserId = present(present(user).UserId);
const accountGlobalId = globalId("Account", EnterpriseLWA);
const userGlobalId = globalId("User", EnterpriseLWA, UserId);

describe("an argument that takes a Chime id", () => {
  test("takes the global id of an object of that type, with the same calls", async () => {
    const document = "query ($a: ID!, $u: ID!) { user(accountId: $a, userId: $u) { userId displayName } }";
    const own = await counted(document, { a: EnterpriseLWA, u: UserId });
    expect(own.data).toMatchObject({ user: { userId: UserId } });
    expect(await counted(document, { a: accountGlobalId, u: userGlobalId })).toEqual(own);
  });

  test("is taken in mutations, also in batches", async () => {
    const answer = await counted(
      "mutation ($input: BatchUpdateUserInput!) { batchUpdateUser(input: $input) { users { userId } userErrors { userId } } }",
      {
        input: {
          accountId: accountGlobalId,
          updateUserRequestItems: [{ userId: userGlobalId, licenseType: "PRO" }],
        },
      },
    );
    expect(answer.data).toEqual({ batchUpdateUser: { users: [{ userId: UserId }], userErrors: [] } });
  });

  test("refuses the global id of another type before any call, and names the type that was given", async () => {
    const answer = await counted("query ($a: ID!, $u: ID!) { user(accountId: $a, userId: $u) { userId } }", {
      a: EnterpriseLWA,
      u: accountGlobalId,
    });
    expect(answer).toMatchObject({
      calls: {},
      errors: [
        {
          extensions: {
            code: "BAD_USER_INPUT",
            issues: [
              {
                path: ["userId"],
                code: "WRONG_TYPE",
                message: "must be the id of a User. This is the id of an Account.",
              },
            ],
          },
        },
      ],
    });
  });

  test("refuses it in a mutation together with the other issues", async () => {
    const answer = await counted(
      "mutation ($input: UpdateRoomInput!) { updateRoom(input: $input) { room { roomId } } }",
      { input: { accountId: "", roomId: userGlobalId, name: "x" } },
    );
    expect(answer).toMatchObject({
      calls: {},
      errors: [
        {
          extensions: {
            issues: [
              { path: ["accountId"] },
              { path: ["roomId"], code: "WRONG_TYPE", message: "must be the id of a Room. This is the id of a User." },
            ],
          },
        },
      ],
    });
  });
});
