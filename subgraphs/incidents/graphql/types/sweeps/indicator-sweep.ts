import { Directive, ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { NodeType } from "../../../../../platform/graphql/nodes/node-type.js";
import { Handling, IndicatorSweepState, IndicatorType } from "../../../../response-model/schema/enums.js";
import { resultOf } from "../../../../response-model/schema/problems.js";
import type { IndicatorSweep as IndicatorSweepRecord } from "../../../domain/records/sweeps/indicator-sweep.js";

@Directive('@control(framework: NIST_800_61_R2, ids: ["3.2.4"])')
@NodeType<IndicatorSweepRecord>({
  description:
    "A search of services for indicators of compromise (IOC): what is searched for, where, until when, how far it is in each service, and what was found. One of an incident is read by whoever may read that; any other by its own marking, from `AMBER_STRICT` on by the security side, threat intelligence, the response center and the teams of its services.",
})
export class IndicatorSweep {
  @Field(() => ID, { description: "The sweep's id." })
  id!: string;

  @Field(() => Int, { description: "Grows by one with each change; hand it back as `expectedVersion`." })
  version!: number;

  @Field(() => IndicatorSweepState, { description: "Whether it goes on." })
  state!: IndicatorSweepState;

  @Field(() => Handling, {
    description: "Who may read it; in an incident, nobody who may not read that reads it either.",
  })
  handling!: Handling;

  @Field(() => Int, {
    nullable: true,
    description: "How urgent it is, from 1, the most urgent, to 5; null where nobody has said.",
  })
  priority!: number | null;

  @Field(() => String, { nullable: true, description: "Why it is that urgent; null where nobody has said." })
  priorityReason!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The name of who said how urgent it is, as it was then; null where nobody has.",
  })
  prioritizedByName!: string | null;

  @Field(() => Date, { nullable: true, description: "When they did; null where nobody has." })
  prioritizedAt!: Date | null;

  @Field(() => String, {
    description:
      "Why services are searched; of one that was recorded as a text, what was searched and over which period.",
  })
  searched!: string;

  @Field(() => Date, { nullable: true, description: "From when on traces are looked for; null where nobody has said." })
  periodFrom!: Date | null;

  @Field(() => Date, {
    nullable: true,
    description:
      "Until when; null for until each service is searched, and at least until it was ordered, and where nobody has said.",
  })
  periodTo!: Date | null;

  @Field(() => Date, {
    nullable: true,
    description: "When every service is to be searched; null of one that was recorded as a text.",
  })
  dueAt!: Date | null;

  @Field(() => Date, { nullable: true, description: "Since when services are overdue; null while none is." })
  overdueAt!: Date | null;

  @Field(() => Int, { description: "How many services nobody has searched yet." })
  pendingCount!: number;

  @Field(() => Int, { description: "How many services have a result that their teams dispute." })
  disputedCount!: number;

  @Field(() => Int, { description: "How many services have a result that their teams stand by." })
  confirmedCount!: number;

  @Field(() => Int, { description: "How many services have nothing in which the indicators could show." })
  notApplicableCount!: number;

  @Field(() => Int, { description: "How many services cannot be searched." })
  unableCount!: number;

  @Field(() => Int, { description: "How many services have results that stand and leave out part of the period." })
  partialCount!: number;

  @Field(() => Int, { description: "How many services are overdue." })
  overdueCount!: number;

  @Field(() => Int, { description: "How often indicators were found, by the results that stand." })
  matchCount!: number;

  @Field(() => IndicatorType, {
    deprecationReason: "Only a sweep that was recorded as a text has one indicator: ask for `indicators`.",
    description:
      "Of one that was recorded as a text, what kind of trace was searched for; of any other, that of one of them.",
  })
  indicatorType!: IndicatorType;

  @Field(() => String, {
    deprecationReason: "Only a sweep that was recorded as a text has one indicator: ask for `indicators`.",
    description: "Of one that was recorded as a text, the trace itself; of any other, how many there are.",
  })
  indicatorValue!: string;

  @Field(() => String, {
    nullable: true,
    description: "Of one that was recorded as a text, where the trace was found and what follows; null otherwise.",
  })
  details!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The name of who ordered or recorded it, as it was then; null where nobody kept it.",
  })
  sweptByName!: string | null;

  @Field(() => Date, { description: "When it was ordered, or recorded as a text." })
  sweptAt!: Date;

  @Field(() => String, { nullable: true, description: "The name of who completed or cancelled it, as it was then." })
  endedByName!: string | null;

  @Field(() => Date, { nullable: true, description: "When it was completed or cancelled; null before." })
  endedAt!: Date | null;

  @Field(() => String, { nullable: true, description: "What it came to, or why it was called off; null before." })
  conclusions!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Why it was completed though services are left that are not covered, or not over the whole period; null where none is.",
  })
  gapsReason!: string | null;
}

export const IndicatorSweepResult = resultOf("IndicatorSweep", IndicatorSweep);
export const IndicatorSweepConnection = connectionOf("IndicatorSweep", IndicatorSweep);
