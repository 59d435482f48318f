import { assessmentHours } from "../../../response-model/machines/service-response-states.js";
import type { ServiceResponse } from "../records/service-response.js";
import type { SeverityAssessment } from "../records/severity-assessment.js";
import { rankOf } from "../severity-of.js";

type Judged = Pick<SeverityAssessment, "severity" | "priority">;

/** What a judgement of how bad it is sets on the response of a service. */
export const judgedAs = ({ severity, priority }: Judged) => ({ severity, severityRank: rankOf(severity), priority });

/** The response of a service that joins an incident now, in its first round. */
export const newResponse = (
  id: string,
  { incidentId, serviceId }: { readonly incidentId: string; readonly serviceId: string },
  now: Date,
  judged?: Judged | null,
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
  ...(judged && judgedAs(judged)),
  severityProvisional: false,
  assessmentDueAt: new Date(now.getTime() + assessmentHours * 3_600_000),
  businessImpact: null,
  flaggedInRound: null,
  releaseAgreedInRound: null,
  vigilanceUntil: null,
});

/** The response of a service that was released and joins again now, in its next round. What it was judged as stands until then. */
export const nextResponse = (released: ServiceResponse, now: Date, judged?: Judged | null): ServiceResponse => ({
  ...released,
  version: released.version + 1,
  state: "ANALYSIS",
  round: released.round + 1,
  analysisOpenedAt: now,
  vigilanceUntil: null,
  ...(judged && { ...judgedAs(judged), severityProvisional: false }),
});
