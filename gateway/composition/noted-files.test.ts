import { cpSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../../test/support/temporary-folder.js";
import { areAsNoted, noteFiles } from "./noted-files.js";

const place = temporaryFolder();
const folder = join(place.path, "folder");
const at = (file: string) => join(folder, file);
const note = at("note");
afterAll(() => place.remove());

beforeEach(() => {
  cpSync(__dirname, folder, { recursive: true });
  noteFiles(note, folder, ["compose.ts", "compose-files.ts"].map(at));
});

test("Files are as noted until one of them is another or gone", () => {
  expect(areAsNoted(note, folder)).toBe(true);
  writeFileSync(at("client-schema.ts"), "another, which was not noted");
  expect(areAsNoted(note, folder)).toBe(true);
  writeFileSync(at("compose.ts"), "another");
  expect(areAsNoted(note, folder)).toBe(false);
  noteFiles(note, folder, ["compose.ts", "compose-files.ts"].map(at));
  rmSync(at("compose-files.ts"));
  expect(areAsNoted(note, folder)).toBe(false);
});

test("Without a note nothing is as noted, and a copy of all of it is", () => {
  const copy = join(place.path, "copy");
  cpSync(folder, copy, { recursive: true });
  expect(areAsNoted(join(copy, "note"), copy)).toBe(true);
  expect(areAsNoted(join(copy, "no-note"), copy)).toBe(false);
});
