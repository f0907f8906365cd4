import type { Value } from "../../operations/shape.js";
import type * as shapes from "../../operations/shapes.js";
import { hash } from "../store/random.js";
import type { SeededUsers, User } from "../store/users.js";

const firstNames = [
  "Alejandro",
  "Akua",
  "Ana",
  "Arnav",
  "Carlos",
  "Diego",
  "Efua",
  "Jane",
  "John",
  "Jorge",
  "Kwaku",
  "Kwesi",
  "Li",
  "Martha",
  "Mary",
  "Mateo",
  "Nikhil",
  "Nikki",
  "Paulo",
  "Richard",
  "Saanvi",
  "Shirley",
  "Sofia",
  "Terry",
  "Wang",
  "Xiulan",
  "Zhang",
];
const lastNames = [
  "Candella",
  "Desai",
  "Garcia",
  "Jackson",
  "Juan",
  "Major",
  "Mansa",
  "Martinez",
  "Mensah",
  "Oliveira",
  "Owusu",
  "Ramirez",
  "Rivera",
  "Roe",
  "Rosalez",
  "Salazar",
  "Santos",
  "Sarkar",
  "Silva",
  "Souza",
  "Stiles",
  "Whitlock",
  "Wolf",
  "Xiulan",
  "Zhang",
];

/** The time of the demo data, so that its timestamps are the same at every start. */
export const demoEpoch = Date.UTC(2024, 0, 8, 9);
const minute = 60_000;

const pick = (list: readonly string[], n: number): string => list[n % list.length] ?? "";
const inLowerCase = (list: readonly string[]): string[] => list.map((name) => name.toLowerCase());
const [firstInEmail, lastInEmail] = [inLowerCase(firstNames), inLowerCase(lastNames)];

type Registration = Pick<User, "UserRegistrationStatus" | "UserInvitationStatus" | "RegisteredOn" | "InvitedOn">;

/** The registration of a seeded user: most are registered; some are invited, were invited in vain, or are suspended. */
export function mixedRegistration(index: number): Registration {
  const at = (minutes: number): Date => new Date(demoEpoch + (index + minutes) * minute);
  const position = index % 100;
  if (position % 20 === 13)
    return { UserRegistrationStatus: "Unregistered", UserInvitationStatus: "Pending", InvitedOn: at(0) };
  if (position === 44 || position === 94)
    return { UserRegistrationStatus: "Unregistered", UserInvitationStatus: "Failed", InvitedOn: at(0) };
  const UserRegistrationStatus = position % 20 === 9 ? "Suspended" : "Registered";
  if (position % 3 !== 0) return { UserRegistrationStatus, RegisteredOn: at(90) };
  return { UserRegistrationStatus, UserInvitationStatus: "Accepted", InvitedOn: at(0), RegisteredOn: at(90) };
}

/** An account's seeded users, computed from their indexes. */
export function people(
  seed: number,
  accountId: string,
  domain: string,
  count: number,
  registration: (index: number) => Registration = mixedRegistration,
): SeededUsers {
  const idKey = hash(seed, domain.length, count, ...Array.from(domain, (c) => c.charCodeAt(0)));
  const license: Value<typeof shapes.License> = "Pro";
  return {
    count,
    idKey,
    indexOfEmail(email) {
      const [, index] = /\.(\d{1,9})@/.exec(email) ?? [];
      return index === undefined ? undefined : Number(index);
    },
    make(index, UserId) {
      const dice = hash(idKey, index);
      const isDevice = index % 25 === 7;
      return {
        UserId,
        AccountId: accountId,
        PrimaryEmail: `${isDevice ? "room.device" : `${pick(firstInEmail, dice)}.${pick(lastInEmail, dice >>> 8)}`}.${index}@${domain}`,
        DisplayName: isDevice ? `Room Device ${index}` : `${pick(firstNames, dice)} ${pick(lastNames, dice >>> 8)}`,
        LicenseType: dice % 7 === 0 ? "Basic" : license,
        UserType: isDevice ? "SharedDevice" : "PrivateUser",
        ...registration(index),
        AlexaForBusinessMetadata: isDevice
          ? {
              IsAlexaForBusinessEnabled: true,
              AlexaForBusinessRoomArn: `arn:aws:a4b:us-east-1:111122223333:room/${UserId}`,
            }
          : { IsAlexaForBusinessEnabled: false },
        PersonalPIN: String(1_000_000_000 + (hash(idKey, index, 7) % 9_000_000_000)),
      };
    },
  };
}
