import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { oneBuildAtATime } from "./one-build-at-a-time.js";

const newSite = () => mkdtempSync(path.join(tmpdir(), "cordon-site-"));

describe("Two builds of one site", () => {
  test("run one after the other", async () => {
    const site = newSite();
    const other = spawn(process.execPath, ["-e", "setInterval(() => {}, 1_000)"]);
    writeFileSync(path.join(site, "build.lock"), String(other.pid));
    const lock = path.join(site, "build.lock");
    // The other one gives the lock back when it is done, which this process cannot do while it waits for it.
    const done = path.join(site, "done");
    const release = `const { rmSync, writeFileSync } = require("node:fs");
      setTimeout(() => { writeFileSync(${JSON.stringify(done)}, ""); rmSync(${JSON.stringify(lock)}); }, 500);`;
    spawn(process.execPath, ["-e", release]);
    expect(oneBuildAtATime(site, () => existsSync(done) && existsSync(lock))).toBe(true);
    expect(existsSync(lock)).toBe(false);
    other.kill();
  });

  test("do not wait for one that was killed, and one that fails gives the lock back", () => {
    const site = newSite();
    const { pid } = spawnSync(process.execPath, ["-e", ""]);
    writeFileSync(path.join(site, "build.lock"), String(pid));
    expect(() =>
      oneBuildAtATime(site, () => {
        throw new Error("no pages");
      }),
    ).toThrow("no pages");
    expect(oneBuildAtATime(site, () => "built")).toBe("built");
  });
});
