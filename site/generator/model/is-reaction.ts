import type { Operation, Reaction } from "./process-model.js";

export const isReaction = (declaration: Operation | Reaction): declaration is Reaction => "every" in declaration;
