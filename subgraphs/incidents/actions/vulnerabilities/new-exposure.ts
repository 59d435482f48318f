import type { VulnerabilityExposure } from "../../domain/records/vulnerabilities/vulnerability-exposure.js";

/** What a vulnerability is to a service whose team has not looked at it yet. */
export const newExposure = (
  vulnerabilityId: string,
  serviceId: string,
  { now, newIdentifier }: { readonly now: Date; readonly newIdentifier: () => string },
): { readonly insert: "VulnerabilityExposure"; readonly row: VulnerabilityExposure } => ({
  insert: "VulnerabilityExposure",
  row: {
    id: newIdentifier(),
    vulnerabilityId,
    version: 1,
    state: "UNDER_INVESTIGATION",
    serviceId,
    addedAt: now,
    reason: null,
    assessedById: null,
    assessedByName: null,
    assessedAt: null,
    fix: null,
    fixedById: null,
    fixedByName: null,
    fixedAt: null,
  },
});
