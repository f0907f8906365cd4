import { createServer } from "node:http";
import process from "node:process";

/** The baseline: a node:http server that always sends its first argument. */
const body = process.argv[2] ?? "";
const server = createServer((_, response) => {
  response.writeHead(200, { "Content-Type": "application/json", "Content-Length": String(Buffer.byteLength(body)) });
  response.end(body);
});
server.listen(0, "127.0.0.1", () => console.log(`bare server: http://127.0.0.1:${server.address().port}`));
