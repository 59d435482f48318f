import type { Alert } from "../../../../subgraphs/incidents/domain/records/alerts/alert.js";
import { newAlertDefaults } from "../../../../subgraphs/incidents/domain/triage/new-alert-defaults.js";
import { rankOf } from "../../../../subgraphs/incidents/domain/triage/severity-rank.js";
import type { AlertDisposition } from "../../../../subgraphs/response-model/detection-and-analysis/alerts/alert-dispositions.js";
import type { NotificationSource } from "../../../../subgraphs/response-model/detection-and-analysis/alerts/notification-sources.js";
import type { CasePlan } from "../../cases/case-plan.js";
import type { Period } from "../../cases/period.js";
import { texts } from "../../words/texts.js";
import { themes } from "../../words/themes.js";

const minuteMs = 60_000;
/** Why the service team closes one. */
const reasons: Readonly<Record<AlertDisposition, readonly string[]>> = {
  FALSE_POSITIVE: texts.falsePositive,
  BENIGN_POSITIVE: texts.benign,
  TRUE_POSITIVE: texts.failed,
};

/** Alerts of about the same time that lead to no incident: closed by the service team, or not looked at yet. */
export function strayAlertRows(plan: CasePlan, { until }: Period): readonly Alert[] {
  const { random, openedAt, organization } = plan;
  return Array.from({ length: random.pick([0, 0, 1, 1, 1, 2, 3]) }, () => {
    const receivedAt = openedAt - Math.floor(random.number() * 180) * minuteMs;
    const service = random.pick(organization.services);
    const theme = random.pick(themes);
    const words = (kind: readonly string[]) => plan.words(kind).replaceAll(plan.services[0].service.name, service.name);
    // A few are never looked at.
    const triagedAt = random.chance(0.02) ? Number.POSITIVE_INFINITY : receivedAt + random.around(55, 1) * minuteMs;
    const closedAt = triagedAt + random.around(240, 1.2) * minuteMs;
    const state = closedAt <= until.getTime() ? "CLOSED" : triagedAt <= until.getTime() ? "TRIAGED" : "RECEIVED";
    const disposition =
      state === "CLOSED"
        ? random.pickWeighted<AlertDisposition>({ FALSE_POSITIVE: 62, BENIGN_POSITIVE: 30, TRUE_POSITIVE: 8 })
        : null;
    const isTriaged = state !== "RECEIVED";
    return {
      ...newAlertDefaults,
      handling: "AMBER",
      alertSourceId: null,
      fingerprint: null,
      lastSeenAt: new Date(receivedAt),
      reportedSeverity: null,
      severityRank: rankOf(null),
      reportedTechniques: [],
      reportedIndicators: [],
      reportedEntities: [],
      id: random.identifier(receivedAt),
      version: { RECEIVED: 1, TRIAGED: 2, CLOSED: 3 }[state],
      state,
      source: random.pickWeighted<NotificationSource>(theme.sources),
      serviceId: service.id,
      title: words(random.chance(0.1) ? theme.koreanTitles : theme.titles),
      description: words(theme.signs),
      observedAt: random.chance(0.8) ? new Date(receivedAt - random.around(20, 1) * minuteMs) : null,
      receivedAt: new Date(receivedAt),
      reportedById: service.reporter.id,
      triagedAt: isTriaged ? new Date(triagedAt) : null,
      firstTriagedAt: isTriaged ? new Date(triagedAt) : null,
      closedAt: state === "CLOSED" ? new Date(closedAt) : null,
      triageFindings: isTriaged ? words(texts.triage) : null,
      severityAssessmentId: null,
      disposition,
      dispositionReason: disposition && random.pick(reasons[disposition]),
      tuning: disposition === "FALSE_POSITIVE" ? random.pick(texts.tuning) : null,
      incidentId: null,
      detectionRequirementId: null,
      techniqueIds: [],
    };
  });
}
