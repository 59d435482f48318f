import type { Aggregate } from "../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../platform/actions/decision.js";
import { notFound } from "../../../../platform/actions/not-found.js";
import { findResponders } from "../../../access/directory.js";
import type { CaseFile, CaseMember } from "../../domain/case-file.js";
import type { Assignment } from "../../domain/records/assignment.js";
import type { Records } from "../../domain/records/records.js";
import { incidentAggregate } from "./incident-aggregate.js";

/** An incident together with one assignment in it, and the person an operation names. */
export const assignmentAggregate: Aggregate<
  { readonly incidentId: string; readonly assignmentId: string; readonly personId?: string },
  CaseFile & { readonly assignment: Assignment; readonly people: readonly CaseMember[] },
  Records
> = {
  ...incidentAggregate,
  async load(transaction, input, context) {
    const file = await incidentAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const assignment = file.assignments.find(({ id }) => id === input.assignmentId);
    if (!assignment) return notFound("Assignment", input.assignmentId);
    const people = input.personId ? await findResponders(transaction, [input.personId]) : [];
    return { ...file, assignment, people };
  },
  // An owner's role concerns one service; only those who stand for that service act on it.
  serviceIds: ({ incident, assignment }) => (assignment.serviceId ? [assignment.serviceId] : incident.serviceIds),
  states: (file) => ({ ...incidentAggregate.states(file), Assignment: file.assignment.state }),
};
