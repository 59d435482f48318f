import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import { findServices } from "../../../../access/directory/directory.js";
import type { CollectionFile } from "../../../domain/evidence/evidence-files.js";
import { incidentGates } from "../../../domain/gates/case/incident-gates.js";
import { collectionGates, custodianGates, custodyGates } from "../../../domain/gates/evidence/custody-gates.js";
import { caseHolders } from "../../../domain/people/case-holders.js";
import type { Records } from "../../../domain/records/records.js";
import { newPartOfIncident } from "../../saving/part-of-incident.js";
import { tables } from "../../tables.js";
import { incidentAggregate } from "../case/incident-aggregate.js";

type Collected = CollectionFile & { readonly lastEntry: null };

/** Evidence that is about to be collected. */
export const collectionAggregate: Aggregate<
  { readonly incidentId: string; readonly serviceId?: string | null; readonly investigationId?: string | null },
  Collected,
  Records
> = {
  ...newPartOfIncident<"Evidence", Collected>("Evidence"),
  async load(transaction, input, context) {
    const { incidentId, serviceId = null, investigationId: id } = input;
    const file = await incidentAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const investigation = id ? await transaction.findOneBy(tables.Investigation, { id, incidentId }) : null;
    if (id && !investigation) return notFound("Investigation", id);
    const [service] = serviceId ? await findServices(transaction, [serviceId]) : [];
    const sourceService = service?.name ?? serviceId ?? "";
    return { ...file, investigation, sourceServiceId: serviceId, sourceService, lastEntry: null };
  },
  // A service team collects what its own service has.
  serviceIds: ({ incident, sourceServiceId }) => (sourceServiceId ? [sourceServiceId] : incident.serviceIds),
  holders: caseHolders,
  states: () => ({}),
  gates: { ...incidentGates, ...custodianGates, ...collectionGates, ...custodyGates },
};
