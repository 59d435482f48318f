import { InputType } from "type-graphql";
import { IdentifiersField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import type { Hypothesis } from "../../domain/records/analysis/hypothesis.js";
import { newHypothesisAggregate } from "../../store/aggregates/analysis/hypothesis-aggregate.js";
import { CaseInput } from "../incident-action.js";

@InputType({ description: "What may have happened." })
export class StateHypothesisInput extends CaseInput {
  @TextField("What may have happened, so that something can speak for it or against it.", { max: 2_000 })
  statement!: string;

  @IdentifiersField("The services of the incident that it is about; left empty, it is about the incident as a whole.", {
    atLeast: 0,
    defaultValue: [],
  })
  serviceIds!: readonly string[];
}

export const stateHypothesis = actionsOn(newHypothesisAggregate)({
  name: "stateHypothesis",
  description:
    "States a hypothesis about an incident, such as how the adversary came in. It is open until what was added for and against it decides; several can be open at once.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [{ responsibility: "SECURITY_MONITORING_AND_ANALYSIS" }, { responsibility: "FORENSICS_INVESTIGATION" }],
    transitions: [{ machine: "Hypothesis", from: [], to: "OPEN" }],
    gates: ["INCIDENT_OPEN", "SERVICES_INVOLVED"],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.2.4"] },
      { framework: "CSF_2_0", ids: ["RS.AN"] },
    ],
  },
  input: StateHypothesisInput,
  decide: ({ input, loaded: { incident }, viewer, now, newIdentifier }) => {
    const row: Hypothesis = {
      id: newIdentifier(),
      incidentId: incident.id,
      version: 1,
      state: "OPEN",
      statement: input.statement,
      serviceIds: [...new Set(input.serviceIds)],
      forCount: 0,
      againstCount: 0,
      decisionCount: 0,
      statedById: viewer.personId,
      statedByName: viewer.name,
      statedAt: now,
      decidedById: null,
      decidedAt: null,
      decisionReason: null,
    };
    return { summary: `Stated a hypothesis: ${input.statement}`, writes: [{ insert: "Hypothesis", row }] };
  },
});
