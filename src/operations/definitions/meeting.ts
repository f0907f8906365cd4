import type { OperationEntry } from "../operation.js";
import { GuidString } from "../scalars.js";

export const meetingOperations = {
  CreateMeetingDialOut: {
    entity: "MeetingDialOut",
    input: { MeetingId: GuidString },
    errors: ["AccessDeniedException", "ResourceLimitExceededException", "ThrottledClientException"],
    idempotent: false,
    idempotentBecause: "Each call dials the phone number again.",
    invalidates: [],
  },
} as const satisfies Record<string, OperationEntry>;
