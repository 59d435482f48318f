import type { FunctionalImpact } from "../../response-model/detection-and-analysis/functional-impacts.js";
import type { InformationImpact } from "../../response-model/detection-and-analysis/information-impacts.js";
import type { Recoverability } from "../../response-model/detection-and-analysis/recoverabilities.js";

const functionalWeight: Readonly<Record<FunctionalImpact, number>> = { NONE: 0, LOW: 1, MEDIUM: 2, HIGH: 3 };
const informationWeight: Readonly<Record<InformationImpact, number>> = {
  NONE: 0,
  PROPRIETARY_BREACH: 2,
  INTEGRITY_LOSS: 2,
  PRIVACY_BREACH: 3,
};
const recoverabilityWeight: Readonly<Record<Recoverability, number>> = {
  REGULAR: 0,
  SUPPLEMENTED: 1,
  EXTENDED: 2,
  NOT_RECOVERABLE: 3,
};

/**
 * The priority of an incident, 1 (act first) to 5, from its functional impact, its information impact and how hard it is to
 * recover from (NIST SP 800-61r2 §3.2.6). The gravest of the three counts most; each further grave one raises it.
 */
export function priorityOf(
  functional: FunctionalImpact,
  information: readonly InformationImpact[],
  recoverability: Recoverability,
): number {
  const weights = [
    functionalWeight[functional],
    Math.max(0, ...information.map((impact) => informationWeight[impact])),
    recoverabilityWeight[recoverability],
  ];
  const gravest = Math.max(...weights);
  const grave = weights.filter((weight) => weight >= 2).length;
  return Math.max(1, 5 - gravest - (grave > 1 ? 1 : 0));
}
