import type { EntityManager, EntitySchema } from "typeorm";
import type { Incident } from "../../../domain/records/case/incident.js";
import { tables } from "../../tables.js";

interface LockedRows {
  /** Which rows are due, as `one`. */
  readonly isDue: { readonly sql: string; readonly parameters: object };
  /** Since when. */
  readonly until: string;
  readonly limit: number;
  readonly passedOver: readonly string[];
}

/** Among so many rows that have waited longest is looked for incidents, so that a look costs the same however much is due. */
const maxIncidents = 1_000;

/** Of so many incidents those are locked that are free: more than are wanted, for replicas that look at the same time. */
const candidates = 100;

/**
 * Locks the incidents of what is due, each once, those first whose waits longest: many things of one incident keep none from
 * another. What somebody else has locked is left out, and named where nothing was free.
 */
export async function lockIncidentsOf(
  transaction: EntityManager,
  table: EntitySchema<{ readonly incidentId: string }>,
  { isDue, until, limit, passedOver }: LockedRows,
): Promise<{ readonly incidents: readonly Incident[]; readonly locked: readonly string[] }> {
  const due = await transaction
    .createQueryBuilder()
    .select("due.id", "id")
    .from(
      (query) =>
        query
          .select("one.incidentId", "id")
          .addSelect(until, "until")
          .from(table, "one")
          .where(`${isDue.sql} AND one.incidentId <> ALL(:passedOver)`)
          .orderBy(until)
          .limit(maxIncidents),
      "due",
    )
    .setParameters({ ...isDue.parameters, passedOver })
    .groupBy("due.id")
    .orderBy("min(due.until)")
    .limit(candidates)
    .getRawMany<{ readonly id: string }>();
  if (due.length === 0) return { incidents: [], locked: [] };
  const ids = due.map(({ id }) => id);
  const incidents = await transaction
    .createQueryBuilder(tables.Incident, "incident")
    .where("incident.id = ANY(:ids)", { ids })
    .orderBy("array_position(CAST(:ids AS uuid[]), incident.id)")
    .limit(limit)
    .setLock("pessimistic_write")
    .setOnLocked("skip_locked")
    .getMany();
  return { incidents, locked: incidents.length > 0 ? [] : ids };
}
