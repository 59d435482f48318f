import type { EntitySchema } from "typeorm";
import type { Aggregate, Entity } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import { findServices } from "../../../../access/directory/directory.js";
import { incidentGates } from "../../../domain/gates/case/incident-gates.js";
import { type JoiningFile, joiningGates } from "../../../domain/gates/case/joining-gates.js";
import { caseHolders } from "../../../domain/people/case-holders.js";
import type { Records } from "../../../domain/records/records.js";
import { newPartOfIncident } from "../../saving/part-of-incident.js";
import { saveIncident } from "../../saving/save-incident.js";
import { tables } from "../../tables.js";
import { incidentAggregate } from "../case/incident-aggregate.js";

/** A service that is about to join an incident: for the first time, or again after it was released. */
export const joiningAggregate: Aggregate<
  { readonly incidentId: string; readonly serviceId: string },
  JoiningFile,
  Records
> = {
  ...newPartOfIncident<"ServiceResponse", JoiningFile>("ServiceResponse"),
  async load(transaction, input, context) {
    const file = await incidentAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const [joining] = await findServices(transaction, [input.serviceId]);
    return joining ? { ...file, joining } : notFound("Service", input.serviceId);
  },
  async save(transaction, before, decision, by) {
    const { id: incidentId } = before.incident;
    const serviceId = before.joining.id;
    const incident = await saveIncident(transaction, incidentId, decision, { ...by, before, onIncident: false });
    const table = tables.ServiceResponse as unknown as EntitySchema<Entity>;
    return { ...(await transaction.findOneByOrFail(table, { incidentId, serviceId } as never)), incident };
  },
  serviceIds: ({ joining }) => [joining.id],
  // Nobody owns the incident yet for a service that joins.
  holders: caseHolders,
  // One that joins for the first time has none.
  states: ({ responses, joining }) =>
    Object.fromEntries(
      responses.filter(({ serviceId }) => serviceId === joining.id).map(({ state }) => ["ServiceResponse", state]),
    ),
  gates: { ...incidentGates, ...joiningGates },
};
