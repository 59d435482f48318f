import type { Alert } from "../records/alerts/alert.js";

/** What is saved of an alert that was there before. A mere repeat is no new version: nobody judges an alert otherwise because it was reported once more. */
export const counted = (alert: Alert, news: readonly string[]): Partial<Alert> => ({
  ...(news.includes(alert.id) && { version: alert.version + 1 }),
  handling: alert.handling,
  count: alert.count,
  lastSeenAt: alert.lastSeenAt,
  resolvedAt: alert.resolvedAt,
  refiredAt: alert.refiredAt,
  flappingUntil: alert.flappingUntil,
  reportedSeverity: alert.reportedSeverity,
  severityRank: alert.severityRank,
  sourceSeverity: alert.sourceSeverity,
  sourceUrl: alert.sourceUrl,
  // What a report says besides is news: a mere repeat leaves it as it is.
  ...(news.includes(alert.id) && {
    observedAt: alert.observedAt,
    reportedIndicators: alert.reportedIndicators,
    reportedTechniques: alert.reportedTechniques,
    reportedRules: alert.reportedRules,
    reportedEntities: alert.reportedEntities,
  }),
  newsAt: alert.newsAt,
  askedHandling: alert.askedHandling,
  handlingAskedAt: alert.handlingAskedAt,
  suppressedById: alert.suppressedById,
  suppressedAt: alert.suppressedAt,
  triageDueAt: alert.triageDueAt,
  awaitsCorrelation: alert.awaitsCorrelation,
});
