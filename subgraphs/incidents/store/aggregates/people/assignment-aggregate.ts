import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import { findResponders } from "../../../../access/directory/directory.js";
import { serviceOfRole } from "../../../domain/gates/case/in-scopes.js";
import { incidentGates } from "../../../domain/gates/case/incident-gates.js";
import { assignmentGates } from "../../../domain/gates/people/role-gates.js";
import { caseHolders, doneInCase, named, serviceHolders } from "../../../domain/people/case-holders.js";
import type { AssignmentFile } from "../../../domain/people/role-files.js";
import type { Records } from "../../../domain/records/records.js";
import { caseApprovals } from "../../case/case-approvals.js";
import { partOfIncident } from "../../saving/part-of-incident.js";
import { incidentAggregate } from "../case/incident-aggregate.js";

/** A role that is offered or held in an incident, and the person an operation names. */
export const assignmentAggregate: Aggregate<
  { readonly incidentId: string; readonly assignmentId: string; readonly personId?: string },
  AssignmentFile,
  Records
> = {
  ...partOfIncident("Assignment", ({ assignment }: AssignmentFile) => assignment),
  async load(transaction, input, context) {
    const file = await incidentAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const assignment = file.assignments.find(({ id }) => id === input.assignmentId);
    if (!assignment) return notFound("Assignment", input.assignmentId);
    const people = input.personId ? await findResponders(transaction, [input.personId]) : [];
    return { ...file, assignment, role: assignment, people };
  },
  // An owner's role concerns one service; only those who stand for that service act on it.
  serviceIds: ({ incident, assignment }) => (assignment.serviceId ? [assignment.serviceId] : incident.serviceIds),
  holders: ({ assignment, ...file }) => ({
    ...(assignment.serviceId ? serviceHolders(file, assignment.serviceId) : caseHolders(file)),
    OFFEREE: named(assignment),
    OFFERER: [{ id: assignment.offeredById, name: assignment.offeredByName }],
    ROLE_HOLDER: assignment.state === "ACCEPTED" ? named(assignment) : [],
  }),
  doneBy: doneInCase,
  states: ({ assignment }) => ({ Assignment: assignment.state }),
  gates: { ...incidentGates, ...assignmentGates },
  scopes: { THIS_SERVICE: serviceOfRole },
  approvals: caseApprovals,
};

/** A role that is taken from its holder: that of a service by its own team, that of the lead by nobody's but security. */
export const replacementAggregate: typeof assignmentAggregate = {
  ...assignmentAggregate,
  serviceIds: ({ assignment: { serviceId } }) => (serviceId ? [serviceId] : []),
};
