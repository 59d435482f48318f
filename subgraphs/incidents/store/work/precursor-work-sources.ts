import type { EntitySchema, ObjectLiteral } from "typeorm";
import type { WorkSource } from "../../../access/acting/work.js";
import { precursorVisibleTo } from "../precursors/readable-precursors.js";
import { tables } from "../tables.js";

/** One of the services of a precursor whose team the viewer is of and has not closed it for that, as a precursor concerns several. */
const ownService = `(SELECT own.id FROM unnest(part.serviceIds) AS own (id)
  WHERE own.id = ANY(CAST(:viewerServiceIds AS uuid[])) AND NOT EXISTS (SELECT FROM precursor_closing AS closed
    WHERE closed.precursor_id = part.id AND closed.service_id = own.id AND closed.reopened_at IS NULL) LIMIT 1)`;

/** Precursors whose review is due. */
export const precursorWorkSources = {
  PRECURSOR_REVIEW: {
    columns: { states: { Precursor: "part.state" }, serviceId: ownService },
    find: ({ database: { manager }, viewer, now }, forViewer) => {
      const readable = precursorVisibleTo(viewer, "part");
      return manager
        .createQueryBuilder<ObjectLiteral>(tables.Precursor as unknown as EntitySchema<ObjectLiteral>, "part")
        .where(readable.sql, readable.parameters)
        .andWhere(forViewer.sql, forViewer.parameters)
        .andWhere("part.state = 'OPEN' AND part.reviewDueAt <= :now", { now });
    },
    since: "part.reviewDueAt",
    dueAt: "part.reviewDueAt",
  },
} as const satisfies Readonly<Record<string, WorkSource>>;
