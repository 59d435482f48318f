import type { EntityManager } from "typeorm";
import type { AlertSource } from "../../domain/records/alerts/alert-source.js";
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
  return (await manager.findOneBy(tables.AlertSource, { id: alertSourceId })) ?? undefined;
}
