import { ArrayMaxSize, IsOptional, Length, Max, Min } from "class-validator";
import { InputType, Int } from "type-graphql";
import { asCountAndHash } from "../../../../platform/actions/input-hash.js";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifierField, IdentifiersField, TextField } from "../../../../platform/graphql/input-fields.js";
import { ValidateItems } from "../../../../platform/graphql/validate-items.js";
import { CordonError } from "../../../../platform/runtime/errors.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { Handling, IndicatorType } from "../../../response-model/schema/enums.js";
import { typeShownBy } from "../../domain/indicators/type-shown-by.js";
import { asWritten } from "../../domain/ingest/as-written.js";
import { alertBounds } from "../../domain/ingest/mapping/alert-bounds.js";
import { intakeAggregate } from "../../store/aggregates/indicators/intake-aggregate.js";
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

/** One as it was handed in, or why it could not be read. */
interface HandedIn {
  readonly unreadable?: string;
}

@InputType({ description: "Indicators of compromise, and what they have to do with." })
export class RecordIndicatorsInput {
  @TextField("Where they come from, in words: a report, a partner, an analysis of ours.", { max: 500, isOneLine: true })
  source!: string;

  @Field(() => Handling, {
    nullable: true,
    description:
      "Who may read them; as the incident or alert that is named (the stricter of both, where the alert belongs to an incident), or any responder when nothing is said. By what is marked AMBER+STRICT, alerts are suggested to the security side alone to belong together; by what is RED to nobody, as those who read a suggestion need not be those whom it is for.",
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

  @ArrayMaxSize(maxIndicatorsOfCall, {
    message: `must name at most ${maxIndicatorsOfCall}; name the rest in further calls`,
  })
  @ValidateItems((unreadable): HandedIn => ({ unreadable }))
  @Field(() => [RecordedIndicatorInput], {
    description:
      "The indicators, at most 1,000 in one call. One that is none, or not of the right form, is refused alone, and the others are recorded.",
    defaultValue: [],
  })
  indicators!: readonly (RecordedIndicatorInput & HandedIn)[];

  @ArrayMaxSize(alertBounds.indicators, { message: `must name at most ${alertBounds.indicators}` })
  @Length(1, 500, { each: true, message: "must each be 1 to 500 characters long" })
  @Field(() => [String], {
    description:
      "Of what the alert that is named reports (`Alert.reportedIndicators`), that which is an indicator, as it stands there: each is recorded as the kind of trace that its spelling shows, and belongs to the alert and to its incident, where it is of one. What shows none is refused alone: name it in `indicators` with its type. At most 100.",
    defaultValue: [],
  })
  reported!: readonly string[];
}

export const recordIndicators = actionsOn(intakeAggregate)({
  name: "recordIndicators",
  description:
    "Records indicators of compromise, in bulk, each as a record of its own with its marking, its validity and how sure it is. What becomes of each is answered one by one: recorded; known already, where whoever records may read a record of the same value for the same readers or for more; or refused, with what it would have to be. All of them are related to the incident, alert or adversary that is named, and are for more people than that only where whoever leads it records them. What an alert reports nobody has judged: whoever records some of it (`reported`) says that it is an indicator. The audit trail keeps how many there were, and a hash of them.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoJudgesIndicators],
    transitions: [{ machine: "Indicator", from: [], to: "ACTIVE" }],
    gates: ["NOT_MERGED", "FORENSICS_IN_INCIDENT", "INDICATOR_KEPT_CLOSE"],
    controls: [...indicatorControls],
  },
  input: RecordIndicatorsInput,
  auditedInput: ({ indicators, reported, ...input }) => ({
    ...input,
    indicators: asCountAndHash(indicators),
    ...(reported.length > 0 && { reported: asCountAndHash(reported) }),
  }),
  decide: ({ input, loaded, viewer, now, newIdentifier }) => {
    refuseSeveralTargets(input);
    refuseNothing(input);
    const { source, serviceIds } = input;
    const handling = input.handling ?? loaded.target.handling ?? "AMBER";
    const taking = new TakingIn(loaded, { viewer, now, newIdentifier });
    const take = (said: Pick<RecordedIndicatorInput, "type" | "value" | "handling">): Outcome => {
      const { outcome, reason, indicator } = taking.take({
        ...said,
        handling: said.handling ?? handling,
        source,
        serviceIds: [...new Set(serviceIds)],
      });
      return { outcome, reason: reason ?? null, stixId: null, indicatorId: indicator?.id ?? null };
    };
    const refused = (reason: string): Outcome => ({ outcome: "REFUSED", reason, stixId: null, indicatorId: null });
    const spelled = new Set(asWritten(loaded.reported));
    const outcomes = [
      ...input.indicators.map((one) => (one.unreadable === undefined ? take(one) : refused(one.unreadable))),
      ...input.reported.map((text) => {
        // An alert that came in earlier has them as its source spelled them.
        if (!spelled.has(asWritten([text])[0] ?? "")) return refused("The alert does not report it.");
        const shown = typeShownBy(text);
        return shown
          ? take(shown)
          : refused("Its spelling does not show what it is: name it in `indicators`, with its type.");
      }),
    ];
    const count = (outcome: string) => outcomes.filter((one) => one.outcome === outcome).length;
    return {
      summary: `Recorded indicators: ${count("RECORDED")} new, ${count("ALREADY_KNOWN")} known already, ${count("REFUSED")} refused`,
      writes: [...taking.writes, ...taking.intake(source, outcomes)],
    };
  },
});

/** @throws CordonError BAD_USER_INPUT */
function refuseNothing({ indicators, reported, alertId }: RecordIndicatorsInput): void {
  if (indicators.length + reported.length === 0)
    throw new CordonError("BAD_USER_INPUT", "Nothing was done. Name one in `indicators` or `reported` at least.");
  if (reported.length > 0 && !alertId)
    throw new CordonError("BAD_USER_INPUT", "Nothing was done. Name in `alertId` the alert that reports them.");
}
