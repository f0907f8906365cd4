import type { InputRule } from "./operation.js";
import { kindOfNumber, productFault } from "./phone-number-kind.js";
import { phoneNumberOfId } from "./phone-number-id.js";

type Input = Parameters<InputRule>[0];

const given = (value: unknown): boolean => value !== undefined && value !== null;

/** A rule of one member, where it is given. */
const whereGiven =
  (member: string, holds: (value: string) => boolean, message: string): InputRule =>
  (input) => {
    const value = input[member];
    return typeof value === "string" && !holds(value) ? [{ path: [member], message }] : [];
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
    }));
  };

/** One of these members, no more and no fewer. */
export const exactlyOneOf =
  (...members: readonly [string, ...string[]]): InputRule =>
  (input) =>
    members.filter((member) => given(input[member])).length === 1
      ? []
      : [{ path: [members[0]], message: `exactly one of ${members.join(", ")} must be given` }];

/** The first member means something only beside the second. */
export const needs =
  (member: string, other: string): InputRule =>
  (input) =>
    given(input[member]) && !given(input[other]) ? [{ path: [member], message: `needs ${other}` }] : [];

/** At least one of these members, where the condition holds. */
export const someOf =
  (members: readonly [string, ...string[]], when: (input: Input) => boolean, circumstance: string): InputRule =>
  (input) =>
    when(input) && !members.some((member) => given(input[member]))
      ? [{ path: [members[0]], message: `at least one of ${members.join(", ")} is required ${circumstance}` }]
      : [];

/** None of these members, where the condition holds. */
export const noneOf =
  (members: readonly string[], when: (input: Input) => boolean, circumstance: string): InputRule =>
  (input) =>
    when(input)
      ? members
          .filter((member) => given(input[member]))
          .map((member) => ({ path: [member], message: `cannot be given ${circumstance}` }))
      : [];

export const httpsUrl = (member: string): InputRule =>
  whereGiven(member, (text) => URL.canParse(text) && new URL(text).protocol === "https:", "must be an https URL");

const arnForm = /^arn:aws[a-z-]*:([a-z0-9-]+):[a-z0-9-]*:\d*:\S+$/;
export const arn = (member: string, service?: string): InputRule =>
  whereGiven(
    member,
    (text) => (service ? arnForm.exec(text)?.[1] === service : arnForm.test(text)),
    service ? `must be an ARN of ${service}` : "must be an ARN",
  );

/** A rule of the members of a structure within the input. */
export const within =
  (structure: string, rule: InputRule): InputRule =>
  (input) => {
    const inner = input[structure];
    if (typeof inner !== "object" || inner === null) return [];
    return rule({ ...inner }).map(({ path, message }) => ({ path: [structure, ...path], message }));
  };

/** From one to so many characters, one of them not blank. */
export const named = (member: string, max: number): InputRule =>
  whereGiven(
    member,
    (text) => /\S/.test(text) && Array.from(text).length <= max,
    `must have from 1 to ${max} characters and not be blank`,
  );

/** A number can be used with the product, as far as its digits tell. */
export const productOfNumber: InputRule = ({ PhoneNumberId, ProductType, CallingName }) => {
  if (typeof PhoneNumberId !== "string") return [];
  const kind = kindOfNumber(phoneNumberOfId(PhoneNumberId));
  const refusal = typeof ProductType === "string" ? productFault(ProductType, kind) : undefined;
  const unnameable = typeof CallingName === "string" && kind.Type === "TollFree";
  return [
    ...(refusal ? [{ path: ["ProductType"], message: refusal }] : []),
    ...(unnameable ? [{ path: ["CallingName"], message: "cannot be given to a toll-free number" }] : []),
  ];
};

/** The same for a list of numbers. */
export const productOfNumbers: InputRule = ({ E164PhoneNumbers, ProductType }) => {
  if (!Array.isArray(E164PhoneNumbers) || typeof ProductType !== "string") return [];
  return E164PhoneNumbers.flatMap((number: unknown, i) => {
    const refusal =
      typeof number === "string" ? productFault(ProductType, kindOfNumber(phoneNumberOfId(number))) : undefined;
    return refusal ? [{ path: ["E164PhoneNumbers", i], message: refusal }] : [];
  });
};
