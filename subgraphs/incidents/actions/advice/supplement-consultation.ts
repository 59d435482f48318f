import { InputType } from "type-graphql";
import { AnswerInput } from "./answer-input.js";
import { answerInTimeline, insertAnswer, isPrivilegedAfter } from "./answer-of.js";
import { consultationAction } from "./consultation-action.js";
import { sealed, withheld } from "./withheld.js";

@InputType({ description: "What is added to an answer." })
export class SupplementConsultationInput extends AnswerInput {}

export const supplementConsultation = consultationAction({
  name: "supplementConsultation",
  description:
    "Adds to an answer what whoever was asked has learned since. What was answered before stays as it was said.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [{ holder: "CONSULTED" }],
    separate: ["requestConsultation"],
    transitions: [{ machine: "Consultation", from: ["ANSWERED"], to: "ANSWERED" }],
    gates: ["NOT_MERGED", "PRIVILEGE_HELD"],
    controls: [{ framework: "NIST_800_53", ids: ["IR-7"] }],
  },
  input: SupplementConsultationInput,
  auditedInput: withheld("text"),
  decide: (given) => {
    const { consultation } = given.loaded;
    const isPrivileged = isPrivilegedAfter(given);
    const supplement = isPrivileged ? "a privileged supplement" : "a supplement";
    const salt = given.newSalt();
    return {
      audited: sealed(given.input, salt, "text"),
      summary: `Added ${supplement} to the answer of ${consultation.settledByName ?? consultation.consultedName}${answerInTimeline(given)}`,
      writes: [insertAnswer(given, salt), { update: "Consultation", id: consultation.id, set: { isPrivileged } }],
    };
  },
});
