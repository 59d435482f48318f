import { execFileSync, spawn } from "node:child_process";
import {
  appendFileSync,
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { inheritedEnvironment } from "../runtime/inherited-environment.js";
import { StartError } from "../runtime/start-error.js";
import { forgetDeadServer, forgetServerOfBefore, runningServer } from "./running-server.js";
import type { ServerAccount } from "./server-account.js";

/** The files, programs and account of one embedded server; the functions of this file operate it. */
export interface PostgresServer {
  readonly binaries: string;
  readonly account: ServerAccount | undefined;
  /** PGDATA. */
  readonly folder: string;
  readonly log: string;
  /** The superuser's password. */
  readonly password: string;
}

export const isInitialized = (server: PostgresServer) => existsSync(join(server.folder, "PG_VERSION"));

/** Initializes the server's files in a temporary folder first, so that a killed first start leaves nothing incomplete. */
export async function initialize(server: PostgresServer, sync: boolean): Promise<void> {
  const draft = `${server.folder}.new`;
  const passwordFile = `${draft}.password`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true, mode: 0o700 });
  writeFileSync(passwordFile, server.password, { mode: 0o600 });
  if (server.account) {
    chownSync(draft, server.account.uid, server.account.gid);
    chownSync(passwordFile, server.account.uid, server.account.gid);
  }
  try {
    await run(server, "initdb", [
      ...["--pgdata", draft, "--username=postgres", `--pwfile=${passwordFile}`, "--auth=scram-sha-256"],
      ...["--encoding=UTF8", ...localeOf(server)],
      ...(sync ? [] : ["--no-sync"]),
    ]);
    appendFileSync(join(draft, "postgresql.conf"), settings);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(draft, server.folder);
}

const settings = `
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
timezone = 'UTC'
log_timezone = 'UTC'
`;

/** Texts in the order of their code points, whatever the machine is set to: of PostgreSQL's own since 17, before of the machine. */
function localeOf(server: PostgresServer): readonly string[] {
  const version = execFileSync(join(server.binaries, "initdb"), ["--version"], { encoding: "utf8" });
  return Number(/\d+/.exec(version)?.[0]) >= 17
    ? ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"]
    : ["--locale=C.UTF-8"];
}

export const running = ({ folder, password }: PostgresServer) => runningServer(folder, password);

/** Starts the server in its own process group, so that Ctrl-C in the terminal does not stop it before the others. */
export async function startServer(server: PostgresServer, port: number, flags: readonly string[]): Promise<void> {
  const options = [`-p ${port}`, ...flags.map((flag) => `-c ${flag}`)].join(" ");
  const began = Date.now();
  await forgetServerOfBefore(server.folder, server.password);
  for (;;) {
    try {
      return await run(server, "pg_ctl", [
        "start",
        "-D",
        server.folder,
        "--wait",
        "--timeout=60",
        "--options",
        options,
      ]);
    } catch (error) {
      // The connections and pid file of a server killed a moment ago disappear a little later.
      if (!/shared memory block|lock file/.test(String(error)) || Date.now() > began + 10_000) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
      // While connections of the dead server hold its shared memory, PostgreSQL identifies it by this file.
      if (Date.now() > began + 3000 && /lock file/.test(String(error)))
        await forgetDeadServer(server.folder, server.password);
    }
  }
}

/**
 * Stops the server if it runs on this machine. `fast` ends connections and writes everything to disk; `immediate`
 * leaves that to the next start.
 */
export async function stopServer(server: PostgresServer, mode: "fast" | "immediate"): Promise<void> {
  if (!(await running(server))?.here) return;
  await run(server, "pg_ctl", ["stop", "--pgdata", server.folder, "--wait", "--timeout=30", `--mode=${mode}`]);
}

/** Sets the superuser's password while the server does not run, as the owner of the files may. */
export async function resetPassword(server: PostgresServer): Promise<void> {
  const statement = `ALTER ROLE postgres PASSWORD '${server.password.replaceAll("'", "''")}'\n`;
  await run(server, "postgres", ["--single", "-D", server.folder, "postgres"], statement);
}

/** Runs a program of the server as its account; output goes to the log file. */
async function run(
  server: PostgresServer,
  program: string,
  parameters: readonly string[],
  input?: string,
): Promise<void> {
  mkdirSync(dirname(server.log), { recursive: true, mode: 0o700 });
  const output = openSync(server.log, "a", 0o600);
  const before = statSync(server.log).size;
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      const child = spawn(join(server.binaries, program), parameters, {
        ...server.account,
        cwd: "/",
        env: { ...inheritedEnvironment(), LC_ALL: "C" },
        stdio: [input === undefined ? "ignore" : "pipe", output, output],
        detached: true,
      });
      child.once("error", reject);
      child.stdin?.on("error", () => {}); // it has ended, and says by itself why
      child.stdin?.end(input);
      child.once("exit", resolve);
    });
    if (code !== 0)
      throw new StartError(
        `The embedded PostgreSQL did not ${purposes[program] ?? parameters[0]}: ${reason(server, before)}`,
      );
  } finally {
    closeSync(output);
  }
}

const purposes: Readonly<Record<string, string>> = { initdb: "initialize", postgres: "take its new password" };

/** The first error line in the log since a position. */
function reason(server: PostgresServer, from: number): string {
  const lines = readFileSync(server.log).subarray(from).toString().split("\n");
  const lastLine =
    lines.find((line) => /FATAL|PANIC|error:|could not/i.test(line)) ?? lines.findLast((line) => line.trim());
  return `${lastLine?.trim() ?? "it said nothing"} (more in ${server.log}).`;
}
