import type { EntityManager } from "typeorm";
import { type Link, verifyChain } from "../../foundation/chain.js";
import { tables } from "./tables.js";

/** Reads the chain of custody of a piece of evidence and says which entry is the first that was altered, removed or moved. */
export async function verifyCustody(
  database: EntityManager,
  evidenceId: string,
): Promise<{ readonly firstBad?: string; readonly why?: string }> {
  const rows = await database.find(tables.CustodyEntry, { where: { evidenceId }, order: { sequence: "ASC" } });
  if (rows.length === 0)
    return { firstBad: "custody entry 1", why: "evidence begins with its collection, and none is there" };
  const links = rows.map(({ previousHash, hash, ...entry }): Link => {
    return { name: `custody entry ${entry.sequence}`, entry, previousHash, hash };
  });
  const { firstBad, why } = verifyChain(links);
  return firstBad ? { firstBad, why } : {};
}
