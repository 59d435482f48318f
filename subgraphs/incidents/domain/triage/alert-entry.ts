import type { AlertHistoryKind } from "../../../response-model/detection-and-analysis/alerts/alert-history-kinds.js";
import type { Alert } from "../records/alerts/alert.js";
import type { AlertHistoryEntry } from "../records/alerts/alert-history-entry.js";

/** What is looked at of an alert as it stood. */
export type AlertBefore = Pick<Alert, "id" | "state" | "serviceId" | "incidentId" | "triageDueAt" | "handling">;

interface Given {
  readonly operation: string;
  readonly viewer: { readonly personId: string; readonly name: string };
  readonly now: Date;
  readonly newIdentifier: () => string;
}

type EntryDetails = Partial<Pick<AlertHistoryEntry, "reason" | "severity" | "alertSuppressionId" | "indicatorId">>;

/**
 * The write that keeps what happened to an alert.
 * @param alert as it stood before
 * @param set what is changed of it
 */
export const alertEntry = (
  given: Given,
  kind: AlertHistoryKind,
  alert: AlertBefore,
  set: Partial<Alert>,
  details: EntryDetails = {},
) =>
  entry(given, kind, alert.id, {
    fromState: alert.state,
    toState: set.state ?? alert.state,
    serviceId: set.serviceId ?? alert.serviceId,
    formerServiceId: set.serviceId && set.serviceId !== alert.serviceId ? alert.serviceId : null,
    // What is taken out of an incident was done there.
    incidentId: set.incidentId ?? alert.incidentId,
    ...(set.triageDueAt && { dueAt: set.triageDueAt, formerDueAt: alert.triageDueAt }),
    assigneeId: set.assigneeId ?? null,
    disposition: set.disposition ?? null,
    ...(set.handling && set.handling !== alert.handling && { handling: set.handling, formerHandling: alert.handling }),
    ...details,
  });

/** The write that keeps that an alert came in. */
export const receivedEntry = (given: Given, { id, state, serviceId, incidentId, triageDueAt }: AlertBefore) =>
  entry(given, "RECEIVED", id, { fromState: null, toState: state, serviceId, incidentId, dueAt: triageDueAt });

type EntryFields = Partial<AlertHistoryEntry> &
  Pick<AlertHistoryEntry, "fromState" | "toState" | "serviceId" | "incidentId">;

const entry = (
  { operation, viewer, now, newIdentifier }: Given,
  kind: AlertHistoryKind,
  alertId: string,
  entryFields: EntryFields,
) => {
  const row: AlertHistoryEntry = {
    ...{ alertId, id: newIdentifier(), kind, recordedAt: now, operation },
    ...{ actorId: viewer.personId, actorName: viewer.name },
    ...{ reason: null, formerServiceId: null, dueAt: null, formerDueAt: null, assigneeId: null },
    ...{
      severity: null,
      disposition: null,
      handling: null,
      formerHandling: null,
      alertSuppressionId: null,
      indicatorId: null,
    },
    ...entryFields,
  };
  return { insert: "AlertHistoryEntry", row } as const;
};
