import { type Scope as AuthScope, scopes } from "../auth/principal.js";
import * as shapes from "../operations/shapes.js";
import type { StringShape, Value } from "../operations/shape.js";
import { enumName } from "./names.js";

/** An enum's values by their names in the schema; inside the gateway they are Chime's own. */
const byName = <const S extends StringShape & { readonly enum: readonly string[] }>(
  shape: S,
): Readonly<Record<string, S["enum"][number]>> =>
  Object.fromEntries(shape.enum.map((value) => [enumName(value), value]));

export const AccountStatus = byName(shapes.AccountStatus);
export type AccountStatus = Value<typeof shapes.AccountStatus>;
export const AccountType = byName(shapes.AccountType);
export type AccountType = Value<typeof shapes.AccountType>;
export const BotType = byName(shapes.BotType);
export type BotType = Value<typeof shapes.BotType>;
export const CallingNameStatus = byName(shapes.CallingNameStatus);
export type CallingNameStatus = Value<typeof shapes.CallingNameStatus>;
/** Codes of the gateway itself for an item of a batch. */
const gatewayErrorCodes = [
  "BAD_USER_INPUT",
  "OUTCOME_UNKNOWN",
  "QUERY_TOO_EXPENSIVE",
  "UPSTREAM_FAILURE",
  "UPSTREAM_TIMEOUT",
  "UPSTREAM_UNAUTHORIZED",
  "UPSTREAM_UNAVAILABLE",
  "UNKNOWN",
] as const;
/** Chime's codes and the gateway's, by the names of the schema, which are also the values. */
export const ErrorCode: Readonly<Record<string, string>> = Object.fromEntries(
  [...shapes.ErrorCode.enum.map(enumName), ...gatewayErrorCodes].map((name) => [name, name]),
);
export type ErrorCode = string;
export const EmailStatus = byName(shapes.EmailStatus);
export type EmailStatus = Value<typeof shapes.EmailStatus>;
export const InviteStatus = byName(shapes.InviteStatus);
export type InviteStatus = Value<typeof shapes.InviteStatus>;
export const License = byName(shapes.License);
export type License = Value<typeof shapes.License>;
export const MemberType = byName(shapes.MemberType);
export type MemberType = Value<typeof shapes.MemberType>;
export const OrderedPhoneNumberStatus = byName(shapes.OrderedPhoneNumberStatus);
export type OrderedPhoneNumberStatus = Value<typeof shapes.OrderedPhoneNumberStatus>;
export const PhoneNumberAssociationName = byName(shapes.PhoneNumberAssociationName);
export type PhoneNumberAssociationName = Value<typeof shapes.PhoneNumberAssociationName>;
export const PhoneNumberOrderStatus = byName(shapes.PhoneNumberOrderStatus);
export type PhoneNumberOrderStatus = Value<typeof shapes.PhoneNumberOrderStatus>;
export const PhoneNumberOrderType = byName(shapes.PhoneNumberOrderType);
export type PhoneNumberOrderType = Value<typeof shapes.PhoneNumberOrderType>;
export const PhoneNumberProductType = byName(shapes.PhoneNumberProductType);
export type PhoneNumberProductType = Value<typeof shapes.PhoneNumberProductType>;
export const PhoneNumberStatus = byName(shapes.PhoneNumberStatus);
export type PhoneNumberStatus = Value<typeof shapes.PhoneNumberStatus>;
export const PhoneNumberType = byName(shapes.PhoneNumberType);
export type PhoneNumberType = Value<typeof shapes.PhoneNumberType>;
export const RegistrationStatus = byName(shapes.RegistrationStatus);
export type RegistrationStatus = Value<typeof shapes.RegistrationStatus>;
export const RoomMembershipRole = byName(shapes.RoomMembershipRole);
export type RoomMembershipRole = Value<typeof shapes.RoomMembershipRole>;
export const UserType = byName(shapes.UserType);
export type UserType = Value<typeof shapes.UserType>;
export const Scope = Object.fromEntries(scopes.map((scope) => [scope.replace(/^chime:/, "").toUpperCase(), scope]));
export type Scope = AuthScope;
