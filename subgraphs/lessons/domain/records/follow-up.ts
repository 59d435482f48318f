import type { FollowUpState } from "../../../response-model/machines/lessons/follow-up-states.js";
import type { FollowUpKind } from "../../../response-model/post-incident-activity/follow-up-kinds.js";
import type { FollowUpNature } from "../../../response-model/post-incident-activity/follow-up-natures.js";

/** A piece of work that a lesson asks for. It lives on after its review is completed, until security has verified it. */
export interface FollowUp {
  readonly id: string;
  /** Grows by one with each change. */
  readonly version: number;
  readonly state: FollowUpState;
  readonly reviewId: string;
  readonly incidentId: string;
  readonly lessonId: string;
  readonly title: string;
  readonly description: string;
  readonly kind: FollowUpKind;
  readonly nature: FollowUpNature;
  /** The service it is to be done in; null on the security team's own list. */
  readonly serviceId: string | null;
  /** 1 (do first) to 5; null until prioritized, as are the owner and the day it is due. */
  readonly priority: number | null;
  readonly ownerId: string | null;
  /** A calendar day, as `2026-03-31`. */
  readonly dueOn: string | null;
  readonly requestedById: string;
  readonly requestedAt: Date;
  readonly prioritizedAt: Date | null;
  readonly startedAt: Date | null;
  /** Whoever began the work: they do not verify it. */
  readonly startedById: string | null;
  /** What was done, as its owner says; it is kept when security returns the work. */
  readonly completion: string | null;
  readonly submittedAt: Date | null;
  /** Whoever has said, in any round, that it is done: none of them verifies it. */
  readonly submittedByIds: readonly string[];
  readonly returnReason: string | null;
  readonly verification: string | null;
  readonly verifiedById: string | null;
  readonly verifiedAt: Date | null;
  readonly declineReason: string | null;
  readonly declinedById: string | null;
  readonly declinedAt: Date | null;
}
