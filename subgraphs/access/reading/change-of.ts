import { type ClassType, ObjectType } from "type-graphql";
import { Field } from "../../../platform/graphql/fields.js";
import type { LiveUpdate } from "../../../platform/live/live-source.js";
import { OperationName } from "../../response-model/schema/operations/operation-name.js";

/** The type of what a subscription tells of a kind of thing: the operation, and the thing under its own name. */
export function changeOf(kind: string, type: ClassType<object>): ClassType<LiveUpdate<object>> {
  const field = kind.charAt(0).toLowerCase() + kind.slice(1);

  @ObjectType(`${kind}Change`, { description: "That an operation changed a thing, with the thing." })
  class Change {
    @Field(() => String, { description: "Where the stream goes on behind this change: hand it back as `after`." })
    cursor!: string;

    @Field(() => OperationName, {
      description: "The operation, by the name of its mutation; or the reaction, where Cordon acted on its own.",
    })
    operation!: OperationName;

    @Field(() => Date, { description: "When it was carried out." })
    at!: Date;

    @Field(() => type, {
      name: field,
      description: "What was changed, as it is when you are told, which may be a moment later.",
    })
    thing!: object;
  }
  return Change;
}
