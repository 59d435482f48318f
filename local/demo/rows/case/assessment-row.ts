import type { SeverityAssessment } from "../../../../subgraphs/incidents/domain/records/alerts/severity-assessment.js";
import type { Severity } from "../../../../subgraphs/response-model/detection-and-analysis/severities.js";
import type { CasePlan } from "../../cases/case-plan.js";
import { impactsOf } from "../../cases/impacts.js";
import { texts } from "../../words/texts.js";

type AssessmentKeys = Pick<
  SeverityAssessment,
  "id" | "alertId" | "incidentId" | "serviceId" | "assessedById" | "assessedAt"
>;

/** How bad somebody judged it to be, and from what. */
export function assessmentRow(plan: CasePlan, severity: Severity, said: AssessmentKeys): SeverityAssessment {
  const { random, touchesData, priority } = plan;
  const [functionalImpact, informationImpacts, recoverability] = impactsOf(severity, touchesData);
  return {
    ...said,
    severity,
    functionalImpact,
    informationImpacts,
    recoverability,
    priority,
    privacyAtStake: touchesData,
    scope: plan.words(texts.summary),
    affectedTenantCount: random.chance(0.7) ? Math.floor(random.around(12, 1.3)) : null,
    regions: [random.pick(texts.regions)],
    regulation: null,
    details: plan.words(texts.triage),
  };
}
