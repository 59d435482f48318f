import { InputType } from "type-graphql";
import { IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { isOfLegal } from "../../domain/advice/is-of-legal.js";
import { setIncident } from "../../domain/writes/set-incident.js";
import { placingAggregate } from "../../store/aggregates/retention/hold-aggregate.js";
import { CaseInput } from "../incident-action.js";
import { withAwaitedPeople } from "../with-awaited-people.js";

@InputType({ description: "What is kept, and for which matter." })
export class PlaceLegalHoldInput extends CaseInput {
  @IdentifierField("The evidence that it covers; left out, it covers the whole incident and all its evidence.", {
    nullable: true,
  })
  evidenceId?: string | null;

  @TextField("The matter that it is for: a file number, a claim, a proceeding.", { max: 200 })
  matter!: string;

  @TextField("Why it has to be kept.")
  reason!: string;
}

export const placeLegalHold = actionsOn(placingAggregate)({
  name: "placeLegalHold",
  description:
    "Places a legal hold on an incident, or on one piece of its evidence, from the first day on. What it covers is destroyed by nobody, whatever the retention says, until it is lifted. Several can be in force at once, each for a matter of its own. Legal affairs places it whatever the marking of the incident, and the team for which it is placed reads the incident as long as it is in force.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [{ function: "LEGAL_AFFAIRS" }],
    transitions: [{ machine: "LegalHold", from: [], to: "IN_FORCE" }],
    gates: ["EVIDENCE_THERE"],
    clears: ["NO_HOLD_IN_FORCE"],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.4.3"] },
      { framework: "ISO_27001", ids: ["A.5.28"] },
    ],
  },
  input: PlaceLegalHoldInput,
  decide: ({ input, loaded, viewer, now, newIdentifier }) => {
    const { incident, heldEvidence } = loaded;
    const cover = heldEvidence ? `the evidence "${heldEvidence.title}"` : "the incident and all its evidence";
    return {
      summary: `Placed a legal hold on ${cover}, for ${input.matter}: ${input.reason}`,
      writes: withAwaitedPeople(loaded, [
        {
          insert: "LegalHold",
          row: {
            id: newIdentifier(),
            incidentId: incident.id,
            evidenceId: heldEvidence?.id ?? null,
            version: 1,
            state: "IN_FORCE",
            reason: input.reason,
            matter: input.matter,
            placedById: viewer.personId,
            placedByTeamIds: viewer.memberships.filter((team) => isOfLegal([team])).map(({ teamId }) => teamId),
            placedAt: now,
            liftRequestedById: null,
            liftRequestedByName: null,
            liftRequestedAt: null,
            liftReason: null,
            approverId: null,
            liftedById: null,
            liftedAt: null,
          },
        },
        setIncident(loaded, { legalHold: true }),
      ]),
    };
  },
});
