import type { EntityManager } from "typeorm";
import { strictest } from "../../../response-model/evidence/strictest.js";
import { noTarget, type RelationTarget } from "../../domain/indicators/relation-target.js";
import type { IndicatorSighting } from "../../domain/records/indicators/indicator-sighting.js";
import { tables } from "../tables.js";

/** Where a sighting belongs: its incident, its alert and the incident of that. The strictest marking of these and its own counts. */
export async function placeOf(
  transaction: EntityManager,
  { incidentId, alertId, handling: ownHandling }: Pick<IndicatorSighting, "incidentId" | "alertId" | "handling">,
): Promise<RelationTarget> {
  const alert = alertId ? await transaction.findOneBy(tables.Alert, { id: alertId }) : null;
  const caseId = incidentId ?? alert?.incidentId;
  const incident = caseId ? await transaction.findOneBy(tables.Incident, { id: caseId }) : null;
  const handling = strictest(incident?.handling, alert?.handling, ownHandling) ?? null;
  return { ...noTarget, incidentId: incident?.id ?? null, alertId, handling };
}
