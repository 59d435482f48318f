import { isDeepStrictEqual } from "node:util";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import type { Vulnerability } from "../../domain/records/vulnerabilities/vulnerability.js";
import type { VulnerabilityRevision } from "../../domain/records/vulnerabilities/vulnerability-revision.js";
import { setVulnerability } from "./vulnerability-action.js";

interface Given {
  readonly loaded: { readonly vulnerability: Vulnerability };
  readonly viewer: Viewer;
  readonly now: Date;
  readonly newIdentifier: () => string;
}

/** What is published of a vulnerability. */
const published = [
  ...(["state", "handling", "advisory", "cveId", "cweIds", "title", "description", "severity"] as const),
  ...(["cvssVector", "cvssTenths", "serviceIds", "exploitedSince", "exploitationSource"] as const),
];

/**
 * The writes that change what is said of a vulnerability. Where it is disclosed, or is with that, they are a revision of what was published:
 * it is kept as it stands from then on, and the one before as it stood. What says again what stands, or only changes the days that are
 * agreed among few, is none.
 * @param summary what changed, or why
 * @param isChanged whether what it is to a service changes with it
 */
export function publishRevision(
  given: Given,
  operation: string,
  set: Partial<Vulnerability>,
  summary: string,
  isChanged = false,
) {
  const { loaded, viewer, now, newIdentifier } = given;
  const vulnerability: Vulnerability = { ...loaded.vulnerability, ...set };
  const { id, state, handling, advisory, cveId, cweIds, title, description, severity, cvssVector, cvssTenths } =
    vulnerability;
  const isRevised =
    isChanged || published.some((key) => !isDeepStrictEqual(vulnerability[key], loaded.vulnerability[key]));
  if (vulnerability.disclosedAt === null || !isRevised) return [setVulnerability(loaded, set)];
  const number = vulnerability.revision + 1;
  const row: VulnerabilityRevision = {
    ...{ id: newIdentifier(), vulnerabilityId: id, number, operation, summary, state, handling },
    ...{ advisory, cveId, cweIds, title, description, severity, cvssVector, cvssTenths },
    publishedById: viewer.personId,
    publishedByName: viewer.name,
    publishedAt: now,
  };
  return [setVulnerability(loaded, { ...set, revision: number }), { insert: "VulnerabilityRevision", row } as const];
}
