import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Files } from "../files/files.js";
import { writeFiles } from "../files/write-files.js";
import type { Side } from "../history/build-history.js";
import { localHistory } from "../history/local-history.js";
import type { Snapshot } from "../history/snapshot.js";
import { withVersion } from "../history/with-version.js";
import { readReference } from "../reference/read-reference.js";
import { sitePages } from "../version-pages/site-pages.js";
import { locales } from "../words/locales.js";

/** How the English pages of two schemas differ, in the words of `git diff`; empty if they do not. */
export function pageDifference(before: Side, after: Side, snapshots: readonly Snapshot[]): string {
  const place = mkdtempSync(path.join(tmpdir(), "cordon-pages-"));
  try {
    for (const [side, schema] of Object.entries({ before, after }))
      writeFiles(path.join(place, side), englishPages(schema, snapshots));
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

function englishPages({ supergraph, model }: Side, snapshots: readonly Snapshot[]): Files {
  const [{ code, words }] = locales;
  const own = withVersion(model, supergraph, snapshots);
  const history = localHistory({ snapshots, differences: [] }, code, own, readReference(supergraph));
  return new Map(sitePages(own, words, history).map(({ file, text }) => [file, text]));
}
