import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { liftNotRequested } from "../../domain/evidence/lift-not-requested.js";
import { withAwaitedPeople } from "../with-awaited-people.js";
import { coverOf, holdAction, LegalHoldInput } from "./hold-action.js";

@InputType({ description: "Why the hold stays." })
export class RefuseHoldLiftInput extends LegalHoldInput {
  @TextField("Why it is still needed, or why the request is taken back.")
  reason!: string;
}

export const refuseHoldLift = holdAction({
  name: "refuseHoldLift",
  description:
    "Leaves a legal hold in force that legal affairs has asked to lift: whoever could have agreed does so, or legal affairs takes its request back. It can be asked for again.",
  policy: {
    phase: "POST_INCIDENT_ACTIVITY",
    since: "3.0.0",
    allow: [{ function: "LEGAL_AFFAIRS" }, { function: "TRUST" }, { holder: "EXECUTIVE_INCIDENT_MANAGER" }],
    transitions: [{ machine: "LegalHold", from: ["LIFT_REQUESTED"], to: "IN_FORCE" }],
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.4.3"] }],
  },
  input: RefuseHoldLiftInput,
  decide: ({ input, loaded }) => ({
    summary: `Left the legal hold on ${coverOf(loaded)} in force, for ${loaded.hold.matter}: ${input.reason}`,
    writes: withAwaitedPeople(loaded, [
      {
        update: "LegalHold",
        id: loaded.hold.id,
        set: liftNotRequested,
      },
    ]),
  }),
});
