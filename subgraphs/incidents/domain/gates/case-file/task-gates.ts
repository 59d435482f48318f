import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import type { CaseFile, CaseMember } from "../../case-file.js";
import { mayRead } from "../../people/may-read.js";

/** An incident, and the person whom an operation gives a task. */
export interface AssignmentOfTask extends CaseFile {
  readonly people: readonly CaseMember[];
}

const met = [] as const;
const maxAheadMs = 366 * 24 * 3_600_000;

/** The gates of giving somebody a task. */
export const taskGates = gateRules<
  AssignmentOfTask,
  { readonly assigneeId?: string | null; readonly dueAt?: Date | null }
>()({
  ASSIGNEE_FITS: (file, { input: { assigneeId } }) => {
    if (!assigneeId) return met;
    const person = file.people.find(({ id }) => id === assigneeId);
    if (!person) return [["UNKNOWN", { id: assigneeId }]];
    if (person.kind !== "PERSON") return [["PROGRAM", { person: person.name }]];
    return mayRead(file, person) ? met : [["SHUT_OUT", { person: person.name }]];
  },
  TASK_DUE_AHEAD: (_file, { input: { dueAt }, now }) => {
    if (!dueAt) return met;
    if (dueAt <= now) return [["PAST", { dueAt: dueAt.toISOString() }]];
    return dueAt.getTime() - now.getTime() > maxAheadMs ? [["TOO_FAR", { dueAt: dueAt.toISOString() }]] : met;
  },
});
