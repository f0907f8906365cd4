/** The words of a Chime name: PersonalPIN → Personal, PIN; E164PhoneNumber → E, 164, Phone, Number. */
// eslint-disable-next-line regexp/no-super-linear-move -- the names are constants of the API, never callers' text
const words = (name: string): string[] => name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? [];

/** The field of a Chime member: lowerCamelCase with acronyms folded (PersonalPIN → personalPin). */
export const fieldName = (member: string): string =>
  words(member)
    .map((word, i) => (i === 0 ? word.toLowerCase() : word.charAt(0) + word.slice(1).toLowerCase()))
    .join("");

/** The enum value of a Chime value: EnterpriseLWA → ENTERPRISE_LWA. */
export const enumName = (value: string): string => words(value).join("_").toUpperCase();
