import type { Alert } from "../records/alerts/alert.js";
import type { TuningRequest } from "../records/alerts/tuning-request.js";

type Raised = Pick<Alert, "id" | "serviceId" | "alertSourceId" | "reportedRules" | "fingerprint" | "title">;

const isSame = (one: readonly string[], other: readonly string[]) =>
  new Set(one).size === new Set(other).size && one.every((rule) => other.includes(rule));

/**
 * Whether a request is about the detection that raised an alert: the very rules of its source, or the same finding where it names none. What several
 * rules raise together is for another change than what one of them raises alone. Pure.
 */
const isAbout = (request: TuningRequest, alert: Raised): boolean => {
  if (request.serviceId !== alert.serviceId || request.alertSourceId !== alert.alertSourceId) return false;
  if (alert.reportedRules.length + request.rules.length > 0) return isSame(alert.reportedRules, request.rules);
  return alert.fingerprint === null ? request.title === alert.title : request.fingerprints.includes(alert.fingerprint);
};

/** The requests of the services of some alerts that nobody has decided. */
export interface UndecidedRequests {
  readonly undecided?: readonly TuningRequest[];
}

interface Given {
  readonly loaded: UndecidedRequests;
  readonly viewer: { readonly personId: string };
  readonly now: Date;
  readonly newIdentifier: () => string;
}

/**
 * Requests that the detections are tuned that raised some alerts: one for each detection, and none where one waits already, which they join.
 * @param proposal what is to be changed, in words; null where nothing is
 * @returns which request an alert belongs to, once it is asked for, and what is written of those that are new by then
 */
export function requestTuning(
  { loaded: { undecided = [] }, viewer, now, newIdentifier }: Given,
  proposal: string | null,
) {
  const made: TuningRequest[] = [];
  const make = (
    { id: originAlertId, serviceId, alertSourceId, reportedRules, fingerprint, title }: Raised,
    wanted: string,
  ) => {
    const request: TuningRequest = {
      ...{
        id: newIdentifier(),
        version: 1,
        state: "REQUESTED",
        serviceId,
        alertSourceId,
        originAlertId,
        title,
        rules: reportedRules,
      },
      ...{ fingerprints: fingerprint === null ? [] : [fingerprint], proposal: wanted },
      ...{ requestedById: viewer.personId, requestedAt: now, heldBy: "SERVICE_TEAM", kind: null, plan: null },
      ...{ plannedById: null, plannedAt: null, dueAt: null, reference: null, result: null, alertSuppressionId: null },
      ...{ declineReason: null, decidedById: null, decidedAt: null },
    };
    made.push(request);
    return request;
  };
  return {
    requestOf: (alert: Raised): string | null =>
      proposal === null
        ? null
        : ([...undecided, ...made].find((request) => isAbout(request, alert)) ?? make(alert, proposal)).id,
    writes: () => made.map((row) => ({ insert: "TuningRequest", row }) as const),
  };
}
