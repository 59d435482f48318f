import type { EntityManager } from "typeorm";
import { strictest } from "../../../response-model/evidence/strictest.js";
import type { Place } from "../../domain/indicators/is-disclosed.js";
import type { IndicatorSighting } from "../../domain/records/indicators/indicator-sighting.js";
import { tables } from "../tables.js";

/** Where a sighting belongs: its incident, its alert and the incident of that. The strictest marking of these and its own counts. */
export async function placeOf(
  transaction: EntityManager,
  { incidentId, alertId, handling: ownHandling }: Pick<IndicatorSighting, "incidentId" | "alertId" | "handling">,
): Promise<Place> {
  const alert = alertId ? await transaction.findOneBy(tables.Alert, { id: alertId }) : null;
  const caseId = incidentId ?? alert?.incidentId;
  const incident = caseId ? await transaction.findOneBy(tables.Incident, { id: caseId }) : null;
  const handling = strictest(incident?.handling, alert?.handling, ownHandling) ?? null;
  return { handling, incidentHandling: incident?.handling ?? null };
}
