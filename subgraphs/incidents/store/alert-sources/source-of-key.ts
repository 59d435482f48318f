import type { EntityManager } from "typeorm";
import type { AlertSource } from "../../domain/records/alerts/alert-source.js";
import type { AlertSourceKey } from "../../domain/records/alerts/alert-source-key.js";
import { tables } from "../tables.js";
import { isKey, readKey } from "./issue-key.js";

/** The source that a key is of, if it is that of this source and still valid; undefined for any other key. */
export async function sourceOfKey(
  manager: EntityManager,
  alertSourceId: string,
  text: string,
  now: Date,
): Promise<AlertSource | undefined> {
  const read = readKey(text);
  if (!read) return undefined;
  const key = await manager.findOneBy(tables.AlertSourceKey, { alertSourceId, id: read.id });
  if (!key || !isKey(key, read.random) || (key.expiresAt !== null && key.expiresAt <= now)) return undefined;
  await noteUse(manager, key, now);
  return (await manager.findOneBy(tables.AlertSource, { id: alertSourceId })) ?? undefined;
}

const hour = 3_600_000;

/**
 * Notes the hour of it, once: a storm of alerts writes nothing here. No more is said, since when exactly a source calls could tell of alerts that
 * whoever reads the key may not read.
 */
async function noteUse(
  manager: EntityManager,
  { alertSourceId, id, lastUsedAt }: AlertSourceKey,
  now: Date,
): Promise<void> {
  const usedAt = new Date(Math.floor(now.getTime() / hour) * hour);
  if (lastUsedAt !== null && lastUsedAt >= usedAt) return;
  await manager.query(
    `UPDATE alert_source_key SET last_used_at = $3
     WHERE alert_source_id = $1 AND id = $2 AND (last_used_at IS NULL OR last_used_at < $3)`,
    [alertSourceId, id, usedAt],
  );
}
