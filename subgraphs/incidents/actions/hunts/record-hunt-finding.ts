import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { Severity } from "../../../response-model/schema/enums.js";
import type { HuntFinding } from "../../domain/records/hunts/hunt-finding.js";
import { BreachHuntInput, huntAction } from "./hunt-action.js";

@InputType({ description: "What was found, where, and how bad it seems." })
export class RecordHuntFindingInput extends BreachHuntInput {
  @TextField("What was found.", { max: 20_000 })
  text!: string;

  @IdentifierField("The service in which it was found.")
  serviceId!: string;

  @Field(() => Severity, {
    description: "How bad it seems to the hunter; the service team assesses it anew in an incident.",
  })
  severity!: Severity;
}

export const recordHuntFinding = huntAction({
  name: "recordHuntFinding",
  description:
    "Records what a hunt found in a service and how bad it seems. It opens an incident with openIncident, or is linked to one with linkHuntFinding. Findings are never changed: one that turns out to be a mistake is withdrawn with withdrawHuntFinding.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [{ responsibility: "BREACH_HUNT" }],
    transitions: [{ machine: "BreachHunt", from: ["OPEN"], to: "OPEN" }],
    gates: ["HUNT_FINDING_OF_HUNT"],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.2.4"] },
      { framework: "CSF_2_0", ids: ["DE"] },
    ],
  },
  input: RecordHuntFindingInput,
  decide: ({ input, loaded: { hunt }, viewer, now, newIdentifier }) => {
    const sequence = hunt.findingCount + 1;
    const row: HuntFinding = {
      id: newIdentifier(),
      breachHuntId: hunt.id,
      sequence,
      text: input.text,
      serviceId: input.serviceId,
      severity: input.severity,
      versionNumber: hunt.standingNumber,
      recordedById: viewer.personId,
      recordedByName: viewer.name,
      recordedAt: now,
      incidentId: null,
      linkedById: null,
      linkedAt: null,
      withdrawnAt: null,
      withdrawnById: null,
      withdrawnByName: null,
      withdrawalReason: null,
    };
    return {
      summary: `Found: ${input.text}`,
      writes: [
        { insert: "HuntFinding", row },
        { update: "BreachHunt", id: hunt.id, set: { findingCount: sequence } },
      ],
    };
  },
});
