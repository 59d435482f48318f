import type { FunctionalImpact } from "../../../subgraphs/response-model/detection-and-analysis/functional-impacts.js";
import type { InformationImpact } from "../../../subgraphs/response-model/detection-and-analysis/information-impacts.js";
import type { Recoverability } from "../../../subgraphs/response-model/detection-and-analysis/recoverabilities.js";
import type { Severity } from "../../../subgraphs/response-model/detection-and-analysis/severities.js";

type Impacts = readonly [FunctionalImpact, readonly InformationImpact[], Recoverability];

const bySeverity: Readonly<Record<Severity, Impacts>> = {
  INFORMATIONAL: ["NONE", ["NONE"], "REGULAR"],
  LOW: ["LOW", ["NONE"], "REGULAR"],
  MEDIUM: ["LOW", ["INTEGRITY_LOSS"], "REGULAR"],
  HIGH: ["MEDIUM", ["INTEGRITY_LOSS"], "SUPPLEMENTED"],
  CRITICAL: ["HIGH", ["PROPRIETARY_BREACH", "INTEGRITY_LOSS"], "EXTENDED"],
};

/** What a service team says of how bad it is, by which a severity has its priority. */
export function impactsOf(severity: Severity, touchesData: boolean): Impacts {
  const [functional, information, recoverability] = bySeverity[severity];
  return [functional, touchesData ? ["PRIVACY_BREACH"] : information, recoverability];
}
