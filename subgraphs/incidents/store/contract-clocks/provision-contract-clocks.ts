import { readFile } from "node:fs/promises";
import { isDeepStrictEqual } from "node:util";
import type { DataSource, EntityManager } from "typeorm";
import { retryOnLockTimeout } from "../../../../platform/database/retry-on-lock-timeout.js";
import { newIdentifier } from "../../../../platform/runtime/identifier.js";
import type { Log } from "../../../../platform/runtime/log.js";
import type { ContractClock } from "../../domain/records/notification/contract-clock.js";
import { tables } from "../tables.js";
import type { ContractClockEntry } from "./contract-clocks-shape.js";
import { readContractClocks } from "./read-contract-clocks.js";

/**
 * Takes in the clocks of the contracts of the organization, all of them or none. A version that was taken in stays as it is, since
 * notices may be owed by it; the day on which it ends can be set. What the file no longer has is kept.
 * @throws Error with one line for a person when the file cannot be used.
 */
export async function provisionContractClocks(database: DataSource, log: Log, file: string): Promise<void> {
  try {
    const entries = readContractClocks(await readFile(file, "utf8"));
    const added = await retryOnLockTimeout(() => database.transaction((transaction) => takeIn(transaction, entries)));
    log.info({ file, clocks: entries.length, added }, "the contract clocks were read");
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`The contract clocks ${file} (CONTRACT_CLOCKS_FILE) cannot be used: ${why}. Nothing was taken in.`);
  }
}

async function takeIn(transaction: EntityManager, entries: readonly ContractClockEntry[]): Promise<number> {
  // Replicas that start at once take turns: the second finds what the first has taken in.
  await transaction.query("SELECT pg_advisory_xact_lock(hashtext('contract clocks'))");
  const known = new Map((await transaction.find(tables.ContractClock)).map((one) => [keyOf(one), one]));
  const added: ContractClock[] = [];
  for (const entry of entries) {
    const before = known.get(keyOf(entry));
    if (!before) {
      added.push({ id: newIdentifier(), ...entry });
      continue;
    }
    const { id, validUntil } = before;
    if (!isSame(before, entry))
      throw new Error(
        `${entry.code} from ${entry.validFrom} differs from what was taken in before. Add a newer version of it, valid from a later day`,
      );
    if (validUntil !== entry.validUntil)
      await transaction.update(tables.ContractClock, { id }, { validUntil: entry.validUntil });
  }
  await transaction.insert(tables.ContractClock, added);
  return added.length;
}

const keyOf = ({ code, validFrom }: Pick<ContractClock, "code" | "validFrom">) => `${code} ${validFrom}`;

/** But for when it ends. */
const isSame = (
  { id: _, validUntil: __, ...before }: ContractClock,
  { validUntil: ___, ...entry }: ContractClockEntry,
) => isDeepStrictEqual({ ...before }, entry);
