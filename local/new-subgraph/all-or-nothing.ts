import { readFileSync, rmSync, writeFileSync } from "node:fs";

const interruptions = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
const stay = () => undefined;

/**
 * Does work that writes these files and makes this folder. When it fails, also because a person interrupts it, the files are as
 * they were and the folder is gone.
 */
export function allOrNothing(files: readonly string[], folder: string, work: () => void): void {
  const before = files.map((file) => [file, readFileSync(file)] as const);
  // Ctrl-C ends the tool that runs, which fails then like any other; without a listener it would end us, and nothing be put back.
  for (const signal of interruptions) process.on(signal, stay);
  try {
    work();
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    for (const [file, content] of before) writeFileSync(file, content);
    throw new Error(`${(error as Error).message}\nIt was not made; every file is as it was.`);
  } finally {
    for (const signal of interruptions) process.off(signal, stay);
  }
}
