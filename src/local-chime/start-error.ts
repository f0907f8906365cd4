/** Why a server could not start, in a sentence that says what to do, where that is known. */
export function startErrorText(error: unknown): string {
  const { code, address, port } = (typeof error === "object" && error !== null ? error : {}) as {
    code?: unknown;
    address?: unknown;
    port?: unknown;
  };
  if (code === "EADDRINUSE")
    return `Port ${String(port)} of ${String(address)} is in use: name another one, or 0 for any that is free.`;
  if (code === "EACCES")
    return `Port ${String(port)} of ${String(address)} may not be used by this user: name another one.`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") return `${String(address)} is no address of this machine.`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
