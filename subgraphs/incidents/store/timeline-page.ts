import type { Context } from "../../../platform/actions/context.js";
import { type Order, type PageArguments, readPage } from "../../../platform/graphql/pagination.js";
import type { TimelineEntry } from "../domain/records/case/timeline-entry.js";
import { tables } from "./tables.js";

const bySequence: Order<TimelineEntry> = {
  by: { expression: "entry.sequence", valueOf: ({ sequence }) => sequence },
  direction: "ASC",
};

/** A page of the timeline of an incident that the viewer was found to see, oldest entry first. */
export function timelinePage({ database }: Context, incidentId: string, page: PageArguments) {
  const entries = database.manager
    .createQueryBuilder(tables.TimelineEntry, "entry")
    .where("entry.incidentId = :incidentId", { incidentId });
  return readPage(entries, bySequence, page);
}
