import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { transformFile } from "@swc/core";
import { repositoryRoot } from "../../platform/runtime/repository-root.js";

/** Where the compiled form of a source lies; undefined for a file that is not compiled. */
export const compiledFile = (source: string): string | undefined =>
  /(?<!\.d)\.ts$/.test(source) ? join(repositoryRoot, "dist", source.replace(/\.ts$/, ".js")) : undefined;

/** Compiles one file as the tests are compiled, without looking at its types. @throws Error that shows the place. */
export async function compileFile(source: string): Promise<void> {
  const compiled = compiledFile(source);
  if (compiled === undefined) return;
  const { code } = await transformFile(join(repositoryRoot, source), {
    configFile: join(repositoryRoot, ".swcrc"),
  }).catch((error: Error) => {
    throw new Error(placeIn(error.message));
  });
  mkdirSync(dirname(compiled), { recursive: true });
  // Whole or not at all: a process may be starting just now.
  writeFileSync(`${compiled}.${process.pid}`, code);
  renameSync(`${compiled}.${process.pid}`, compiled);
}

/** Forgets a file that has been deleted, so that whoever still imports it is told. */
export function removeCompiled(source: string): void {
  const compiled = compiledFile(source);
  if (compiled !== undefined) rmSync(compiled, { force: true });
}

/** Behind the place, the compiler tells of itself. */
const placeIn = (message: string) => message.replace(/\n\s*\n\s*\n?Caused by:[\s\S]*$/, "").trimEnd();
