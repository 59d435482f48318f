import { Any, type EntityManager, IsNull } from "typeorm";
import { strictest } from "../../../response-model/evidence/strictest.js";
import type { IndicatorFile } from "../../domain/indicators/indicator-file.js";
import { tables } from "../tables.js";

/**
 * How what an indicator belongs to is marked, and who leads it: all of it, also what whoever asks may not read, as the value may not be for more
 * people than that either.
 */
export async function originsOf(
  transaction: EntityManager,
  indicatorId: string,
): Promise<NonNullable<IndicatorFile["origins"]>> {
  const relations = await transaction.findBy(tables.IndicatorRelation, { indicatorId, endedAt: IsNull() });
  const alerts = await transaction.findBy(tables.Alert, { id: Any(relations.flatMap(({ alertId }) => alertId ?? [])) });
  const incidentIds = [...relations, ...alerts].flatMap(({ incidentId }) => incidentId ?? []);
  const incidents = await transaction.findBy(tables.Incident, { id: Any(incidentIds) });
  const assignments = await transaction.findBy(tables.Assignment, { incidentId: Any(incidentIds) });
  const holdersOf = (id: string | null) => assignments.filter(({ incidentId }) => incidentId === id);
  const markingOf = (id: string | null) => incidents.find((one) => one.id === id)?.handling;
  return [
    ...incidents.map(({ id, handling }) => ({ handling, assignments: holdersOf(id) })),
    ...alerts.map(({ handling, incidentId }) => ({
      handling: strictest(handling, markingOf(incidentId)),
      assignments: holdersOf(incidentId),
    })),
  ];
}
