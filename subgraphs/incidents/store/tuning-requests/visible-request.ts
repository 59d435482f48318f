import type { Viewer } from "../../../../platform/identity/viewer.js";
import { type Condition, isOnSecuritySide } from "../../../access/reading/visibility.js";
import type { TuningRequest } from "../../domain/records/alerts/tuning-request.js";

/** Of which services a viewer may read what is to be tuned: of all, or of some. It says what a service does not detect well. */
const requestsFor = (viewer: Viewer) => ({
  all: isOnSecuritySide(viewer),
  serviceIds: viewer.memberships.flatMap(({ serviceIds }) => serviceIds),
});

/** Who may read a request for tuning: the teams of the service, and the security side. */
export function canReadRequest(viewer: Viewer, { serviceId }: Pick<TuningRequest, "serviceId">): boolean {
  const { all, serviceIds } = requestsFor(viewer);
  return all || serviceIds.includes(serviceId);
}

/** That a viewer may read a request for tuning, in SQL: the same as `canReadRequest`, which a test holds it to. */
export function visibleRequest(viewer: Viewer, alias: string): Condition {
  const { all, serviceIds } = requestsFor(viewer);
  return {
    sql: `(CAST(:requestsOfAll AS boolean) OR ${alias}.serviceId = ANY(CAST(:requestsOf AS uuid[])))`,
    parameters: { requestsOfAll: all, requestsOf: serviceIds },
  };
}
