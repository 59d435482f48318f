import type { LessonKind } from "../../../response-model/post-incident-activity/lesson-kinds.js";

/** One thing that an incident taught. It is written once and not changed. */
export interface Lesson {
  readonly id: string;
  readonly version: number;
  readonly reviewId: string;
  readonly kind: LessonKind;
  readonly whatHappened: string;
  readonly evidence: string;
  readonly whatChanges: string;
  readonly recordedById: string;
  readonly recordedAt: Date;
}
