import DataLoader from "dataloader";
import type { Context } from "../actions/context.js";
import { canonicalIdentifier } from "./canonical-identifiers.js";

/**
 * Loads rows for many keys in one statement, by key. A missing key resolves to null, and one with an error fails alone.
 */
export type BatchLoad<Value> = (
  context: Context,
  keys: readonly string[],
) => Promise<ReadonlyMap<string, Value | Error>>;

/**
 * Loads the value of one key (an id in any spelling), batched with all others that the request loads meanwhile by the
 * same `batchLoad`.
 */
export function load<Value>(context: Context, batchLoad: BatchLoad<Value>, key: string): Promise<Value | null> {
  let loader = context.loaders.get(batchLoad) as DataLoader<string, Value | null> | undefined;
  if (!loader) {
    loader = new DataLoader<string, Value | null>(
      async (keys) => {
        const found = await batchLoad(context, keys);
        return keys.map((key) => found.get(key) ?? null);
      },
      { maxBatchSize: 1_000 },
    );
    context.loaders.set(batchLoad, loader as DataLoader<string, unknown>);
  }
  return loader.load(canonicalIdentifier(key));
}

/** Loads what a row refers to by a foreign key, which must exist. */
export async function loadReferenced<Value>(
  context: Context,
  batchLoad: BatchLoad<Value>,
  key: string,
): Promise<Value> {
  const value = await load(context, batchLoad, key);
  if (value === null) throw new Error(`Nothing has the id ${key}, to which a row refers.`);
  return value;
}

/** Groups rows by key, for a {@link BatchLoad} of lists. */
export function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
