import { execFileSync } from "node:child_process";
import { rmSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "./temporary-folder.js";

/** A file system of its own, of one megabyte, that a test can fill. */
interface SmallDisk {
  readonly path: string;
  fill(): void;
  free(): void;
  remove(): void;
}

/** Only root on Linux can make one, and not in every container. */
export function smallDisk(): SmallDisk | undefined {
  const place = temporaryFolder();
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=1m,mode=755", "tmpfs", place.path], { stdio: "ignore" });
  } catch {
    place.remove();
    return undefined;
  }
  const ballast = join(place.path, "ballast");
  return {
    path: place.path,
    fill() {
      const { bavail, bsize } = statfsSync(place.path);
      try {
        // More than there is: the last page of a file that is written to meanwhile is filled as well.
        writeFileSync(ballast, Buffer.alloc((bavail + 16) * bsize));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
      }
    },
    free: () => rmSync(ballast, { force: true }),
    remove() {
      execFileSync("umount", ["--lazy", place.path]);
      place.remove();
    },
  };
}

export const withoutSmallDisk = "(skipped: only root on Linux can mount a file system of its own to fill)";
