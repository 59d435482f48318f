import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setPriority } from "node:os";
import { createInterface } from "node:readline";
import { lastLines } from "../runtime/last-lines.js";

interface SiteBuild {
  /** Rejects with the last lines of the builder when it fails. */
  readonly done: Promise<void>;
  readonly isStopped: boolean;
  /** Kills the builder and its children. */
  stop(): Promise<void>;
}

/** What is printed for each step of the builder. */
const steps: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/^Installing the packages of the site/, "installing its packages, once, for about a minute"],
  [/\[(\w+)\] Creating an optimized production build/, "building its pages ($1)"],
  [/^Making the PDFs/, "making its PDFs"],
  [/^Another build/, "waiting for another build of it"],
];

/** Settings of a deployed site; here it is served at the root of a port. */
const elsewhere = ["SITE_URL", "SITE_BASE_URL"];

/** Runs the builder in the background at low priority. */
export function startSiteBuild(
  builder: string,
  onStep: (step: string) => void,
  onLine: (line: string) => void,
): SiteBuild {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !elsewhere.includes(name)));
  // Its own process group, so that npm and the bundler end with it.
  const child = spawn(process.execPath, [builder], { env, stdio: ["ignore", "pipe", "pipe"], detached: true });
  const ended = once(child, "close");
  const errors: string[] = [];
  let stopped = false;
  if (child.pid !== undefined) setPriority(child.pid, 10);
  createInterface({ input: child.stdout }).on("line", (line) => {
    onLine(line);
    const words = stepIn(line);
    if (words) onStep(words);
  });
  createInterface({ input: child.stderr }).on("line", (line) => {
    onLine(line);
    errors.push(line);
  });
  const killGroup = () => signalGroup(child, "SIGKILL");
  process.once("exit", killGroup);
  return {
    get isStopped() {
      return stopped;
    },
    done: ended.then(([code]) => {
      process.removeListener("exit", killGroup);
      if (code !== 0) throw new Error(firstAndLast(errors));
    }),
    async stop() {
      stopped = true;
      if (child.exitCode !== null || child.signalCode !== null) return;
      signalGroup(child, "SIGTERM");
      const killing = setTimeout(killGroup, 3000);
      await ended;
      clearTimeout(killing);
    },
  };
}

/** A builder prints the problem first and what to do last; the rest is in the log. */
function firstAndLast(lines: readonly string[]): string {
  const first = lines.find((line) => line.trim() !== "")?.trim();
  const last = lastLines(lines);
  return first === undefined || first === last ? last : `${first} ${last}`;
}

function stepIn(line: string): string | undefined {
  for (const [pattern, words] of steps) {
    const found = pattern.exec(line);
    if (found) return words.replace("$1", found[1] ?? "");
  }
  return undefined;
}

function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, signal);
  } catch {
    // It has already ended.
  }
}
