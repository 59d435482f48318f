import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import { findResponders } from "../../../../access/directory/directory.js";
import { incidentGates } from "../../../domain/gates/case/incident-gates.js";
import { type AssignmentOfTask, taskGates } from "../../../domain/gates/case-file/task-gates.js";
import { caseHolders } from "../../../domain/people/case-holders.js";
import type { Records } from "../../../domain/records/records.js";
import type { Task } from "../../../domain/records/tasks/task.js";
import { partOfIncident } from "../../saving/part-of-incident.js";
import { tables } from "../../tables.js";
import { incidentAggregate } from "../case/incident-aggregate.js";

/** An incident, a task in it, and the person whom an operation gives it. */
type TaskFile = AssignmentOfTask & { readonly task: Task };

/** A task in an incident. The case file does not have all of them: only the one that is acted on is loaded. */
export const taskAggregate: Aggregate<
  { readonly incidentId: string; readonly taskId: string; readonly assigneeId?: string | null },
  TaskFile,
  Records
> = {
  ...partOfIncident("Task", ({ task }: TaskFile) => task),
  async load(transaction, input, context) {
    const { incidentId, taskId: id, assigneeId } = input;
    const file = await incidentAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const task = await transaction.findOneBy(tables.Task, { incidentId, id });
    if (!task) return notFound("Task", id);
    return { ...file, task, people: assigneeId ? await findResponders(transaction, [assigneeId]) : [] };
  },
  serviceIds: ({ incident }) => incident.serviceIds,
  holders: ({ task: { createdById, createdByName, assigneeId, assigneeName }, ...file }) => ({
    ...caseHolders(file),
    CREATOR: [{ id: createdById, name: createdByName }],
    ASSIGNEE: assigneeId ? [{ id: assigneeId, name: assigneeName ?? "" }] : [],
  }),
  states: ({ task }) => ({ Task: task.state }),
  gates: { ...incidentGates, ...taskGates },
};
