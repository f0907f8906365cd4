export const authorization =
  "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260101/us-east-1/chime/aws4_request, SignedHeaders=host;x-amz-date, Signature=0000000000000000000000000000000000000000000000000000000000000000";

/** Calls an embedded service without an SDK: any well-formed signature is accepted. Throttled calls are retried. */
export async function getRaw(port: number, path: string): Promise<unknown> {
  for (;;) {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      headers: { authorization, "x-amz-date": "20260101T000000Z" },
    });
    if (response.status !== 429) return response.json();
    await response.text();
    await new Promise((resolve) => setTimeout(resolve, Number(response.headers.get("retry-after")) * 1000));
  }
}

/** The first users of the large demo account. */
export async function demoUsers(
  port: number,
  count: number,
): Promise<{ readonly accountId: string; readonly userIds: readonly string[] }> {
  const { Accounts } = (await getRaw(port, "/accounts")) as { Accounts: { AccountId: string }[] };
  const accountId = Accounts[0]?.AccountId ?? "";
  const userIds: string[] = [];
  for (let token: string | undefined = ""; token !== undefined && userIds.length < count;) {
    const page = (await getRaw(
      port,
      `/accounts/${accountId}/users?max-results=200${token && `&next-token=${encodeURIComponent(token)}`}`,
    )) as { Users: { UserId: string }[]; NextToken?: string };
    userIds.push(...page.Users.map(({ UserId }) => UserId));
    token = page.NextToken;
  }
  return { accountId, userIds: userIds.slice(0, count) };
}
