import { existsSync, type Stats, statSync } from "node:fs";
import { join, relative } from "node:path";
import { watch } from "chokidar";
import { repositoryRoot } from "../../platform/runtime/repository-root.js";
import { compiledFile } from "./compile-file.js";

export interface SourceChanges {
  /** By their paths from the root of the repository. */
  readonly written: readonly string[];
  readonly deleted: readonly string[];
}

const folders = ["platform", "subgraphs", "gateway", "local", "site/generator", "test"];

/** Not sources: what is installed, and what is made. */
const skipped = /(^|\/)(node_modules|dist|built|\.cordon|\.git)(\/|$)/;

/** Editors write a file in several steps, and save several files at once. In milliseconds. */
const quiet = 50;

export interface SourceWatch {
  /** The sources that were newer than their compiled form when the watching began. */
  readonly newer: readonly string[];
  close(): Promise<void>;
}

/** Calls with the sources that have changed since the last call, once no more come for a moment. */
export async function watchSources(react: (changes: SourceChanges) => void): Promise<SourceWatch> {
  const changed = new Map<string, "written" | "deleted">();
  let timer: NodeJS.Timeout | undefined;
  const report = () => {
    const those = (kind: string) => [...changed].flatMap(([file, what]) => (what === kind ? [file] : []));
    const changes = { written: those("written"), deleted: those("deleted") };
    changed.clear();
    react(changes);
  };
  const note = (path: string, kind: "written" | "deleted") => {
    changed.set(relative(repositoryRoot, path), kind);
    clearTimeout(timer);
    timer = setTimeout(report, quiet);
  };
  const watcher = watch(
    folders.map((folder) => join(repositoryRoot, folder)),
    { ignored: (path) => skipped.test(relative(repositoryRoot, path)), alwaysStat: true },
  );
  const newer: string[] = [];
  let begun = false;
  watcher.on("add", (path, stats) => {
    if (begun) note(path, "written");
    else if (isNewerThanCompiled(path, stats)) newer.push(relative(repositoryRoot, path));
  });
  watcher.on("change", (path) => note(path, "written"));
  watcher.on("unlink", (path) => note(path, "deleted"));
  await new Promise<void>((resolve, reject) => watcher.once("ready", resolve).once("error", reject));
  begun = true;
  return {
    newer,
    close: async () => {
      clearTimeout(timer);
      await watcher.close();
    },
  };
}

function isNewerThanCompiled(path: string, stats: Stats | undefined): boolean {
  const compiled = compiledFile(relative(repositoryRoot, path));
  if (compiled === undefined || stats === undefined) return false;
  return !existsSync(compiled) || statSync(compiled).mtimeMs < stats.mtimeMs;
}
