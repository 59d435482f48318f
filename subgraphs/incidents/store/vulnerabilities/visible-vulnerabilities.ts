import type { Viewer } from "../../../../platform/identity/viewer.js";
import { type Condition, isOfSecurity, isResponder } from "../../../access/reading/visibility.js";
import { isOfResponseCenter } from "./can-read-vulnerability.js";

/**
 * That a viewer may read a vulnerability, in SQL: the same as `canReadVulnerability`, which a test holds it to.
 * @param handling how it is marked, in SQL; how it was marked once, for what was said then
 */
export const visibleVulnerability = (
  viewer: Viewer,
  alias: string,
  handling: string = `${alias}.handling`,
): Condition => ({
  sql: `(${handling} IN ('GREEN', 'CLEAR') OR (CAST(:viewerIsResponder AS boolean) AND (
    ${handling} = 'AMBER' OR (${handling} = 'AMBER_STRICT' AND CAST(:viewerIsOfSecurity AS boolean))
    OR CAST(:viewerIsOfResponseCenter AS boolean) OR CAST(${alias}.reportedById AS text) = CAST(:viewerPersonId AS text)
    OR ${alias}.serviceIds && CAST(:viewerServiceIds AS uuid[]))))`,
  parameters: {
    viewerIsResponder: isResponder(viewer),
    viewerIsOfSecurity: isOfSecurity(viewer),
    viewerIsOfResponseCenter: isOfResponseCenter(viewer),
    viewerPersonId: viewer.personId,
    viewerServiceIds: viewer.memberships.flatMap(({ serviceIds }) => serviceIds),
  },
});
