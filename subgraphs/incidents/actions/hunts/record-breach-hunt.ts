import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { huntOutcomes } from "../../../response-model/detection-and-analysis/detection/hunt-outcomes.js";
import { HuntOutcome } from "../../../response-model/schema/enums.js";
import { CaseInput, caseAction } from "../incident-action.js";

@InputType({ description: "A hunt, and what came of it." })
export class RecordBreachHuntInput extends CaseInput {
  @TextField("What the adversary may have done, that no alert has shown.", { max: 2_000 })
  hypothesis!: string;

  @TextField("Where was looked, and how.")
  searched!: string;

  @TextField("What was found, or ruled out.", { max: 20_000 })
  findings!: string;

  @Field(() => HuntOutcome, {
    defaultValue: "INCONCLUSIVE",
    description:
      "What it came to; left out, it counts as inconclusive. An incident can be declared on it only where something was found. One that was recorded before Cordon asked for this counts as it did then.",
  })
  outcome!: HuntOutcome;
}

export const recordBreachHunt = caseAction({
  name: "recordBreachHunt",
  description:
    "Records a hunt for a breach that no detection has reported: the hypothesis, where was looked, and what was found or ruled out, once it is over. A hunt that goes on, with its scope, queries and findings, is opened with openBreachHunt.",
  deprecationReason:
    "Open a hunt with openBreachHunt, record its queries and findings, and conclude it with concludeBreachHunt.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "1.0.0",
    allow: [{ responsibility: "BREACH_HUNT" }],
    transitions: [{ machine: "BreachHunt", from: [], to: "CONCLUDED", beside: true }],
    gates: ["INCIDENT_OPEN"],
    establishes: [{ is: "FINDING_RECORDED", certainty: "POSSIBLY" }],
    controls: [{ framework: "CSF_2_0", ids: ["DE"] }],
  },
  input: RecordBreachHuntInput,
  decide: ({ input, loaded: { incident }, viewer, now, newIdentifier }) => {
    const id = newIdentifier();
    const breachHuntId = newIdentifier();
    const recorded = { recordedById: viewer.personId, recordedAt: now };
    return {
      summary: `Hunted for a breach (${huntOutcomes[input.outcome].title.toLowerCase()}): ${input.hypothesis}`,
      writes: [
        {
          insert: "BreachHunt",
          row: {
            id: breachHuntId,
            version: 1,
            state: "CONCLUDED",
            incidentId: incident.id,
            handling: "AMBER_STRICT",
            hypothesis: input.hypothesis,
            serviceIds: [],
            periodFrom: null,
            periodTo: null,
            dataSources: [],
            techniqueIds: [],
            standingNumber: 1,
            hunterId: null,
            hunterName: null,
            queryCount: 1,
            findingCount: 0,
            withdrawnFindingCount: 0,
            openedById: viewer.personId,
            openedByName: viewer.name,
            openedAt: now,
            outcome: input.outcome,
            outcomeNumber: 1,
            conclusions: input.findings,
            concludedById: viewer.personId,
            concludedAt: now,
            reopenedAt: null,
            reopenedById: null,
            reopenedByName: null,
            reopeningReason: null,
            carriedFromId: id,
            briefingId: null,
          },
        },
        {
          insert: "HuntQuery",
          row: {
            id: newIdentifier(),
            breachHuntId,
            sequence: 1,
            text: input.searched,
            dataSource: null,
            rowCount: null,
            hitCount: null,
            ranAt: now,
            versionNumber: 1,
            recordedByName: viewer.name,
            ...recorded,
          },
        },
        {
          insert: "Hunt",
          row: {
            id,
            incidentId: incident.id,
            hypothesis: input.hypothesis,
            searched: input.searched,
            findings: input.findings,
            ...recorded,
          },
        },
      ],
    };
  },
});
