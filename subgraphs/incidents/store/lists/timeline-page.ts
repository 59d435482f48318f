import type { Context } from "../../../../platform/actions/context.js";
import { simpleOrder } from "../../../../platform/graphql/lists/order.js";
import { type PageArguments } from "../../../../platform/graphql/lists/page-arguments.js";
import { readPage } from "../../../../platform/graphql/lists/read-page.js";
import type { TimelineEntry } from "../../domain/records/case/timeline-entry.js";
import { tables } from "../tables.js";

const bySequence = simpleOrder<TimelineEntry>(
  { expression: "entry.sequence", valueOf: ({ sequence }) => sequence },
  "ASC",
);

/** A page of the timeline of an incident that the viewer was found to see, oldest entry first. */
export function timelinePage({ database }: Context, incidentId: string, page: PageArguments) {
  const entries = database.manager
    .createQueryBuilder(tables.TimelineEntry, "entry")
    .where("entry.incidentId = :incidentId", { incidentId });
  return readPage(entries, bySequence, page);
}
