import type { Viewer } from "../../../../platform/identity/viewer.js";
import { type Condition, isOnSecuritySide } from "../../../access/reading/visibility.js";

/** That a viewer may read a rule that holds alerts back, in SQL: the same as `canReadSuppression`, which a test holds it to. */
export const visibleSuppression = (viewer: Viewer, alias: string): Condition => ({
  sql: `(CAST(:suppressionsOfAll AS boolean) OR ${alias}.serviceId = ANY(CAST(:suppressionsOf AS uuid[])))`,
  parameters: {
    suppressionsOfAll: isOnSecuritySide(viewer),
    suppressionsOf: viewer.memberships.flatMap(({ serviceIds }) => serviceIds),
  },
});
