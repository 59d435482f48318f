import { createHash } from "node:crypto";
import { existsSync, statfsSync } from "node:fs";
import { join } from "node:path";

const memory = "/dev/shm";

/** More than the databases of a test run take at once. */
const neededBytes = 4_000_000_000;

/**
 * Where the server of the tests keeps its data, at a fixed place for each checkout: in memory where the machine has room for it.
 * Tests make and drop hundreds of databases of hundreds of files, and the more files were deleted within the last
 * minutes, the longer ext4 looks for one that it may make: two fifths of the processor time that PostgreSQL took.
 */
export function testDataFolder(checkout: string): string {
  const account = process.getuid?.() ?? 0;
  const mark = createHash("sha256").update(checkout).digest("hex").slice(0, 12);
  const inMemory = join(memory, `cordon-tests-${account}-${mark}`);
  return existsSync(inMemory) || hasRoom() ? inMemory : join(checkout, ".cordon", "tests");
}

function hasRoom(): boolean {
  if (!existsSync(memory)) return false;
  const { bavail, bsize } = statfsSync(memory);
  return bavail * bsize >= neededBytes;
}
