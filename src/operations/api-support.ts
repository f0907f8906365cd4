import { type Api, apiNames } from "./api.js";
import type { OperationDefinition } from "./operation.js";
import type { ValidationIssue } from "./issue.js";
import type { Members, Shape } from "./shape.js";

/** What an input says that an API does not have: a member, or one of a member's values. */
export interface UnsupportedInput {
  readonly path: readonly (string | number)[];
  /** The value that the API does not have; undefined where it does not have the member, or requires it. */
  readonly value?: string;
  /** The API requires the member, and it is absent. */
  readonly isMissing?: boolean;
}

/** The same as an issue, in the names of the API reference. */
export const unsupportedIssue = ({ path, value, isMissing }: UnsupportedInput, api: Api): ValidationIssue =>
  isMissing === true
    ? { path, message: `is required by ${apiNames[api]}`, code: "REQUIRED" }
    : { path, message: `${value ?? ""} is not available with ${apiNames[api]}`.trim(), code: "NOT_ALLOWED" };

/** The first part of an input that the API does not have. The input is valid for another API of the operation. */
export const unsupportedInput = (
  { input: members, apis }: Pick<OperationDefinition, "input" | "apis">,
  input: object,
  api: Api,
): UnsupportedInput | undefined => (apis.length > 1 ? inStructure(members, input, api) : undefined);

/** The same for a value of a shape, such as an item of a batch. */
export function unsupportedValue(shape: Shape, value: unknown, api: Api): UnsupportedInput | undefined {
  if (value === undefined || value === null) return undefined;
  if (shape.type === "string")
    return typeof value === "string" && isForeign(shape.onlyIn?.[value], api) ? { path: [], value } : undefined;
  if (shape.type === "structure") return typeof value === "object" ? inStructure(shape.members, value, api) : undefined;
  if (shape.type !== "list" || !Array.isArray(value)) return undefined;
  for (const [i, item] of value.entries()) {
    const found = unsupportedValue(shape.of, item, api);
    if (found) return { ...found, path: [i, ...found.path] };
  }
  return undefined;
}

const isForeign = (only: Api | undefined, api: Api): boolean => only !== undefined && only !== api;

function inStructure(members: Members, value: object, api: Api): UnsupportedInput | undefined {
  for (const [name, member] of Object.entries(members)) {
    const field: unknown = Reflect.get(value, name);
    const isAbsent = field === undefined || field === null;
    if (isAbsent) {
      if (member.requiredIn === api) return { path: [name], isMissing: true };
      continue;
    }
    if (isForeign(member.memberOf, api)) return { path: [name] };
    const found = unsupportedValue(member, field, api);
    if (found) return { ...found, path: [name, ...found.path] };
  }
  return undefined;
}

/** The members that an API has, without those of another. */
export const membersIn = (members: Members, api: Api): Members =>
  Object.fromEntries(
    Object.entries(members).flatMap(([name, member]) =>
      isForeign(member.memberOf, api)
        ? []
        : [
            [
              name,
              { ...member, ...shapeIn(member, api), ...(member.requiredIn === api && { required: true as const }) },
            ],
          ],
    ),
  );

function shapeIn(shape: Shape, api: Api): Shape {
  if (shape.type === "structure") return { ...shape, members: membersIn(shape.members, api) };
  if (shape.type === "list") return { ...shape, of: shapeIn(shape.of, api) };
  if (shape.type !== "string" || !shape.enum || !shape.onlyIn) return shape;
  const { onlyIn } = shape;
  return { ...shape, enum: shape.enum.filter((value) => !isForeign(onlyIn[value], api)) };
}

/** One shape for both APIs: a member that only one of them has, or requires, says so. */
export function mergeMembers(chime: Members, voice: Members): Members {
  const names = Array.from(new Set([...Object.keys(chime), ...Object.keys(voice)]));
  return Object.fromEntries(
    names.flatMap((name) => {
      const [inChime, inVoice] = [chime[name], voice[name]];
      if (inChime && inVoice) {
        const { required: requiredInChime, ...shape } = inChime;
        const { required: requiredInVoice, ...other } = inVoice;
        const requirement =
          requiredInChime && requiredInVoice
            ? { required: true as const }
            : requiredInChime
              ? { requiredIn: "chime" as const }
              : requiredInVoice && { requiredIn: "voice" as const };
        return [[name, { ...mergeShapes(shape, other), ...requirement }]];
      }
      if (inChime) return [[name, { ...inChime, memberOf: "chime" as const }]];
      return inVoice ? [[name, { ...inVoice, memberOf: "voice" as const }]] : [];
    }),
  );
}

function mergeShapes(chime: Shape, voice: Shape): Shape {
  if (chime.type !== voice.type) throw new TypeError(`The APIs have different types: ${chime.type}, ${voice.type}`);
  if (chime.type === "structure" && voice.type === "structure")
    return { type: "structure", members: mergeMembers(chime.members, voice.members) };
  if (chime.type === "list" && voice.type === "list") return { ...chime, of: mergeShapes(chime.of, voice.of) };
  // A value that one of the APIs marks as sensitive is sensitive.
  return { ...voice, ...chime };
}
