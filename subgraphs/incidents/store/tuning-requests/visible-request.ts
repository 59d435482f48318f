import type { Viewer } from "../../../../platform/identity/viewer.js";
import { type Condition, isOnSecuritySide } from "../../../access/reading/visibility.js";
import type { TuningRequest } from "../../domain/records/alerts/tuning-request.js";

/** Of which services a viewer may read what is to be tuned: of all, or of some. It says what a service does not detect well. */
const requestsFor = (viewer: Viewer) => ({
  all: isOnSecuritySide(viewer),
  serviceIds: viewer.memberships.flatMap(({ serviceIds }) => serviceIds),
});

/** Whom a request for tuning is for: the teams of its service, and the security side. */
export function isForWhoTunes(viewer: Viewer, { serviceId }: Pick<TuningRequest, "serviceId">): boolean {
  const { all, serviceIds } = requestsFor(viewer);
  return all || serviceIds.includes(serviceId);
}

/**
 * That the alert whose words a request has is read by all whom the request is for. Once it is for fewer, or of an incident that is, nobody reads the
 * request.
 */
export const isOfOpenAlert = (alias: string): string =>
  `NOT EXISTS (SELECT FROM alert AS origin LEFT JOIN incident AS around ON around.id = origin.incident_id
    WHERE origin.id = ${alias}.originAlertId AND (origin.handling = 'RED' OR around.handling IN ('RED', 'AMBER_STRICT')
      OR origin.handling = 'AMBER_STRICT' AND origin.service_id <> ${alias}.serviceId))`;

/** That a viewer may read a request for tuning, in SQL: the teams of the service, and the security side, while all of them may read its alert. */
export function visibleRequest(viewer: Viewer, alias: string): Condition {
  const { all, serviceIds } = requestsFor(viewer);
  return {
    sql: `((CAST(:requestsOfAll AS boolean) OR ${alias}.serviceId = ANY(CAST(:requestsOf AS uuid[]))) AND ${isOfOpenAlert(alias)})`,
    parameters: { requestsOfAll: all, requestsOf: serviceIds },
  };
}
