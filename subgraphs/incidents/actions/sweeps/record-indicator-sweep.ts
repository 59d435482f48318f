import { Min } from "class-validator";
import { InputType, Int } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { CordonError } from "../../../../platform/runtime/errors.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { indicatorTypes } from "../../../response-model/evidence/indicator-types.js";
import { IndicatorType } from "../../../response-model/schema/enums.js";
import { normalizeIndicator } from "../../domain/indicators/normalize-indicator.js";
import { noCoverage } from "../../domain/sweeps/no-coverage.js";
import { noPriority } from "../../domain/sweeps/no-priority.js";
import { textSweepAggregate } from "../../store/aggregates/sweeps/text-sweep-aggregate.js";
import { CaseInput } from "../incident-action.js";

@InputType({ description: "What was searched for, where, and what was found." })
export class RecordIndicatorSweepInput extends CaseInput {
  @Field(() => IndicatorType, { description: "What kind of trace was searched for." })
  indicatorType!: IndicatorType;

  @TextField("The trace itself, as precisely as it was searched for and as its type is written.", { max: 1_000 })
  indicatorValue!: string;

  @TextField("What was searched: systems, logs, and from when to when.", { max: 1_000 })
  searched!: string;

  @Min(0, { message: "must not be negative" })
  @Field(() => Int, {
    description:
      "Always 0: a sweep that found something is not recorded as a text. What was found somewhere is recorded for the service it was found in, with recordSweepResult.",
  })
  matchCount!: number;

  @TextField("What could not be seen, and what follows.", { nullable: true })
  details?: string | null;
}

export const recordIndicatorSweep = actionsOn(textSweepAggregate)({
  name: "recordIndicatorSweep",
  description:
    "Records a sweep as a text once it is over: the estate was searched for an indicator of compromise, to see how far the incident reaches, and it was found nowhere. A sweep that is planned across services, with a result of each, is ordered with orderIndicatorSweep.",
  deprecationReason:
    "Order a sweep with orderIndicatorSweep, and record what each service was found to have with recordSweepResult.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "1.0.0",
    allow: [{ responsibility: "IOC_SWEEPS" }],
    transitions: [{ machine: "IndicatorSweep", from: [], to: "COMPLETED", beside: true }],
    gates: ["INCIDENT_OPEN", "TEXT_WITHOUT_HITS"],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-5"] },
      { framework: "NIST_800_61_R2", ids: ["3.2.4"] },
    ],
  },
  input: RecordIndicatorSweepInput,
  decide: ({ input, loaded: { incident }, viewer, now, newIdentifier }) => ({
    summary: `Swept for the indicator ${normalizedValueOf(input)} (${indicatorTypes[input.indicatorType].title}): found nowhere`,
    writes: [
      {
        insert: "IndicatorSweep",
        row: {
          ...noCoverage,
          ...noPriority,
          id: newIdentifier(),
          version: 1,
          state: "COMPLETED",
          incidentId: incident.id,
          handling: "AMBER",
          indicatorIds: [],
          serviceIds: [],
          periodFrom: null,
          periodTo: null,
          dueAt: null,
          overdueAt: null,
          indicatorType: input.indicatorType,
          indicatorValue: normalizedValueOf(input),
          searched: input.searched,
          matchCount: input.matchCount,
          details: input.details ?? null,
          sweptById: viewer.personId,
          sweptByName: viewer.name,
          sweptAt: now,
          endedById: viewer.personId,
          endedByName: viewer.name,
          endedAt: now,
          conclusions: null,
          gapsReason: null,
          briefingId: null,
        },
      },
    ],
  }),
});

/** The value as its type writes it. */
function normalizedValueOf({ indicatorType, indicatorValue }: RecordIndicatorSweepInput): string {
  const normalized = normalizeIndicator(indicatorType, indicatorValue);
  if ("refusal" in normalized)
    throw new CordonError("BAD_USER_INPUT", `"${indicatorValue}" cannot be searched for. ${normalized.refusal}`);
  return normalized.value;
}
