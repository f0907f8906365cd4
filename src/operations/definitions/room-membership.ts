import { type OperationDefinition, enterprise } from "../operation.js";
import { required } from "../shape.js";
import * as shapes from "../shapes.js";

export const roomMembershipOperations = {
  CreateRoomMembership: {
    http: "POST /accounts/{AccountId}/rooms/{RoomId}/memberships",
    status: 201,
    kind: "write",
    entity: "RoomMembership",
    accountTypes: enterprise,
    input: {
      AccountId: required(shapes.NonEmptyString),
      RoomId: required(shapes.NonEmptyString),
      MemberId: required(shapes.NonEmptyString),
      Role: shapes.RoomMembershipRole,
    },
    output: { RoomMembership: shapes.RoomMembership },
    errors: ["ConflictException", "NotFoundException", "ResourceLimitExceededException", "ThrottledClientException"],
    repeat: {
      safe: true,
      because: "A second call conflicts with the membership the first one made.",
      alreadyDoneError: "ConflictException",
    },
    invalidates: ["ListRoomMemberships", { read: "ListRooms", where: { MemberId: "MemberId" } }],
  },
  BatchCreateRoomMembership: {
    http: "POST /accounts/{AccountId}/rooms/{RoomId}/memberships?operation=batch-create",
    status: 201,
    kind: "write",
    entity: "RoomMembership",
    accountTypes: enterprise,
    batch: { items: "MembershipItemList", chunk: 50, errors: "Errors", id: "MemberId" },
    input: {
      AccountId: required(shapes.NonEmptyString),
      RoomId: required(shapes.NonEmptyString),
      MembershipItemList: required(shapes.MembershipItemList),
    },
    output: { Errors: shapes.MemberErrorList },
    errors: ["NotFoundException", "ThrottledClientException"],
    repeat: {
      safe: true,
      because: "A second call conflicts, item by item, with the memberships the first one made.",
      alreadyDoneError: "ConflictException",
    },
    invalidates: ["ListRoomMemberships", { read: "ListRooms", where: { MemberId: "MemberId" } }],
  },
  ListRoomMemberships: {
    http: "GET /accounts/{AccountId}/rooms/{RoomId}/memberships",
    kind: "list",
    entity: "RoomMembership",
    accountTypes: enterprise,
    page: { items: "RoomMemberships", default: 99, max: 99 },
    input: {
      AccountId: required(shapes.NonEmptyString),
      RoomId: required(shapes.NonEmptyString),
      MaxResults: shapes.ResultMax,
      NextToken: shapes.Text,
    },
    output: { RoomMemberships: shapes.RoomMembershipList, NextToken: shapes.Text },
    errors: ["NotFoundException", "ThrottledClientException"],
  },
  UpdateRoomMembership: {
    http: "POST /accounts/{AccountId}/rooms/{RoomId}/memberships/{MemberId}",
    kind: "write",
    entity: "RoomMembership",
    accountTypes: enterprise,
    input: {
      AccountId: required(shapes.NonEmptyString),
      RoomId: required(shapes.NonEmptyString),
      MemberId: required(shapes.NonEmptyString),
      Role: shapes.RoomMembershipRole,
    },
    output: { RoomMembership: shapes.RoomMembership },
    errors: ["NotFoundException", "ThrottledClientException"],
    repeat: { safe: true, because: "Sets given values." },
    invalidates: ["ListRoomMemberships"],
  },
  DeleteRoomMembership: {
    http: "DELETE /accounts/{AccountId}/rooms/{RoomId}/memberships/{MemberId}",
    status: 204,
    kind: "write",
    entity: "RoomMembership",
    accountTypes: enterprise,
    input: {
      AccountId: required(shapes.NonEmptyString),
      RoomId: required(shapes.NonEmptyString),
      MemberId: required(shapes.NonEmptyString),
    },
    output: {},
    errors: ["NotFoundException", "ThrottledClientException"],
    repeat: {
      safe: true,
      because: "A second deletion finds nothing, which is the state wanted.",
      alreadyDoneError: "NotFoundException",
    },
    invalidates: ["ListRoomMemberships", { read: "ListRooms", where: { MemberId: "MemberId" } }],
  },
} as const satisfies Record<string, OperationDefinition>;
