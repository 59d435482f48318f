import { assessmentHours } from "../../../response-model/machines/case/service-response-states.js";
import type { SeverityAssessment } from "../records/alerts/severity-assessment.js";
import type { ServiceResponse } from "../records/response/service-response.js";
import { rankOf } from "../response/severity-of.js";

/** Severity and priority as the team of the service assessed them, or provisionally security on-call. */
export type SeverityJudgement = Pick<SeverityAssessment, "severity" | "priority"> & {
  readonly severityProvisional?: boolean;
};

/** The fields of a service's response that a severity judgement sets. */
export const judgedAs = ({ severity, priority, severityProvisional = false }: SeverityJudgement) => ({
  severity,
  severityRank: rankOf(severity),
  priority,
  severityProvisional,
});

/** The response of a service that joins an incident now, in its first round. */
export const newResponse = (
  id: string,
  { incidentId, serviceId }: { readonly incidentId: string; readonly serviceId: string },
  now: Date,
  judged?: SeverityJudgement | null,
): ServiceResponse => ({
  id,
  incidentId,
  serviceId,
  version: 1,
  state: "ANALYSIS",
  round: 1,
  joinedAt: now,
  analysisOpenedAt: now,
  severity: null,
  severityRank: null,
  priority: null,
  severityProvisional: false,
  ...(judged && judgedAs(judged)),
  assessmentDueAt: new Date(now.getTime() + assessmentHours * 3_600_000),
  businessImpact: null,
  flaggedAt: null,
  releaseAgreedInRound: null,
  vigilanceUntil: null,
});

/**
 * The response of a service that was released and joins again now, in its next round. What it was judged as when it was found not
 * to be affected counts no more: its team has its time to say so anew.
 */
export const nextResponse = (
  released: ServiceResponse,
  now: Date,
  judged?: SeverityJudgement | null,
): ServiceResponse => {
  const { id, version, round, joinedAt, businessImpact, flaggedAt, releaseAgreedInRound } = released;
  return {
    ...newResponse(id, released, now, judged),
    version: version + 1,
    round: round + 1,
    joinedAt,
    businessImpact,
    flaggedAt,
    releaseAgreedInRound,
  };
};
