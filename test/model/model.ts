/** What a user of the graph may expect of Chime, as simply as it can be said. */
export interface ModelUser {
  readonly userId: string;
  readonly email: string;
  license: "BASIC" | "PRO";
  status: "REGISTERED" | "SUSPENDED";
}

export interface ModelRoom {
  readonly roomId: string;
  name: string;
  /** Roles of members, by their ids, in the order in which they came. */
  readonly members: Map<string, "MEMBER" | "ADMINISTRATOR">;
}

/** One Enterprise account. */
export interface Model {
  readonly users: ModelUser[];
  readonly rooms: ModelRoom[];
}

/** The item a random number stands for, if there is any. */
export const pick = <T>(items: readonly T[], n: number): T | undefined => items[n % Math.max(1, items.length)];
