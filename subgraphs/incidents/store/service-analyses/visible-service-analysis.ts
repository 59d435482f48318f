import type { Viewer } from "../../../../platform/identity/viewer.js";
import { type Condition, isOnSecuritySide } from "../../../access/reading/visibility.js";

/** That a viewer may read the analysis of a service, in SQL: the same as `canReadServiceAnalysis`, which a test holds it to. */
export const visibleServiceAnalysis = (viewer: Viewer, alias: string): Condition => ({
  sql: `(CAST(:viewerIsOnSecuritySide AS boolean) OR ${alias}.serviceId = ANY(CAST(:viewerServiceIds AS uuid[])))`,
  parameters: {
    viewerIsOnSecuritySide: isOnSecuritySide(viewer),
    viewerServiceIds: viewer.memberships.flatMap(({ serviceIds }) => serviceIds),
  },
});
