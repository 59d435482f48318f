import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { compareVersions, parseVersion } from "../changes/version-number.js";
import { SupergraphError } from "../errors/supergraph-error.js";
import { type Release, release } from "../history/release.js";

/** What each released version says of itself, the oldest first. */
export function readReleases(folder: string): readonly Release[] {
  if (!existsSync(folder)) {
    return [];
  }
  const versions = readdirSync(folder).flatMap((name) => {
    const number = parseVersion(name);
    return number ? [{ name, number }] : [];
  });
  return versions
    .toSorted((one, other) => compareVersions(one.number, other.number))
    .map(({ name }) => readRelease(path.join(folder, name), name));
}

function readRelease(folder: string, version: string): Release {
  const file = path.join(folder, "release.json");
  const result = release.safeParse(existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined);
  if (!result.success || result.data.version !== version) {
    throw new SupergraphError(
      `${file} does not tell of the released version ${version}` +
        `${result.success ? "" : ` (${result.error.issues[0]?.path.join(".")} ${result.error.issues[0]?.message})`}. ` +
        "A snapshot is never changed: take it from git again.",
    );
  }
  return result.data;
}
