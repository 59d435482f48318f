import type { Severity } from "../../../../response-model/detection-and-analysis/severities.js";
import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import type { CaseService } from "../../case-file.js";
import type { AlertSuppression } from "../../records/alerts/alert-suppression.js";
import { rankOf } from "../../triage/severity-rank.js";

const day = 86_400_000;
const maxDays = 30;

/** Fewer characters than that are in every other title. */
const minTitle = 3;

/** So many are proposed or in force for one service at the same time: each is looked at for every alert. */
const maxSuppressions = 100;

/** A rule that is about to be made, and how many there are for its service. */
export interface NewSuppression {
  readonly service: CaseService;
  readonly others: number;
}

/** A rule as operations act on it. */
export interface SuppressionFile {
  readonly suppression: AlertSuppression;
}

interface SuppressionInput {
  readonly endsAt?: Date;
  readonly severityAtMost?: Severity;
  readonly includesUnrated?: boolean;
  readonly titleContains?: string | null;
  readonly fingerprints?: readonly string[];
  readonly rules?: readonly string[];
  readonly techniques?: readonly string[];
}

const bounded = (endsAt: Date, now: Date) => {
  if (endsAt <= now) return [["PASSED", { endsAt: endsAt.toISOString() }]] as const;
  return endsAt.getTime() - now.getTime() > maxDays * day
    ? ([["TOO_FAR", { endsAt: endsAt.toISOString(), days: String(maxDays) }]] as const)
    : [];
};

const mild = (severity: Severity, includesUnrated: boolean) => [
  ...(rankOf(severity) > rankOf("MEDIUM") ? [["GRAVE", { severity }] as const] : []),
  ...(includesUnrated ? [["UNRATED"] as const] : []),
];

/** The gates of a rule that is about to be made. */
export const newSuppressionGates = gateRules<NewSuppression, SuppressionInput>()({
  SUPPRESSION_SPECIFIC: (_file, { input: { titleContains, fingerprints, rules, techniques } }) => {
    if ([fingerprints, rules, techniques].some((some) => some?.length)) return [];
    if (!titleContains) return [["EVERYTHING"]];
    return [...titleContains.trim()].length < minTitle ? [["SHORT_TITLE", { min: String(minTitle) }]] : [];
  },
  SUPPRESSION_TIME_BOUNDED: (_file, { input: { endsAt }, now }) => (endsAt ? bounded(endsAt, now) : []),
  SUPPRESSION_OF_MILD_ALERTS: (_file, { input: { severityAtMost, includesUnrated = false } }) =>
    severityAtMost ? mild(severityAtMost, includesUnrated) : [],
  SUPPRESSIONS_FEW: ({ service, others }) =>
    others >= maxSuppressions ? [["TOO_MANY", { max: String(maxSuppressions), service: service.name }]] : [],
});

/** The gates of a rule. */
export const suppressionGates = gateRules<SuppressionFile, SuppressionInput>()({
  SUPPRESSION_NOT_OVER: ({ suppression: { endsAt } }, { now }) =>
    endsAt <= now ? [["OVER", { endsAt: endsAt.toISOString() }]] : [],
  SUPPRESSION_ENDS_LATER: ({ suppression }, { input: { endsAt } }) =>
    endsAt && endsAt <= suppression.endsAt ? [["NOT_LATER", { endsAt: suppression.endsAt.toISOString() }]] : [],
  SUPPRESSION_TIME_BOUNDED: (_file, { input: { endsAt }, now }) => (endsAt ? bounded(endsAt, now) : []),
  SUPPRESSION_OF_MILD_ALERTS: ({ suppression }) => mild(suppression.severityAtMost, suppression.includesUnrated),
});
