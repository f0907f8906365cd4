import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import { localChime } from "../support/local-chime.js";
import { demoAccounts, newNumber, phoneIdOf } from "./support/demo.js";
import { send, signed } from "./support/raw.js";

const chime = await localChime();
const { url } = chime;
const AccountId = (await demoAccounts(chime)).EnterpriseLWA;

describe("a phone number id", () => {
  test("is accepted with its plus sign encoded once or twice, and returned encoded once", async () => {
    const e164 = await newNumber(chime);
    for (const id of [encodeURIComponent(e164), encodeURIComponent(phoneIdOf(e164))]) {
      const { status, text } = await send(url, { method: "GET", path: `/phone-numbers/${id}` });
      expect(status, id).toBe(200);
      expect(JSON.parse(text)).toMatchObject({
        PhoneNumber: { PhoneNumberId: phoneIdOf(e164), E164PhoneNumber: e164 },
      });
    }
  });
});

describe("input members", () => {
  test("that are null count as absent", async () => {
    const { status, text } = await send(url, {
      method: "POST",
      path: `/accounts/${AccountId}`,
      body: '{"Name":null,"DefaultLicense":null}',
    });
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({ Account: { AccountId } });
  });

  test("that are unknown are ignored", async () => {
    expect(
      (await send(url, { method: "POST", path: `/accounts/${AccountId}`, body: '{"NoSuchMember":1}' })).status,
    ).toBe(200);
    expect((await send(url, { method: "GET", path: "/accounts?no-such-member=1" })).status).toBe(200);
  });

  test("in paths and queries are decoded once", async () => {
    const Name = "Ünïcode & 100% + more/less?";
    const created = await send(url, { method: "POST", path: "/accounts", body: JSON.stringify({ Name }) });
    expect(created.status).toBe(201);
    const found = await send(url, { method: "GET", path: `/accounts?name=${encodeURIComponent(Name)}` });
    expect(JSON.parse(found.text)).toMatchObject({ Accounts: [{ Name }] });
  });
});

test("a connection serves several requests, also after a rejected one", async () => {
  const requests = [
    await signed(url, { method: "GET", path: "/accounts" }),
    await signed(url, { method: "GET", path: "/nothing" }),
    await signed(url, { method: "GET", path: "/settings" }),
  ];
  const { hostname, port } = new URL(url);
  const bytes = requests.map(({ method, path, headers = {} }, i) => {
    const lines = Object.entries({ ...headers, connection: i === requests.length - 1 ? "close" : "keep-alive" }).map(
      ([name, value]) => `${name}: ${value}`,
    );
    return `${method} ${path} HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n`;
  });
  const answers = await new Promise<string>((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(Number(port), hostname, () => socket.write(bytes.join("")));
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("close", () => resolve(Buffer.concat(chunks).toString())).on("error", reject);
  });
  expect(answers.match(/HTTP\/1\.1 \d+/g)).toEqual(["HTTP/1.1 200", expect.stringMatching(/ 4\d\d$/), "HTTP/1.1 200"]);
});
