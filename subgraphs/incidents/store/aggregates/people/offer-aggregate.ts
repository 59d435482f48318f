import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { findResponders } from "../../../../access/directory/directory.js";
import { incidentGates } from "../../../domain/gates/case/incident-gates.js";
import { roleGates } from "../../../domain/gates/people/role-gates.js";
import { caseHolders, serviceHolders } from "../../../domain/people/case-holders.js";
import { leadRole, ownerRole } from "../../../domain/people/holder-of.js";
import type { RoleFile } from "../../../domain/people/role-files.js";
import type { Records } from "../../../domain/records/records.js";
import { newPartOfIncident } from "../../saving/part-of-incident.js";
import { incidentAggregate } from "../case/incident-aggregate.js";

/** An offer that is about to be made: to own the incident for a service where one is named, to lead it otherwise. */
export const offerAggregate: Aggregate<
  { readonly incidentId: string; readonly personId: string; readonly serviceId?: string },
  RoleFile,
  Records
> = {
  ...newPartOfIncident<"Assignment", RoleFile>("Assignment"),
  async load(transaction, input, context) {
    const file = await incidentAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const role = input.serviceId ? ownerRole(input.serviceId) : leadRole;
    return { ...file, role, people: await findResponders(transaction, [input.personId]) };
  },
  serviceIds: ({ incident, role }) => (role.serviceId ? [role.serviceId] : incident.serviceIds),
  holders: ({ role, ...file }) => (role.serviceId ? serviceHolders(file, role.serviceId) : caseHolders(file)),
  states: () => ({}),
  gates: { ...incidentGates, ...roleGates },
};
