import { Min } from "class-validator";
import { InputType, Int } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { indicatorTypes } from "../../../response-model/evidence/indicator-types.js";
import { IndicatorType } from "../../../response-model/schema/enums.js";
import { noCoverage } from "../../domain/sweeps/no-coverage.js";
import { noPriority } from "../../domain/sweeps/no-priority.js";
import { CaseInput, caseAction } from "../incident-action.js";

@InputType({ description: "What was searched for, where, and what was found." })
export class RecordIndicatorSweepInput extends CaseInput {
  @Field(() => IndicatorType, { description: "What kind of trace was searched for." })
  indicatorType!: IndicatorType;

  @TextField("The trace itself, as precisely as it was searched for.", { max: 1_000 })
  indicatorValue!: string;

  @TextField("What was searched: systems, logs, and from when to when.", { max: 1_000 })
  searched!: string;

  @Min(0, { message: "must not be negative" })
  @Field(() => Int, { description: "In how many places it was found; 0 is a finding too." })
  matchCount!: number;

  @TextField("Where it was found, and what follows.", { nullable: true })
  details?: string | null;
}

export const recordIndicatorSweep = caseAction({
  name: "recordIndicatorSweep",
  description:
    "Records a sweep as a text once it is over: the estate was searched for an indicator of compromise, to see how far the incident reaches. A sweep that is planned across services, with a result of each, is ordered with orderIndicatorSweep.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "1.0.0",
    actors: ["PERSON", "SERVICE_ACCOUNT"],
    allow: [{ responsibility: "IOC_SWEEPS" }],
    transitions: [{ machine: "IndicatorSweep", from: [], to: "COMPLETED", beside: true }],
    gates: ["INCIDENT_OPEN"],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-5"] },
      { framework: "NIST_800_61_R2", ids: ["3.2.4"] },
    ],
  },
  input: RecordIndicatorSweepInput,
  decide: ({ input, loaded: { incident }, viewer, now, newIdentifier }) => ({
    summary: `Swept for the indicator ${input.indicatorValue} (${indicatorTypes[input.indicatorType].title}): found ${input.matchCount} times`,
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
          indicatorValue: input.indicatorValue,
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
