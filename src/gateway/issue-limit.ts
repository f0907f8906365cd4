import type { ApolloServerPlugin } from "@apollo/server";
import type { GraphQLFormattedError } from "graphql";
import type { IssueCode } from "../operations/issue.js";
import { maxIssues } from "../operations/issue.js";

const notListed = "The issues of this error are not listed, because the response has too many of them.";

/** The length of a message whose issues are left out. */
const maxMessageLength = 200;

/** The issues that an error lists. */
const issuesOf = ({ extensions }: GraphQLFormattedError): readonly unknown[] => {
  const issues: unknown = extensions?.issues;
  return Array.isArray(issues) ? issues : [];
};

/**
 * Limits the issues of a whole response to those that one error may list. Later errors keep their code and path and a short
 * message: an input that is used by many fields is not described again for each.
 */
export function limitResponseIssues(errors: readonly GraphQLFormattedError[]): readonly GraphQLFormattedError[] {
  let listed = 0;
  return errors.map((error) => {
    const { length } = issuesOf(error);
    // The entry that counts the others is one more.
    if (length === 0 || listed + length <= maxIssues + 1) {
      listed += length;
      return error;
    }
    const { message, extensions } = error;
    const code: IssueCode = "TOO_MANY_ISSUES";
    return {
      ...error,
      message: message.length > maxMessageLength ? `${message.slice(0, maxMessageLength)}…` : message,
      extensions: {
        ...extensions,
        issues: [{ path: [], message: notListed, code }],
      },
    };
  });
}

/** Applies the limit to every response. */
export const issueLimit: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ response: { body } }) {
        if (body.kind === "single" && body.singleResult.errors)
          body.singleResult.errors = limitResponseIssues(body.singleResult.errors);
        return Promise.resolve();
      },
    }),
};
