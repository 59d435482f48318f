import { InputType } from "type-graphql";
import { IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { liftAggregate } from "../../store/aggregates/retention/hold-aggregate.js";
import { withAwaitedPeople } from "../with-awaited-people.js";
import { coverOf, LegalHoldInput } from "./hold-action.js";

@InputType({ description: "Why the hold is not needed any more, and who is asked to agree." })
export class RequestHoldLiftInput extends LegalHoldInput {
  @IdentifierField(
    "Who is asked to agree: another person of legal affairs or trust, or an executive incident manager. They read the incident until it is answered.",
  )
  approverId!: string;

  @TextField("Why: how the matter has ended.")
  reason!: string;
}

export const requestHoldLift = actionsOn(liftAggregate)({
  name: "requestHoldLift",
  description:
    "Asks to lift a legal hold, as legal affairs. A second person of legal affairs or trust, or an executive incident manager, answers with liftLegalHold or refuseHoldLift; until then it stays in force.",
  policy: {
    phase: "POST_INCIDENT_ACTIVITY",
    since: "3.0.0",
    allow: [{ function: "LEGAL_AFFAIRS" }],
    transitions: [{ machine: "LegalHold", from: ["IN_FORCE"], to: "LIFT_REQUESTED" }],
    gates: ["APPROVER_FITS"],
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.4.3"] }],
  },
  input: RequestHoldLiftInput,
  decide: ({ input, loaded, viewer, now }) => ({
    summary: `Asked to lift the legal hold on ${coverOf(loaded)}, for ${loaded.hold.matter}: ${input.reason}`,
    writes: withAwaitedPeople(loaded, [
      {
        update: "LegalHold",
        id: loaded.hold.id,
        set: {
          state: "LIFT_REQUESTED",
          liftRequestedById: viewer.personId,
          liftRequestedByName: viewer.name,
          liftRequestedAt: now,
          liftReason: input.reason,
          approverId: input.approverId,
        },
      },
    ]),
  }),
});
