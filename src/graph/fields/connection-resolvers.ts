import type { ConnectionSource } from "./connection-source.js";

/** Every connection resolves alike: its list was read when its field was. */
export const connectionResolvers = {
  edges: ({ slice }: ConnectionSource<unknown>) => slice.edges,
  nodes: ({ slice }: ConnectionSource<unknown>) => slice.edges.map(({ node }) => node),
  pageInfo: ({ slice: { edges, hasNextPage, hasPreviousPage } }: ConnectionSource<unknown>) => ({
    hasNextPage,
    hasPreviousPage,
    startCursor: edges.at(0)?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  }),
  totalCount: ({ count }: ConnectionSource<unknown>) => count(),
};
