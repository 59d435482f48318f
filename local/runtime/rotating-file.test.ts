import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../../test/support/temporary-folder.js";
import { RotatingFile } from "./rotating-file.js";

const place = temporaryFolder();
const folder = join(place.path, "logs");
const path = join(folder, "one.log");
const bounds = { bytes: 100, older: 2 };

beforeEach(() => rmSync(folder, { recursive: true, force: true }));
afterAll(() => place.remove());

test("is put aside while it is written to, and no more older ones are kept than the bound says", () => {
  const file = new RotatingFile(path, bounds);
  for (let count = 100; count < 200; count += 1) file.write(`this is line ${count}\n`);
  file.close();
  expect(readdirSync(folder).toSorted()).toEqual(["one.log", "one.log.1", "one.log.2"]);
  for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).size).toBeLessThanOrEqual(100);
  const all = ["one.log.2", "one.log.1", "one.log"].map((name) => readFileSync(join(folder, name), "utf8")).join("");
  const lines = all.trim().split("\n");
  expect(lines).toEqual(lines.map((_line, index) => `this is line ${200 - lines.length + index}`));
});

test("goes on where it was left, and counts what is there already", () => {
  for (let count = 0; count < 10; count += 1) {
    const file = new RotatingFile(path, bounds);
    file.write("twenty-one characters\n");
    file.close();
  }
  expect(statSync(path).size).toBeLessThanOrEqual(100);
  expect(existsSync(`${path}.1`)).toBe(true);
});

test("divides no line between two files, also when it is written in pieces", () => {
  const file = new RotatingFile(path, bounds);
  file.write(`${"a".repeat(80)}\n`);
  file.write("b".repeat(15));
  file.write(Buffer.from(`${"b".repeat(15)}\n`));
  file.write("c\n");
  file.close();
  expect(readFileSync(`${path}.1`, "utf8")).toBe(`${"a".repeat(80)}\n${"b".repeat(30)}\n`);
  expect(readFileSync(path, "utf8")).toBe("c\n");
});

test("keeps its bound where it cannot be put aside", () => {
  mkdirSync(join(`${path}.2`, "in", "the", "way"), { recursive: true });
  const file = new RotatingFile(path, bounds);
  for (let count = 0; count < 50; count += 1) file.write("twenty-one characters\n");
  file.close();
  expect(statSync(path).size).toBeLessThanOrEqual(100);
});
