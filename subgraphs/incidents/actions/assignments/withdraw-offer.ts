import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { roleWords } from "../../domain/people/role-words.js";
import { whoLeads } from "../who-leads.js";
import { withAwaitedPeople } from "../with-awaited-people.js";
import { AssignmentInput, assignmentAction } from "./assignment-input.js";

@InputType({ description: "Why an offer is taken back." })
export class WithdrawOfferInput extends AssignmentInput {
  @TextField("Why.", { max: 1_000 })
  reason!: string;
}

export const withdrawOffer = assignmentAction({
  name: "withdrawOffer",
  description:
    "Takes the offer of a role, or of a handover, back before it is answered, so that it can be offered to somebody else. Whoever made it does so, or the lead.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "2.0.0",
    allow: [{ holder: "OFFERER" }, ...whoLeads],
    transitions: [{ machine: "Assignment", from: ["OFFERED"], to: "WITHDRAWN" }],
    establishes: ["SUCCESSOR_FREE", { is: "ROLE_VACANT", certainty: "POSSIBLY" }],
    controls: [{ framework: "NIST_800_53", ids: ["IR-4"] }],
  },
  input: WithdrawOfferInput,
  decide: ({ input, loaded, now }) => ({
    summary: `Took back the offer to ${loaded.assignment.personName} to be ${roleWords(loaded.role, loaded).en}: ${input.reason}`,
    writes: withAwaitedPeople(loaded, [
      {
        update: "Assignment",
        id: loaded.assignment.id,
        set: { state: "WITHDRAWN", answeredAt: now, endReason: input.reason },
      },
    ]),
  }),
});
