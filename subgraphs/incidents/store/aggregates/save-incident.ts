import type { EntityManager } from "typeorm";
import type { PerformedBy } from "../../../../platform/actions/aggregate.js";
import { chainHash } from "../../../../platform/actions/audit/chain.js";
import type { Decision, Write } from "../../../../platform/actions/decision.js";
import { writeRecords } from "../../../../platform/actions/write-records.js";
import { appendEvent } from "../../../../platform/events/outbox/outbox.js";
import { newIdentifier } from "../../../../platform/runtime/identifier.js";
import type { Phase } from "../../../response-model/process/phases.js";
import type { Incident } from "../../domain/records/incident.js";
import type { Records } from "../../domain/records/records.js";
import type { TimelineEntry } from "../../domain/records/timeline-entry.js";
import { tables } from "../tables.js";
import { alertEvent } from "./alert-event.js";

/** Carries out a decision about an incident: its records, word of the alerts among them, the next timeline entry, and the incident's new version. */
export async function saveIncident(
  transaction: EntityManager,
  incidentId: string,
  { writes, summary }: Decision<Records>,
  by: PerformedBy,
): Promise<Incident> {
  const { action, phase, viewer, now } = by;
  await writeRecords(transaction, tables, writes);
  await tellOfAlerts(transaction, writes, by);
  const saved = await transaction.findOneByOrFail(tables.Incident, { id: incidentId });
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
  };
  const hash = chainHash(saved.timelineHash, entry);
  const timelineEntry: TimelineEntry = { ...entry, previousHash: saved.timelineHash, hash };
  await transaction.insert(tables.TimelineEntry, timelineEntry);
  const next = { version: saved.version + 1, timelineLength: entry.sequence, timelineHash: hash };
  await transaction.update(tables.Incident, { id: incidentId }, next);
  return { ...saved, ...next };
}

/** An alert that changes together with its incident is told of like one that changes alone. */
async function tellOfAlerts(
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
