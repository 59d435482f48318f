import type { Context } from "../../foundation/context.js";
import { type PageArguments, readPage } from "../../foundation/pagination.js";
import { tables } from "./tables.js";

/** A page of the timeline of an incident that the viewer was found to see, oldest entry first. */
export function timelinePage({ database }: Context, incidentId: string, page: PageArguments) {
  const entries = database.manager
    .createQueryBuilder(tables.TimelineEntry, "entry")
    .where("entry.incidentId = :incidentId", { incidentId });
  return readPage(entries, { direction: "ASC" }, page);
}
