import type { DecisionInput } from "../../../../platform/actions/action.js";
import type { ConsultationFile } from "../../domain/gates/advice/consultation-gates.js";
import type { AnswerInput } from "./answer-input.js";

type Given = DecisionInput<AnswerInput, ConsultationFile>;

/**
 * The write that adds what was answered.
 * @param salt by which the audit trail seals it
 */
export const insertAnswer = ({ input, loaded: { consultation }, viewer, now, newIdentifier }: Given, salt: string) =>
  ({
    insert: "ConsultationAnswer",
    row: {
      id: newIdentifier(),
      incidentId: consultation.incidentId,
      consultationId: consultation.id,
      text: input.text,
      salt,
      answeredById: viewer.personId,
      answeredByName: viewer.name,
      answeredAt: now,
    },
  }) as const;

/** Whether question and answers are privileged afterwards. */
export const isPrivilegedAfter = ({ input, loaded: { consultation } }: Given): boolean =>
  consultation.isPrivileged || input.isPrivileged;

/** The answer as the timeline may say it: nothing of what is privileged, or may become so. */
export const answerInTimeline = (given: Given): string =>
  given.loaded.consultation.isForLegal || isPrivilegedAfter(given) ? "" : `: ${given.input.text}`;
