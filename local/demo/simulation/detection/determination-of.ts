import type { AlertDisposition } from "../../../../subgraphs/response-model/detection-and-analysis/alerts/alert-dispositions.js";
import type { Determination } from "../../../../subgraphs/response-model/machines/case/determinations.js";
import type { CasePlan } from "../../cases/case-plan.js";
import { texts } from "../../words/texts.js";

interface CaseOutcome {
  readonly determination: Determination;
  /** The same in words, for a sentence. */
  readonly words: string;
  /** What its alert was, for a sentence. */
  readonly alert: string;
  readonly disposition: AlertDisposition;
  readonly reasons: readonly string[];
}

const falsePositive: CaseOutcome = {
  determination: "FALSE_POSITIVE",
  words: "false positive",
  alert: "a false positive",
  disposition: "FALSE_POSITIVE",
  reasons: texts.falsePositive,
};
const benign: CaseOutcome = {
  determination: "BENIGN",
  words: "benign",
  alert: "a benign positive",
  disposition: "BENIGN_POSITIVE",
  reasons: texts.benign,
};
const failed: CaseOutcome = {
  determination: "FAILED_ATTEMPT",
  words: "failed attempt",
  alert: "a true positive",
  disposition: "TRUE_POSITIVE",
  reasons: texts.failed,
};
const exercise: CaseOutcome = {
  determination: "EXERCISE",
  words: "exercise",
  alert: "a true positive",
  disposition: "TRUE_POSITIVE",
  reasons: texts.exercise,
};

/** Of ten that are dismissed, and of ten that are withdrawn. */
const dismissed = [
  ...Array(6).fill(falsePositive),
  ...Array(2).fill(benign),
  ...Array(2).fill(failed),
] as readonly CaseOutcome[];
const withdrawn = [...Array(7).fill(exercise), ...Array(3).fill(falsePositive)] as readonly CaseOutcome[];

/** What a case turns out to be that ends as none, and why; the same each time for the same case. */
export function determinationOf({ ending, place, id }: CasePlan): CaseOutcome & { readonly reason: string } {
  const digit = Number.parseInt(id.slice(-4), 16) + place;
  const found = (ending === "WITHDRAWN" ? withdrawn : dismissed)[digit % 10] ?? falsePositive;
  const reason = found.reasons[digit % found.reasons.length] ?? "";
  return { ...found, reason };
}
