import type { Alert } from "../../../../subgraphs/incidents/domain/records/alerts/alert.js";
import type { SeverityAssessment } from "../../../../subgraphs/incidents/domain/records/alerts/severity-assessment.js";
import { newAlertDefaults } from "../../../../subgraphs/incidents/domain/triage/new-alert-defaults.js";
import { rankOf } from "../../../../subgraphs/incidents/domain/triage/severity-rank.js";
import type { NotificationSource } from "../../../../subgraphs/response-model/detection-and-analysis/alerts/notification-sources.js";
import { determinationOf } from "../../simulation/detection/determination-of.js";
import { isOwnFind } from "../../simulation/detection/open-case.js";
import type { History } from "../../simulation/history.js";
import { texts } from "../../words/texts.js";
import { assessmentRow } from "./assessment-row.js";

const minuteMs = 60_000;

/** The alerts that led to a case, each with the severity that the service team gave it; a duplicate's go over to its survivor. */
export function alertRows({ plan, find }: History) {
  const alerts: Alert[] = [];
  const assessments: SeverityAssessment[] = [];
  if (isOwnFind(plan)) return { alerts, assessments };
  const { random, services, openedAt, theme, pace } = plan;
  const [{ service, owner, engineer }] = services;
  const isNone = plan.ending === "DISMISSED" || plan.ending === "WITHDRAWN";
  const judged = isNone ? determinationOf(plan).disposition : "TRUE_POSITIVE";
  for (let number = random.pick([1, 1, 1, 1, 1, 1, 2, 2, 3]); number > 0; number -= 1) {
    const assessedAt = openedAt - Math.max(1, random.around(12 * pace)) * minuteMs;
    const triagedAt = assessedAt - Math.max(1, random.around(9 * pace)) * minuteMs;
    const receivedAt = triagedAt - Math.max(1, random.around(18 * pace, 0.8)) * minuteMs;
    const [id, assessmentId] = [random.identifier(receivedAt), random.identifier(assessedAt)];
    const disposition = find("dispositionAlert") ? judged : null;
    alerts.push({
      ...newAlertDefaults,
      handling: "AMBER",
      alertSourceId: null,
      fingerprint: null,
      lastSeenAt: new Date(receivedAt),
      reportedSeverity: null,
      severityRank: rankOf(plan.severity),
      reportedTechniques: [],
      reportedIndicators: [],
      reportedEntities: [],
      id,
      version: disposition ? 5 : 4,
      state: "ESCALATED",
      source: random.pickWeighted<NotificationSource>(theme.sources),
      serviceId: service.id,
      title: number === 1 ? plan.title : plan.words(theme.titles),
      description: plan.words(theme.signs),
      observedAt: random.chance(0.85) ? new Date(receivedAt - random.around(35, 1.1) * minuteMs) : null,
      receivedAt: new Date(receivedAt),
      reportedById: service.reporter.id,
      triagedAt: new Date(triagedAt),
      firstTriagedAt: new Date(triagedAt),
      triageFindings: plan.words(texts.triage),
      severityAssessmentId: assessmentId,
      disposition,
      dispositionReason: disposition ? plan.words(texts.triage) : null,
      tuning: disposition === "FALSE_POSITIVE" ? random.pick(texts.tuning) : null,
      incidentId: find("mergeIncident") ? (plan.survivor?.id ?? plan.id) : plan.id,
      linkedAt: new Date(openedAt),
      detectionRequirementId: null,
      techniqueIds: [],
    });
    const said = { id: assessmentId, alertId: id, incidentId: null, serviceId: null };
    const by = random.chance(0.5) ? owner : engineer;
    assessments.push(
      assessmentRow(plan, plan.severity, { ...said, assessedById: by.id, assessedAt: new Date(assessedAt) }),
    );
  }
  return { alerts, assessments };
}
