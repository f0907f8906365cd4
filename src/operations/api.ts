/** The AWS APIs that serve operations: Amazon Chime, and Amazon Chime SDK Voice, which has the phone number operations too. */
export type Api = "chime" | "voice";

export const apiNames: Readonly<Record<Api, string>> = {
  chime: "Amazon Chime",
  voice: "Amazon Chime SDK Voice",
};
