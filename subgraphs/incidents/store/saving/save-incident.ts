import type { EntityManager, EntitySchema } from "typeorm";
import type { PerformedBy } from "../../../../platform/actions/aggregate.js";
import { chainHash } from "../../../../platform/actions/audit/chain.js";
import type { Decision, Write } from "../../../../platform/actions/decision.js";
import { type ActedOn, writeRecords } from "../../../../platform/actions/write-records.js";
import { readTogether } from "../../../../platform/database/statements/read-together.js";
import { appendEvent } from "../../../../platform/events/outbox/outbox.js";
import { newIdentifier } from "../../../../platform/runtime/identifier.js";
import type { Phase } from "../../../response-model/process/phases.js";
import type { Alert } from "../../domain/records/alerts/alert.js";
import type { Incident } from "../../domain/records/case/incident.js";
import type { Records } from "../../domain/records/records.js";
import { phaseOf } from "../../domain/response/phase-of.js";
import { alertBatchEvent } from "../alerts/alert-batch-event.js";
import { tables } from "../tables.js";
import { alertEvent } from "./alert-event.js";
import { type Before, changesOf } from "./changes-of.js";
import { isAlertDisclosed, markingOf, withDisclosedVersions } from "./disclosed-alerts.js";
import { reportParts } from "./report-parts.js";
import { reportedParts } from "./reported-parts.js";
import { writeTimelineEntry } from "./write-timeline-entry.js";

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
  const isOfIncident = (write: Write<Records>) =>
    "update" in write && write.update === "Incident" && write.id === incidentId;
  const others = writes.filter((write) => !isOfIncident(write));
  const marking = markingOf(before?.incident, writes);
  await writeRecords(transaction, tables, withDisclosedVersions(others, marking), onIncident ? undefined : part);
  const changedAlerts = others.flatMap((write) => ("update" in write && write.update === "Alert" ? write.id : []));
  const { stood, responses, alerts, found } = await readSaved(transaction, incidentId, changedAlerts, wanted);
  const decided = setBy(writes.filter(isOfIncident));
  const saved = { ...stood, ...decided };
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
  // A decision that says which version it is to be, as one does that is no news to those who act on it, is that.
  const rises = decided.version === undefined && (onIncident || others.length < writes.length);
  const next = {
    version: saved.version + (rises ? 1 : 0),
    phase: phaseOf(saved.state, saved.state === "DECLARED" ? responses.map(({ state }) => state) : []),
    timelineLength: entry.sequence,
    timelineHash: hash,
  };
  await writeTimelineEntry(transaction, { ...entry, previousHash: saved.timelineHash, hash }, next, decided);
  const news = alerts.filter((alert) => !marking || isAlertDisclosed(alert, marking));
  await announceAlerts(transaction, writes, news, by);
  await reportParts(transaction, incidentId, reportedParts(writes, part), by);
  return { incident: { ...saved, ...next }, found };
}

/**
 * An incident as it stands beside what was written of it, the responses that its phase follows from, the alerts that were changed
 * with it, and a part of it.
 */
async function readSaved<Kind extends keyof Records>(
  transaction: EntityManager,
  incidentId: string,
  alertIds: readonly string[],
  wanted: { readonly kind: Kind; readonly id: string } | undefined,
) {
  const ofCase = {
    incidents: { table: tables.Incident, where: "id = $1" },
    responses: { table: tables.ServiceResponse, where: "incident_id = $1" },
    alerts: { table: tables.Alert, where: "id = ANY($2::uuid[])" },
  } as const;
  const table = wanted && (tables[wanted.kind] as EntitySchema<Records[Kind]>);
  const read = await (table
    ? readTogether(transaction, { ...ofCase, found: { table, where: "id = $3" } }, [incidentId, alertIds, wanted.id])
    : { ...(await readTogether(transaction, ofCase, [incidentId, alertIds])), found: [] });
  const { responses, incidents, found } = read;
  const [stood] = incidents;
  if (!stood || (wanted && found.length === 0))
    throw new Error(`What was written of the incident ${incidentId} is not there.`);
  const alerts = alertIds.flatMap((id) => read.alerts.filter((alert) => alert.id === id));
  return { stood, responses, alerts, found: found[0] };
}

/** What all of some writes set. */
const setBy = (writes: readonly Write<Records>[]): Partial<Incident> =>
  Object.fromEntries(
    writes
      .flatMap((write) => ("update" in write ? Object.entries(write.set) : []))
      .filter(([, value]) => value !== undefined),
  );

/**
 * An alert that changes together with its incident is told of like one that changes alone; those of one call, together. Not where the incident is
 * for fewer than read the alert: they would learn of it, now or when they read the alert again.
 */
async function announceAlerts(
  transaction: EntityManager,
  writes: readonly Write<Records>[],
  alerts: readonly Alert[],
  by: PerformedBy,
): Promise<void> {
  const [batch] = writes.flatMap((write) => ("insert" in write && write.insert === "AlertBatch" ? [write.row] : []));
  if (batch) {
    const news = alerts.map(({ id }) => id);
    const announced = alertBatchEvent({ ...batch, news }, by);
    if (announced) await appendEvent(transaction, { subject: batch.id, time: by.now, ...announced });
    return;
  }
  for (const alert of alerts)
    await appendEvent(transaction, { subject: alert.id, time: by.now, ...alertEvent(alert, by) });
}
