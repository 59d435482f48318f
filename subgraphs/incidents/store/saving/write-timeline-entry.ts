import type { EntityManager } from "typeorm";
import { writtenOften } from "../../../../platform/database/statements/statement-names.js";
import type { Incident } from "../../domain/records/case/incident.js";
import type { TimelineEntry } from "../../domain/records/case/timeline-entry.js";
import { tables } from "../tables.js";

/** Writes the next entry of a timeline, and in the same statement what is always to be written of its incident, and what was decided of it. */
export async function writeTimelineEntry(
  transaction: EntityManager,
  entry: TimelineEntry,
  usual: Pick<Incident, "version" | "phase" | "timelineLength" | "timelineHash">,
  decided: Partial<Incident>,
): Promise<void> {
  const changed: Partial<Incident> = { ...decided, ...usual };
  const parameters: unknown[] = [];
  const parameter = (value: unknown) => `$${parameters.push(value)}`;
  const { id, incidentId, sequence, recordedAt, actorId, actorName, operation, phase, text, previousHash, hash } =
    entry;
  const row = [id, incidentId, sequence, recordedAt, actorId, actorName, operation, phase, text, previousHash, hash];
  const values = [...row, JSON.stringify(entry.changes)].map(parameter);
  const { columns } = transaction.connection.getMetadata(tables.Incident);
  const set = columns.flatMap(({ propertyName, databaseName }) =>
    propertyName in changed ? [`"${databaseName}" = ${parameter(changed[propertyName as keyof Incident])}`] : [],
  );
  // The many ways in which the others change an incident would take the names of what is asked more often.
  const isUsual = set.length === Object.keys(usual).length;
  await transaction.query(
    `${isUsual ? writtenOften : "WITH"} entry AS (
       INSERT INTO timeline_entry (id, incident_id, sequence, recorded_at, actor_id, actor_name, operation, phase, text,
                                   previous_hash, hash, changes)
       VALUES (${values.join(", ")}))
     UPDATE incident SET ${set.join(", ")} WHERE id = $2`,
    parameters,
  );
}
