import { z } from "zod";
import type { EventHandlers } from "../../../platform/events/inbox/inbox.js";
import { eventTypes } from "../../response-model/events/event-types.js";
import { reviewStates } from "../../response-model/machines/review-states.js";
import { tables } from "./tables.js";

const codes = Object.keys(reviewStates) as (keyof typeof reviewStates)[];
const review = z.object({ incidentId: z.uuid(), state: z.enum(codes) });

/** What the lessons subgraph tells: how far the review of an incident has come. It opens the way to closing. */
export const reviewHandlers: EventHandlers = {
  [eventTypes.REVIEW_CHANGED.type]: async (transaction, event) => {
    const { incidentId, state } = review.parse(event.data);
    await transaction.update(tables.Incident, { id: incidentId }, { reviewState: state });
  },
};
