import type { Alert } from "../records/alerts/alert.js";
import type { AlertSuppression } from "../records/alerts/alert-suppression.js";
import { rankOf } from "../triage/severity-rank.js";
import { namedFingerprints } from "./named-fingerprints.js";

type Matched = Pick<
  Alert,
  "serviceId" | "alertSourceId" | "title" | "fingerprint" | "reportedTechniques" | "reportedRules" | "severityRank"
>;
type Rule = Pick<
  AlertSuppression,
  | "serviceId"
  | "alertSourceIds"
  | "titleContains"
  | "fingerprints"
  | "rules"
  | "techniques"
  | "severityAtMost"
  | "includesUnrated"
>;

/** A rule that holds back from some time on. */
type Dated = Rule & Pick<AlertSuppression, "inForceFrom">;

/** Whether a rule matches an alert: all that the rule names must be true of it. Pure, and by comparison alone: no pattern of a caller runs here. */
export const isMatched = (rule: Rule, alert: Matched): boolean =>
  rule.serviceId === alert.serviceId &&
  (alert.severityRank < 0 ? rule.includesUnrated : alert.severityRank <= rankOf(rule.severityAtMost)) &&
  isAmong(rule.alertSourceIds, alert.alertSourceId) &&
  isAmong(namedFingerprints(rule), alert.fingerprint) &&
  (rule.titleContains === null || alert.title.toLowerCase().includes(rule.titleContains.toLowerCase())) &&
  (rule.rules.length === 0 || alert.reportedRules.some((one) => rule.rules.includes(one))) &&
  (rule.techniques.length === 0 ||
    alert.reportedTechniques.some((reported) =>
      rule.techniques.some((technique) => reported === technique || reported.startsWith(`${technique}.`)),
    ));

const isAmong = (wanted: readonly string[], value: string | null) =>
  wanted.length === 0 || (value !== null && wanted.includes(value));

/** A person who took an alert out of a suppression has decided against all that were there by then. */
const isDecidedSince = ({ inForceFrom }: Dated, { takenOutAt }: Pick<Alert, "takenOutAt">) =>
  takenOutAt === null || (inForceFrom !== null && inForceFrom > takenOutAt);

/** By value: a set, or a map that says more of each. */
interface Values {
  readonly has: (value: string) => boolean;
}

const nothing: Values = new Set();

/**
 * The rule that holds an alert back; undefined where none does. What a person has looked at, or is somebody's, or belongs to an incident, is held
 * back by none, and neither is what reports a recorded indicator. Pure.
 * @param recorded what of all that is reported is a valid indicator on record that all responders read
 */
export const suppressionOf = <Any extends Dated>(
  rules: readonly Any[],
  alert: Matched &
    Pick<Alert, "state" | "acknowledgedAt" | "assigneeId" | "incidentId" | "takenOutAt" | "reportedIndicators">,
  recorded: Values = nothing,
): Any | undefined =>
  alert.state === "RECEIVED" &&
  alert.acknowledgedAt === null &&
  alert.assigneeId === null &&
  alert.incidentId === null &&
  !alert.reportedIndicators.some((value) => recorded.has(value))
    ? rules.find((rule) => isMatched(rule, alert) && isDecidedSince(rule, alert))
    : undefined;
