import { Any } from "typeorm";
import type { Context } from "../../../../platform/actions/context.js";
import type { BatchLoad } from "../../../../platform/graphql/load.js";
import { groupBy } from "../../../../platform/graphql/load.js";
import { CordonError } from "../../../../platform/runtime/errors.js";
import { findServices } from "../../../access/directory/directory.js";
import { type IncidentToWrite, maxFindings } from "../../domain/ocsf/incident-to-write.js";
import type { Alert } from "../../domain/records/alerts/alert.js";
import type { SeverityAssessment } from "../../domain/records/alerts/severity-assessment.js";
import type { Incident } from "../../domain/records/case/incident.js";
import { observedTechniquesOfIncidents } from "../batch-loads.js";
import { hideUnreadSurvivor } from "../merged-cases/hide-unread-survivor.js";
import { tables } from "../tables.js";
import { visibleAlerts, visibleIncidents } from "../visible-records.js";

/** More than these are not written for one request. */
const maxIncidents = 10;

/** What is written of incidents, as far as the viewer may read it. */
export const incidentsToWrite: BatchLoad<IncidentToWrite> = async (context, ids) => {
  if (ids.length > maxIncidents)
    throw new CordonError(
      "BAD_USER_INPUT",
      `Ask for the \`ocsfIncidentFinding\` of at most ${maxIncidents} incidents at once, page by page.`,
    );
  const { manager } = context.database;
  const found = (await visibleIncidents(manager, context.viewer)
    .andWhere("incident.id = ANY(CAST(:ids AS uuid[]))", { ids })
    .getMany()) as readonly Incident[];
  const incidents = await Promise.all(found.map((one) => hideUnreadSurvivor(manager, context.viewer, one)));
  const alerts = new Map<string, readonly Alert[]>();
  for (const { id } of incidents) alerts.set(id, await alertsOf(context, id));
  const all = [...alerts.values()].flat();
  const techniques = await observedTechniquesOfIncidents(context, ids);
  const assessments = await assessmentsOf(context, ids, all);
  const leads = await manager.findBy(tables.Assignment, {
    incidentId: Any([...ids]),
    role: "INCIDENT_RESPONSE_LEAD",
    state: "ACCEPTED",
  });
  const services = await findServices(manager, [...new Set(incidents.flatMap(({ serviceIds }) => serviceIds))]);
  const changes = await lastChanges(context, ids);
  const names = new Map(services.map(({ id, name }) => [id, name]));
  return new Map(
    incidents.map((incident) => {
      const { id } = incident;
      const own = alerts.get(id) ?? [];
      const ofAlerts = new Set(own.map(({ severityAssessmentId }) => severityAssessmentId));
      const observed = techniques.get(id);
      return [
        id,
        {
          incident,
          alerts: own,
          techniques: observed instanceof Error || !observed ? [] : observed,
          assessments: assessments.filter((one) => one.incidentId === id || ofAlerts.has(one.id)),
          lead: leads.find(({ incidentId }) => incidentId === id) ?? null,
          services: names,
          changedAt: changes.get(id) ?? incident.openedAt,
        },
      ];
    }),
  );
};

/** The oldest alerts of an incident that the viewer may read. */
const alertsOf = ({ database: { manager }, viewer }: Context, incidentId: string): Promise<readonly Alert[]> =>
  visibleAlerts(manager, viewer)
    .andWhere("alert.incidentId = :incidentId", { incidentId })
    .orderBy("alert.id")
    .limit(maxFindings + 1)
    .getMany();

/** How bad it was judged to be, for the services of incidents in the newest assessment of each, and by these alerts. */
async function assessmentsOf(
  { database: { manager } }: Context,
  incidentIds: readonly string[],
  alerts: readonly Alert[],
): Promise<readonly SeverityAssessment[]> {
  const ids = alerts.flatMap(({ severityAssessmentId }) => severityAssessmentId ?? []);
  const rows = await manager.find(tables.SeverityAssessment, {
    where: [{ incidentId: Any([...incidentIds]) }, { id: Any(ids) }],
    order: { id: "ASC" },
  });
  const ofServices = groupBy(
    rows.filter(({ incidentId }) => incidentId !== null),
    ({ incidentId, serviceId }) => `${incidentId} ${serviceId}`,
  );
  return [
    ...rows.filter(({ incidentId }) => incidentId === null),
    ...[...ofServices.values()].flatMap((some) => some.at(-1) ?? []),
  ];
}

/** When anything was recorded of each of some incidents last. */
async function lastChanges(
  { database: { manager } }: Context,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Date>> {
  const rows: readonly { readonly id: string; readonly recordedAt: Date }[] = await manager.query(
    `SELECT incident.id, entry.recorded_at AS "recordedAt" FROM incident
     JOIN timeline_entry AS entry ON entry.incident_id = incident.id AND entry.sequence = incident.timeline_length
     WHERE incident.id = ANY($1::uuid[])`,
    [ids],
  );
  return new Map(rows.map(({ id, recordedAt }) => [id, recordedAt]));
}
