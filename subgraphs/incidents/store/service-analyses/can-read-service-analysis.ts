import type { Viewer } from "../../../../platform/identity/viewer.js";
import { isOnSecuritySide } from "../../../access/reading/visibility.js";
import type { ServiceAnalysis } from "../../domain/records/service-analyses/service-analysis.js";

/** Who may read the analysis of a service: the teams of the service, and the security side. It tells of incidents up to AMBER_STRICT. */
export const canReadServiceAnalysis = (viewer: Viewer, { serviceId }: Pick<ServiceAnalysis, "serviceId">): boolean =>
  isOnSecuritySide(viewer) || viewer.memberships.some(({ serviceIds }) => serviceIds.includes(serviceId));
