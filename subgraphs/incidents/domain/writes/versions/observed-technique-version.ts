import type { ObservedTechnique } from "../../records/analysis/observed-technique.js";
import type { ObservedTechniqueVersion } from "../../records/analysis/observed-technique-version.js";

interface Given {
  readonly viewer: { readonly personId: string; readonly name: string };
  readonly now: Date;
  readonly newIdentifier: () => string;
}

/** The write that keeps what is known of an observed technique from now on, as the next entry in its history. */
export function writeTechniqueVersion(
  { viewer, now, newIdentifier }: Given,
  technique: ObservedTechnique,
  reason: string | null,
) {
  const row: ObservedTechniqueVersion = {
    id: newIdentifier(),
    incidentId: technique.incidentId,
    observedTechniqueId: technique.id,
    number: technique.writings,
    serviceId: technique.serviceId,
    firstSeenAt: technique.firstSeenAt,
    lastSeenAt: technique.lastSeenAt,
    confidence: technique.confidence,
    basis: technique.basis,
    alertIds: technique.alertIds,
    evidenceIds: technique.evidenceIds,
    findingIds: technique.findingIds,
    reason,
    writtenById: viewer.personId,
    writtenByName: viewer.name,
    writtenAt: now,
  };
  return { insert: "ObservedTechniqueVersion", row } as const;
}
