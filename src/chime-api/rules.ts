import type { InputRule } from "./action.js";

const given = (value: unknown): boolean => value !== undefined && value !== null;

/** All of these members, or none. */
export const together = (...members: readonly string[]): readonly InputRule[] =>
  members.map((member) => ({
    member,
    message: `is required with ${members.filter((other) => other !== member).join(", ")}`,
    holds: (input) => given(input[member]) || !members.some((other) => given(input[other])),
  }));

/** One of these members, no more and no fewer. */
export const exactlyOneOf = (...members: readonly [string, ...string[]]): InputRule => ({
  member: members[0],
  message: `exactly one of ${members.join(", ")} must be given`,
  holds: (input) => members.filter((member) => given(input[member])).length === 1,
});

/** The first member means something only beside the second. */
export const needs = (member: string, other: string): InputRule => ({
  member,
  message: `needs ${other}`,
  holds: (input) => !given(input[member]) || given(input[other]),
});

/** At least one of these members, where the condition holds. */
export const someOf = (members: readonly [string, ...string[]], when: InputRule["holds"], circumstance: string): InputRule => ({
  member: members[0],
  message: `at least one of ${members.join(", ")} is required ${circumstance}`,
  holds: (input) => !when(input) || members.some((member) => given(input[member])),
});

/** None of these members, where the condition holds. */
export const noneOf = (members: readonly string[], when: InputRule["holds"], circumstance: string): readonly InputRule[] =>
  members.map((member) => ({ member, message: `cannot be given ${circumstance}`, holds: (input) => !when(input) || !given(input[member]) }));
