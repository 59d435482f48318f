import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { withAwaitedPeople } from "../with-awaited-people.js";
import { ConsultationInput, consultationAction } from "./consultation-action.js";
import { withheld } from "./withheld.js";

@InputType({ description: "Why the question is not answered." })
export class DeclineConsultationInput extends ConsultationInput {
  @TextField("Why not, and who could answer it instead.")
  reason!: string;
}

export const declineConsultation = consultationAction({
  name: "declineConsultation",
  description:
    "Declines a question about the incident, and says why, so that it can be put to somebody else. Whoever may answer it may decline it.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [{ holder: "CONSULTED" }],
    separate: ["requestConsultation"],
    transitions: [{ machine: "Consultation", from: ["REQUESTED"], to: "DECLINED" }],
    gates: ["INCIDENT_OPEN"],
    controls: [{ framework: "NIST_800_53", ids: ["IR-7"] }],
  },
  input: DeclineConsultationInput,
  auditedInput: withheld("reason"),
  decide: ({ input, loaded, viewer, now }) => {
    const { consultation } = loaded;
    const said = consultation.isForLegal || consultation.isPrivileged ? "" : `: ${input.reason}`;
    return {
      summary: `Declined the question of ${consultation.requestedByName}${said}`,
      writes: withAwaitedPeople(loaded, [
        {
          update: "Consultation",
          id: consultation.id,
          set: {
            state: "DECLINED",
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
