/** Chime's modelled exceptions: the HTTP status each travels with, and the `Code` in its body. */
export const exceptions = {
  BadRequestException: { status: 400, code: "BadRequest" },
  ResourceLimitExceededException: { status: 400, code: "ResourceLimitExceeded" },
  UnauthorizedClientException: { status: 401, code: "Unauthorized" },
  ForbiddenException: { status: 403, code: "Forbidden" },
  AccessDeniedException: { status: 403, code: "AccessDenied" },
  NotFoundException: { status: 404, code: "NotFound" },
  /** Of Amazon Chime SDK Voice only. */
  GoneException: { status: 410, code: "Gone" },
  ConflictException: { status: 409, code: "Conflict" },
  UnprocessableEntityException: { status: 422, code: "Unprocessable" },
  ThrottledClientException: { status: 429, code: "Throttled" },
  ServiceFailureException: { status: 500, code: "ServiceFailure" },
  ServiceUnavailableException: { status: 503, code: "ServiceUnavailable" },
} as const;

export type ExceptionName = keyof typeof exceptions;

export const commonExceptions = [
  "BadRequestException",
  "ForbiddenException",
  "ServiceFailureException",
  "ServiceUnavailableException",
  "UnauthorizedClientException",
] as const satisfies readonly ExceptionName[];
