import { expect, test } from "vitest";
import { localChime } from "../support/local-chime.js";
import { unique } from "./support/demo.js";
import { send } from "./support/raw.js";

const chime = await localChime();

const create = async (body: Buffer, contentType = "application/json") => {
  const headers = { "content-type": contentType };
  const response = await send(chime.url, { method: "POST", path: "/accounts", body, headers });
  return { ...response, type: response.headers["x-amzn-errortype"] };
};
const json = (Name: string): Buffer => Buffer.from(JSON.stringify({ Name }));

test("rejects a body that is not UTF-8", async () => {
  const body = Buffer.concat([Buffer.from('{"Name":"'), Buffer.from([0xff, 0xfe]), Buffer.from('"}')]);
  expect(await create(body)).toMatchObject({ status: 400, type: "BadRequestException" });
});

test("ignores a byte order mark", async () => {
  const Name = unique("Account");
  const { status, text } = await create(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), json(Name)]));
  expect(status).toBe(201);
  expect(JSON.parse(text)).toMatchObject({ Account: { Name } });
});

test.each(["application/json; charset=iso-8859-1", 'application/json; Charset="UTF-16"'])(
  "rejects the content type %s",
  async (contentType) => {
    const { status, type, text } = await create(json(unique("Account")), contentType);
    expect({ status, type }).toEqual({ status: 415, type: "UnsupportedMediaTypeException" });
    expect(JSON.parse(text)).toMatchObject({ Code: "UnsupportedMediaType" });
  },
);

test.each(["application/json; charset=UTF-8", "application/json;charset=utf8", "application/x-amz-json-1.1"])(
  "accepts the content type %s",
  async (contentType) => {
    expect((await create(json(unique("Account")), contentType)).status).toBe(201);
  },
);
