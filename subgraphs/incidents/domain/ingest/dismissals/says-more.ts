import { strictest } from "../../../../response-model/evidence/strictest.js";
import type { Alert } from "../../records/alerts/alert.js";
import { rankOf } from "../../triage/severity-rank.js";
import { asWritten } from "../as-written.js";
import type { HandedInAlert } from "../mapping/handed-in-alert.js";

type ReportedBefore = Pick<
  Alert,
  "reportedSeverity" | "sourceSeverity" | "handling" | "reportedIndicators" | "reportedTechniques" | "reportedRules"
>;

/**
 * Whether a report says something by which somebody may judge an alert otherwise than by all that it said before: that it is worse, for fewer
 * readers, or an indicator, a technique or a rule. Also where the alert has no room for more: nobody hides anything by filling it up. Pure.
 */
export const saysMore = (alert: ReportedBefore, report: HandedInAlert): boolean =>
  rankOf(report.severity ?? null) > rankOf(alert.reportedSeverity) ||
  (report.unknownSeverity !== undefined && report.unknownSeverity !== alert.sourceSeverity) ||
  strictest(alert.handling, report.handling ?? undefined) !== alert.handling ||
  adds(alert.reportedIndicators, asWritten(report.indicators)) ||
  adds(alert.reportedTechniques, report.techniques) ||
  adds(alert.reportedRules, report.rules ?? []);

const adds = (known: readonly string[], said: readonly string[]) => said.some((one) => !known.includes(one));
