import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import { isMatched } from "../../alert-suppressions/suppression-of.js";
import type { Alert } from "../../records/alerts/alert.js";
import type { AlertSuppression } from "../../records/alerts/alert-suppression.js";
import type { TuningRequest } from "../../records/alerts/tuning-request.js";
import { rankOf } from "../../triage/severity-rank.js";

/** What is looked at of an alert that asks for a tuning. */
export type AskingAlert = Pick<
  Alert,
  "serviceId" | "alertSourceId" | "title" | "fingerprint" | "reportedTechniques" | "reportedRules" | "reportedSeverity"
>;

/** A tuning request, and what its gates look at. */
export interface TuningRequestFile {
  readonly request: TuningRequest;
  /** The newest of the alerts that stand dismissed with this tuning. */
  readonly asking: readonly AskingAlert[];
  /** What is said to carry it out; null for nothing. */
  readonly suppression: AlertSuppression | null;
}

/** A suppression goes by how bad the source says that an alert is: nobody has assessed yet what comes next. */
const holdsBack = (suppression: AlertSuppression, alert: AskingAlert) =>
  isMatched(suppression, { ...alert, severityRank: rankOf(alert.reportedSeverity) });

/** The gates of a tuning request. */
export const tuningRequestGates = gateRules<TuningRequestFile, { readonly dueAt?: Date | null }>()({
  TUNING_ASKED_FOR: ({ asking }) => (asking.length > 0 ? [] : [["TAKEN_BACK"]]),
  TUNING_DUE_AHEAD: (_file, { input: { dueAt }, now }) =>
    dueAt && dueAt <= now ? [["PASSED", { dueAt: dueAt.toISOString() }]] : [],
  SUPPRESSION_CARRIES_TUNING: ({ asking, suppression }, { now }) => {
    if (!suppression) return [];
    const { state, endsAt } = suppression;
    if (endsAt <= now || state === "EXPIRED") return [["OVER", { endsAt: endsAt.toISOString() }]];
    if (state !== "IN_FORCE") return [["NOT_IN_FORCE"]];
    return asking.some((alert) => holdsBack(suppression, alert)) ? [] : [["OTHER_ALERTS"]];
  },
});
