import { ArrayMaxSize, ArrayMinSize, IsOptional, Max, Min, ValidateNested } from "class-validator";
import { InputType, Int } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifierField, IdentifiersField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { Handling, IndicatorType } from "../../../response-model/schema/enums.js";
import { intakeAggregate } from "../../store/aggregates/indicators/intake-aggregate.js";
import { asCountAndHash } from "../affected-tenants/affected-tenants-action.js";
import { indicatorControls, whoJudgesIndicators } from "./indicator-action.js";
import type { Outcome } from "./outcome.js";
import { refuseSeveralTargets } from "./refuse-several-targets.js";
import { TakingIn } from "./taking-in.js";

/** How many indicators one call names at most. */
const maxIndicatorsOfCall = 1_000;

@InputType({ description: "One indicator of compromise." })
export class RecordedIndicatorInput {
  @Field(() => IndicatorType, { description: "What kind of trace it is." })
  type!: IndicatorType;

  @TextField(
    "The trace itself. How it is written does not matter: `hxxp`, `[.]`, capitals and international names are read as what they stand for.",
    { max: 20_000 },
  )
  value!: string;

  @TextField("What it is a trace of, and how it is found.", { nullable: true })
  description?: string | null;

  @IsOptional()
  @Min(0, { message: "must be at least 0" })
  @Max(100, { message: "must be at most 100" })
  @Field(() => Int, { nullable: true, description: "How sure it is that it is one, from 0 to 100." })
  confidence?: number | null;

  @Field(() => Date, { nullable: true, description: "From when on it is a trace; from now on when left out." })
  validFrom?: Date | null;

  @Field(() => Date, { nullable: true, description: "Until when; without an end when left out." })
  validUntil?: Date | null;

  @Field(() => Handling, { nullable: true, description: "Who may read it, where that is not what the call says." })
  handling?: Handling | null;
}

@InputType({ description: "Indicators of compromise, and what they have to do with." })
export class RecordIndicatorsInput {
  @TextField("Where they come from, in words: a report, a partner, an analysis of ours.", { max: 500, isOneLine: true })
  source!: string;

  @Field(() => Handling, {
    nullable: true,
    description:
      "Who may read them; as the incident or alert that is named (the stricter of both, where the alert belongs to an incident), or any responder when nothing is said.",
  })
  handling?: Handling | null;

  @IdentifierField("The incident that they belong to.", { nullable: true })
  incidentId?: string | null;

  @IdentifierField("The alert that they have to do with; instead of an incident.", { nullable: true })
  alertId?: string | null;

  @IdentifierField("The adversary who leaves them, as `Incident.actors` lists them; instead of an incident.", {
    nullable: true,
  })
  actorId?: string | null;

  @IdentifiersField("The services concerned, as far as they are known.", { atLeast: 0, defaultValue: [] })
  serviceIds!: readonly string[];

  @ArrayMinSize(1, { message: "must name at least one" })
  @ArrayMaxSize(maxIndicatorsOfCall, {
    message: `must name at most ${maxIndicatorsOfCall}; name the rest in further calls`,
  })
  @ValidateNested({ each: true })
  @Field(() => [RecordedIndicatorInput], {
    description:
      "The indicators, at most 1,000 in one call. One that is none is refused alone, and the others are recorded.",
  })
  indicators!: readonly RecordedIndicatorInput[];
}

export const recordIndicators = actionsOn(intakeAggregate)({
  name: "recordIndicators",
  description:
    "Records indicators of compromise, in bulk, each as a record of its own with its marking, its validity and how sure it is. What becomes of each is answered one by one: recorded; known already, where whoever records may read a record of the same value for the same readers or for more; or refused, with what it would have to be. All of them are related to the incident, alert or adversary that is named, and are for more people than that only where whoever leads it records them. The audit trail keeps how many there were, and a hash of them.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoJudgesIndicators],
    transitions: [{ machine: "Indicator", from: [], to: "ACTIVE" }],
    gates: ["NOT_MERGED", "FORENSICS_IN_INCIDENT", "INDICATOR_KEPT_CLOSE"],
    controls: [...indicatorControls],
  },
  input: RecordIndicatorsInput,
  auditedInput: ({ indicators, ...input }) => ({ ...input, indicators: asCountAndHash(indicators) }),
  decide: ({ input, loaded, viewer, now, newIdentifier }) => {
    refuseSeveralTargets(input);
    const { source, serviceIds } = input;
    const handling = input.handling ?? loaded.target.handling ?? "AMBER";
    const taking = new TakingIn(loaded, { viewer, now, newIdentifier });
    const outcomes = input.indicators.map((said): Outcome => {
      const {
        outcome,
        reason = null,
        indicator,
      } = taking.take({
        ...said,
        handling: said.handling ?? handling,
        source,
        serviceIds: [...new Set(serviceIds)],
      });
      return { outcome, reason, stixId: null, indicatorId: indicator?.id ?? null };
    });
    const count = (outcome: string) => outcomes.filter((one) => one.outcome === outcome).length;
    return {
      summary: `Recorded indicators: ${count("RECORDED")} new, ${count("ALREADY_KNOWN")} known already, ${count("REFUSED")} refused`,
      writes: [...taking.writes, ...taking.intake(source, outcomes)],
    };
  },
});
