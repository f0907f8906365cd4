import type { OperationDefinition } from "../operation.js";
import { required } from "../shape.js";
import * as shapes from "../shapes.js";

export const meetingOperations = {
  CreateMeetingDialOut: {
    http: "POST /meetings/{MeetingId}/dial-outs",
    status: 201,
    kind: "write",
    entity: "MeetingDialOut",
    input: {
      MeetingId: required(shapes.GuidString),
      FromPhoneNumber: required(shapes.E164PhoneNumber),
      ToPhoneNumber: required(shapes.E164PhoneNumber),
      JoinToken: required(shapes.JoinTokenString),
    },
    output: { TransactionId: shapes.GuidString },
    errors: ["AccessDeniedException", "ResourceLimitExceededException", "ThrottledClientException"],
    repeat: { safe: false, because: "Each call rings the telephone again." },
    invalidates: [],
  },
} as const satisfies Record<string, OperationDefinition>;
