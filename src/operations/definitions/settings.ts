import type { OperationDefinition } from "../operation.js";
import { required, timestamp } from "../shape.js";
import * as shapes from "../shapes.js";

export const settingsOperations = {
  GetGlobalSettings: {
    http: "GET /settings",
    kind: "get",
    entity: "GlobalSettings",
    key: [],
    input: {},
    output: { BusinessCalling: shapes.BusinessCallingSettings, VoiceConnector: shapes.VoiceConnectorSettings },
    errors: ["ThrottledClientException"],
  },
  UpdateGlobalSettings: {
    http: "PUT /settings",
    status: 204,
    kind: "write",
    entity: "GlobalSettings",
    input: { BusinessCalling: shapes.BusinessCallingSettings, VoiceConnector: shapes.VoiceConnectorSettings },
    output: {},
    errors: ["ThrottledClientException"],
    repeat: { safe: true, because: "Sets given values." },
    invalidates: ["GetGlobalSettings"],
  },
  GetPhoneNumberSettings: {
    http: "GET /settings/phone-number",
    kind: "get",
    entity: "PhoneNumberSettings",
    key: [],
    input: {},
    output: { CallingName: shapes.CallingName, CallingNameUpdatedTimestamp: timestamp },
    errors: ["ThrottledClientException"],
  },
  UpdatePhoneNumberSettings: {
    http: "PUT /settings/phone-number",
    status: 204,
    kind: "write",
    entity: "PhoneNumberSettings",
    input: { CallingName: required(shapes.CallingName) },
    output: {},
    errors: ["ThrottledClientException"],
    repeat: { safe: false, because: "A second change within 7 days is refused because the first succeeded." },
    invalidates: ["GetPhoneNumberSettings", "GetPhoneNumber", "ListPhoneNumbers"],
  },
} as const satisfies Record<string, OperationDefinition>;
