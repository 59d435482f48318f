import { copyFileSync, rmSync, statSync, truncateSync } from "node:fs";
import { type LogBounds, logBounds, putAside } from "../runtime/rotating-file.js";

/**
 * Limits a log that another program keeps open for appending, such as the database server: when full it is copied and
 * truncated, since a renamed file would still be written to. Lines written in between are lost.
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
