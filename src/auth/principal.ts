/** What a caller may do, as tokens and API keys name it. */
export const scopes = ["chime:read", "chime:write", "chime:admin", "chime:secrets"] as const;
export type Scope = (typeof scopes)[number];

export const isScope = (text: string): text is Scope => scopes.some((scope) => scope === text);

/** Who asks. */
export interface Principal {
  /** Unique among all callers, of whatever kind. */
  readonly name: string;
  readonly scopes: ReadonlySet<Scope>;
  /** The accounts the caller is confined to; without them, all. */
  readonly accounts?: ReadonlySet<string>;
}

/** Where nobody has to say who they are (only on loopback), everybody may do everything. */
export const localPrincipal: Principal = { name: "loopback", scopes: new Set(scopes) };
