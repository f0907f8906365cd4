import { connect } from "node:net";

/** Writes bytes to a server as they are, and answers what comes back until the server closes the connection or falls silent. */
export function sendRaw(
  url: string,
  bytes: string | Buffer,
  { silenceMs = 3000 }: { readonly silenceMs?: number } = {},
): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port: Number(port) }, () => void socket.write(bytes));
    let answer = "";
    socket.setTimeout(silenceMs, () => socket.destroy());
    socket.on("data", (chunk: Buffer) => (answer += chunk.toString("latin1")));
    // The server may close before it has read everything.
    socket.on("error", (error: NodeJS.ErrnoException) =>
      error.code === "ECONNRESET" || error.code === "EPIPE" ? resolve(answer) : reject(error),
    );
    socket.on("close", () => resolve(answer));
  });
}
