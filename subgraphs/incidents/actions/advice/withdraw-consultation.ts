import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { whoLeads } from "../who-leads.js";
import { withAwaitedPeople } from "../with-awaited-people.js";
import { ConsultationInput, consultationAction } from "./consultation-action.js";
import { sealed, withheld } from "./withheld.js";

@InputType({ description: "Why the question needs no answer any more." })
export class WithdrawConsultationInput extends ConsultationInput {
  @TextField("Why it needs none any more.")
  reason!: string;
}

export const withdrawConsultation = consultationAction({
  name: "withdrawConsultation",
  description:
    "Takes a question back that nobody has answered yet. Whoever asked it does so, or the lead. Whoever was asked reads the case no longer for its sake.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [{ holder: "REQUESTER" }, ...whoLeads],
    transitions: [{ machine: "Consultation", from: ["REQUESTED"], to: "WITHDRAWN" }],
    gates: ["NOT_MERGED"],
    controls: [{ framework: "NIST_800_53", ids: ["IR-7"] }],
  },
  input: WithdrawConsultationInput,
  auditedInput: withheld("reason"),
  decide: ({ input, loaded, viewer, now }) => {
    const { consultation } = loaded;
    const said = consultation.isForLegal || consultation.isPrivileged ? "" : `: ${input.reason}`;
    return {
      audited: sealed(input, consultation.salt, "reason"),
      summary: `Took back the question to ${consultation.consultedName}${said}`,
      writes: withAwaitedPeople(loaded, [
        {
          update: "Consultation",
          id: consultation.id,
          set: {
            state: "WITHDRAWN",
            settledById: viewer.personId,
            settledByName: viewer.name,
            settledAt: now,
            reason: input.reason,
          },
        },
      ]),
    };
  },
});
