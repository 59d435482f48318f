import {
  appendFileSync,
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { smallDisk, withoutSmallDisk } from "../../test/support/small-disk.js";
import { temporaryFolder } from "../../test/support/temporary-folder.js";
import { boundForeignLog } from "../database/bound-foreign-log.js";
import { openProcessLog } from "./process-log.js";

const place = temporaryFolder();
const disk = smallDisk();
afterAll(() => {
  place.remove();
  disk?.remove();
});

const onSmallDisk = disk ? test : test.skip;
const nobody = () => false;
const linesOf = (path: string) => readFileSync(path, "utf8").trim().split("\n");

onSmallDisk(
  `a full disk costs the lines that find no room, and the log says how many ${disk ? "" : withoutSmallDisk}`,
  () => {
    const path = join(disk?.path ?? "", "one.log");
    const log = openProcessLog(path, nobody);
    log.write('{"msg":"before"}');
    disk?.fill();
    for (let count = 0; count < 2000; count += 1) log.write(`{"msg":"in between","count":${count}}`);
    disk?.free();
    log.write('{"msg":"after"}');
    log.close();
    const lines = linesOf(path);
    const kept = lines.filter((line) => /^\{"msg":"in between","count":\d+\}$/.test(line)).length;
    expect(lines[0]).toBe('{"msg":"before"}');
    expect(lines.at(-1)).toBe('{"msg":"after"}');
    expect(JSON.parse(lines.at(-2) ?? "")).toMatchObject({
      level: 40,
      process: "starter",
      msg: `${2000 - kept} lines are missing here: the log could not be written (ENOSPC)`,
    });
  },
);

onSmallDisk(`logs that fill the disk make room for themselves ${disk ? "" : withoutSmallDisk}`, () => {
  const folder = join(disk?.path ?? "", "logs");
  const log = openProcessLog(join(folder, "one.log"), nobody, { bytes: 100 * 1024, older: 2 });
  for (let count = 0; count < 40_000; count += 1) log.write(`{"msg":"on and on","count":${count}}`);
  log.close();
  const sizes = readdirSync(folder).map((name) => statSync(join(folder, name)).size);
  expect(sizes).toHaveLength(3);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(100 * 1024);
  expect(linesOf(join(folder, "one.log")).at(-1)).toBe('{"msg":"on and on","count":39999}');
});

test("a log whose folder cannot be made costs its lines, and nothing else", () => {
  writeFileSync(join(place.path, "in-the-way"), "");
  const log = openProcessLog(join(place.path, "in-the-way", "one.log"), nobody);
  log.write("lost");
  log.close();
});

test("shows a warning once in a while, also when its line could not be kept", async () => {
  const shown: string[] = [];
  const log = openProcessLog(join(place.path, "in-the-way-too", "one.log"), (line) => shown.push(line) > 0);
  writeFileSync(join(place.path, "in-the-way-too"), "");
  const output = new PassThrough();
  log.follow(output);
  for (let count = 0; count < 3; count += 1) output.write('{"level":40,"msg":"the disk is full"}\n');
  output.end();
  await new Promise((resolve) => output.once("close", resolve));
  expect(shown).toEqual(["warning: the disk is full"]);
  log.close();
});

test("a log that another program holds open is copied and emptied, and written on from its start", () => {
  const path = join(place.path, "database.log");
  const bounds = { bytes: 1000, older: 2 };
  const held = openSync(path, "a");
  for (let count = 0; count < 5; count += 1) {
    appendFileSync(held, `${String(count).repeat(1001)}\n`);
    boundForeignLog(path, bounds);
    expect(statSync(path).size).toBe(0);
  }
  appendFileSync(held, "small\n");
  boundForeignLog(path, bounds);
  closeSync(held);
  expect([path, `${path}.1`, `${path}.2`].map((name) => readFileSync(name, "utf8")[0])).toEqual(["s", "4", "3"]);
  expect(existsSync(`${path}.3`)).toBe(false);
});

onSmallDisk(
  `without room for a copy, the log of another program is emptied all the same ${disk ? "" : withoutSmallDisk}`,
  () => {
    const path = join(disk?.path ?? "", "database.log");
    writeFileSync(path, "a".repeat(5000));
    disk?.fill();
    boundForeignLog(path, { bytes: 1000, older: 2 });
    expect(statSync(path).size).toBe(0);
    expect(existsSync(`${path}.1`)).toBe(false);
    disk?.free();
  },
);
