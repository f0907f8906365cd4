/** What a cache key is for: an entity type, the operation of a page or response, or `count` for the length of a page. */
export const kindOf = (key: string): string => key.slice(0, Math.max(0, key.indexOf(":")));
