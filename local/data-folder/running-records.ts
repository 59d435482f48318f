import { randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startOf, waitUntilGone } from "../runtime/process-identity.js";

/** A process that a starter runs, as it is noted in the data folder. */
export interface RunningProcess {
  readonly pid: number;
  readonly start: string;
  readonly url?: string;
}

/** What one starter runs. It exists while the starter lives; one whose starter is dead names leftovers. */
export interface RunningRecord {
  readonly pid: number;
  readonly start: string;
  /** Whether it needs the embedded database: the last one that does stops the server. */
  readonly usesDatabase: boolean;
  readonly processes: Readonly<Record<string, RunningProcess>>;
}

/** This starter's own record: written at once on each change, so that even `kill -9` leaves it true. */
export interface OwnRecord {
  note(name: string, running: RunningProcess | undefined): void;
  useDatabase(uses: boolean): void;
  /** The records of the other starters that live now. */
  others(): readonly RunningRecord[];
  close(): void;
}

const folderOf = (dataFolder: string) => join(dataFolder, "running");

export function openRecord(dataFolder: string): OwnRecord {
  const file = join(folderOf(dataFolder), `${process.pid}-${randomUUID()}.json`);
  mkdirSync(folderOf(dataFolder), { recursive: true });
  let record: RunningRecord = {
    pid: process.pid,
    start: startOf(process.pid) ?? "",
    usesDatabase: false,
    processes: {},
  };
  let closed = false;
  const write = () => {
    writeFileSync(`${file}.new`, JSON.stringify(record), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  };
  /** A disk that is full while everything runs is no reason to end: what is noted is then what was true before. */
  const change = (next: RunningRecord) => {
    record = next;
    try {
      if (!closed) write();
    } catch {
      rmSync(`${file}.new`, { force: true });
    }
  };
  write();
  return {
    note(name, running) {
      const { [name]: _before, ...others } = record.processes;
      change({ ...record, processes: running ? { ...others, [name]: running } : others });
    },
    useDatabase: (usesDatabase) => change({ ...record, usesDatabase }),
    others: () => living(dataFolder).flatMap((other) => (other.file === file ? [] : [other.record])),
    close() {
      closed = true;
      rmSync(file, { force: true });
    },
  };
}

/** The records of all starters that live now, the caller's own included. */
export function livingRecords(dataFolder: string): readonly RunningRecord[] {
  return living(dataFolder).map(({ record }) => record);
}

const living = (dataFolder: string) => allRecords(dataFolder).filter(({ record }) => isAlive(record));

/** Stops what killed starters left running, and forgets them. Returns the names of what it stopped. */
export async function stopLeftovers(dataFolder: string): Promise<readonly string[]> {
  const abandoned = allRecords(dataFolder).filter(({ record }) => !isAlive(record));
  const stopped = await Promise.all(
    abandoned.map(async ({ file, record }) => {
      const living = Object.entries(record.processes).filter(([, running]) => isAlive(running));
      await Promise.all(living.map(([, running]) => stop(running)));
      rmSync(file, { force: true });
      return living.map(([name]) => name);
    }),
  );
  return stopped.flat();
}

const isAlive = ({ pid, start }: { readonly pid: number; readonly start: string }) => startOf(pid) === start;

/** A short patience: its starter is dead, so that nobody waits for an answer of it any more. */
async function stop({ pid, start }: RunningProcess): Promise<void> {
  signal(pid, "SIGTERM");
  if (await waitUntilGone(pid, start, 3000)) return;
  signal(pid, "SIGKILL");
  await waitUntilGone(pid, start, 3000);
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It ended by itself in between.
  }
}

function allRecords(dataFolder: string): readonly { file: string; record: RunningRecord }[] {
  const folder = folderOf(dataFolder);
  let names: readonly string[] = [];
  try {
    names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  } catch {
    return []; // nothing was ever started here
  }
  return names.flatMap((name) => {
    const file = join(folder, name);
    try {
      return [{ file, record: JSON.parse(readFileSync(file, "utf8")) as RunningRecord }];
    } catch {
      return []; // closed in between
    }
  });
}
