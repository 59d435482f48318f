import { sourceOf } from "../../../platform/events/event-contract.js";

/** Who decides who may read an incident: what is known of that here is a copy. */
export const incidents = { source: sourceOf("incidents") } as const;
