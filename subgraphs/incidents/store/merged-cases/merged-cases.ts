import type { EntityManager } from "typeorm";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import { type MergedCases, noMergedCases } from "../../domain/merged-cases.js";
import type { Incident } from "../../domain/records/case/incident.js";
import { withReadNumbers } from "./hide-unread-survivor.js";

interface Step extends Pick<Incident, "id" | "number" | "state" | "endedAt" | "retainUntil"> {
  readonly isHeld: boolean;
}

/** The incidents that a duplicate was merged into, one after the other: the last one goes on. */
const survivorsOf = (transaction: EntityManager, id: string): Promise<readonly Step[]> =>
  transaction.query(
    `WITH RECURSIVE step AS (
       SELECT id, merged_into_id, number, state, ended_at, retain_until, 1 AS place FROM incident WHERE id = $1
       UNION ALL
       SELECT next.id, next.merged_into_id, next.number, next.state, next.ended_at, next.retain_until, step.place + 1
       FROM step JOIN incident AS next ON next.id = step.merged_into_id)
     SELECT id, number, state, ended_at AS "endedAt", retain_until AS "retainUntil", EXISTS (
       SELECT FROM legal_hold AS hold
       WHERE hold.incident_id = step.id AND hold.evidence_id IS NULL AND hold.state <> 'LIFTED') AS "isHeld"
     FROM step ORDER BY place`,
    [id],
  );

/** The incident that goes on with what one has: itself, or what it was merged into, as far as that goes. */
export const goingOnFrom = async (transaction: EntityManager, id: string): Promise<string> =>
  (await survivorsOf(transaction, id)).at(-1)?.id ?? id;

/** The incident itself and each that it was merged into, on the way to the one that goes on. */
export const onTheWayFrom = async (transaction: EntityManager, id: string): Promise<readonly string[]> =>
  (await survivorsOf(transaction, id)).map((step) => step.id);

type Named = Pick<Incident, "id" | "number">;

/** The duplicates of an incident in which a legal hold is in force. */
const heldDuplicatesOf = (transaction: EntityManager, id: string): Promise<readonly Named[]> =>
  transaction.query(
    `WITH RECURSIVE duplicate AS (
       SELECT id, number FROM incident WHERE merged_into_id = $1
       UNION ALL
       SELECT next.id, next.number FROM duplicate JOIN incident AS next ON next.merged_into_id = duplicate.id)
     SELECT id, number FROM duplicate
     WHERE EXISTS (SELECT FROM legal_hold AS hold WHERE hold.incident_id = duplicate.id AND hold.state <> 'LIFTED')
     ORDER BY id`,
    [id],
  );

/** How a viewer is told of others: each by its number, where they may see it. */
type Naming = <One extends Named>(some: readonly One[]) => Promise<readonly One[]>;

/** Of a duplicate: what it was merged into, as it stands. */
async function survivorOf(
  transaction: EntityManager,
  mergedIntoId: string,
  name: Naming,
): Promise<MergedCases["survivor"]> {
  const steps = await name(await survivorsOf(transaction, mergedIntoId));
  const last = steps.at(-1);
  if (!last) return null;
  const { number, state, endedAt, retainUntil } = last;
  return { number, state, endedAt, retainUntil, held: steps.filter(({ isHeld }) => isHeld).map((step) => step.number) };
}

/** What of other incidents counts in one, since they were merged. One that was archived and reopened can be a duplicate as well. */
export async function mergedCasesOf(
  transaction: EntityManager,
  { id, mergedIntoId, archivedAt }: Incident,
  viewer?: Viewer,
): Promise<MergedCases> {
  const name: Naming = async (some) => (viewer ? withReadNumbers(transaction, viewer, some) : some);
  const held = archivedAt ? await name(await heldDuplicatesOf(transaction, id)) : [];
  return {
    survivor: mergedIntoId ? await survivorOf(transaction, mergedIntoId, name) : noMergedCases.survivor,
    // An archive can only be destroyed where there is one.
    heldDuplicates: held.map(({ number }) => number),
  };
}

/** The incidents that are one with another, since they were merged: itself, its duplicates, and what a duplicate was merged into. */
export async function mergedWith(transaction: EntityManager, id: string): Promise<readonly string[]> {
  const found: readonly { readonly id: string }[] = await transaction.query(
    `WITH RECURSIVE upward AS (
       SELECT id, merged_into_id FROM incident WHERE id = $1
       UNION ALL
       SELECT next.id, next.merged_into_id FROM upward JOIN incident AS next ON next.id = upward.merged_into_id),
     one AS (
       SELECT id FROM upward WHERE merged_into_id IS NULL
       UNION ALL
       SELECT next.id FROM one JOIN incident AS next ON next.merged_into_id = one.id)
     SELECT id FROM one ORDER BY id`,
    [id],
  );
  return found.map((one) => one.id);
}
