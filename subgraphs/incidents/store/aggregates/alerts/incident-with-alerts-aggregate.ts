import type { Aggregate, Entity } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { insertedId } from "../../../../../platform/actions/inserted-id.js";
import {
  type NamedAlertsFile,
  namedAlertsGates,
} from "../../../domain/gates/alerts-of-incidents/named-alerts-gates.js";
import { incidentGates } from "../../../domain/gates/case/incident-gates.js";
import { isFinalRefusal } from "../../../domain/is-final-refusal.js";
import type { Incident } from "../../../domain/records/case/incident.js";
import type { Records } from "../../../domain/records/records.js";
import { assessedAlerts } from "../../alerts/assessed-alerts.js";
import { type PickedAlerts, type Picking, pickAlerts } from "../../alerts/pick-alerts.js";
import { servicesOfRed } from "../../alerts/services-of-red.js";
import { loadCaseFile } from "../../case/load-case-file.js";
import { incidentEvent } from "../../saving/incident-event.js";
import { headsOfCase } from "../../saving/save-in-case.js";
import { saveIncident } from "../../saving/save-incident.js";
import { tables } from "../../tables.js";
import { alertsAggregate } from "./alerts-aggregate.js";

/** An incident, with the alerts that an operation means: also those that are not there, by their ids. */
export type IncidentWithAlertsFile = NamedAlertsFile & Pick<PickedAlerts, "alertIds" | "found" | "serviceIds">;

/** An incident together with many alerts that an operation names. Who may act on one of them at least gets a result for each. */
export const incidentWithAlertsAggregate: Aggregate<
  Picking & { readonly incidentId: string },
  IncidentWithAlertsFile,
  Records
> = {
  name: alertsAggregate.name,
  async load(transaction, input, context) {
    const { incidentId, filter } = input;
    const file = await loadCaseFile(transaction, incidentId, context.viewer);
    if (isRefusal(file)) return file;
    const ofIncident = filter && { filter: { and: [filter, { incidentIds: [incidentId] }] } };
    const { locked, ...picked } = await pickAlerts(transaction, { ...input, ...ofIncident }, context);
    const named = await assessedAlerts(transaction, locked, picked.alertIds);
    const red = await servicesOfRed(transaction, locked);
    return { ...file, named: named.map((one) => ({ ...one, ofAlert: red.get(one.alert.serviceId) })), ...picked };
  },
  findMade: (transaction, id, context) => alertsAggregate.findMade?.(transaction, id, context) ?? Promise.resolve(null),
  about: ({ incidentId }) => ({ type: "Incident", id: incidentId }),
  expected: () => undefined,
  serviceIds: ({ serviceIds }) => serviceIds,
  states: () => ({}),
  isFinal: isFinalRefusal,
  gates: { ...incidentGates, ...namedAlertsGates },
  async save(transaction, before, decision, by) {
    const incident = await saveIncident(transaction, before.incident.id, decision, {
      ...by,
      before,
      onIncident: false,
    });
    const id = insertedId(decision.writes, "AlertBatch");
    return { ...(await transaction.findOneByOrFail(tables.AlertBatch, { id })), incident };
  },
  heads: headsOfCase,
  event(entity, by) {
    const { incident } = entity as Entity & { readonly incident: Incident };
    return { ...incidentEvent(incident, by), subject: incident.id };
  },
};
