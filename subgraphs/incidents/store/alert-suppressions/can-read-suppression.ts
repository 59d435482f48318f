import type { Viewer } from "../../../../platform/identity/viewer.js";
import { isOnSecuritySide } from "../../../access/reading/visibility.js";
import type { AlertSuppression } from "../../domain/records/alerts/alert-suppression.js";

/**
 * Who may read a rule that holds alerts back, and which alerts it holds back: the teams of the service, and the security side. It says
 * what nobody looks at.
 */
export const canReadSuppression = (viewer: Viewer, { serviceId }: Pick<AlertSuppression, "serviceId">): boolean =>
  isOnSecuritySide(viewer) || viewer.memberships.some(({ serviceIds }) => serviceIds.includes(serviceId));
