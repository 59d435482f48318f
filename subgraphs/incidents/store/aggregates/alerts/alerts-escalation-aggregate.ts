import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { insertedId } from "../../../../../platform/actions/inserted-id.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import { findServices } from "../../../../access/directory/directory.js";
import { whoEscalates } from "../../../domain/correlation/who-escalates.js";
import { type AlertFiles, escalatedAlertsGates } from "../../../domain/gates/alert-queue/escalated-alerts-gates.js";
import { seenTogetherGates } from "../../../domain/gates/alerts/seen-alerts-gates.js";
import { type OpeningFile, openingGates } from "../../../domain/gates/case/opening-gates.js";
import type { Records } from "../../../domain/records/records.js";
import { assessedAlerts } from "../../alerts/assessed-alerts.js";
import { decidingServices } from "../../alerts/deciding-services.js";
import { lockAlerts } from "../../alerts/lock-alerts.js";
import { nextNumber } from "../../case/next-number.js";
import { chainHeads } from "../../custody/chain-heads.js";
import { incidentEvent } from "../../saving/incident-event.js";
import { saveIncident } from "../../saving/save-incident.js";
import { visibleIncidents } from "../../visible-records.js";

/** What an escalation of several alerts looks at: each with its severity, and the services that they and the input name. */
type AlertsEscalationFile = AlertFiles & OpeningFile & { readonly decidingIds: readonly string[] };

interface Named {
  readonly alertIds: readonly string[];
  readonly otherServiceIds: readonly string[];
}

/** The step from several alerts to one incident. */
export const alertsEscalationAggregate: Aggregate<Named, AlertsEscalationFile, Records> = {
  name: "Incident",
  async load(transaction, { alertIds, otherServiceIds }, { viewer, now }) {
    const locked = await lockAlerts(transaction, alertIds, viewer);
    const missing = alertIds.find((id) => !locked.some((alert) => alert.id === id));
    if (missing !== undefined) return notFound("Alert", missing);
    const alerts = await assessedAlerts(transaction, locked, alertIds);
    const ofAlerts = [...new Set(alerts.map(({ alert }) => alert.serviceId))];
    const ids = [...new Set([...ofAlerts, ...otherServiceIds])];
    const found = await findServices(transaction, ids);
    return {
      alerts,
      named: ids.flatMap((id) => found.filter((service) => service.id === id)),
      number: await nextNumber(transaction, now),
      decidingIds: decidingServices(viewer, { allow: [...whoEscalates] }, ofAlerts),
    };
  },
  findMade: (transaction, id, { viewer }) =>
    visibleIncidents(transaction, viewer).andWhere("incident.id = :id", { id }).getOne(),
  about: () => undefined,
  locks: ({ alertIds }) => alertIds.map((id) => ({ type: "Alert", id })),
  expected: () => undefined,
  serviceIds: ({ decidingIds }) => decidingIds,
  states: () => ({}),
  gates: { ...openingGates, ...escalatedAlertsGates, ...seenTogetherGates },
  save: (transaction, _file, decision, by) =>
    saveIncident(transaction, insertedId(decision.writes, "Incident"), decision, { ...by, onIncident: true }),
  heads: chainHeads,
  event: incidentEvent,
};
