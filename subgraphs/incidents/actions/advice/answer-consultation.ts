import { InputType } from "type-graphql";
import { withAwaitedPeople } from "../with-awaited-people.js";
import { AnswerInput } from "./answer-input.js";
import { answerInTimeline, insertAnswer, isPrivilegedAfter } from "./answer-of.js";
import { consultationAction } from "./consultation-action.js";
import { sealed, withheld } from "./withheld.js";

@InputType({ description: "The answer to a question." })
export class AnswerConsultationInput extends AnswerInput {}

export const answerConsultation = consultationAction({
  name: "answerConsultation",
  description:
    "Answers a question about the incident: the person it was put to does so, or anybody of the team that it was put to, but nobody who asked it. Legal affairs may mark its answer as privileged. Whoever was asked reads the case no longer for the sake of the question.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [{ holder: "CONSULTED" }],
    separate: ["requestConsultation"],
    transitions: [{ machine: "Consultation", from: ["REQUESTED"], to: "ANSWERED" }],
    gates: ["NOT_MERGED", "PRIVILEGE_HELD"],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-7"] },
      { framework: "NIST_800_61_R2", ids: ["2.4"] },
    ],
  },
  input: AnswerConsultationInput,
  auditedInput: withheld("text"),
  decide: (given) => {
    const { loaded, viewer, now } = given;
    const { consultation } = loaded;
    const isPrivileged = isPrivilegedAfter(given);
    const answer = isPrivileged ? "Gave a privileged answer" : "Answered the question";
    const asker = consultation.requestedByName ? ` of ${consultation.requestedByName}` : "";
    const salt = given.newSalt();
    return {
      audited: sealed(given.input, salt, "text"),
      summary: `${answer}${isPrivileged ? " to the question" : ""}${asker}${answerInTimeline(given)}`,
      writes: withAwaitedPeople(loaded, [
        insertAnswer(given, salt),
        {
          update: "Consultation",
          id: consultation.id,
          set: {
            state: "ANSWERED",
            isPrivileged,
            settledById: viewer.personId,
            settledByName: viewer.name,
            settledAt: now,
          },
        },
      ]),
    };
  },
});
