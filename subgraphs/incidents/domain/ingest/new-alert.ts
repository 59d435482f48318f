import { entityKeys } from "../entities/entity-key.js";
import type { Alert } from "../records/alerts/alert.js";
import type { AlertSource } from "../records/alerts/alert-source.js";
import { provenTechniques } from "../requirements/proven-techniques.js";
import { newAlertDefaults } from "../triage/new-alert-defaults.js";
import { rankOf } from "../triage/severity-rank.js";
import { triageDue } from "../triage/triage-due.js";
import { asWritten } from "./as-written.js";
import type { HandedInAlert } from "./mapping/handed-in-alert.js";
import type { ReportingDeployment } from "./reporting-deployments.js";

interface By {
  readonly source: AlertSource;
  readonly serviceId: string;
  readonly former: Alert | undefined;
  /** The monitoring that it came of. */
  readonly deployments: readonly ReportingDeployment[];
  readonly reportedById: string;
  readonly now: Date;
  readonly newIdentifier: () => string;
}

/** The alert that comes of what a source hands in for the first time. Pure. */
export const newAlert = (
  {
    title,
    description,
    signal,
    severity = null,
    observedAt = null,
    fingerprint,
    handling,
    techniques,
    indicators,
    rules = [],
    entities = [],
    unknownSeverity,
    url = null,
  }: HandedInAlert,
  { source, serviceId, former, deployments, reportedById, now, newIdentifier }: By,
): Alert => {
  const reportedEntities = entityKeys(entities);
  return {
    ...newAlertDefaults,
    id: newIdentifier(),
    source: source.noticedBy,
    serviceId,
    title,
    description,
    observedAt,
    receivedAt: now,
    reportedById,
    handling: handling ?? source.handling,
    alertSourceId: source.id,
    fingerprint,
    lastSeenAt: now,
    // What comes for the first time as over is triaged like any other: that its source no longer sees it says nothing about what it was.
    resolvedAt: signal === "RESOLVED" ? now : null,
    reportedSeverity: severity,
    severityRank: rankOf(severity),
    triageDueAt: triageDue(severity, now),
    sourceSeverity: unknownSeverity ?? null,
    sourceUrl: url,
    reportedTechniques: techniques,
    reportedIndicators: asWritten(indicators),
    reportedRules: rules,
    reportedEntities,
    detectionRequirementId: deployments[0]?.detectionRequirementId ?? null,
    techniqueIds: [...new Set(deployments.flatMap(({ techniqueIds }) => provenTechniques(techniqueIds, techniques)))],
    awaitsCorrelation: techniques.length + indicators.length + reportedEntities.length > 0,
    formerAlertId: former?.id ?? null,
  };
};
