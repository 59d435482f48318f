import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import type { CaseFile } from "../../../domain/case-file.js";
import { incidentGates } from "../../../domain/gates/case/incident-gates.js";
import { type Announced, promiseGates, servicesOf } from "../../../domain/gates/customers/promise-gates.js";
import type { NamesServices } from "../../../domain/named-services.js";
import { caseHolders } from "../../../domain/people/case-holders.js";
import type { Records } from "../../../domain/records/records.js";
import { withNamedServices } from "../../case/with-named-services.js";
import { newPartOfIncident } from "../../saving/part-of-incident.js";
import { incidentAggregate } from "../case/incident-aggregate.js";

/** An incident that is about to be posted on the service-health board. */
export const newServiceHealthPostAggregate: Aggregate<
  { readonly incidentId: string } & Announced,
  CaseFile & NamesServices,
  Records
> = {
  ...newPartOfIncident<"ServiceHealthPost", CaseFile>("ServiceHealthPost"),
  async load(transaction, input, context) {
    const file = await incidentAggregate.load(transaction, input, context);
    return isRefusal(file) ? file : withNamedServices(transaction, file, servicesOf(input));
  },
  serviceIds: ({ incident }) => incident.serviceIds,
  holders: caseHolders,
  states: ({ incident }) => ({ Incident: incident.state }),
  gates: { ...incidentGates, ...promiseGates },
};
