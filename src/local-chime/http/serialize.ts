import type { FastifyReply } from "fastify";
import type { Members, Shape } from "../../operations/shape.js";

type JsonSchema = Readonly<Record<string, unknown>>;

/** The JSON schema of a value. Members without a value are written as null, as Chime does; lists never contain null. */
function schemaOf(shape: Shape): JsonSchema {
  switch (shape.type) {
    case "structure":
      return structureSchema(shape.members);
    case "list":
      return { type: "array", items: schemaOf(shape.of) };
    case "timestamp":
      return { type: "string", format: "date-time" };
    default:
      return { type: shape.type };
  }
}

const structureSchema = (members: Members): JsonSchema => ({
  type: "object",
  properties: Object.fromEntries(
    Object.entries(members).map(([name, shape]) => [name, { ...schemaOf(shape), nullable: true, default: null }]),
  ),
});

type Serializer = ReturnType<FastifyReply["compileSerializationSchema"]>;

const serializers = new WeakMap<Members, Serializer>();

/** Serializes an output with Fastify's serializer, which is compiled when the first response of an operation needs it. */
export function serialize(reply: FastifyReply, members: Members, output: object): string {
  let serializer = serializers.get(members);
  if (!serializer)
    serializers.set(members, (serializer = reply.compileSerializationSchema({ ...structureSchema(members) })));
  return serializer({ ...output });
}
