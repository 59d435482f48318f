import type { MilestoneKind } from "../../../response-model/process/milestone-kinds.js";
import type { ServiceFile } from "../case-file.js";
import type { Milestone } from "../records/case/milestone.js";

/** The milestones of a kind that a service has reached in its present round, oldest first. */
export const reachedInRound = (
  { response: { serviceId, round }, milestones }: Pick<ServiceFile, "response" | "milestones">,
  kind: MilestoneKind,
): readonly Milestone[] =>
  milestones.filter((one) => one.serviceId === serviceId && one.round === round && one.kind === kind);
