import { existsSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "../../platform/runtime/repository-root.js";
import { type SubgraphName, subgraphNames } from "../runtime/subgraph-names.js";
import type { ProcessName } from "../system/process-table.js";
import type { System } from "../system/system.js";
import type { SystemOptions } from "../system/system-options.js";
import { affectedProcesses, isOfStarter } from "./affected-processes.js";
import { compileFile, removeCompiled } from "./compile-file.js";
import { SchemaFollower } from "./schema-follower.js";
import { TypeCheck } from "./type-check.js";
import { type SourceChanges, type SourceWatch, watchSources } from "./watch-sources.js";

/** Keeps a running system as its sources are: compiles what is saved, and starts the processes again that run it. */
export class Development {
  private readonly schemas = new SchemaFollower((line) => this.report(line));
  private readonly types = new TypeCheck((line) => this.report(line));
  /** Saved, but not compiled because of a fault in it. */
  private readonly faulty = new Set<string>();
  /** Processes that run older code than there is. */
  private readonly behind = new Set<ProcessName>();
  /** Whether there is code whose types nobody has looked at, as the build does when it ends well. */
  private unchecked = !existsSync(join(repositoryRoot, "dist", ".compiled"));
  private restarting = 0;
  private system: System | undefined;
  private sources: SourceWatch | undefined;

  private readonly untilNextSave = (why: string) => this.report(`${why} (started again with the next save)`);

  constructor(private readonly report: (line: string) => void) {}

  /** How a system is started whose processes may fail and come back. */
  get systemOptions(): Pick<SystemOptions, "onFailedStart" | "onEnd" | "onListening"> {
    return {
      onFailedStart: this.untilNextSave,
      onEnd: this.untilNextSave,
      onListening: (name, { sdl }) => {
        if (sdl !== undefined && isSubgraph(name)) this.schemas.take(name, sdl);
      },
    };
  }

  /** Compiles from now on what is saved. To be called before anything starts. */
  async watch(): Promise<void> {
    this.sources = await watchSources((changes) => void this.take(changes));
    // Between the build and now, or while nobody watched.
    await this.compile(this.sources.newer);
  }

  /** Starts again from now on what a change is a part of. */
  async follow(system: System): Promise<void> {
    this.system = system;
    this.report("watching the sources: what you save is compiled, and the processes that run it are started again");
    await this.catchUp(Date.now());
  }

  async stop(): Promise<void> {
    await this.sources?.close();
    await this.types.stop();
  }

  private async take({ written, deleted }: SourceChanges): Promise<void> {
    const noticed = Date.now();
    for (const file of deleted) {
      this.faulty.delete(file);
      removeCompiled(file);
      this.unchecked = true;
    }
    await this.compile(written);
    for (const file of [...written, ...deleted]) {
      for (const name of affectedProcesses(file)) this.behind.add(name);
      if (isOfStarter(file))
        this.report(`${file} is a part of the starter: stop it, and start it again to use the change`);
    }
    await this.catchUp(noticed);
  }

  private async compile(files: readonly string[]): Promise<void> {
    if (files.length > 0) this.unchecked = true;
    await Promise.all(
      files.map(async (file) => {
        try {
          await compileFile(file);
          this.faulty.delete(file);
        } catch (error) {
          this.faulty.add(file);
          this.report(`${file} does not compile, and what runs goes on as it is:\n${(error as Error).message}`);
        }
      }),
    );
  }

  /** Starts again what is behind, unless a file of it has a fault: it then runs on as it is. */
  private async catchUp(since: number): Promise<void> {
    const { system } = this;
    if (!system) return;
    const waiting = new Set([...this.faulty].flatMap(affectedProcesses));
    const names = [...this.behind].filter((name) => !waiting.has(name));
    for (const name of names) this.behind.delete(name);
    this.restarting += 1;
    await Promise.all(names.map((name) => this.restart(system, name, since)));
    this.restarting -= 1;
    if (this.restarting > 0) return;
    if (this.unchecked) this.types.request();
    this.unchecked = false;
    await this.schemas.compose();
  }

  private async restart(system: System, name: ProcessName, since: number): Promise<void> {
    try {
      const done = await system.restart(name);
      if (done) this.report(`${name} runs the new code after ${((Date.now() - since) / 1000).toFixed(1)} s`);
    } catch (error) {
      this.untilNextSave((error as Error).message);
    }
  }
}

const isSubgraph = (name: ProcessName): name is SubgraphName => subgraphNames.some((known) => known === name);
