import { connect } from "node:net";

/** How many answers a second a server gives to one request sent over and over on many connections. */
export async function throughput(port: number, request: string, connections: number, seconds: number): Promise<number> {
  let answers = 0;
  const until = performance.now() + seconds * 1000;
  const started = performance.now();
  await Promise.all(
    Array.from(
      { length: connections },
      () =>
        new Promise<void>((resolve, reject) => {
          const socket = connect(port, "127.0.0.1", () => socket.write(request));
          let awaited: number | undefined;
          let received = 0;
          socket.on("error", reject);
          socket.on("close", () => resolve());
          socket.on("data", (chunk) => {
            // The answers are all of one length, so the first one's head tells where each ends.
            awaited ??= lengthOf(chunk);
            received += chunk.length;
            if (received < awaited) return;
            received = 0;
            answers++;
            if (performance.now() < until) socket.write(request);
            else socket.end();
          });
        }),
    ),
  );
  return answers / ((performance.now() - started) / 1000);
}

function lengthOf(firstChunk: Buffer): number {
  const text = firstChunk.toString("latin1");
  const head = text.indexOf("\r\n\r\n") + 4;
  const [, length] = /content-length: (\d+)/i.exec(text) ?? [];
  if (head < 4 || length === undefined || !text.startsWith("HTTP/1.1 200"))
    throw new Error(`Not the answer that was expected: ${text.slice(0, 200)}`);
  return head + Number(length);
}
