import type { EntityManager } from "typeorm";
import { type Link, verifyChain } from "../../foundation/chain.js";
import { tables } from "./tables.js";

/**
 * Reads the whole timeline of an incident and says which entry is the first that was altered, removed or moved; nothing when
 * all fit, and fit the length and the last hash that the incident itself carries.
 */
export async function verifyTimeline(
  database: EntityManager,
  incidentId: string,
): Promise<{ readonly firstBad?: string; readonly why?: string }> {
  const incident = await database.findOneByOrFail(tables.Incident, { id: incidentId });
  const rows = await database.find(tables.TimelineEntry, { where: { incidentId }, order: { sequence: "ASC" } });
  const links = rows.map(({ previousHash, hash, ...entry }): Link => {
    return { name: `timeline entry ${entry.sequence}`, entry, previousHash, hash };
  });
  const { firstBad, why } = verifyChain(links);
  if (firstBad) return { firstBad, why };
  const length = rows.length;
  if (length === incident.timelineLength && rows.at(-1)?.hash === incident.timelineHash) return {};
  return {
    firstBad: `timeline entry ${Math.min(length, incident.timelineLength) + 1}`,
    why: `the incident says that ${incident.timelineLength} entries were written, and ${length} are there`,
  };
}
