import { describe, expect, test } from "vitest";
import { demoAccounts } from "../local-chime/support/demo.js";
import { trustingGateway } from "../auth/support.js";

const gateway = await trustingGateway();
const { as, query, chime } = gateway;
const { EnterpriseLWA } = await demoAccounts(chime);

describe("viewer", () => {
  test("returns the caller's name, scopes and accounts without a call", async () => {
    await chime.resetCalls();
    const headers = as({ scopes: ["chime:read", "chime:secrets"], accounts: [EnterpriseLWA] });
    const answer = await query("{ viewer { name scopes accounts } }", {}, headers);
    expect(answer.data).toEqual({
      viewer: { name: expect.stringMatching(/\S/) as unknown, scopes: ["READ", "SECRETS"], accounts: [EnterpriseLWA] },
    });
    expect(await chime.calls()).toEqual({});
  });

  test("has no accounts for a caller that is not limited, and requires any one scope", async () => {
    const answer = await query("{ viewer { scopes accounts } }", {}, as({ scopes: ["chime:write"] }));
    expect(answer).toMatchObject({ data: { viewer: { scopes: ["WRITE"], accounts: null } } });
  });
});
