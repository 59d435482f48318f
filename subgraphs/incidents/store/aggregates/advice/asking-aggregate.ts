import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import type { AskingFile } from "../../../domain/advice/consulted.js";
import { askingGates } from "../../../domain/gates/advice/consultation-gates.js";
import { incidentGates } from "../../../domain/gates/case/incident-gates.js";
import { caseHolders } from "../../../domain/people/case-holders.js";
import type { Records } from "../../../domain/records/records.js";
import { serviceFile } from "../../../domain/service-file.js";
import { newPartOfIncident } from "../../saving/part-of-incident.js";
import { incidentAggregate } from "../case/incident-aggregate.js";
import { findConsulted, type ToConsult } from "./find-consulted.js";

/** A question that is about to be put to somebody. */
export const askingAggregate: Aggregate<
  { readonly incidentId: string; readonly serviceId?: string | null; readonly consulted: ToConsult },
  AskingFile,
  Records
> = {
  ...newPartOfIncident<"Consultation", AskingFile>("Consultation"),
  async load(transaction, { incidentId, serviceId, consulted }, context) {
    const file = await incidentAggregate.load(transaction, { incidentId }, context);
    if (isRefusal(file)) return file;
    const response = file.responses.find((one) => one.serviceId === serviceId);
    if (serviceId && !response) return notFound("ServiceResponse", serviceId);
    const about = response ? serviceFile(file, response).service : null;
    return { ...file, about, consulted: await findConsulted(transaction, consulted, about) };
  },
  // The team of one service may ask about another that is affected as well.
  serviceIds: ({ incident }) => incident.serviceIds,
  holders: caseHolders,
  states: () => ({}),
  gates: { ...incidentGates, ...askingGates },
};
