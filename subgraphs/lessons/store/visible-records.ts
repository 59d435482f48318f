import type { EntityManager, EntitySchema, SelectQueryBuilder } from "typeorm";
import { isConfirmed, isConfirmedWhere } from "../../../platform/events/leases/is-confirmed.js";
import { unconfirmed } from "../../../platform/events/leases/unconfirmed.js";
import type { Viewer } from "../../../platform/identity/viewer.js";
import { visibleTo } from "../../access/reading/visibility.js";
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

/** What the viewer may read by the marking that is known here: a review as its incident, everything else as its review. */
function marked<Kind extends keyof Records>(manager: EntityManager, viewer: Viewer, kind: Kind) {
  const alias = aliases[kind];
  const query = manager.createQueryBuilder(tables[kind] as unknown as EntitySchema<Records[Kind]>, alias);
  if (kind !== "Review") query.innerJoin(tables.Review.options.name, "review", `review.id = ${alias}.reviewId`);
  const { sql, parameters } = visibleTo(viewer, "review");
  return query.where(sql, parameters);
}

/**
 * Whether there are records of a kind that the viewer may see as far as is known, and that are not shown just now. Mostly
 * there are none of anything, and then nothing is looked through.
 * @throws CordonError SERVICE_UNAVAILABLE when there are any and nothing confirms their markings
 */
export async function areWithheld(manager: EntityManager, viewer: Viewer, kind: keyof Records): Promise<boolean> {
  const [row] = await manager.query<{ readonly subjects: readonly string[] | null }[]>(
    "SELECT known_withheld_subjects($1) AS subjects",
    [markings.source],
  );
  const subjects = row?.subjects;
  if (subjects?.length === 0) return false;
  const all = marked(manager, viewer, kind);
  if (subjects) return all.andWhere("review.incidentId = ANY(CAST(:subjects AS uuid[]))", { subjects }).getExists();
  if (await all.getExists()) throw unconfirmed("READ");
  return false;
}

/** A query for the records of a kind that the viewer may see. It fails when there are any and nothing confirms their markings. */
export function visible<Kind extends keyof Records>(manager: EntityManager, viewer: Viewer, kind: Kind) {
  const { sql } = visibleTo(viewer, "review");
  return marked(manager, viewer, kind).andWhere(isConfirmedWhere(sql, markings.source, "review.incidentId"));
}

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
