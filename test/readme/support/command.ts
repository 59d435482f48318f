import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { repositoryRoot } from "./marked-blocks.js";

export interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

export interface Command {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Waits until the output has the pattern. @throws Error with everything it said when it ends before. */
  says(pattern: RegExp): Promise<RegExpExecArray>;
}

/**
 * Runs a command in the repository, or a copy of it, as a person would, with these settings and no others of ours, but how Node.js
 * compiles (test/support/global-setup.cjs).
 */
export function command(
  file: string,
  parameters: readonly string[],
  settings: Readonly<Record<string, string>>,
  folder: string = repositoryRoot,
): Command {
  const { PATH, HOME, NODE_OPTIONS, NODE_COMPILE_CACHE } = process.env;
  const child = spawn(file, parameters, {
    cwd: folder,
    env: { PATH, HOME, NODE_OPTIONS, NODE_COMPILE_CACHE, ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [output, errors, over] = ["", "", false];
  child.stdout.on("data", (chunk) => {
    output += String(chunk);
  });
  child.stderr.on("data", (chunk) => {
    errors += String(chunk);
  });
  const ended = once(child, "close").then(([code]): Ended => {
    over = true;
    return { code: code as number | null, output, errors };
  });
  return {
    child,
    ended,
    async says(pattern) {
      for (;;) {
        const found = pattern.exec(output);
        if (found) return found;
        if (over) throw new Error(`It ended without saying ${pattern}:\n${output}${errors}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
  };
}
