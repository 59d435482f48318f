import { randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startOf, waitUntilGone } from "../runtime/process-identity.js";

/** A process of a starter, as recorded in the data folder. */
export interface RunningProcess {
  readonly pid: number;
  readonly start: string;
  readonly url?: string;
}

/** The processes of one starter. The record exists while the starter lives; that of a dead starter names leftovers. */
interface RunningRecord {
  readonly pid: number;
  readonly start: string;
  /** Whether it uses the embedded database; the last user stops the server. */
  readonly usesDatabase: boolean;
  readonly processes: Readonly<Record<string, RunningProcess>>;
}

/** This starter's record, written on each change, so that it is accurate even after `kill -9`. */
export interface OwnRecord {
  note(name: string, running: RunningProcess | undefined): void;
  useDatabase(uses: boolean): void;
  /** The records of other living starters. */
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
  /** A full disk must not end a running system; the record is then out of date. */
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

/** The records of all living starters, this one included. */
export function livingRecords(dataFolder: string): readonly RunningRecord[] {
  return living(dataFolder).map(({ record }) => record);
}

const living = (dataFolder: string) => allRecords(dataFolder).filter(({ record }) => isAlive(record));

/** Stops the leftovers of killed starters, removes their records, and returns the names. */
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

/** A short time-out: its starter is dead, so no caller waits for it. */
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
    // It has ended meanwhile.
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
