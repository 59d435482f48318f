import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { writeFiles } from "../files/write-files.js";
import type { Snapshot } from "../history/snapshot.js";
import { generatedFiles } from "../site-files/generated-files.js";
import { locales } from "../words/locales.js";

/** How the English pages of two schemas differ, in the words of `git diff`; empty if they do not. */
export function pageDifference(before: string, after: string, snapshots: readonly Snapshot[]): string {
  const [{ folder }] = locales;
  const place = mkdtempSync(path.join(tmpdir(), "cordon-pages-"));
  try {
    for (const [side, supergraph] of Object.entries({ before, after })) {
      const files = generatedFiles(supergraph, {}, [], { snapshots, differences: [] });
      const pages = [...files].filter(([file]) => file.startsWith(`${folder}/`));
      writeFiles(path.join(place, side), new Map(pages.map(([file, text]) => [path.relative(folder, file), text])));
    }
    const git = spawnSync("git", ["diff", "--no-index", "--unified=1", "before", "after"], {
      cwd: place,
      encoding: "utf8",
      maxBuffer: 2 ** 28,
    });
    if (git.error) throw git.error;
    return git.stdout;
  } finally {
    rmSync(place, { recursive: true });
  }
}
