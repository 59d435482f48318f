import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { repositoryRoot } from "../../platform/runtime/repository-root.js";

const compiler = join(dirname(require.resolve("typescript/package.json")), "bin", "tsc");

/** What is known of the types already: apart from that of `npm run build`, which may run at the same time. */
const known = join(repositoryRoot, "dist", ".types.tsbuildinfo");

const parameters = [
  ...["-p", repositoryRoot, "--noEmit", "--pretty", "false"],
  ...["--incremental", "--tsBuildInfoFile", known],
];

/**
 * Has TypeScript check all types, and says what is wrong. It is run anew for each change rather than with --watch, which misses
 * what is saved while it begins (7.0.2), and keeps a gigabyte of memory.
 */
export class TypeCheck {
  private running: ChildProcess | undefined;
  private again = false;
  private wrong = false;

  constructor(private readonly report: (line: string) => void) {
    // The build has checked everything just now; the first check goes on from there.
    const built = join(repositoryRoot, "dist", ".tsbuildinfo");
    if (existsSync(built)) copyFileSync(built, known);
  }

  /** Checks what is there now. A check that runs is of what is there no longer: it is given up. */
  request(): void {
    if (!this.running) {
      void this.run();
      return;
    }
    this.again = true;
    kill(this.running);
  }

  async stop(): Promise<void> {
    this.again = false;
    const { running } = this;
    if (!running) return;
    const ended = once(running, "close");
    kill(running);
    await ended;
  }

  private async run(): Promise<void> {
    // A group of its own: in some versions of Node.js, the compiler is the child of a script.
    const child = spawn(process.execPath, [compiler, ...parameters], {
      stdio: ["ignore", "pipe", "inherit"],
      detached: true,
    });
    this.running = child;
    let found = "";
    child.stdout.on("data", (text) => {
      found += String(text);
    });
    const [code] = await once(child, "close");
    this.running = undefined;
    if (code !== null) this.tell(found.trimEnd(), code !== 0);
    if (!this.again) return;
    this.again = false;
    await this.run();
  }

  private tell(found: string, wrong: boolean): void {
    if (wrong) this.report(`type errors, with which everything runs all the same:\n${found}`);
    else if (this.wrong) this.report("no type errors any more");
    this.wrong = wrong;
  }
}

/** With what it has started, unless it has ended by itself. */
function kill({ pid, exitCode, signalCode }: ChildProcess): void {
  if (pid !== undefined && exitCode === null && signalCode === null) process.kill(-pid, "SIGKILL");
}
