import { existsSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Client, DatabaseError } from "pg";
import { commandLineOf, nameOf, startedAt, startOf, workingFolderOf } from "../runtime/process-identity.js";
import { StartError } from "../runtime/start-error.js";

interface RunningServer {
  readonly port: number;
  /**
   * Whether it is a process of this machine that may be stopped. Not when it runs in a container on the same files: its
   * pid is then another process here.
   */
  readonly here: boolean;
}

/** The server that runs on these files, if any, even one of a killed starter or restarted by hand. */
export async function runningServer(folder: string, password: string): Promise<RunningServer | undefined> {
  const note = readNote(folder);
  if (!note) return undefined;
  const holder = holderOf(note.pid, folder);
  const running = { port: note.port, here: holder === "the server" || holder === "some server" };
  if (holder === "the server") return running;
  return (await whoAnswers(note, password)) === "the server" ? running : undefined;
}

/**
 * Removes the pid file of a server whose pid belongs to another program after a reboot: PostgreSQL would take that for
 * the server.
 * @throws StartError when it may be running although it was not found: a second server on its files would destroy them
 */
export async function forgetServerOfBefore(folder: string, password: string): Promise<void> {
  const note = readNote(folder);
  if (!note) return;
  const holder = holderOf(note.pid, folder);
  if (holder === "nobody" || holder === "the server") return;
  if (holder === "another program" && startedApart(note) && (await nobodyAnswers(note, password)))
    return rmSync(noteFile(folder), { force: true });
  throw new StartError(
    `${noteFile(folder)} says that a server runs on these files as process ${note.pid} at port ${note.port}. ` +
      `Process ${note.pid} is ${holder} now, and whether that server is gone cannot be told. Nothing was touched. ` +
      "If no server uses these files, not in a container either, remove that file and start again.",
  );
}

/** Removes the pid file of a dead server whose pid remains, in a container whose first process does not reap. */
export async function forgetDeadServer(folder: string, password: string): Promise<void> {
  const note = readNote(folder);
  if (note && holderOf(note.pid, folder) === "nobody" && (await nobodyAnswers(note, password)))
    rmSync(noteFile(folder), { force: true });
}

const nobodyAnswers = async (note: Note, password: string) =>
  (await whoAnswers(note, password)) === "nobody of PostgreSQL";

/** Whether the process with the pid started at another time than the server. */
function startedApart({ pid, started }: Note): boolean {
  const start = startedAt(pid);
  return start !== undefined && Math.abs(start - started) > tolerance;
}

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

/**
 * The process with the pid. Its command line proves little, since `pg_ctl restart` changes it; a server's working
 * folder is its own.
 */
function holderOf(pid: number, folder: string): Holder {
  if (startOf(pid) === undefined) return "nobody";
  if (!/^(postgres|postmaster)\b/.test(nameOf(pid) ?? "")) return "another program";
  const workingFolder = workingFolderOf(pid);
  if (workingFolder !== undefined) return workingFolder === realpathSync(folder) ? "the server" : "another server";
  return commandLineOf(pid)?.includes(folder) ? "the server" : "some server";
}

/** The tolerance in seconds between the recorded start and that of the process. */
const tolerance = 60;

/** Whether the server at the port is the recorded one, and neither a copy of its files nor a successor. */
async function whoAnswers(
  { port, started }: Note,
  password: string,
): Promise<"the server" | "another server" | "nobody of PostgreSQL"> {
  const client = new Client({
    ...{ host: "127.0.0.1", port, user: "postgres", password, database: "postgres" },
    ...{ connectionTimeoutMillis: 3000, query_timeout: 3000 },
  });
  client.on("error", () => {}); // errors surface through the awaited query
  try {
    await client.connect();
    const { rows } = await client.query<{ started: number }>(
      "SELECT extract(epoch FROM pg_postmaster_start_time())::float8 AS started",
    );
    return Math.abs((rows[0]?.started ?? 0) - started) < tolerance ? "the server" : "another server";
  } catch (error) {
    if (!(error instanceof DatabaseError)) return "nobody of PostgreSQL";
    return error.code === serverIsBetweenStates ? "the server" : "another server";
  } finally {
    await client.end().catch(() => {});
  }
}

/** A server that is starting or stopping says no more; it is left alone. */
const serverIsBetweenStates = "57P03";
