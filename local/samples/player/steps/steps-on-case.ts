import { recall } from "../step.js";
import { type Input, onIncident, resolveInput } from "./steps-on.js";

/** What is done on something in the file of the incident, by the name that the scenario gave it. */
const stepOnNamed =
  (field: string) =>
  (name: string, operation: string, by: string, words: Input = {}) =>
    onIncident(operation, by, (memory) => ({ [field]: recall(memory, name), ...resolveInput(words, memory) }));

export const onPlanStep = stepOnNamed("planStepId");
export const onTask = stepOnNamed("taskId");
export const onConsultation = stepOnNamed("consultationId");
export const onRecommendation = stepOnNamed("recommendationId");
export const onServiceNote = stepOnNamed("serviceNoteId");
export const onInvestigation = stepOnNamed("investigationId");
export const onEvidence = stepOnNamed("evidenceId");
export const onTransfer = stepOnNamed("evidenceTransferId");
export const onHold = stepOnNamed("legalHoldId");
export const onNote = stepOnNamed("noteId");
export const onActor = stepOnNamed("actorId");
export const onNotice = stepOnNamed("noticeId");
export const onPost = stepOnNamed("postId");
export const onRoom = stepOnNamed("roomId");
