import { ArrayMaxSize, ArrayMinSize, Max, Min, ValidateNested } from "class-validator";
import { InputType, Int } from "type-graphql";
import { asCountAndHash } from "../../../../platform/actions/input-hash.js";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { isDisclosed } from "../../domain/indicators/is-disclosed.js";
import { noTarget } from "../../domain/indicators/relation-target.js";
import { standingSighting } from "../../domain/indicators/standing-sighting.js";
import type { IndicatorSighting } from "../../domain/records/indicators/indicator-sighting.js";
import { sightedIndicatorAggregate } from "../../store/aggregates/indicators/sighted-indicator-aggregate.js";
import { belongingTo } from "./belonging-to.js";
import { IndicatorInput, indicatorControls, whoJudgesIndicators } from "./indicator-action.js";

@InputType({ description: "That an indicator was seen once, or several times." })
export class SightingInput {
  @Field(() => Date, { description: "When it was seen first." })
  firstSeenAt!: Date;

  @Field(() => Date, { nullable: true, description: "When it was seen last; as the first time when left out." })
  lastSeenAt?: Date | null;

  @Min(1, { message: "must be at least 1" })
  @Max(999_999_999, { message: "must be at most 999999999" })
  @Field(() => Int, { defaultValue: 1, description: "How often it was seen." })
  count!: number;

  @TextField("Where in the service: a machine, a log, a mailbox.", { nullable: true, max: 500, isOneLine: true })
  place?: string | null;
}

@InputType({ description: "Where an indicator was seen, and when." })
export class RecordSightingsInput extends IndicatorInput {
  @IdentifierField("The service in which it was seen.")
  serviceId!: string;

  @IdentifierField("The incident that it is a part of, where there is one.", { nullable: true })
  incidentId?: string | null;

  @IdentifierField("The alert that has shown it, where there is one.", { nullable: true })
  alertId?: string | null;

  @ArrayMinSize(1, { message: "must name at least one" })
  @ArrayMaxSize(1_000, { message: "must name at most 1000; name the rest in further calls" })
  @ValidateNested({ each: true })
  @Field(() => [SightingInput], { description: "When it was seen, at most 1,000 in one call." })
  sightings!: readonly SightingInput[];
}

export const recordSightings = actionsOn(sightedIndicatorAggregate)({
  name: "recordSightings",
  description:
    "Records where and when an indicator was seen: security for any service, and the team of a service, or its program, for that one. It is a report, not a judgement. The team whose service it was seen in reads the indicator from then on, where it is for the services concerned.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    actors: ["PERSON", "SERVICE_ACCOUNT"],
    allow: [
      ...whoJudgesIndicators,
      { responsibility: "IOC_SWEEPS" },
      { responsibility: "SERVICE_ANALYSIS_AND_INSIGHT" },
      { responsibility: "EVENT_AND_ALERT_TRIAGE" },
    ],
    gates: ["NOT_MERGED", "INDICATOR_STANDS", "SIGHTINGS_IN_TIME"],
    controls: [...indicatorControls],
  },
  input: RecordSightingsInput,
  auditedInput: ({ sightings, ...input }) => ({ ...input, sightings: asCountAndHash(sightings) }),
  decide: ({ input, loaded: { indicator, service, target = noTarget, relatedIds }, viewer, now, newIdentifier }) => {
    const isNew = isDisclosed(indicator, target) && !indicator.serviceIds.includes(service.id);
    const rows = input.sightings.map(({ firstSeenAt, lastSeenAt, count, place }): IndicatorSighting => {
      const last = lastSeenAt ?? firstSeenAt;
      return {
        ...standingSighting,
        hasAddedService: isNew,
        indicatorId: indicator.id,
        id: newIdentifier(),
        serviceId: service.id,
        incidentId: input.incidentId ?? null,
        alertId: input.alertId ?? null,
        firstSeenAt,
        lastSeenAt: last,
        count,
        place: place ?? null,
        stixId: null,
        takenObjectId: null,
        recordedById: viewer.personId,
        recordedByName: viewer.name,
        recordedAt: now,
      };
    });
    const belonging = target.file
      ? belongingTo(target.file.incident, [indicator], relatedIds, { viewer, now, newIdentifier })
      : [];
    const total = rows.reduce((sum, { count }) => sum + count, 0);
    return {
      summary: `Recorded that an indicator was seen in ${service.name}, ${total} times`,
      writes: [
        ...rows.map((row) => ({ insert: "IndicatorSighting", row }) as const),
        ...belonging.map((row) => ({ insert: "IndicatorRelation", row }) as const),
        ...(isNew
          ? [
              {
                update: "Indicator",
                id: indicator.id,
                set: { serviceIds: [...indicator.serviceIds, service.id] },
              } as const,
            ]
          : []),
      ],
    };
  },
});
