import { Int, ObjectType } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { maxReportedOfExport } from "../../../domain/stix/write-observed-data.js";
import { maxIndicatorsOfExport, maxReportingAlerts } from "../../../store/stix/export-bundle.js";

@ObjectType({ description: "Indicators, and what belongs to them, as a bundle of STIX 2.1." })
export class StixBundle {
  @Field(() => String, {
    description:
      "The bundle, as JSON: with the markings of TLP 2.0, whoever produced it, the indicators with their patterns, and as far as you may read them their sightings, their relationships, and the adversaries and incidents that these lead to. What others wrote and nobody changed here is as they wrote it, with its id, its creator and their times; what was amended, judged or marked here is an object of ours that is derived from theirs. What alerts of the named incident report, which nobody has judged, is observed data: `recordIndicators` makes indicators of it. Our ids are made of the records, and stay the same.",
  })
  bundle!: string;

  @Field(() => Int, { description: "How many objects it has." })
  objectCount!: number;

  @Field(() => Int, { description: "How many of the indicators it has." })
  indicatorCount!: number;

  @Field(() => Int, { description: "How many indicators are left out, as STIX has no words for them." })
  leftOutCount!: number;

  @Field(() => Int, {
    description: `How many alerts of the incident that is named stand there as observed data. The first bundle has them, of the ${maxReportingAlerts} oldest alerts that report anything and with at most ${maxReportedOfExport} different values. What exceeds that is in no bundle, not even after \`endCursor\`: \`Incident.alerts\` and \`Alert.reportedIndicators\` have all of it.`,
  })
  observedCount!: number;

  @Field(() => Int, {
    description:
      "How many values that these alerts report are left out, as nobody can tell by them what they are: record them with `recordIndicators` and their type.",
  })
  reportedLeftOutCount!: number;

  @Field(() => Boolean, {
    description: `Whether it has all that was asked for, from \`after\` on. Where \`hasNextPage\` is true, go on after \`endCursor\`. Where it is not, something has more than a bundle takes, and no bundle has the rest: an indicator has more than ${maxIndicatorsOfExport} sightings or relationships, or the alerts of the incident report more than fits (see \`observedCount\`).`,
  })
  isComplete!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "The cursor of its last indicator: hand it in as `after` for the next ones. Null where it has none.",
  })
  endCursor!: string | null;

  @Field(() => Boolean, { description: "Whether more indicators were asked for than it has." })
  hasNextPage!: boolean;
}
