import { type EntityManager, type EntitySchema, IsNull } from "typeorm";
import type { DueAggregate } from "../../../../../platform/actions/reactions/on-time.js";
import { appendEvent } from "../../../../../platform/events/outbox/outbox.js";
import { strictest } from "../../../../response-model/evidence/strictest.js";
import type { CaseFile } from "../../../domain/case-file.js";
import type { Alert } from "../../../domain/records/alerts/alert.js";
import type { Incident } from "../../../domain/records/case/incident.js";
import type { PrecursorLink } from "../../../domain/records/precursors/precursor-link.js";
import type { Records } from "../../../domain/records/records.js";
import type { AlertBefore } from "../../../domain/triage/alert-entry.js";
import { caseFileOf } from "../../case/load-case-file.js";
import { takeInFindings } from "../../merged-cases/take-in-findings.js";
import { takeInTenants } from "../../merged-cases/take-in-tenants.js";
import { precursorLinkEvent } from "../../precursors/precursor-event.js";
import { tables } from "../../tables.js";
import { takeInVulnerabilities } from "../vulnerabilities/take-in-vulnerabilities.js";
import { incidentAggregate } from "./incident-aggregate.js";

/** The incident that goes on, and a duplicate of which it takes in what it has. */
export interface MergeFile extends CaseFile {
  readonly duplicate: CaseFile;
  /** All alerts of the duplicate: each becomes one of the incident that goes on. */
  readonly brought: readonly AlertBefore[];
  /** The links of precursors that announced the duplicate, and of which it is not on record that they announced the incident that goes on. */
  readonly announcedBy: readonly PrecursorLink[];
}

/** Duplicates that are waiting to be taken in, each with the incident that goes on in its place. */
export const mergeAggregate: DueAggregate<MergeFile, Records> = {
  ...incidentAggregate,
  async save(transaction, before, decision, by) {
    const saved = await incidentAggregate.save(transaction, before, decision, by);
    for (const write of decision.writes)
      if ("insert" in write && write.insert === "PrecursorLink")
        await appendEvent(transaction, { subject: write.row.id, time: by.now, ...precursorLinkEvent(write.row, by) });
    // What sweeps of the duplicate found in services that are not part of it waits for the incident that goes on.
    await transaction.update(
      tables.Alert,
      { awaitsIncidentId: before.duplicate.incident.id, incidentId: IsNull() },
      { awaitsIncidentId: before.incident.id },
    );
    await takeInTenants(transaction, {
      incidentId: before.incident.id,
      duplicateId: before.duplicate.incident.id,
      now: by.now,
    });
    await takeInVulnerabilities(transaction, {
      incidentId: before.incident.id,
      duplicateId: before.duplicate.incident.id,
    });
    const { incident, duplicate } = before;
    const handling = strictest(incident.handling, duplicate.incident.handling) ?? incident.handling;
    await takeInFindings(transaction, { incident: { ...incident, handling }, duplicateId: duplicate.incident.id }, by);
    return saved;
  },
  rootOf: ({ duplicate }) => duplicate.incident.id,
  async due(transaction, now, limit, passedOver) {
    const due = await transaction
      .createQueryBuilder(tables.Incident, "incident")
      .where("incident.mergeDueAt <= :now AND incident.id <> ALL(:passedOver)", { now, passedOver })
      .orderBy("incident.mergeDueAt")
      .limit(limit)
      .setLock("pessimistic_write")
      .setOnLocked("skip_locked")
      .getMany();
    const files: MergeFile[] = [];
    const taken = new Set<string>();
    for (const duplicate of due) {
      const survivor = await lockSurvivor(transaction, duplicate);
      // One duplicate of each at a time: the next one sees what this one brought.
      if (!survivor || taken.has(survivor.id)) continue;
      taken.add(survivor.id);
      files.push({
        ...(await caseFileOf(transaction, survivor)),
        duplicate: await caseFileOf(transaction, duplicate),
        brought: await lockAlertsOf(transaction, duplicate),
        announcedBy: await linksOnlyOf(transaction, duplicate, survivor),
      });
    }
    return { found: files, locked: files.length > 0 ? [] : due.map(({ id }) => id) };
  },
};

/**
 * The incident that goes on in the end: the one that a duplicate was merged into may itself have been merged since. Nothing
 * while somebody else has it locked; it is looked for again.
 */
async function lockSurvivor(transaction: EntityManager, { mergedIntoId: id }: Incident): Promise<Incident | null> {
  const next = await transaction
    .createQueryBuilder(tables.Incident, "incident")
    .where("incident.id = :id", { id })
    .setLock("pessimistic_write")
    .setOnLocked("skip_locked")
    .getOne();
  return next?.mergedIntoId ? lockSurvivor(transaction, next) : next;
}

/** Locked as whoever hands alerts in and whoever judges them locks them, so that none of these wait for each other in a circle. */
async function lockAlertsOf(transaction: EntityManager, { id: incidentId }: Incident): Promise<readonly AlertBefore[]> {
  const alerts = await transaction.find(tables.Alert as EntitySchema<Alert>, {
    where: { incidentId },
    select: { id: true, state: true, serviceId: true, incidentId: true, triageDueAt: true, handling: true },
    order: { alertSourceId: "ASC", fingerprint: "ASC", id: "ASC" },
    lock: { mode: "pessimistic_write" },
  });
  return alerts as readonly AlertBefore[];
}

/** The links of precursors to a duplicate that stand, but for those of precursors that are linked to the incident that goes on as well. */
const linksOnlyOf = (
  transaction: EntityManager,
  { id: duplicateId }: Incident,
  { id: incidentId }: Incident,
): Promise<readonly PrecursorLink[]> =>
  transaction
    .createQueryBuilder(tables.PrecursorLink, "link")
    .where("link.incidentId = :duplicateId AND link.withdrawnAt IS NULL", { duplicateId })
    .andWhere(
      "NOT EXISTS (SELECT FROM precursor_link AS own WHERE own.precursor_id = link.precursorId AND own.incident_id = :incidentId AND own.withdrawn_at IS NULL)",
      { incidentId },
    )
    .orderBy("link.id")
    .getMany();
