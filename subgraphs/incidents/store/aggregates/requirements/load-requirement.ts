import { type EntityManager, IsNull } from "typeorm";
import type { DetectionRequirement } from "../../../domain/records/requirements/detection-requirement.js";
import { amendmentOf } from "../../../domain/requirements/amendment-of.js";
import type { RequirementFile } from "../../../domain/requirements/requirement-file.js";
import { tables } from "../../tables.js";

/** Loads a detection requirement with a lock, which whatever changes anything of it takes; null where there is none. */
export async function lockRequirement(transaction: EntityManager, id: string): Promise<DetectionRequirement | null> {
  return transaction.findOne(tables.DetectionRequirement, { where: { id }, lock: { mode: "pessimistic_write" } });
}

/** The rest of what operations on a requirement look at. */
export async function requirementFileOf(
  transaction: EntityManager,
  requirement: DetectionRequirement,
): Promise<RequirementFile> {
  const { id: detectionRequirementId, standingNumber } = requirement;
  const versions = await transaction.findBy(tables.DetectionRequirementVersion, {
    detectionRequirementId,
    endedAt: IsNull(),
  });
  return {
    requirement,
    amendment: amendmentOf(requirement, versions),
    standing: versions.find(({ number }) => number === standingNumber),
    required: await transaction.findBy(tables.RequiredTechnique, { detectionRequirementId }),
    deployments: await transaction.findBy(tables.MonitoringDeployment, { detectionRequirementId, state: "ACTIVE" }),
  };
}
