import { ID, Int, ObjectType } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { type LeftOutOfBundle, maxCountedLeftOut, maxLeftOut } from "../../../domain/stix/left-out-of-bundle.js";
import { maxReportedOfExport } from "../../../domain/stix/write-observed-data.js";
import { maxReportingAlerts } from "../../../store/stix/export-bundle.js";
import { maxIndicatorsOfExport } from "../../../store/stix/parts-to-write.js";

@ObjectType({ description: "Something that a bundle of STIX 2.1 does not say of what was asked for." })
export class StixLeftOut implements LeftOutOfBundle {
  @Field(() => String, {
    description:
      "The type of the object of STIX that it would be, or in which it would stand, such as `indicator` or `sighting`.",
  })
  what!: string;

  @Field(() => String, { description: "Why it is left out." })
  reason!: string;

  @Field(() => Int, {
    description: `How many of them; what was withdrawn, has ended or is too much is counted up to ${maxCountedLeftOut.toLocaleString("en")}.`,
  })
  count!: number;

  @Field(() => ID, {
    nullable: true,
    description: "The id here of the indicator that it is, or belongs to. Null where it is said of several.",
  })
  indicatorId!: string | null;

  @Field(() => ID, { nullable: true, description: "The id here of the alert that reports it, or that it leads to." })
  alertId!: string | null;

  @Field(() => String, { nullable: true, description: "What was recorded or reported: its first 200 characters." })
  value!: string | null;
}

@ObjectType({ description: "Indicators, and what belongs to them, as a bundle of STIX 2.1." })
export class StixBundle {
  @Field(() => String, {
    description:
      "The bundle, as JSON, no longer than one that can be imported: with the markings of TLP 2.0, the organization that produced it, the indicators with their patterns, and as far as you may read them their sightings, each with its own marking, which may be for fewer than its indicator (what you may not read of these is neither in it nor counted), their relationships, and the adversaries, with the techniques that their profiles name, and incidents that these lead to. What others wrote and nobody changed here is as they wrote it, with its id, its creator and their times; what was amended, judged or marked here is an object of ours that is derived from theirs. What alerts of the named incident report, which nobody has judged, is observed data: `recordIndicators` makes indicators of it. Our ids are made of the records, and stay the same; the identity that our objects name as their creator is that of this installation (`ORGANIZATION_NAME`, `ORGANIZATION_ID`).",
  })
  bundle!: string;

  @Field(() => Int, { description: "How many objects it has." })
  objectCount!: number;

  @Field(() => Int, { description: "How many of the indicators it has." })
  indicatorCount!: number;

  @Field(() => Int, { description: "How many indicators are left out, as STIX has no words for them." })
  leftOutCount!: number;

  @Field(() => Int, {
    description: `How many alerts of the incident that is named stand there as observed data: the oldest ones that report anything first, at most ${maxReportingAlerts} of them with at most ${maxReportedOfExport} different values in one bundle. The others follow behind \`endCursor\`, each alert with all that it reports.`,
  })
  observedCount!: number;

  @Field(() => Int, {
    description:
      "How many values that these alerts report are left out, as nobody can tell by them what they are: record them with `recordIndicators` and their type.",
  })
  reportedLeftOutCount!: number;

  @Field(() => [StixLeftOut], {
    description: `What it leaves out of these indicators and alerts, each with the reason: at most ${maxLeftOut} entries, what is said of several first. What you may not read is none of it.`,
  })
  leftOut!: readonly StixLeftOut[];

  @Field(() => Int, {
    description:
      "How much it leaves out in all: the `count` of all entries together, also of those that `leftOut` has no room for.",
  })
  leftOutTotal!: number;

  @Field(() => Boolean, {
    description: `Whether it has all that was asked for, from \`after\` on. Where \`hasNextPage\` is true, go on after \`endCursor\`. Where it is not, an indicator has more than ${maxIndicatorsOfExport} sightings or relationships, and no bundle has the rest: \`leftOut\` says how many they are.`,
  })
  isComplete!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      "Where it ends, among the indicators and among the alerts: hand it in as `after` for what follows. Null where it has neither.",
  })
  endCursor!: string | null;

  @Field(() => Boolean, {
    description:
      "Whether more was asked for than it has: further indicators, or alerts of the incident that report something.",
  })
  hasNextPage!: boolean;
}
