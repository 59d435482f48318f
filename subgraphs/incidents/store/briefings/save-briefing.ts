import type { EntityManager } from "typeorm";
import type { Write } from "../../../../platform/actions/decision.js";
import { type ActedOn, writeRecords } from "../../../../platform/actions/write-records.js";
import type { ThreatBriefing } from "../../domain/records/briefings/threat-briefing.js";
import type { Records } from "../../domain/records/records.js";
import { tables } from "../tables.js";

/** A briefing that was saved, with what of its acknowledgements is another way now. */
export interface SavedBriefing extends ThreatBriefing {
  readonly acknowledgementIds: readonly string[];
}

/** The acknowledgements that a decision writes. */
export const acknowledgementsIn = (writes: readonly Write<Records>[]): readonly string[] => [
  ...new Set(
    writes.flatMap((write) => {
      if ("update" in write) return write.update === "BriefingAcknowledgement" ? [write.id] : [];
      return write.insert === "BriefingAcknowledgement" ? [write.row.id] : [];
    }),
  ),
];

/** Writes what an operation on a briefing decided. */
export async function saveBriefing(
  transaction: EntityManager,
  id: string,
  writes: readonly Write<Records>[],
  actedOn?: ActedOn<Records>,
): Promise<SavedBriefing> {
  await writeRecords(transaction, tables, writes, actedOn);
  const saved = await transaction.findOneByOrFail(tables.ThreatBriefing, { id });
  return { ...saved, acknowledgementIds: acknowledgementsIn(writes) };
}
