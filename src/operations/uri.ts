/** A parsed URI: `POST /accounts/{AccountId}/users?operation=create`. */
export interface OperationUri {
  readonly method: string;
  /** The path's segments: fixed text, or the member whose value stands there. */
  readonly segments: readonly (string | { readonly member: string })[];
  /** The members in the path, in order. */
  readonly pathMembers: readonly string[];
  /** The query parameters that belong to the operation itself. */
  readonly query: Readonly<Record<string, string>>;
}

/** Parses a method and a URI of the SDK's schemas. */
export function parseUri(method: string, uri: string): OperationUri {
  const [path = "", query = ""] = uri.split("?");
  const segments = path
    .slice(1)
    .split("/")
    .map((segment) => (segment.startsWith("{") ? { member: segment.slice(1, -1) } : segment));
  return {
    method,
    segments,
    pathMembers: segments.flatMap((segment) => (typeof segment === "string" ? [] : [segment.member])),
    query: Object.fromEntries(new URLSearchParams(query)),
  };
}
