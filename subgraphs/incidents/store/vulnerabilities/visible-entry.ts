import type { Viewer } from "../../../../platform/identity/viewer.js";
import { type Condition, decidedBy } from "../../../access/reading/visibility.js";
import { byColumns } from "../indicators/visible-indicators.js";
import { visibleVulnerability } from "./visible-vulnerabilities.js";

/**
 * That a viewer may read what was done about a vulnerability: whoever reads the vulnerability, could read it as it was marked then, and
 * reads the incident that was linked, where one was.
 */
export function visibleEntry(viewer: Viewer, entry: string, vulnerability: string): Condition {
  const now = visibleVulnerability(viewer, vulnerability);
  const then = visibleVulnerability(viewer, vulnerability, `${entry}.handling`);
  const linked = decidedBy(
    viewer,
    (seen) =>
      `(${entry}.incidentId IS NULL OR COALESCE(
        (SELECT ${byColumns("named", seen.as("named"))} FROM incident AS named WHERE named.id = ${entry}.incidentId), false))`,
  );
  return {
    sql: `(${now.sql} AND ${then.sql} AND ${linked.sql})`,
    parameters: { ...linked.parameters, ...now.parameters },
  };
}
