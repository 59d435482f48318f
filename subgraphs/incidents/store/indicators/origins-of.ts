import { Any, type EntityManager, IsNull } from "typeorm";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import type { Handling } from "../../../response-model/evidence/handlings.js";
import { strictest } from "../../../response-model/evidence/strictest.js";
import type { IndicatorFile } from "../../domain/indicators/indicator-file.js";
import { isOver } from "../../domain/is-over.js";
import { tables } from "../tables.js";
import { visibleAlerts, visibleIncidents } from "../visible-records.js";

/**
 * How what an indicator belongs to is marked, who leads it, and whether it is over: all of it, also what the viewer may not read, as the value may
 * not be for more people than that either. Which of it they know of is told apart, as nobody learns of the rest by being refused.
 */
export async function originsOf(
  transaction: EntityManager,
  viewer: Viewer,
  indicatorId: string,
): Promise<NonNullable<IndicatorFile["origins"]>> {
  const relations = await transaction.findBy(tables.IndicatorRelation, { indicatorId, endedAt: IsNull() });
  const alerts = await transaction.findBy(tables.Alert, { id: Any(relations.flatMap(({ alertId }) => alertId ?? [])) });
  const incidentIds = [...relations, ...alerts].flatMap(({ incidentId }) => incidentId ?? []);
  const incidents = await transaction.findBy(tables.Incident, { id: Any(incidentIds) });
  const assignments = await transaction.findBy(tables.Assignment, { incidentId: Any(incidentIds) });
  const readable = [
    ...(await visibleIncidents(transaction, viewer)
      .andWhere({ id: Any(incidentIds) })
      .getMany()),
    ...(await visibleAlerts(transaction, viewer)
      .andWhere({ id: Any(alerts.map(({ id }) => id)) })
      .getMany()),
  ];
  // Whoever has related it knows what they have related it to, whether they may read that still or not.
  const related = relations
    .filter(({ relatedById }) => relatedById === viewer.personId)
    .flatMap(({ alertId, incidentId }) => alertId ?? incidentId ?? []);
  const known = new Set([...readable.map(({ id }) => id), ...related]);
  const origin = (id: string, handling: Handling, incidentId: string | null) => {
    const incident = incidents.find((one) => one.id === incidentId);
    return {
      handling: strictest(handling, incident?.handling),
      assignments: assignments.filter((one) => one.incidentId === incidentId),
      isOver: incident !== undefined && isOver({ incident }),
      isKnown: known.has(id),
    };
  };
  return [
    ...incidents.map(({ id, handling }) => origin(id, handling, id)),
    ...alerts.map(({ id, handling, incidentId }) => origin(id, handling, incidentId)),
  ];
}
