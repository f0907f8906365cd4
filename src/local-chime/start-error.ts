/** An error that its message explains completely, so that no stack is printed. */
export class StartError extends Error {
  override readonly name = "StartError";
}

/** The reason why a server could not start, and what to do about it. `setting` names what chooses the port. */
export function startErrorText(error: unknown, setting = "PORT"): string {
  if (error instanceof StartError) return error.message;
  const { code, address, port } = (typeof error === "object" && error !== null ? error : {}) as {
    code?: unknown;
    address?: unknown;
    port?: unknown;
  };
  if (code === "EADDRINUSE")
    return `Port ${String(port)} of ${String(address)} is in use. Set ${setting} to another port, or to 0 for any free port.`;
  if (code === "EACCES")
    return `Port ${String(port)} of ${String(address)} is not available to this user. Set ${setting} to another port.`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") return `${String(address)} is not an address of this machine.`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
