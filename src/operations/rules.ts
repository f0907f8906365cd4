import type { IssueCode } from "./issue.js";
import type { InputRule } from "./operation.js";
import { hasAtMost } from "./characters.js";
import { kindOfNumber, productConflict } from "./phone-number-kind.js";
import { phoneNumberOfId } from "./phone-number-id.js";

type Input = Parameters<InputRule>[0];

const given = (value: unknown): boolean => value !== undefined && value !== null;

/** A rule of one member, where it is present. */
const ofText =
  (member: string, holds: (value: string) => boolean, message: string, code: IssueCode = "PATTERN"): InputRule =>
  (input) => {
    const value = input[member];
    return typeof value === "string" && !holds(value) ? [{ path: [member], message, code }] : [];
  };

/** All of these members, or none. */
export const together =
  (...members: readonly string[]): InputRule =>
  (input) => {
    const missing = members.filter((member) => !given(input[member]));
    if (missing.length === members.length) return [];
    return missing.map((member) => ({
      path: [member],
      message: `is required with ${members.filter((other) => other !== member).join(", ")}`,
      code: "DEPENDENCY",
    }));
  };

/** One of these members, no more and no fewer. */
export const exactlyOneOf =
  (...members: readonly [string, ...string[]]): InputRule =>
  (input) =>
    members.filter((member) => given(input[member])).length === 1
      ? []
      : [{ path: [members[0]], message: `exactly one of ${members.join(", ")} is required`, code: "ONE_OF" }];

/** The first member has an effect only together with the second. */
export const needs =
  (member: string, other: string): InputRule =>
  (input) =>
    given(input[member]) && !given(input[other])
      ? [{ path: [member], message: `requires ${other}`, code: "DEPENDENCY" }]
      : [];

/** At least one of these members, where the condition holds. */
export const someOf =
  (members: readonly [string, ...string[]], when: (input: Input) => boolean, circumstance: string): InputRule =>
  (input) => {
    if (!when(input) || members.some((member) => given(input[member]))) return [];
    const [member] = members;
    return members.length === 1
      ? [{ path: [member], message: `is required ${circumstance}`, code: "REQUIRED" }]
      : [
          {
            path: [member],
            message: `at least one of ${members.join(", ")} is required ${circumstance}`,
            code: "ONE_OF",
          },
        ];
  };

/** None of these members, where the condition holds. */
export const noneOf =
  (members: readonly string[], when: (input: Input) => boolean, circumstance: string): InputRule =>
  (input) =>
    when(input)
      ? members
          .filter((member) => given(input[member]))
          .map((member) => ({ path: [member], message: `is not supported ${circumstance}`, code: "NOT_ALLOWED" }))
      : [];

export const httpsUrl = (member: string): InputRule =>
  ofText(
    member,
    (text) => URL.canParse(text) && new URL(text).protocol === "https:",
    "must be an https URL, for example https://example.com/events",
  );

const arnFormat = /^arn:aws[a-z-]*:([a-z0-9-]+):[a-z0-9-]*:\d*:\S+$/u;
export const arn = (member: string, service?: string): InputRule =>
  ofText(
    member,
    (text) => (service ? arnFormat.exec(text)?.[1] === service : arnFormat.test(text)),
    service
      ? `must be the ARN of a ${service} resource, for example arn:aws:${service}:us-east-1:111122223333:…`
      : "must be an ARN, for example arn:aws:s3:::example",
  );

/** A rule of the members of a structure within the input. */
export const within =
  (structure: string, rule: InputRule): InputRule =>
  (input) => {
    const inner = input[structure];
    if (typeof inner !== "object" || inner === null) return [];
    return rule({ ...inner }).map((issue) => ({ ...issue, path: [structure, ...issue.path] }));
  };

/** From one to `max` characters, one of them not white space. */
export const named = (member: string, max: number): InputRule => {
  const isEmpty = ofText(member, (text) => /\S/u.test(text), "must not be empty", "TOO_SHORT");
  const isLong = ofText(member, (text) => hasAtMost(max, text), `must be at most ${max} characters`, "TOO_LONG");
  return (input) => [...isEmpty(input), ...isLong(input)];
};

/** A number in E.164 format. Another id is for Chime to refuse, as one that does not exist. */
const isNumber = (text: string): boolean => /^\+[1-9]\d{1,14}$/u.test(text);

/** The phone number can be used with the product, as far as its digits show. */
export const productOfNumber: InputRule = ({ PhoneNumberId, ProductType, CallingName }) => {
  if (typeof PhoneNumberId !== "string") return [];
  const number = phoneNumberOfId(PhoneNumberId);
  if (!isNumber(number)) return [];
  const kind = kindOfNumber(number);
  const conflict = typeof ProductType === "string" ? productConflict(ProductType, kind) : undefined;
  const hasNoCallingName = typeof CallingName === "string" && kind.Type === "TollFree";
  return [
    ...(conflict ? [{ path: ["ProductType"], message: conflict, code: "NOT_ALLOWED" as const }] : []),
    ...(hasNoCallingName
      ? [{ path: ["CallingName"], message: "is not supported for toll-free numbers", code: "NOT_ALLOWED" as const }]
      : []),
  ];
};

/** The same for a list of phone numbers. */
export const productOfNumbers: InputRule = ({ E164PhoneNumbers, ProductType }) => {
  if (!Array.isArray(E164PhoneNumbers) || typeof ProductType !== "string") return [];
  return E164PhoneNumbers.flatMap((number: unknown, i) => {
    const conflict =
      typeof number === "string" ? productConflict(ProductType, kindOfNumber(phoneNumberOfId(number))) : undefined;
    return conflict ? [{ path: ["E164PhoneNumbers", i], message: conflict, code: "NOT_ALLOWED" as const }] : [];
  });
};
