import type { Viewer } from "../../../../platform/identity/viewer.js";
import { type Condition, isOnSecuritySide } from "../../../access/reading/visibility.js";

/** Of which services a viewer may read the rules that hold alerts back: of all, or of some. */
export const suppressionsFor = (viewer: Viewer) => ({
  all: isOnSecuritySide(viewer),
  serviceIds: viewer.memberships.flatMap(({ serviceIds }) => serviceIds),
});

/** That a viewer may read a rule that holds alerts back, in SQL: the same as `canReadSuppression`, which a test holds it to. */
export function visibleSuppression(viewer: Viewer, alias: string): Condition {
  const { all, serviceIds } = suppressionsFor(viewer);
  return {
    sql: `(CAST(:suppressionsOfAll AS boolean) OR ${alias}.serviceId = ANY(CAST(:suppressionsOf AS uuid[])))`,
    parameters: { suppressionsOfAll: all, suppressionsOf: serviceIds },
  };
}
