import { createHash } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";

const digestOf = (file: string) => createHash("sha256").update(readFileSync(file)).digest("base64");

/** Notes what is in these files. A copy of the folder with them, and with the note, is as noted too. */
export function noteFiles(note: string, folder: string, files: readonly string[]): void {
  const noted = files.map((file) => [path.relative(folder, file), digestOf(file)]);
  // Whole at once: another process may read it.
  const draft = `${note}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(Object.fromEntries(noted), undefined, 2));
  renameSync(draft, note);
}

/** Whether all files of the note are what they were. */
export function areAsNoted(note: string, folder: string): boolean {
  if (!existsSync(note)) return false;
  const noted = Object.entries(JSON.parse(readFileSync(note, "utf8")));
  return noted.every(([name, digest]) => {
    const file = path.join(folder, name);
    return existsSync(file) && digestOf(file) === digest;
  });
}
