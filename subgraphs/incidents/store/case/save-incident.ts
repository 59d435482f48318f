import type { EntityManager } from "typeorm";
import type { PerformedBy } from "../../../../platform/actions/aggregate.js";
import { chainHash } from "../../../../platform/actions/audit/chain.js";
import type { Decision, Write } from "../../../../platform/actions/decision.js";
import { type ActedOn, writeRecords } from "../../../../platform/actions/write-records.js";
import { appendEvent } from "../../../../platform/events/outbox/outbox.js";
import { newIdentifier } from "../../../../platform/runtime/identifier.js";
import type { Phase } from "../../../response-model/process/phases.js";
import type { Incident } from "../../domain/records/case/incident.js";
import type { TimelineEntry } from "../../domain/records/case/timeline-entry.js";
import type { Records } from "../../domain/records/records.js";
import { phaseOf } from "../../domain/response/phase-of.js";
import { alertBatchEvent } from "../alerts/alert-batch-event.js";
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
export async function saveIncident(
  transaction: EntityManager,
  incidentId: string,
  { writes, summary }: Decision<Records>,
  by: Saving,
): Promise<Incident> {
  const { action, phase, viewer, now, before, onIncident, part } = by;
  await writeRecords(transaction, tables, writes, onIncident ? undefined : part);
  await announceAlerts(transaction, writes, by);
  await reportParts(transaction, incidentId, reportedParts(writes, part), by);
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
    changes: before ? changesOf(before, writes) : [],
  };
  const hash = chainHash(saved.timelineHash, entry);
  const timelineEntry: TimelineEntry = { ...entry, previousHash: saved.timelineHash, hash };
  await transaction.insert(tables.TimelineEntry, timelineEntry);
  const next = {
    version: saved.version + (onIncident && !changes(writes, incidentId) ? 1 : 0),
    phase: await phaseNow(transaction, saved),
    timelineLength: entry.sequence,
    timelineHash: hash,
  };
  await transaction.update(tables.Incident, { id: incidentId }, next);
  return { ...saved, ...next };
}

const changes = (writes: readonly Write<Records>[], incidentId: string) =>
  writes.some((write) => "update" in write && write.update === "Incident" && write.id === incidentId);

/** The phase that follows from what has been written. */
async function phaseNow(transaction: EntityManager, { id: incidentId, state }: Incident): Promise<Phase> {
  if (state !== "DECLARED") return phaseOf(state, []);
  const responses = await transaction.find(tables.ServiceResponse, { where: { incidentId }, select: { state: true } });
  return phaseOf(
    state,
    responses.map((response) => response.state),
  );
}

/** An alert that changes together with its incident is told of like one that changes alone; those of one call, together. */
async function announceAlerts(
  transaction: EntityManager,
  writes: readonly Write<Records>[],
  by: PerformedBy,
): Promise<void> {
  const batch = writes.flatMap((write) => ("insert" in write && write.insert === "AlertBatch" ? [write.row] : []))[0];
  if (batch) {
    const news = writes.flatMap((write) => ("update" in write && write.update === "Alert" ? [write.id] : []));
    const announced = alertBatchEvent({ ...batch, news }, by);
    if (announced) await appendEvent(transaction, { subject: batch.id, time: by.now, ...announced });
    return;
  }
  for (const write of writes) {
    if (!("update" in write) || write.update !== "Alert") continue;
    const alert = await transaction.findOneByOrFail(tables.Alert, { id: write.id });
    await appendEvent(transaction, { subject: alert.id, time: by.now, ...alertEvent(alert, by) });
  }
}
