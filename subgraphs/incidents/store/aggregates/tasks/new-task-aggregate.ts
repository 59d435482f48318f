import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { findResponders } from "../../../../access/directory/directory.js";
import { incidentGates } from "../../../domain/gates/case/incident-gates.js";
import { type AssignmentOfTask, taskGates } from "../../../domain/gates/case-file/task-gates.js";
import { responderHolders } from "../../../domain/people/responder-holders.js";
import type { Records } from "../../../domain/records/records.js";
import { newPartOfIncident } from "../../saving/part-of-incident.js";
import { incidentAggregate } from "../case/incident-aggregate.js";

/** An incident in which a task is created, and the person who is to do it. */
export const newTaskAggregate: Aggregate<
  { readonly incidentId: string; readonly assigneeId?: string | null },
  AssignmentOfTask,
  Records
> = {
  ...newPartOfIncident<"Task", AssignmentOfTask>("Task"),
  async load(transaction, input, context) {
    const file = await incidentAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    return { ...file, people: input.assigneeId ? await findResponders(transaction, [input.assigneeId]) : [] };
  },
  serviceIds: ({ incident }) => incident.serviceIds,
  holders: responderHolders,
  states: ({ incident }) => ({ Incident: incident.state }),
  gates: { ...incidentGates, ...taskGates },
};
