import { existsSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { commandLineOf, nameOf, startOf, workingFolderOf } from "./process-identity.js";

export interface RunningServer {
  readonly port: number;
  /**
   * Whether it is a process of this machine that may be told to stop. It is not when it runs in a container that uses
   * the same files: the pid that it notes is then somebody else's here.
   */
  readonly here: boolean;
}

/** The server that runs on these files now, or nothing. One of a killed starter, or restarted by hand, counts: it is ours. */
export async function runningServer(folder: string, password: string): Promise<RunningServer | undefined> {
  const note = readNote(folder);
  if (!note) return undefined;
  const holder = holderOf(note.pid, folder);
  const running = { port: note.port, here: holder === "the server" || holder === "some server" };
  if (holder === "the server") return running;
  if (holder !== "another server" && (await answers(note, password))) return running;
  // The machine went down, and another program has the pid now: PostgreSQL would take that one for its server.
  if (holder === "another program" || holder === "another server") rmSync(noteFile(folder), { force: true });
  return undefined;
}

/** Forgets a server that is gone, where its pid stays: in a container whose first process buries no dead. */
export const forgetServer = (folder: string): void => rmSync(noteFile(folder), { force: true });

interface Note {
  readonly pid: number;
  /** In seconds since 1970. */
  readonly started: number;
  readonly port: number;
}

const noteFile = (folder: string) => join(folder, "postmaster.pid");

function readNote(folder: string): Note | undefined {
  const file = noteFile(folder);
  if (!existsSync(file)) return undefined;
  const [pid = 0, , started = 0, port = 0] = readFileSync(file, "utf8").split("\n").map(Number);
  return { pid, started, port };
}

type Holder = "nobody" | "the server" | "another server" | "another program" | "some server";

/** Who has the pid. The command line proves little: `pg_ctl restart` by hand changes it. A server works in its folder. */
function holderOf(pid: number, folder: string): Holder {
  if (startOf(pid) === undefined) return "nobody";
  if (!/^(postgres|postmaster)\b/.test(nameOf(pid) ?? "")) return "another program";
  const workingFolder = workingFolderOf(pid);
  if (workingFolder !== undefined) return workingFolder === realpathSync(folder) ? "the server" : "another server";
  return commandLineOf(pid)?.includes(folder) ? "the server" : "some server";
}

/** How far, in seconds, the start that a server notes and the one that it tells may be apart. */
const tolerance = 60;

/** Whether the server of the note is the one at its port: not a copy of its files, nor what came after it. */
async function answers({ port, started }: Note, password: string): Promise<boolean> {
  const client = new Client({
    ...{ host: "127.0.0.1", port, user: "postgres", password, database: "postgres" },
    ...{ connectionTimeoutMillis: 3000, query_timeout: 3000 },
  });
  client.on("error", () => {}); // what it ends with is told by what is awaited
  try {
    await client.connect();
    const { rows } = await client.query<{ started: number }>(
      "SELECT extract(epoch FROM pg_postmaster_start_time())::float8 AS started",
    );
    return Math.abs((rows[0]?.started ?? 0) - started) < tolerance;
  } catch (error) {
    return (error as { code?: string }).code === serverIsBetweenStates;
  } finally {
    await client.end().catch(() => {});
  }
}

/** A PostgreSQL that is starting or stopping says no more of itself; it is then left alone. */
const serverIsBetweenStates = "57P03";
