import { renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../../test/support/temporary-folder.js";
import { until } from "../../test/support/until.js";
import { WatchedFile } from "./watched-file.js";

const folder = temporaryFolder();
const path = join(folder.path, "watched");
const texts: string[] = [];
let file: WatchedFile;

beforeEach(() => {
  texts.length = 0;
  writeFileSync(path, "first");
  file = new WatchedFile(path);
  texts.push(file.read());
  file.onChange(10, () => {
    try {
      texts.push(file.read());
    } catch (error) {
      texts.push((error as NodeJS.ErrnoException).code ?? "");
    }
  });
});
afterEach(() => file.close());
afterAll(() => folder.remove());

const last = (text: string) =>
  until(
    () => texts.at(-1) === text,
    () => `${text}, after ${texts.join(", ")}`,
  );

test("What changes at once after the file was read is told as well.", async () => {
  writeFileSync(path, "second");
  await last("second");
});

test("A file that is replaced by another of the same length is read again.", async () => {
  writeFileSync(`${path}.next`, "other");
  renameSync(`${path}.next`, path);
  await last("other");
});

test("A file that goes is told once, and again when it is back.", async () => {
  rmSync(path);
  await last("ENOENT");
  writeFileSync(path, "back");
  await last("back");
  expect(texts).toEqual(["first", "ENOENT", "back"]);
});
