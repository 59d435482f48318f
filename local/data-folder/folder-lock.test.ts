import { spawnSync } from "node:child_process";
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../../test/support/temporary-folder.js";
import { startOf } from "../runtime/process-identity.js";
import { withFolderLock, withFolderLockIfPossible } from "./folder-lock.js";

const place = temporaryFolder();
const lock = join(place.path, "lock");

afterAll(() => place.remove());

test("lets one do its work at a time", async () => {
  let inside = 0;
  let max = 0;
  const work = () =>
    withFolderLock(place.path, async () => {
      inside += 1;
      max = Math.max(max, inside);
      await new Promise((resolve) => setTimeout(resolve, 5));
      inside -= 1;
    });
  await Promise.all(Array.from({ length: 8 }, work));
  expect(max).toBe(1);
});

test("is given back when the work fails", async () => {
  await expect(withFolderLock(place.path, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(existsSync(lock)).toBe(false);
});

test("is taken over from a holder that died, also when another process has its pid now", async () => {
  const { pid } = spawnSync(process.execPath, ["-e", ""]);
  writeFileSync(lock, JSON.stringify({ pid, start: "1" }));
  expect(await withFolderLock(place.path, async () => "done")).toBe("done");
  writeFileSync(lock, JSON.stringify({ pid: process.pid, start: "an earlier time" }));
  expect(await withFolderLock(place.path, async () => "done")).toBe("done");
});

test("is taken over where a machine that went down left nothing readable", async () => {
  writeFileSync(lock, "");
  expect(await withFolderLock(place.path, async () => "done")).toBe("done");
});

test("where none can be written, only work that must be done is done, and once", async () => {
  const nowhere = join(place.path, "nowhere");
  await expect(withFolderLock(nowhere, async () => "done")).rejects.toThrow("ENOENT");
  expect(await withFolderLockIfPossible(nowhere, async () => "done")).toBe("done");
  let times = 0;
  const fails = withFolderLockIfPossible(place.path, async () => {
    times += 1;
    throw new Error("no");
  });
  await expect(fails).rejects.toThrow("no");
  expect(times).toBe(1);
});

test("is waited for while its holder lives", async () => {
  writeFileSync(lock, JSON.stringify({ pid: process.pid, start: startOf(process.pid) }));
  const waiting = withFolderLock(place.path, async () => "done");
  const first = await Promise.race([waiting, new Promise((resolve) => setTimeout(() => resolve("waits"), 200))]);
  expect(first).toBe("waits");
  rmSync(lock);
  expect(await waiting).toBe("done");
});
