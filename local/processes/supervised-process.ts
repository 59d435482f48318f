import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { repositoryRoot } from "../../platform/runtime/repository-root.js";
import type { RunningProcess } from "../data-folder/running-records.js";
import { inheritedEnvironment } from "../runtime/inherited-environment.js";
import { lastLines } from "../runtime/last-lines.js";
import { startOf } from "../runtime/process-identity.js";
import { StartError } from "../runtime/start-error.js";
import { nodeFlags } from "./node-flags.js";
import type { ProcessLog } from "./process-log.js";

/** What a process of Cordon tells its starter once it answers. */
export interface Listening {
  readonly url: string;
  /** The schema that a subgraph answers with, where SEND_SCHEMA asks for it. */
  readonly sdl?: string;
}

interface SupervisedProcessOptions {
  readonly name: string;
  readonly entry: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Its log file; without one, our standard output. */
  readonly log?: ProcessLog;
  /** Prints a line for people. */
  readonly say: (line: string) => void;
  readonly note: (running: RunningProcess | undefined) => void;
  /** Called whenever it begins to listen. */
  readonly onListening?: (message: Listening) => void;
  /** Called when it ends unexpectedly. Without it, the process is restarted. */
  readonly onEnd?: (why: string) => void;
}

const exitWithStarter = join(repositoryRoot, "dist", "local", "processes", "exit-with-starter.js");
const timeoutsMs = { listening: 180_000, draining: 15_000, restarting: 1_000 };
const restartDelayMs = { initial: 500, max: 30_000, resetAfter: 60_000 };

/**
 * A process of the system that is restarted when it dies, with growing pauses: the others are built to go on without
 * it.
 */
export class SupervisedProcess {
  private child: ChildProcess | undefined;
  private wanted = false;
  private delay = restartDelayMs.initial;
  private timer: NodeJS.Timeout | undefined;
  private errors: string[] = [];
  private restarts = 0;
  private restarting: Promise<unknown> | undefined;
  url: string | undefined;

  constructor(private readonly options: SupervisedProcessOptions) {}

  get name(): string {
    return this.options.name;
  }

  get pid(): number | undefined {
    return this.child?.pid;
  }

  /** Resolves with its URL once it listens. @throws StartError with its own message when it ends before */
  async start(): Promise<string> {
    clearTimeout(this.timer);
    if (this.child && this.url) return this.url;
    this.wanted = true;
    const child = this.spawn();
    try {
      const url = await this.listening(child);
      this.url = url;
      this.options.note({ pid: child.pid ?? 0, start: startOf(child.pid ?? 0) ?? "", url });
      const startedAt = Date.now();
      child.once("close", (code, signal) => this.onEnded(Date.now() - startedAt, signal ?? `exit code ${code}`));
      return url;
    } catch (error) {
      await this.signal("SIGKILL");
      throw error;
    }
  }

  /**
   * Ends it, after a short time to finish what it is doing, and starts it anew. Resolves with false when it was asked again,
   * or to stop, before it listened. @throws StartError as {@link start} does.
   */
  async restart(): Promise<boolean> {
    this.restarts += 1;
    const [mine, before] = [this.restarts, this.restarting];
    const isLast = () => mine === this.restarts;
    const restarted = (async () => {
      await this.end(timeoutsMs.restarting);
      await before?.catch(() => undefined);
      if (!isLast()) return false;
      try {
        await this.start();
      } catch (error) {
        if (isLast()) throw error;
      }
      return isLast();
    })();
    this.restarting = restarted;
    return restarted;
  }

  /** Asks it to stop, and kills it after a time-out. */
  stop(): Promise<void> {
    this.restarts += 1;
    return this.end(timeoutsMs.draining);
  }

  /** Kills it without a restart. */
  async kill(): Promise<void> {
    this.restarts += 1;
    this.wanted = false;
    clearTimeout(this.timer);
    await this.signal("SIGKILL");
  }

  private async end(milliseconds: number): Promise<void> {
    this.wanted = false;
    clearTimeout(this.timer);
    const killing = setTimeout(() => this.child?.kill("SIGKILL"), milliseconds);
    await this.signal("SIGTERM");
    clearTimeout(killing);
  }

  private spawn(): ChildProcess {
    const { entry, environment, log } = this.options;
    const child = fork(entry, [], {
      env: { ...inheritedEnvironment(), ...environment },
      execArgv: ["--enable-source-maps", ...nodeFlags, "--require", exitWithStarter],
      // Its own process group, so that Ctrl-C only reaches the starter, which stops the others in order.
      detached: true,
      stdio: ["ignore", log ? "pipe" : "inherit", "pipe", "ipc"],
    });
    this.child = child;
    this.errors = [];
    this.options.note({ pid: child.pid ?? 0, start: startOf(child.pid ?? 0) ?? "" });
    if (child.stdout) log?.follow(child.stdout);
    if (child.stderr)
      createInterface({ input: child.stderr }).on("line", (line) => {
        log?.write(line);
        this.errors = [...this.errors, line].slice(-100);
        if (this.url) this.options.say(line);
      });
    child.once("close", () => {
      if (this.child !== child) return;
      this.child = undefined;
      this.url = undefined;
      this.options.note(undefined);
    });
    return child;
  }

  private listening(child: ChildProcess): Promise<string> {
    return new Promise((resolve, reject) => {
      const fail = (why: string) => reject(new StartError(`${this.name} did not start: ${why}`));
      const timer = setTimeout(
        () => fail(`it does not listen after ${timeoutsMs.listening / 1000} s.`),
        timeoutsMs.listening,
      );
      child.on("message", ({ type, url, sdl }: Partial<Listening> & { readonly type?: string }) => {
        if (type !== "listening" || !url) return;
        this.options.onListening?.({ url, sdl });
        resolve(url);
      });
      child.once("error", (error) => fail(error.message));
      child.once("close", () => fail(lastLines(this.errors)));
      child.once("close", () => clearTimeout(timer));
      child.on("message", () => clearTimeout(timer));
    });
  }

  private async signal(name: NodeJS.Signals): Promise<void> {
    const child = this.child;
    if (!child) return;
    const closed = once(child, "close");
    child.kill(name);
    await closed;
  }

  private onEnded(aliveMs: number, how: string): void {
    if (!this.wanted) return;
    const why = `${this.name} ended by itself (${how}). Its last line: ${lastLines(this.errors)}`;
    if (this.options.onEnd) {
      this.options.onEnd(why);
      return;
    }
    if (aliveMs > restartDelayMs.resetAfter) this.delay = restartDelayMs.initial;
    this.options.say(`${why} Starting it again in ${this.delay / 1000} s.`);
    this.restartLater();
  }

  private restartLater(): void {
    this.timer = setTimeout(() => {
      this.start().then(
        () => this.options.say(`${this.name} is back.`),
        (error: Error) => {
          if (!this.wanted) return;
          this.options.say(`${error.message} Trying again in ${this.delay / 1000} s.`);
          this.restartLater();
        },
      );
    }, this.delay);
    this.delay = Math.min(this.delay * 2, restartDelayMs.max);
  }
}
