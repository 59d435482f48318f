import { type ClassType, InputType, ObjectType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { AnyOfField, IdentifiersFilterField } from "../../../../platform/graphql/input-fields.js";
import type { LiveUpdate } from "../../../../platform/live/live-source.js";
import { Clock, ClockAddressee } from "../../../response-model/schema/enums.js";
import { OperationName } from "../../../response-model/schema/operation-name.js";
import { IncidentsOperationName } from "./incidents-operation-name.js";

const description =
  "Which changes are wanted; every given condition must hold, a list means any of it. Nothing here changes with an operation, so that nothing leaves the stream without a word.";

@InputType({ description })
export class PartChangeFilter {
  @IdentifiersFilterField("Of these things, by their own ids.")
  ids?: string[] | null;

  @IdentifiersFilterField("Of what belongs to one of these incidents.")
  incidentIds?: string[] | null;

  @AnyOfField(() => IncidentsOperationName, "By one of these operations, by the names of their mutations.")
  operations?: string[] | null;
}

@InputType({ description })
export class ServicePartChangeFilter extends PartChangeFilter {
  @IdentifiersFilterField("Of what is of one of these services, or about it.")
  serviceIds?: string[] | null;
}

@InputType({ description })
export class NotificationObligationChangeFilter extends PartChangeFilter {
  @AnyOfField(() => Clock, "By one of these clocks.")
  clocks?: Clock[] | null;

  @AnyOfField(() => ClockAddressee, "Owed to one of these.")
  addressees?: ClockAddressee[] | null;
}

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
