import type { Vulnerability } from "../records/vulnerabilities/vulnerability.js";
import type { VulnerabilityExposure } from "../records/vulnerabilities/vulnerability-exposure.js";

/**
 * What becomes of a vulnerability when one of its services has been assessed or fixed: it is fixed once every affected service is, and
 * each has been looked at; one that a service is found affected by anew is no longer fixed. What is reported, disclosed or rejected
 * stays so. The moment it was first fixed is kept.
 */
export function afterExposure(
  { state, fixedAt }: Vulnerability,
  exposures: readonly Pick<VulnerabilityExposure, "state">[],
  now: Date,
): Partial<Vulnerability> {
  const isFixed =
    exposures.some((one) => one.state === "FIXED") &&
    exposures.every((one) => ["FIXED", "NOT_AFFECTED", "REMOVED"].includes(one.state));
  if (state === "CONFIRMED" && isFixed) return { state: "FIXED", fixedAt: fixedAt ?? now };
  if (state === "FIXED" && !isFixed) return { state: "CONFIRMED" };
  return {};
}
