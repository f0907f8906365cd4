/** The public codes of validation issues, with their meanings. */
export const issueMeanings = {
  REQUIRED: "The member is absent or null.",
  TYPE: "The value has the wrong type.",
  ENUM: "The value is not one of the enumeration.",
  TOO_SHORT: "The text is empty or has too few characters.",
  TOO_LONG: "The text has too many characters.",
  OUT_OF_RANGE: "The number is too small or too large.",
  TOO_FEW_ITEMS: "The list has too few items.",
  TOO_MANY_ITEMS: "The list has too many items.",
  PATTERN: "The text does not have the required format.",
  PATH_SEGMENT: 'The text is an id that cannot be part of a URL path: "", ".", ".." or one with control characters.',
  CHARACTERS: "The text is not well-formed Unicode.",
  ONE_OF: "None, or too many, of a group of members are present.",
  DEPENDENCY: "The member is required with, or requires, another one.",
  NOT_ALLOWED: "The member or its value is not allowed in combination with the others.",
  WRONG_TYPE: "The id is the global id of an object of another type.",
  CONTRADICTION: "Two items with the same id set one member to different values.",
  REFUSED_BY_CHIME: "Chime refused the input for a reason that the gateway cannot check; the message is Chime's.",
  TOO_MANY_ISSUES: "Issues are not listed, because there are too many; the message says how many in a full list.",
} as const;

export type IssueCode = keyof typeof issueMeanings;

/** The codes, in the order of the documentation. */
export const issueCodes = Object.keys(issueMeanings) as readonly IssueCode[];

/** A broken constraint: where in the input, what is expected, and a code for programs. Never quotes the value, which may be secret. */
export interface ValidationIssue {
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly code: IssueCode;
  /** How many issues the entry stands for, if it counts those that are not listed. */
  readonly omitted?: number;
}

/** The most issues that one error lists. */
export const maxIssues = 100;

/**
 * The first issues; a last one counts those left out, besides the number already left out. Lists that were limited before can be joined and
 * limited again: their counts are added up.
 */
export function limitIssues(issues: readonly ValidationIssue[], omitted = 0): ValidationIssue[] {
  const single = issues.filter((issue) => issue.omitted === undefined);
  const listed = single.slice(0, maxIssues);
  const more = issues.reduce((sum, issue) => sum + (issue.omitted ?? 0), single.length - listed.length + omitted);
  if (more === 0) return listed;
  const message = `${more} more ${more === 1 ? "issue" : "issues"}`;
  return [...listed, { path: [], message, code: "TOO_MANY_ISSUES", omitted: more }];
}
