import { CordonError } from "../../../../platform/runtime/errors.js";
import { type FollowUpKind, followUpKinds } from "../../../response-model/post-incident-activity/follow-up-kinds.js";
import type { ReviewedService, ReviewFile } from "../../domain/review-file.js";
import { affectedService } from "../../store/aggregates/affected-service.js";

/** Technical findings go to engineering; only findings about the process may stay on the security team's own list. */
const technicalKinds: readonly FollowUpKind[] = ["BUG", "DESIGN_CHANGE", "DETECTION_REQUIREMENT"];

/**
 * The service in which a follow-up is to be done, or null for the security team's own list. It must be an affected one:
 * its team is sure to be among those who may read the review, and so to see the work.
 * @throws CordonError BAD_USER_INPUT
 */
export function placeOfWork(
  file: Pick<ReviewFile, "services">,
  kind: FollowUpKind,
  serviceId: string | null | undefined,
): ReviewedService | null {
  if (serviceId) return affectedService(file, serviceId);
  if (!technicalKinds.includes(kind)) return null;
  throw new CordonError(
    "BAD_USER_INPUT",
    `A follow-up of the kind "${followUpKinds[kind].title}" is done in a service: name it in serviceId. Without one it would stand on the security team's own list, which takes changes to procedures, training and investments.`,
  );
}
