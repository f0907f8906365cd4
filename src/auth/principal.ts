/** The scopes of callers, as tokens and API keys name them. */
export const scopes = ["chime:read", "chime:write", "chime:admin", "chime:secrets"] as const;
export type Scope = (typeof scopes)[number];

export const isScope = (text: string): text is Scope => scopes.some((scope) => scope === text);

/** The caller of a request. */
export interface Principal {
  /** Unique among all callers of any kind. */
  readonly name: string;
  readonly scopes: ReadonlySet<Scope>;
  /** The accounts that the caller is limited to. Default: all. */
  readonly accounts?: ReadonlySet<string>;
}

/** The caller without authentication, which is possible on loopback only: every scope. */
export const localPrincipal: Principal = { name: "loopback", scopes: new Set(scopes) };
