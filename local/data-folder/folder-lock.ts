import { randomUUID } from "node:crypto";
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startOf } from "../runtime/process-identity.js";

/** Runs work under the lock of the folder. A lock whose holder died is taken over. */
export async function withFolderLock<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  const lock = join(folder, "lock");
  const mine = JSON.stringify({ pid: process.pid, start: startOf(process.pid), id: randomUUID() });
  while (!take(lock, mine)) await new Promise((resolve) => setTimeout(resolve, 50));
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/**
 * For work that must be done anyway, such as stopping the server: without the lock if it cannot be written, on a full
 * disk.
 */
export async function withFolderLockIfPossible<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  let begun = false;
  const begin = () => {
    begun = true;
    return work();
  };
  try {
    return await withFolderLock(folder, begin);
  } catch (error) {
    if (begun) throw error;
    return work();
  }
}

/** A link is created atomically, so a lock always names its holder. */
function take(lock: string, mine: string): boolean {
  const draft = `${lock}.${randomUUID()}`;
  try {
    writeFileSync(draft, mine);
    linkSync(draft, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    removeIfAbandoned(lock);
    return false;
  } finally {
    rmSync(draft, { force: true });
  }
}

function removeIfAbandoned(lock: string): void {
  try {
    const text = readFileSync(lock, "utf8");
    if (isHeld(text)) return;
    // Another waiter may have taken it over meanwhile: remove it only if it is still the one that was read.
    const aside = `${lock}.${randomUUID()}`;
    renameSync(lock, aside);
    if (readFileSync(aside, "utf8") !== text) renameSync(aside, lock);
    rmSync(aside, { force: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
}

/** An unreadable lock was left by a crash: a living holder has written it completely. */
function isHeld(text: string): boolean {
  try {
    const holder = JSON.parse(text) as { pid: number; start?: string };
    return startOf(holder.pid) === holder.start;
  } catch {
    return false;
  }
}
