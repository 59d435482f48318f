import { IsOptional, Max, Min, ValidateNested } from "class-validator";
import { Int } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { AnyOfField, IdentifiersFilterField, TextField } from "../../../../platform/graphql/input-fields.js";
import { FilterType } from "../../../../platform/graphql/lists/filter-type.js";
import {
  AlertDisposition,
  AlertState,
  Handling,
  NotificationSource,
  Severity,
} from "../../../response-model/schema/enums.js";
import type { AlertConditions } from "../../store/lists/detection/alert-list.js";
import { AlertEntityInput } from "../alert-entity-input.js";
import { TechniquesFilterField } from "../techniques-field.js";
import { ReportedFilterField } from "./reported-filter-field.js";

@FilterType("Which alerts are wanted")
export class AlertFilter implements AlertConditions {
  @AnyOfField(() => AlertState, "In one of these states.")
  states?: AlertState[] | null;

  @AnyOfField(() => NotificationSource, "Noticed by one of these sources.")
  sources?: NotificationSource[] | null;

  @AnyOfField(() => AlertDisposition, "With one of these dispositions.")
  dispositions?: AlertDisposition[] | null;

  @Field(() => Boolean, { nullable: true, description: "true: linked to an incident; false: not." })
  linked?: boolean | null;

  @IdentifiersFilterField("Linked to one of these incidents.")
  incidentIds?: string[] | null;

  @IdentifiersFilterField("For one of these services.")
  serviceIds?: string[] | null;

  @IdentifiersFilterField("For a service that one of these teams owns.")
  teamIds?: string[] | null;

  @IdentifiersFilterField("Reported by one of these people or programs.")
  reportedByIds?: string[] | null;

  @TextField("With this in the title or the description, in capitals or not.", { nullable: true, max: 200 })
  text?: string | null;

  @Field(() => Date, { nullable: true, description: "Received at this time or later." })
  receivedFrom?: Date | null;

  @Field(() => Date, { nullable: true, description: "Received before this time." })
  receivedBefore?: Date | null;

  @AnyOfField(
    () => Severity,
    "As bad as one of these: as the service team assessed it; before that, or where its source finds it worse since, as that says.",
  )
  severities?: Severity[] | null;

  @AnyOfField(() => Handling, "With one of these markings of their own.")
  handlings?: Handling[] | null;

  @IdentifiersFilterField("Handed in by one of these sources.")
  alertSourceIds?: string[] | null;

  @IsOptional()
  @Min(1, { message: "must be 1 or more" })
  @Max(2_147_483_647, { message: "must be smaller" })
  @Field(() => Int, { nullable: true, description: "Reported so often, or more often." })
  countFrom?: number | null;

  @Field(() => Date, { nullable: true, description: "Reported for the last time at this time or later." })
  lastSeenFrom?: Date | null;

  @Field(() => Date, { nullable: true, description: "Reported for the last time before this time." })
  lastSeenBefore?: Date | null;

  @Field(() => Boolean, { nullable: true, description: "true: flapping at this moment; false: not." })
  flapping?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "true: its source sees it no longer; false: it does." })
  resolved?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "true: acknowledged by the service team; false: not." })
  acknowledged?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "true: not triaged in the time that somebody has named, or before that in the time for how bad its source says that it is; false: not. With `acknowledged: false`, those that nobody has taken on; with `suppressed: false`, none that is held back.",
  })
  triageOverdue?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "true: held back from the queue by a suppression that you may read; false: not.",
  })
  suppressed?: boolean | null;

  @IdentifiersFilterField("That one of these suppressions holds back, or held back last, as far as you may read them.")
  suppressedByIds?: string[] | null;

  @ReportedFilterField(
    "Reported with one of these indicators, such as an address, or with an address in one of these ranges; `[.]` counts as a dot. Up to 16 ranges, each of up to 256 addresses of version 4 (/24); wider ones and those of version 6 are refused.",
  )
  indicators?: string[] | null;

  @ValidateNested({ each: true })
  @AnyOfField(
    () => AlertEntityInput,
    "Reported about one of these hosts, users or resources. A host counts with a port or without, and hosts and users in capitals or not.",
  )
  entities?: AlertEntityInput[] | null;

  @TechniquesFilterField(
    "Reported with one of these techniques of ATT&CK or a sub-technique of one, or raised by a detection that is for one.",
  )
  techniqueIds?: string[] | null;

  @AnyOfField(() => String, "Raised by one of these rules, by the id or the name that the source gives them.")
  rules?: string[] | null;

  @AnyOfField(() => String, "That their source knows by one of these fingerprints.")
  fingerprints?: string[] | null;

  @IdentifiersFilterField("Raised by the detection of one of these requirements.")
  detectionRequirementIds?: string[] | null;

  @IdentifiersFilterField("Acknowledged first by one of these people.")
  acknowledgedByIds?: string[] | null;

  @IdentifiersFilterField("Assigned to one of these people.")
  assigneeIds?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "true: assigned to somebody; false: to nobody, so that they wait for the whole team.",
  })
  assigned?: boolean | null;
}
