import { changesResolver } from "../../../../platform/live/changes-resolver.js";
import { changeOf } from "../../../access/reading/change-of.js";
import { eventTypes } from "../../../response-model/events/event-types.js";
import { recordChanges } from "../../store/live-records.js";
import { changeFilters } from "../types/change-filters.js";
import { Lesson } from "../types/lesson.js";
import { Review } from "../types/review.js";

/** The subscriptions to reviews and their lessons. */
export const recordSubscriptions = [
  changesResolver({
    kind: "Review",
    description: eventTypes.REVIEW_CHANGED.description,
    change: changeOf("Review", Review),
    filter: changeFilters.Review,
    source: recordChanges.Review,
  }),
  changesResolver({
    kind: "Lesson",
    description: eventTypes.LESSON_CHANGED.description,
    change: changeOf("Lesson", Lesson),
    filter: changeFilters.Lesson,
    source: recordChanges.Lesson,
  }),
];
