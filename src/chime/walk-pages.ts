import type { OperationName, SdkInput } from "../operations/operations.js";
import { ChimeError } from "./errors.js";
import type { ListPage, PagedOperation } from "./list-page.js";

/** More pages than any list has: 10,000 pages of at most 200 items. */
const maxPages = 10_000;

/**
 * Reads a list page by page, each when it is asked for, until its end. An empty page with a NextToken is not the end. A list that
 * repeats a token or never ends fails.
 */
export async function* walkPages<A extends PagedOperation, P extends Pick<ListPage<A>, "items" | "next"> = ListPage<A>>(
  operation: A,
  input: SdkInput<A> & object,
  load: (input: SdkInput<A> & object) => Promise<P>,
): AsyncGenerator<P> {
  const seen = new Set<string>();
  for (let NextToken: string | undefined; ;) {
    const page = await load({ ...input, ...(NextToken !== undefined && { NextToken }) });
    yield page;
    NextToken = page.next;
    if (NextToken === undefined) return;
    if (seen.has(NextToken)) throw endlessList(operation, "RepeatedNextToken");
    if (seen.size >= maxPages) throw endlessList(operation, "TooManyPages");
    seen.add(NextToken);
  }
}

const endlessList = (operation: OperationName, exception: string): ChimeError =>
  new ChimeError("UPSTREAM_FAILURE", `${operation}: Chime returned a list that does not end`, {
    operation,
    exception,
    retryable: false,
  });
