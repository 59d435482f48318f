import type { EntityManager, EntitySchema } from "typeorm";
import type { PerformedBy } from "../../../../platform/actions/aggregate.js";
import { chainHash } from "../../../../platform/actions/audit/chain.js";
import type { Decision, Write } from "../../../../platform/actions/decision.js";
import { type ActedOn, writeRecords } from "../../../../platform/actions/write-records.js";
import { readTogether } from "../../../../platform/database/read-together.js";
import { writtenOften } from "../../../../platform/database/statement-names.js";
import { appendEvent } from "../../../../platform/events/outbox/outbox.js";
import { newIdentifier } from "../../../../platform/runtime/identifier.js";
import type { Phase } from "../../../response-model/process/phases.js";
import type { Incident } from "../../domain/records/case/incident.js";
import type { TimelineEntry } from "../../domain/records/case/timeline-entry.js";
import type { Records } from "../../domain/records/records.js";
import { phaseOf } from "../../domain/response/phase-of.js";
import { tables } from "../tables.js";
import { alertEvent } from "./alert-event.js";
import { type Before, changesOf } from "./changes-of.js";
import { reportParts } from "./report-parts.js";
import { reportedParts } from "./reported-parts.js";

/** What is saved about an incident besides its records: by whom, what stood before, and whether the incident itself was acted on. */
interface Saving extends PerformedBy {
  /** As it stood before; left out where the incident begins. */
  readonly before?: Before;
  /** An operation on the incident itself gives it its next version; one on something that belongs to it does only where it changes the incident. */
  readonly onIncident: boolean;
  /** The part that was acted on, where it was one that existed. */
  readonly part?: ActedOn<Records>;
}

/** Carries out a decision about an incident: its records, word of the alerts among them, its phase, and the next timeline entry. */
export const saveIncident = async (
  transaction: EntityManager,
  incidentId: string,
  decision: Decision<Records>,
  by: Saving,
): Promise<Incident> => (await saveIncidentWith(transaction, incidentId, decision, by)).incident;

/** The same, and what has become of something that belongs to the incident, which is read with it. */
export async function saveIncidentWith<Kind extends keyof Records>(
  transaction: EntityManager,
  incidentId: string,
  { writes, summary }: Decision<Records>,
  by: Saving,
  wanted?: { readonly kind: Kind; readonly id: string },
): Promise<{ readonly incident: Incident; readonly found: Records[Kind] | undefined }> {
  const { action, phase, viewer, now, before, onIncident, part } = by;
  await writeRecords(transaction, tables, writes, onIncident ? undefined : part);
  await announceAlerts(transaction, writes, by);
  await reportParts(transaction, incidentId, reportedParts(writes, part), by);
  const { saved, responses, found } = await readSaved(transaction, incidentId, wanted);
  const entry = {
    id: newIdentifier(),
    incidentId,
    sequence: saved.timelineLength + 1,
    recordedAt: now,
    actorId: viewer.personId,
    actorName: viewer.name,
    operation: action,
    phase: phase as Phase,
    text: summary,
    changes: before ? changesOf(before, writes) : [],
  };
  const hash = chainHash(saved.timelineHash, entry);
  const next = {
    version: saved.version + (onIncident && !changes(writes, incidentId) ? 1 : 0),
    phase: phaseOf(saved.state, saved.state === "DECLARED" ? responses.map(({ state }) => state) : []),
    timelineLength: entry.sequence,
    timelineHash: hash,
  };
  await writeEntry(transaction, { ...entry, previousHash: saved.timelineHash, hash }, next);
  return { incident: { ...saved, ...next }, found };
}

const changes = (writes: readonly Write<Records>[], incidentId: string) =>
  writes.some((write) => "update" in write && write.update === "Incident" && write.id === incidentId);

/** An incident after what was decided has been written, the responses that its phase follows from, and a part of it. */
async function readSaved<Kind extends keyof Records>(
  transaction: EntityManager,
  incidentId: string,
  wanted: { readonly kind: Kind; readonly id: string } | undefined,
) {
  const ofCase = {
    incidents: { table: tables.Incident, where: "id = $1" },
    responses: { table: tables.ServiceResponse, where: "incident_id = $1" },
  } as const;
  const table = wanted && (tables[wanted.kind] as EntitySchema<Records[Kind]>);
  const { incidents, responses, found } = await (table
    ? readTogether(transaction, { ...ofCase, found: { table, where: "id = $2" } }, [incidentId, wanted.id])
    : { ...(await readTogether(transaction, ofCase, [incidentId])), found: [] });
  const [saved] = incidents;
  if (!saved || (wanted && found.length === 0))
    throw new Error(`What was written of the incident ${incidentId} is not there.`);
  return { saved, responses, found: found[0] };
}

/** Writes the next entry of a timeline, and what the incident knows of it. */
async function writeEntry(
  transaction: EntityManager,
  entry: TimelineEntry,
  {
    version,
    phase,
    timelineLength,
    timelineHash,
  }: Pick<Incident, "version" | "phase" | "timelineLength" | "timelineHash">,
): Promise<void> {
  const { id, incidentId, sequence, recordedAt, actorId, actorName, operation, text, changes, previousHash, hash } =
    entry;
  await transaction.query(
    `${writtenOften} entry AS (
       INSERT INTO timeline_entry (id, incident_id, sequence, recorded_at, actor_id, actor_name, operation, phase, text, changes,
                                   previous_hash, hash)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12))
     UPDATE incident SET version = $13, phase = $14, timeline_length = $15, timeline_hash = $16 WHERE id = $2`,
    [
      ...[
        id,
        incidentId,
        sequence,
        recordedAt,
        actorId,
        actorName,
        operation,
        entry.phase,
        text,
        JSON.stringify(changes),
      ],
      ...[previousHash, hash, version, phase, timelineLength, timelineHash],
    ],
  );
}

/** An alert that changes together with its incident is told of like one that changes alone. */
async function announceAlerts(
  transaction: EntityManager,
  writes: readonly Write<Records>[],
  by: PerformedBy,
): Promise<void> {
  for (const write of writes) {
    if (!("update" in write) || write.update !== "Alert") continue;
    const alert = await transaction.findOneByOrFail(tables.Alert, { id: write.id });
    await appendEvent(transaction, { subject: alert.id, time: by.now, ...alertEvent(alert, by) });
  }
}
