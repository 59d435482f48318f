import { InputType } from "type-graphql";
import { IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { huntWithFindingAggregate } from "../../store/aggregates/hunts/hunt-with-finding-aggregate.js";
import { BreachHuntInput } from "./hunt-action.js";

@InputType({ description: "A finding that turned out to be a mistake." })
export class WithdrawHuntFindingInput extends BreachHuntInput {
  @IdentifierField("The finding, as `BreachHunt.findings` lists it.")
  huntFindingId!: string;

  @TextField("What shows that it is none: what was taken for a trace, and was not.", { max: 2_000 })
  reason!: string;
}

export const withdrawHuntFinding = actionsOn(huntWithFindingAggregate)({
  name: "withdrawHuntFinding",
  description:
    "Withdraws a finding of a hunt that turned out to be a mistake, with the reason. It stays readable and counts no more: the hunt can have found nothing, and no incident is declared on it. It stands while an incident that is declared has nothing else to rest on: something else is put on record there, or its withdrawal is approved first. One that was only opened from it is dismissed after that. A hunt that is concluded is reopened first, with reopenBreachHunt, and concluded anew by what is left.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [{ responsibility: "BREACH_HUNT" }],
    transitions: [{ machine: "BreachHunt", from: ["OPEN"], to: "OPEN" }],
    gates: ["HUNT_FINDING_STANDS", "NOTHING_RESTS_ON_FINDING"],
    clears: ["HUNT_FINDING_STANDS", { is: "FINDING_RECORDED", certainty: "POSSIBLY" }],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.2.4"] },
      { framework: "CSF_2_0", ids: ["DE"] },
    ],
  },
  input: WithdrawHuntFindingInput,
  decide: ({ input: { reason }, loaded: { hunt, finding, incident }, viewer, now }) => ({
    // More people may read another incident that it was linked to than the hunt: its timeline does not repeat why.
    summary:
      incident && incident.id !== hunt.incidentId
        ? `Withdrew finding ${finding.sequence} of a hunt.`
        : `Withdrew finding ${finding.sequence} of the hunt "${hunt.hypothesis}": ${reason}`,
    writes: [
      {
        update: "HuntFinding",
        id: finding.id,
        set: {
          withdrawnAt: now,
          withdrawnById: viewer.personId,
          withdrawnByName: viewer.name,
          withdrawalReason: reason,
        },
      },
      { update: "BreachHunt", id: hunt.id, set: { withdrawnFindingCount: hunt.withdrawnFindingCount + 1 } },
    ],
  }),
});
