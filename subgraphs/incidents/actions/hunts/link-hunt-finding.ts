import { InputType } from "type-graphql";
import { IdentifierField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { incidentWithFindingAggregate } from "../../store/aggregates/hunts/incident-with-finding-aggregate.js";
import { CaseInput } from "../incident-action.js";

@InputType({ description: "A finding of a hunt that belongs to the incident." })
export class LinkHuntFindingInput extends CaseInput {
  @IdentifierField("The finding, as `BreachHunt.findings` lists it; it belongs to no incident yet.")
  huntFindingId!: string;
}

export const linkHuntFinding = actionsOn(incidentWithFindingAggregate)({
  name: "linkHuntFinding",
  description:
    "Links a finding of a hunt to an incident that it belongs to; one that was linked by mistake leaves it with unlinkHuntFinding. Of those who read the incident, whoever may read the hunt reads the finding. Where its service does not count as affected yet, addAffectedService adds it.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [{ responsibility: "BREACH_HUNT" }, { responsibility: "SECURITY_MONITORING_AND_ANALYSIS" }],
    gates: ["INCIDENT_OPEN", "HUNT_FINDING_UNLINKED"],
    establishes: ["FINDING_RECORDED", "HUNT_FINDING_LINKED"],
    clears: ["HUNT_FINDING_UNLINKED"],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.2.4"] },
      { framework: "CSF_2_0", ids: ["DE"] },
    ],
  },
  input: LinkHuntFindingInput,
  decide: ({ loaded: { incident, finding }, viewer, now }) => ({
    // More people may read what was done in the incident than the hunt: it does not repeat what was found.
    summary: `Linked finding ${finding.sequence} of a hunt.`,
    writes: [
      {
        update: "HuntFinding",
        id: finding.id,
        set: { incidentId: incident.id, linkedById: viewer.personId, linkedAt: now },
      },
    ],
  }),
});
