import type { EntityManager } from "typeorm";
import type { Entity, PerformedBy } from "../../../../platform/actions/aggregate.js";
import type { ChainHead } from "../../../../platform/actions/audit/chain-head.js";
import type { Decision } from "../../../../platform/actions/decision.js";
import { insertedId } from "../../../../platform/actions/inserted-id.js";
import { type ActedOn, writeRecords } from "../../../../platform/actions/write-records.js";
import { appendEvent } from "../../../../platform/events/outbox/outbox.js";
import type { Records } from "../../domain/records/records.js";
import { chainHeads } from "../custody/chain-heads.js";
import { tables } from "../tables.js";
import type { Before } from "./changes-of.js";
import { incidentEvent } from "./incident-event.js";
import { saveIncident } from "./save-incident.js";

/** The unique index of a value lets one of two through that record it at the same moment: the other begins again, and then it is known. */
const lostRace = (error: unknown): unknown =>
  (error as { readonly code?: unknown }).code === "23505"
    ? Object.assign(new Error("recorded meanwhile"), { code: "40001" })
    : error;

/**
 * Writes what was decided of indicators, of hunts, or of alerts that belong together. What has to do with an incident stands in its timeline as well, without the values, as these
 * may be for fewer readers; and it is announced to subscribers of the incident.
 */
export async function saveWithCase(
  transaction: EntityManager,
  { file }: { readonly file?: Before | null },
  decision: Decision<Records>,
  by: PerformedBy,
  part?: ActedOn<Records>,
): Promise<{ readonly incident?: Entity }> {
  try {
    if (!file) {
      await writeRecords(transaction, tables, decision.writes, part);
      return {};
    }
    const incident = await saveIncident(transaction, file.incident.id, decision, {
      ...by,
      before: file,
      onIncident: false,
      ...(part && { part }),
    });
    await appendEvent(transaction, { subject: incident.id, time: by.now, ...incidentEvent(incident, by) });
    return { incident };
  } catch (error) {
    throw lostRace(error);
  }
}

/** Writes what was decided together with an incident that begins by it, which is announced like any other. */
export async function saveOpened(
  transaction: EntityManager,
  decision: Decision<Records>,
  by: PerformedBy,
): Promise<{ readonly incident: Entity }> {
  const id = insertedId(decision.writes, "Incident");
  const incident = await saveIncident(transaction, id, decision, { ...by, onIncident: true });
  await appendEvent(transaction, { subject: incident.id, time: by.now, ...incidentEvent(incident, by) });
  return { incident };
}

/** The chains that went on with it. */
export const headsOfCase = (entity: Entity, decision: Decision<Records>): readonly ChainHead[] => {
  const { incident } = entity as { readonly incident?: Entity };
  return incident ? chainHeads(incident, decision) : [];
};
