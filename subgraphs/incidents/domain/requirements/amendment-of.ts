import type { DetectionRequirement } from "../records/requirements/detection-requirement.js";
import type { DetectionRequirementVersion } from "../records/requirements/detection-requirement-version.js";

/** The open amendment of a requirement that is in force, out of its versions. Pure. */
export function amendmentOf(
  { state, standingNumber, latestNumber, refusedNumber }: DetectionRequirement,
  versions: readonly DetectionRequirementVersion[],
): DetectionRequirementVersion | null {
  const isInForce = state === "IN_FORCE" || state === "DEPLOYED";
  if (!isInForce || latestNumber <= Math.max(standingNumber, refusedNumber)) return null;
  return versions.find(({ number }) => number === latestNumber) ?? null;
}
