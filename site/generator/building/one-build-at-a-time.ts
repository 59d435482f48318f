import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

const pollIntervalMs = 200;

/** Does the work while no other process does work on this site. What a killed process left is taken over. */
export function oneBuildAtATime<Result>(site: string, work: () => Result): Result {
  const lock = path.join(site, "build.lock");
  let hasReported = false;
  while (!take(lock)) {
    if (!hasReported) console.log("Another build of the site is under way: waiting for it");
    hasReported = true;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pollIntervalMs);
  }
  try {
    return work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function take(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    if (!isAlive(holderOf(lock))) rmSync(lock, { force: true });
    return false;
  }
}

function holderOf(lock: string): number {
  try {
    return Number(readFileSync(lock, "utf8"));
  } catch {
    return 0;
  }
}

/** A lock without a number is just being written. */
function isAlive(pid: number): boolean {
  if (pid === 0) return true;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
