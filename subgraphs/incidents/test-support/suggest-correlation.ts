import { newIdentifier } from "../../../platform/runtime/identifier.js";
import type { AlertCorrelation } from "../domain/records/alerts/alert-correlation.js";
import { tables } from "../store/tables.js";
import type { IncidentsRoom } from "./incidents-room.js";

interface Suggested {
  readonly alertId: string;
  /** The services that it concerns; that of the alert unless they are given. */
  readonly serviceIds?: readonly string[];
  /** The incident that the alert seems to belong to. */
  readonly correlatedIncidentId?: string | null;
}

/** Suggests that one alert belongs to others, or to an incident. @returns the id of the suggestion */
export async function suggestCorrelation(room: IncidentsRoom, suggested: Suggested): Promise<string> {
  const { alertId, serviceIds, correlatedIncidentId = null } = suggested;
  const { serviceId } = await room.database.manager.findOneByOrFail(tables.Alert, { id: alertId });
  const suggestion: AlertCorrelation = {
    id: newIdentifier(),
    version: 1,
    state: "SUGGESTED",
    anchors: [],
    reasons: [{ basis: "SHARED_INDICATOR", value: "198.51.100.7" }],
    reportedIndicators: [],
    reportedTechniques: [],
    reportedAssets: [],
    reportedEntities: [],
    score: 60,
    serviceIds: serviceIds ?? [serviceId],
    alertIds: [alertId],
    correlatedIncidentId,
    isForSecuritySide: false,
    suggestedAt: room.now,
    lapsesAt: new Date(room.now.getTime() + 24 * 3_600_000),
    decidedById: null,
    decidedAt: null,
    decisionReason: null,
    takenBackAt: null,
    takenBackById: null,
    takenBackReason: null,
  };
  await room.database.manager.insert(tables.AlertCorrelation, suggestion as never);
  return suggestion.id;
}
