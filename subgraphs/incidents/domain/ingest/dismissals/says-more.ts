import { strictest } from "../../../../response-model/evidence/strictest.js";
import { entityKeys } from "../../entities/entity-key.js";
import type { Alert } from "../../records/alerts/alert.js";
import { rankOf } from "../../triage/severity-rank.js";
import { asWritten } from "../as-written.js";
import type { HandedInAlert } from "../mapping/handed-in-alert.js";

type ReportedBefore = Pick<
  Alert,
  | "reportedSeverity"
  | "sourceSeverity"
  | "handling"
  | "reportedIndicators"
  | "reportedTechniques"
  | "reportedRules"
  | "reportedEntities"
>;

/**
 * Whether a report says something by which somebody may judge an alert otherwise than by all that it said before: that it is worse, for fewer
 * readers, or an indicator, a technique, a rule, or a host, a user or a resource. Also where the alert has no room for more: nobody hides anything by filling it up. An alert that names no host, user or resource
 * may be older than that these are kept: that it names its first is no reason to put every dismissal in question. Pure.
 */
export const saysMore = (alert: ReportedBefore, report: HandedInAlert): boolean =>
  rankOf(report.severity ?? null) > rankOf(alert.reportedSeverity) ||
  (report.unknownSeverity !== undefined && report.unknownSeverity !== alert.sourceSeverity) ||
  strictest(alert.handling, report.handling ?? undefined) !== alert.handling ||
  adds(alert.reportedIndicators, asWritten(report.indicators)) ||
  adds(alert.reportedTechniques, report.techniques) ||
  adds(alert.reportedRules, report.rules ?? []) ||
  (alert.reportedEntities.length > 0 && adds(alert.reportedEntities, entityKeys(report.entities ?? [])));

const adds = (known: readonly string[], said: readonly string[]) => said.some((one) => !known.includes(one));
