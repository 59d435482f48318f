import { sourceOf } from "../../../platform/events/event-contract.js";

/** Who decides who may read what is here: the marking of each review is a copy of its incident's. */
export const markings = { source: sourceOf("incidents") } as const;
