import { copyFileSync, rmSync, statSync, truncateSync } from "node:fs";
import { type LogBounds, logBounds, putAside } from "../runtime/rotating-file.js";

/**
 * Bounds a log that another program holds open and writes to the end of, as the database server does: once it is full it is copied and
 * emptied, because a file that was renamed would be written on. What is written between the two is lost.
 */
export function boundForeignLog(path: string, bounds: LogBounds = logBounds): void {
  if (!isFull(path, bounds)) return;
  try {
    putAside(path, bounds.older, () => copyFileSync(path, `${path}.1`));
  } catch {
    rmSync(`${path}.1`, { force: true }); // no room for a copy: it is given up, rather than the bound
  }
  truncateSync(path);
}

export const isFull = (path: string, bounds: LogBounds = logBounds): boolean =>
  (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > bounds.bytes;
