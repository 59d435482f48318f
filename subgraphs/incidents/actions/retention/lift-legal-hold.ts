import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { setIncident } from "../../domain/writes/set-incident.js";
import { withAwaitedPeople } from "../with-awaited-people.js";
import { coverOf, holdAction, LegalHoldInput } from "./hold-action.js";

@InputType({ description: "That the hold is lifted." })
export class LiftLegalHoldInput extends LegalHoldInput {
  @TextField("What you have looked at before you agree.")
  reason!: string;
}

export const liftLegalHold = holdAction({
  name: "liftLegalHold",
  description:
    "Lifts a legal hold that legal affairs has asked to lift, as a second person: of legal affairs or trust, or an executive incident manager. What other holds cover stays held, and what the retention asks for is kept. The team that had placed it reads the incident no longer for its sake.",
  policy: {
    phase: "POST_INCIDENT_ACTIVITY",
    since: "3.0.0",
    allow: [{ function: "LEGAL_AFFAIRS" }, { function: "TRUST" }, { holder: "EXECUTIVE_INCIDENT_MANAGER" }],
    separate: ["requestHoldLift"],
    transitions: [{ machine: "LegalHold", from: ["LIFT_REQUESTED"], to: "LIFTED" }],
    establishes: [{ is: "NO_HOLD_IN_FORCE", certainty: "POSSIBLY" }],
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.4.3"] }],
  },
  input: LiftLegalHoldInput,
  decide: ({ input, loaded, viewer, now }) => {
    const { hold, holds } = loaded;
    const others = holds.filter(({ id }) => id !== hold.id);
    return {
      summary: `Lifted the legal hold on ${coverOf(loaded)}, for ${hold.matter}, as ${hold.liftRequestedByName} had asked: ${input.reason}`,
      writes: withAwaitedPeople(loaded, [
        { update: "LegalHold", id: hold.id, set: { state: "LIFTED", liftedById: viewer.personId, liftedAt: now } },
        ...(others.length === 0 ? [setIncident(loaded, { legalHold: false })] : []),
      ]),
    };
  },
});
