import type { Context } from "../../foundation/context.js";
import { type Order, type PageArguments, readPage } from "../../foundation/pagination.js";
import type { TimelineEntry } from "../domain/records/timeline-entry.js";
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
