import type { EntityManager, EntitySchema, SelectQueryBuilder } from "typeorm";
import { visibleTo } from "../../access/visibility.js";
import { isConfirmed } from "../../foundation/copies/is-confirmed.js";
import { unconfirmed } from "../../foundation/copies/unconfirmed.js";
import type { Viewer } from "../../foundation/viewer.js";
import type { Records } from "../domain/records/records.js";
import { markings } from "./markings.js";
import { tables } from "./tables.js";

const aliases = {
  Review: "review",
  ServiceSideAnalysis: "analysis",
  Lesson: "lesson",
  FollowUp: "followUp",
  IncidentReport: "report",
} as const satisfies Record<keyof Records, string>;

/** That incidents has lately confirmed who may read the review. */
export const reviewIsConfirmed = isConfirmed(markings.source, "review.incidentId");

/**
 * What the viewer may read by the marking that is known here: a review as its incident, everything else as its review.
 * @param meeting a further condition that is looked at for these only. PostgreSQL looks at the conditions of an AND in an order
 * of its own, and one that fails without a lease would tell of rows that the viewer may not know of.
 */
function marked<Kind extends keyof Records>(manager: EntityManager, viewer: Viewer, kind: Kind, meeting = "true") {
  const alias = aliases[kind];
  const query = manager.createQueryBuilder(tables[kind] as unknown as EntitySchema<Records[Kind]>, alias);
  if (kind !== "Review") query.innerJoin(tables.Review.options.name, "review", `review.id = ${alias}.reviewId`);
  const { sql, parameters } = visibleTo(viewer, "review");
  return query.where(`CASE WHEN ${sql} THEN ${meeting} ELSE false END`, parameters);
}

/** A query for those of the kind that the viewer may see as far as is known, and that are not shown just now. */
export const withheld = <Kind extends keyof Records>(manager: EntityManager, viewer: Viewer, kind: Kind) =>
  marked(
    manager,
    viewer,
    kind,
    `review.incidentId = ANY (CAST((SELECT withheld_subjects('${markings.source}')) AS uuid[]))`,
  );

/** A query for the records of a kind that the viewer may see. It fails when there are any and nothing confirms their markings. */
export const visible = <Kind extends keyof Records>(manager: EntityManager, viewer: Viewer, kind: Kind) =>
  marked(manager, viewer, kind, reviewIsConfirmed);

/**
 * Looks up the records of a kind that a condition names, also one whose marking, by which the viewer may see it, is not
 * confirmed just now: it must not be shown, and it would be untrue that it is not there.
 */
export async function lookUp<Kind extends keyof Records>(
  manager: EntityManager,
  viewer: Viewer,
  kind: Kind,
  naming: (query: SelectQueryBuilder<Records[Kind]>) => SelectQueryBuilder<Records[Kind]>,
): Promise<readonly LookedUp<Records[Kind]>[]> {
  const { entities, raw } = await naming(marked(manager, viewer, kind))
    .addSelect(reviewIsConfirmed, "confirmed")
    .getRawAndEntities<{ readonly confirmed: boolean }>();
  return entities.map((row, place) => ({ row, isConfirmed: raw[place]?.confirmed === true }));
}

/** A record, and whether it can be shown now. */
interface LookedUp<Row> {
  readonly row: Row;
  readonly isConfirmed: boolean;
}

/**
 * Locks the record of a kind with this id; undefined when there is none that the viewer may see.
 * @throws CordonError SERVICE_UNAVAILABLE while nothing confirms who may see it
 */
export async function lockVisible<Kind extends keyof Records>(
  transaction: EntityManager,
  viewer: Viewer,
  kind: Kind,
  id: string,
): Promise<Records[Kind] | undefined> {
  const alias = aliases[kind];
  const [found] = await lookUp(transaction, viewer, kind, (query) =>
    query.andWhere(`${alias}.id = :id`, { id }).setLock("pessimistic_write", undefined, [`"${alias}"`]),
  );
  if (found && !found.isConfirmed) throw unconfirmed("NOTHING_DONE");
  return found?.row;
}
