import type { EntityManager } from "typeorm";
import type { Viewer } from "../../../platform/identity/viewer.js";
import {
  type Condition,
  type ReadingRule,
  readersAmong,
  type SeenBy,
  visibleTo,
} from "../../access/reading/visibility.js";
import { tables } from "./tables.js";

/** A query for the incidents that the viewer may see. */
export function visibleIncidents(manager: EntityManager, viewer: Viewer) {
  const visible = visibleTo(viewer, "incident");
  return manager.createQueryBuilder(tables.Incident, "incident").where(visible.sql, visible.parameters);
}

/** What has no marking of its own is read as the incident it belongs to, and the rest by any responder. */
export const readAsIncidentIfAny =
  (alias: string): ReadingRule =>
  (seen) =>
    `(CASE WHEN ${alias}.incidentId IS NULL THEN ${seen.isResponder} ELSE ${seen.as("incident")} END)`;

/**
 * An alert is read by its own marking. One of an incident is read as the incident, and where its own marking is for fewer than all
 * responders, by nobody of the incident's readers whom that keeps out.
 */
export const readAsAlert =
  (alias = "alert"): ReadingRule =>
  (seen) =>
    `(CASE WHEN ${alias}.incidentId IS NULL THEN ${seen.alone(`${alias}.handling`, `${alias}.serviceId`)}
      ELSE ${seen.as("incident")} AND (${alias}.handling NOT IN ('RED', 'AMBER_STRICT')
        OR ${seen.as("incident", `${alias}.handling`)}) END)`;

/** Which of many viewers may read an alert, selected as `part`, that is joined with its incident. */
export const readersOfAlert = (viewers: readonly Viewer[]): Condition =>
  readersAmong(viewers, "incident", readAsAlert("part"));

/** That somebody may read a hunt by a marking of its own: it has no virtual team. */
export const markedAlone = (alias: string, marking: string, seen: SeenBy): string =>
  `(CASE ${marking} WHEN 'AMBER_STRICT' THEN (${seen.isOfSecurity} OR ${alias}.serviceIds && ${seen.serviceIds})
      WHEN 'AMBER' THEN ${seen.isResponder} ELSE ${marking} IN ('GREEN', 'CLEAR') END)`;

/** A hunt inside an incident is read as the incident, another by its own marking. */
export const readAsHunt =
  (alias = "hunt", incident = "incident"): ReadingRule =>
  (seen) =>
    `(CASE WHEN ${alias}.incidentId IS NOT NULL THEN ${seen.as(incident)} ELSE ${markedAlone(alias, `${alias}.handling`, seen)} END)`;

/** Which of many viewers may read a hunt, selected as `part`, that is joined with its incident. */
export const readersOfHunt = (viewers: readonly Viewer[]): Condition =>
  readersAmong(viewers, "incident", readAsHunt("part"));

/** A query for the hunts that the viewer may see. */
export function visibleHunts(transaction: EntityManager, viewer: Viewer) {
  const visible = visibleTo(viewer, "incident", readAsHunt());
  return transaction
    .createQueryBuilder(tables.BreachHunt, "hunt")
    .leftJoin(tables.Incident.options.name, "incident", "incident.id = hunt.incidentId")
    .where(visible.sql, visible.parameters);
}

/**
 * A query for the alerts that the viewer may see. It joins
 * rather than asks whether an incident EXISTS, which PostgreSQL would answer by reading all incidents first.
 */
export function visibleAlerts(transaction: EntityManager, viewer: Viewer) {
  const visible = visibleTo(viewer, "incident", readAsAlert());
  return transaction
    .createQueryBuilder(tables.Alert, "alert")
    .leftJoin(tables.Incident.options.name, "incident", "incident.id = alert.incidentId")
    .where(visible.sql, visible.parameters);
}
