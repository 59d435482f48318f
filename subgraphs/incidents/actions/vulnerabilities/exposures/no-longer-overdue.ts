import type { VulnerabilityExposure } from "../../../domain/records/vulnerabilities/vulnerability-exposure.js";

/** The writes that take back that services are overdue: by another day they may not be, and nothing is owed of what is rejected. */
export const noLongerOverdue = (exposures: readonly VulnerabilityExposure[]) =>
  exposures
    .filter(({ fixOverdueAt }) => fixOverdueAt !== null)
    .map(({ id }) => ({ update: "VulnerabilityExposure", id, set: { fixOverdueAt: null } }) as const);
