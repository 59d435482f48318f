import type { Operation, Reaction } from "./process-model.js";

export const isReaction = (course: Operation | Reaction): course is Reaction => "every" in course;
