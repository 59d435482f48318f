import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import { namedAsConsulted } from "../../../domain/advice/named-as-consulted.js";
import { type ConsultationFile, consultationGates } from "../../../domain/gates/advice/consultation-gates.js";
import { incidentGates } from "../../../domain/gates/case/incident-gates.js";
import { caseHolders } from "../../../domain/people/case-holders.js";
import type { Records } from "../../../domain/records/records.js";
import { partOfIncident } from "../../saving/part-of-incident.js";
import { tables } from "../../tables.js";
import { incidentAggregate } from "../case/incident-aggregate.js";

/** A question as it is answered, declined or taken back. */
export const consultationAggregate: Aggregate<
  { readonly incidentId: string; readonly consultationId: string },
  ConsultationFile,
  Records
> = {
  ...partOfIncident("Consultation", ({ consultation }: ConsultationFile) => consultation),
  async load(transaction, { incidentId, consultationId: id }, context) {
    const file = await incidentAggregate.load(transaction, { incidentId }, context);
    if (isRefusal(file)) return file;
    const consultation = await transaction.findOneBy(tables.Consultation, { incidentId, id });
    return consultation ? { ...file, consultation } : notFound("Consultation", id);
  },
  serviceIds: ({ incident, consultation: { serviceId } }) => (serviceId ? [serviceId] : incident.serviceIds),
  holders: ({ consultation, ...file }) => ({
    ...caseHolders(file),
    REQUESTER: consultation.requestedById
      ? [{ id: consultation.requestedById, name: consultation.requestedByName ?? "" }]
      : [],
    CONSULTED: namedAsConsulted(consultation),
  }),
  doneBy: ({ consultation: { requestedById: id } }) => ({ requestConsultation: id ? [{ id }] : [] }),
  states: ({ consultation }) => ({ Consultation: consultation.state }),
  gates: { ...incidentGates, ...consultationGates },
};
