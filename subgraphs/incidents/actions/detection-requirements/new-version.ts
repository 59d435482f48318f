import type { Viewer } from "../../../../platform/identity/viewer.js";
import type { DetectionRequirementVersion } from "../../domain/records/requirements/detection-requirement-version.js";
import type { RequirementTerms } from "../../domain/requirements/terms-of-requirement.js";
import type { proposedBy } from "./proposed-by.js";

type Written = RequirementTerms &
  Pick<DetectionRequirementVersion, "detectionRequirementId" | "id" | "number" | "reason">;

/** The write that keeps a version of a requirement, as it is proposed. */
export const newVersion = (
  written: Written,
  viewer: Viewer,
  now: Date,
  { side, agreed, by }: ReturnType<typeof proposedBy>,
) =>
  ({
    insert: "DetectionRequirementVersion",
    row: {
      ...written,
      writtenBySide: side,
      writtenById: viewer.personId,
      writtenAt: now,
      ...agreed,
      ...by,
      inForceAt: null,
      endedAt: null,
      refusedAt: null,
      refusedBySide: null,
      refusedById: null,
      refusalReason: null,
    },
  }) as const;
