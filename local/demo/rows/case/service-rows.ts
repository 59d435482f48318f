import type { SeverityAssessment } from "../../../../subgraphs/incidents/domain/records/alerts/severity-assessment.js";
import type { SeverityChange } from "../../../../subgraphs/incidents/domain/records/case/severity-change.js";
import type { ServiceResponse } from "../../../../subgraphs/incidents/domain/records/response/service-response.js";
import { newResponse } from "../../../../subgraphs/incidents/domain/writes/new-response.js";
import type { History } from "../../simulation/history.js";
import type { Standing } from "../../simulation/standing.js";
import { assessmentRow } from "./assessment-row.js";

const vigilanceMs = 14 * 24 * 3_600_000;

/** The response of each service, as it stands in its present round. */
export const responseRows = (
  { plan }: History,
  { services }: Standing,
  ids: ReadonlyMap<string, string>,
): readonly ServiceResponse[] =>
  services.map(({ affected, state, round, version, severity, ...standing }) => {
    const serviceId = affected.service.id;
    const judged = severity && { severity, priority: plan.priority };
    return {
      ...newResponse(ids.get(serviceId) ?? "", { incidentId: plan.id, serviceId }, new Date(standing.joinedAt), judged),
      version,
      state,
      round,
      analysisOpenedAt: new Date(standing.analysisOpenedAt),
      releaseAgreedInRound: standing.releaseAgreedInRound,
      vigilanceUntil: standing.validatedAt === null ? null : new Date(standing.validatedAt + vigilanceMs),
    };
  });

/** How bad it was at which time, and why. */
export const severityChangeRows = ({ plan }: History, { severitySteps }: Standing): readonly SeverityChange[] =>
  severitySteps.map(({ recorded, service, from, to }) => ({
    id: plan.random.identifier(recorded.at),
    incidentId: plan.id,
    serviceId: service?.service.id ?? null,
    fromSeverity: from,
    toSeverity: to,
    fromPriority: from === null ? null : plan.priority,
    toPriority: plan.priority,
    provisional: false,
    reason: recorded.severity ? recorded.text : "As the alert was assessed.",
    changedById: recorded.by.id,
    changedAt: new Date(recorded.at),
  }));

/** What the teams of the services judged once there was a case. */
export const assessmentRows = ({ plan, all }: History): readonly SeverityAssessment[] =>
  all("reassessSeverity").map(({ at, by, partId, severity = plan.severity, service }) =>
    assessmentRow(plan, severity, {
      id: partId ?? "",
      alertId: null,
      incidentId: plan.id,
      serviceId: service?.service.id ?? null,
      assessedById: by.id,
      assessedAt: new Date(at),
    }),
  );
