import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "../../platform/runtime/repository-root.js";
import { temporaryFolder } from "../../test/support/temporary-folder.js";
import { allOrNothing } from "./all-or-nothing.js";

const place = temporaryFolder();
const shared = join(place.path, "shared.json");
const folder = join(place.path, "drills");
beforeEach(() => writeFileSync(shared, "before"));
afterAll(() => place.remove());

function write(): void {
  writeFileSync(shared, "after");
  mkdirSync(join(folder, "actions"), { recursive: true });
}

test("When a tool fails behind what was written, the files are as they were, the folder is gone, and the person is told", () => {
  const work = () => {
    write();
    execFileSync("false");
  };
  expect(() => allOrNothing([shared], folder, work)).toThrow(/false\nIt was not made; every file is as it was\.$/);
  expect(readFileSync(shared, "utf8")).toBe("before");
  expect(readdirSync(place.path)).toEqual(["shared.json"]);
});

test("So it is when the person interrupts", () => {
  const compiled = join(repositoryRoot, "dist/local/new-subgraph/all-or-nothing.js");
  // The tool has the starter interrupted and dies of the same, as at Ctrl-C in a terminal.
  const program = `
    const { writeFileSync, mkdirSync } = require("node:fs");
    require(${JSON.stringify(compiled)}).allOrNothing([${JSON.stringify(shared)}], ${JSON.stringify(folder)}, () => {
      writeFileSync(${JSON.stringify(shared)}, "after");
      mkdirSync(${JSON.stringify(folder)});
      require("node:child_process").execFileSync("sh", ["-c", "kill -INT $PPID; kill -INT $$"]);
    });`;
  const { status, stderr } = spawnSync(process.execPath, ["-e", program], { encoding: "utf8" });
  expect(stderr).toContain("every file is as it was");
  expect(status).toBe(1);
  expect(readFileSync(shared, "utf8")).toBe("before");
  expect(existsSync(folder)).toBe(false);
});

test("What succeeds stays", () => {
  allOrNothing([shared], folder, write);
  expect(readFileSync(shared, "utf8")).toBe("after");
  expect(existsSync(folder)).toBe(true);
});
