import { InputType, ObjectType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { AnyOfField, IdentifiersFilterField } from "../../../../platform/graphql/input-fields.js";
import { OperationName } from "../../../response-model/schema/operations/operation-name.js";
import { Incident } from "./case/incident.js";
import { TimelineEntry } from "./case/timeline-entry.js";
import { IncidentsOperationName } from "./incidents-operation-name.js";

@InputType({
  description:
    "Which changes of incidents are wanted; every given condition must hold, a list means any of it. Nothing here changes with an operation, so that no incident leaves the stream without a word.",
})
export class IncidentChangeFilter {
  @IdentifiersFilterField("Of these incidents.")
  incidentIds?: string[] | null;

  @IdentifiersFilterField("Of incidents that affect one of these services; that one is released is told as well.")
  serviceIds?: string[] | null;

  @AnyOfField(() => IncidentsOperationName, "By one of these operations, by the names of their mutations.")
  operations?: string[] | null;
}

@ObjectType({ description: "That an operation was carried out on an incident, with the incident." })
export class IncidentChange {
  @Field(() => String, { description: "Where the stream goes on behind this change: hand it back as `after`." })
  cursor!: string;

  @Field(() => OperationName, {
    description: "The operation, by the name of its mutation; or the reaction, where Cordon acted on its own.",
  })
  operation!: OperationName;

  @Field(() => Date, { description: "When it was carried out." })
  at!: Date;

  @Field(() => Incident, { description: "The incident as it is when you are told, which may be a moment later." })
  incident!: Incident;
}

@ObjectType({ description: "That the timeline of an incident has a new entry." })
export class TimelineAddition {
  @Field(() => String, { description: "Where the stream goes on behind this entry: hand it back as `after`." })
  cursor!: string;

  @Field(() => TimelineEntry, { description: "The entry: who did what, when." })
  entry!: TimelineEntry;

  @Field(() => Incident, { description: "The incident as it is when you are told, which may be a moment later." })
  incident!: Incident;
}
