import { IsOptional } from "class-validator";
import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { withAwaitedPeople } from "../with-awaited-people.js";
import { ConsultationInput, consultationAction } from "./consultation-action.js";
import { sealed, withheld } from "./withheld.js";

@InputType({ description: "Why the question is not answered." })
export class DeclineConsultationInput extends ConsultationInput {
  @TextField("Why not, and who could answer it instead.")
  reason!: string;

  @IsOptional()
  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether question and reason are privileged from now on: read by legal affairs, the lead, the executive incident managers and whoever asked. Left out, they are where the question was put to legal affairs, and not otherwise. Only legal affairs says so, or that they are not, of what it was asked.",
  })
  isPrivileged?: boolean | null;
}

export const declineConsultation = consultationAction({
  name: "declineConsultation",
  description:
    "Declines a question about the incident, and says why, so that it can be put to somebody else. Whoever may answer it may decline it. What was put to legal affairs stays privileged unless it says otherwise.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [{ holder: "CONSULTED" }],
    separate: ["requestConsultation"],
    transitions: [{ machine: "Consultation", from: ["REQUESTED"], to: "DECLINED" }],
    gates: ["NOT_MERGED", "PRIVILEGE_HELD"],
    controls: [{ framework: "NIST_800_53", ids: ["IR-7"] }],
  },
  input: DeclineConsultationInput,
  auditedInput: withheld("reason"),
  decide: ({ input, loaded, viewer, now }) => {
    const { consultation } = loaded;
    const said = consultation.isForLegal || consultation.isPrivileged ? "" : `: ${input.reason}`;
    return {
      audited: sealed(input, consultation.salt, "reason"),
      summary: `Declined the question of ${consultation.requestedByName}${said}`,
      writes: withAwaitedPeople(loaded, [
        {
          update: "Consultation",
          id: consultation.id,
          set: {
            state: "DECLINED",
            isPrivileged: consultation.isPrivileged || (input.isPrivileged ?? consultation.isForLegal),
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
