import type { EventAggregate } from "../../../../../platform/actions/reactions/on-event.js";
import type { Incident } from "../../../domain/records/case/incident.js";
import type { Records } from "../../../domain/records/records.js";
import { tables } from "../../tables.js";
import { caseAggregate } from "./case-aggregate.js";

/** An incident as an event about its review acts on it. */
export const reviewedIncident: EventAggregate<
  { readonly incidentId: string },
  { readonly incident: Incident },
  Records
> = {
  ...caseAggregate,
  async load(transaction, { data: { incidentId: id } }) {
    const incident = await transaction.findOne(tables.Incident, { where: { id }, lock: { mode: "pessimistic_write" } });
    return incident ? { incident } : undefined;
  },
};
