import type { DecisionInput } from "../../../../platform/actions/action.js";
import type { Write } from "../../../../platform/actions/decision.js";
import { type AcceptanceFile, stillWaiting } from "../../domain/gates/alerts/alert-correlation-gates.js";
import type { AlertFile } from "../../domain/gates/alerts/alert-gates.js";
import type { AlertCorrelation } from "../../domain/records/alerts/alert-correlation.js";
import type { Records } from "../../domain/records/records.js";
import { isNarrow } from "../../domain/writes/name-of-alert.js";

type Facts = Pick<DecisionInput<object, AcceptanceFile>, "loaded" | "newIdentifier">;

interface SplitOff {
  readonly summary: string;
  readonly writes: readonly Write<Records>[];
  /** What the accepted correlation is about from now on, where some of its alerts were not meant. */
  readonly kept: Pick<AlertCorrelation, "alertIds" | "serviceIds"> | object;
}

const of = (alerts: readonly AlertFile[]) => ({
  alertIds: alerts.map(({ alert }) => alert.id),
  serviceIds: [...new Set(alerts.map(({ alert }) => alert.serviceId))],
});

/**
 * Of a suggestion of which some alerts are accepted, a suggestion of the others that still wait: about the incident that those went to, or
 * of two at least, as one alert by itself belongs to nothing. A suggestion about an incident that not all responders read would be read by nobody. Pure.
 */
export function splitOff({ loaded, newIdentifier }: Facts, incidentId: string | null): SplitOff {
  const { correlation, caseFile, alerts, others } = loaded;
  if (others.length === 0) return { summary: "", writes: [], kept: {} };
  const waiting = stillWaiting({ alerts: others });
  const correlatedIncidentId = caseFile && isNarrow(caseFile.incident) ? null : incidentId;
  const isOne = waiting.length === 1;
  if (waiting.length < (correlatedIncidentId ? 1 : 2)) return { summary: "", writes: [], kept: of(alerts) };
  const row: AlertCorrelation = {
    ...correlation,
    ...of(waiting),
    correlatedIncidentId,
    id: newIdentifier(),
    version: 1,
  };
  return {
    summary: `. Left as a suggestion: ${isOne ? "1 alert" : `${waiting.length} alerts`}`,
    writes: [{ insert: "AlertCorrelation", row }],
    kept: of(alerts),
  };
}
