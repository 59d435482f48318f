import type { Viewer } from "../../../../platform/identity/viewer.js";
import type { Condition } from "../../../access/reading/visibility.js";
import { visibleVulnerability } from "./visible-vulnerabilities.js";

/** That a viewer may read what was published of a vulnerability: whoever reads the vulnerability, and could read it as it was marked then. */
export function visibleRevision(viewer: Viewer, revision: string, vulnerability: string): Condition {
  const now = visibleVulnerability(viewer, vulnerability);
  const then = visibleVulnerability(viewer, vulnerability, `${revision}.handling`);
  return { sql: `(${now.sql} AND ${then.sql})`, parameters: now.parameters };
}
