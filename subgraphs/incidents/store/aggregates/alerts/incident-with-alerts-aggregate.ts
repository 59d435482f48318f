import type { Aggregate, Entity } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { insertedId } from "../../../../../platform/actions/inserted-id.js";
import { endsTheMatter } from "../../../domain/ends-the-matter.js";
import { type NamedAlertsFile, namedAlertsGates } from "../../../domain/gates/alerts/named-alerts-gates.js";
import { incidentGates } from "../../../domain/gates/case/incident-gates.js";
import type { Incident } from "../../../domain/records/case/incident.js";
import type { Records } from "../../../domain/records/records.js";
import { assessedAlerts } from "../../alerts/assessed-alerts.js";
import { lockAlerts } from "../../alerts/lock-alerts.js";
import { incidentEvent } from "../../case/incident-event.js";
import { loadCaseFile } from "../../case/load-case-file.js";
import { saveIncident } from "../../case/save-incident.js";
import { headsOfCase } from "../../indicators/save-in-case.js";
import { tables } from "../../tables.js";
import { alertsAggregate } from "./alerts-aggregate.js";

/** An incident together with many alerts that an operation names. Who may act on one of them at least gets a result for each. */
export const incidentWithAlertsAggregate: Aggregate<
  { readonly incidentId: string; readonly alertIds: readonly string[] },
  NamedAlertsFile,
  Records
> = {
  name: alertsAggregate.name,
  async load(transaction, { incidentId, alertIds }, { viewer }) {
    const file = await loadCaseFile(transaction, incidentId, viewer);
    if (isRefusal(file)) return file;
    const locked = await lockAlerts(transaction, alertIds, viewer);
    return { ...file, named: await assessedAlerts(transaction, locked, alertIds) };
  },
  findMade: (transaction, id, context) => alertsAggregate.findMade?.(transaction, id, context) ?? Promise.resolve(null),
  about: ({ incidentId }) => ({ type: "Incident", id: incidentId }),
  expected: () => undefined,
  serviceIds: ({ named }) => [...new Set(named.map(({ alert }) => alert.serviceId))],
  states: () => ({}),
  isFinal: endsTheMatter,
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
