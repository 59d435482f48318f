import { insertedId } from "../../../../platform/actions/inserted-id.js";
import type { EventAggregate } from "../../../../platform/actions/reactions/on-event.js";
import { writeRecords } from "../../../../platform/actions/write-records.js";
import type { Records } from "../../domain/records/records.js";
import type { Review } from "../../domain/records/review.js";
import type { ReviewedIncident } from "../../domain/reviewed-incident.js";
import { tables } from "../tables.js";
import { reviewAggregate } from "./review-aggregate.js";

/** The review of an incident as an event about the incident acts on it; null before there is one. */
export const reviewOfIncident: EventAggregate<ReviewedIncident, { readonly review: Review | null }, Records> = {
  name: reviewAggregate.name,
  load: async (transaction, { data: { id: incidentId } }) => ({
    review: await transaction.findOne(tables.Review, { where: { incidentId }, lock: { mode: "pessimistic_write" } }),
  }),
  async save(transaction, { review }, { writes }) {
    // Should two events about one incident be handled at once, the second waits here for the first; whichever it was,
    // the incident has one review. The loser is delivered again, and then finds it.
    await writeRecords(transaction, tables, writes);
    return transaction.findOneByOrFail(tables.Review, { id: review?.id ?? insertedId(writes, "Review") });
  },
  event: reviewAggregate.event,
};
