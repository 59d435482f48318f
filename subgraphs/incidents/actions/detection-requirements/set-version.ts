import type { DetectionRequirementVersion } from "../../domain/records/requirements/detection-requirement-version.js";

/** The write that changes a version of a requirement; none where a replica of the release before has kept no version. */
export const setVersion = (
  version: DetectionRequirementVersion | null | undefined,
  set: Partial<DetectionRequirementVersion>,
) => (version ? [{ update: "DetectionRequirementVersion", id: version.id, set } as const] : []);
