import type { VulnerabilityExposure } from "../../../domain/records/vulnerabilities/vulnerability-exposure.js";

/** What is known of a service whose team is to look again: how it was fixed stays, since that may be what is incomplete. */
export const lookedAtAgain = (now: Date) =>
  ({
    state: "UNDER_INVESTIGATION",
    addedAt: now,
    reason: null,
    affectedVersions: [],
    justification: null,
    assessedById: null,
    assessedByName: null,
    assessedAt: null,
    fixOverdueAt: null,
  }) as const satisfies Partial<VulnerabilityExposure>;

/** What is known of a service before its team has looked. */
export const lookedAtAnew = (now: Date) =>
  ({
    ...lookedAtAgain(now),
    fix: null,
    fixedVersions: [],
    fixedById: null,
    fixedByName: null,
    fixedAt: null,
  }) as const satisfies Partial<VulnerabilityExposure>;

/** What a vulnerability is to a service whose team has not looked at it yet. */
export const newExposure = (
  vulnerabilityId: string,
  serviceId: string,
  { now, newIdentifier }: { readonly now: Date; readonly newIdentifier: () => string },
): { readonly insert: "VulnerabilityExposure"; readonly row: VulnerabilityExposure } => ({
  insert: "VulnerabilityExposure",
  row: { id: newIdentifier(), vulnerabilityId, version: 1, serviceId, ...lookedAtAnew(now) },
});
