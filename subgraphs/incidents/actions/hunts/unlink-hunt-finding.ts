import { InputType } from "type-graphql";
import { IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { unlinkedFindingAggregate } from "../../store/aggregates/hunts/unlinked-finding-aggregate.js";
import { CaseInput } from "../incident-action.js";

@InputType({ description: "A finding of a hunt that does not belong to the incident." })
export class UnlinkHuntFindingInput extends CaseInput {
  @IdentifierField("A finding that is linked to the incident.")
  huntFindingId!: string;

  @TextField(
    "What shows that it does not belong there. Whoever reads the incident reads it: say nothing here that is for the readers of the hunt.",
    { max: 2_000 },
  )
  reason!: string;
}

export const unlinkHuntFinding = actionsOn(unlinkedFindingAggregate)({
  name: "unlinkHuntFinding",
  description:
    "Takes a finding of a hunt out of an incident that it was linked to by mistake, with the reason, which the timeline keeps. It belongs to no incident then, and is linked to the right one with linkHuntFinding, or opens one. It stays while the incident is declared and has nothing else to rest on, unless the withdrawal of the incident is approved; a finding that was withdrawn stays as well. An incident that was only opened from it is dismissed after that. From an incident that was dismissed or withdrawn any finding is taken out: it can be one of another.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [{ responsibility: "BREACH_HUNT" }, { responsibility: "SECURITY_MONITORING_AND_ANALYSIS" }],
    gates: ["OPEN_OR_DISMISSED", "HUNT_FINDING_LINKED", "HUNT_FINDING_STANDS", "NOTHING_RESTS_ON_FINDING"],
    establishes: ["HUNT_FINDING_UNLINKED"],
    clears: ["HUNT_FINDING_LINKED", { is: "FINDING_RECORDED", certainty: "POSSIBLY" }],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.2.4"] },
      { framework: "CSF_2_0", ids: ["DE"] },
    ],
  },
  input: UnlinkHuntFindingInput,
  decide: ({ input: { reason }, loaded: { finding } }) => ({
    summary: `Took finding ${finding.sequence} of a hunt out of the incident: ${reason}`,
    writes: [{ update: "HuntFinding", id: finding.id, set: { incidentId: null, linkedById: null, linkedAt: null } }],
  }),
});
