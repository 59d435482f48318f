import type { DecisionInput } from "../../../../platform/actions/action.js";
import type { Write } from "../../../../platform/actions/decision.js";
import { isNarrow } from "../../../response-model/evidence/is-narrow.js";
import { correlationBounds, scored } from "../../domain/correlation/correlate.js";
import { shareOut } from "../../domain/correlation/share-out.js";
import { type AcceptanceFile, stillWaiting } from "../../domain/gates/alerts-of-incidents/alert-correlation-gates.js";
import type { Alert } from "../../domain/records/alerts/alert.js";
import type { AlertCorrelation } from "../../domain/records/alerts/alert-correlation.js";
import type { Records } from "../../domain/records/records.js";

type Given = Pick<DecisionInput<object, AcceptanceFile>, "loaded" | "now" | "newIdentifier">;

interface SplitOff {
  readonly summary: string;
  readonly writes: readonly Write<Records>[];
  /** What the accepted correlation is about from now on, where some of its alerts were not meant. */
  readonly kept: Pick<AlertCorrelation, "alertIds" | "serviceIds"> | object;
}

const of = (alerts: readonly Pick<Alert, "id" | "serviceId">[]) => ({
  alertIds: alerts.map(({ id }) => id),
  serviceIds: [...new Set(alerts.map(({ serviceId }) => serviceId))],
});

/**
 * Of a suggestion that is accepted, a suggestion of what is left: of its others that still wait, and of what else has the same in common and
 * found no room in it. It is about the incident that those went to, or of two at least, as one alert by itself belongs to nothing. A
 * suggestion about an incident that not all responders read would be read by nobody. Pure.
 */
export function splitOff({ loaded, now, newIdentifier }: Given, incidentId: string | null): SplitOff {
  const { correlation, caseFile, alerts, others, further } = loaded;
  const kept = others.length > 0 ? of(alerts.map(({ alert }) => alert)) : {};
  const waiting = stillWaiting({ alerts: others }).map(({ alert }) => alert);
  const left = shareOut([...waiting, ...further], correlationBounds.alerts);
  const correlatedIncidentId = caseFile && isNarrow(caseFile.incident) ? null : incidentId;
  if (left.length < (correlatedIncidentId ? 1 : 2)) return { summary: "", writes: [], kept };
  const { reasons } = correlation;
  const row: AlertCorrelation = {
    ...correlation,
    ...of(left),
    // What nobody has seen before is looked through in a time of its own.
    ...(further.length > 0 && {
      score: scored({ reasons, serviceIds: of(left).serviceIds }),
      lapsesAt: new Date(now.getTime() + correlationBounds.days * 86_400_000),
    }),
    correlatedIncidentId,
    // Where it had been refused or taken back, that was of the whole: of what is left it is asked anew.
    ...(correlation.state !== "SUGGESTED" && {
      ...{ takenBackAt: null, takenBackById: null, takenBackReason: null },
      ...{ state: "SUGGESTED", decidedById: null, decidedAt: null, decisionReason: null, suggestedAt: now },
      lapsesAt: new Date(now.getTime() + correlationBounds.days * 86_400_000),
    }),
    id: newIdentifier(),
    version: 1,
  };
  return {
    summary: `. Left as a suggestion: ${left.length === 1 ? "1 alert" : `${left.length} alerts`}`,
    writes: [{ insert: "AlertCorrelation", row }],
    kept,
  };
}
