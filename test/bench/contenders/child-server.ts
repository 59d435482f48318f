import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, mkdirSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "../../../local/runtime/free-port.js";
import type { RunningContender } from "./contender.js";

interface ChildServer {
  readonly name: string;
  /** The arguments of node, once the port is known. */
  readonly command: (port: number) => readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly folder: string;
  readonly workingFolder?: string;
  readonly headers: RunningContender["headers"];
}

const patienceInMilliseconds = 60_000;

/** Starts a server as a process of its own, and waits until it answers HTTP. What it says goes into a file. */
export async function startChildServer(server: ChildServer): Promise<RunningContender> {
  const port = await freePort();
  mkdirSync(join(server.folder, "logs"), { recursive: true });
  const logFile = join(server.folder, "logs", `bench-${server.name}.log`);
  const log = openSync(logFile, "w");
  const child = spawn(process.execPath, server.command(port), {
    cwd: server.workingFolder,
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      PORT: String(port),
      HOST: "127.0.0.1",
      ...server.environment,
    },
    stdio: ["ignore", log, log],
  });
  closeSync(log);
  const url = `http://127.0.0.1:${port}`;
  try {
    await answers(url, child);
  } catch (error) {
    child.kill("SIGKILL");
    const words = readFileSync(logFile, "utf8").trim().split("\n").slice(-3).join(" | ");
    throw new Error(`${(error as Error).message} ${words}`.trim());
  }
  return {
    url: `${url}/graphql`,
    pid: child.pid ?? 0,
    headers: server.headers,
    stop: async () => {
      if (child.exitCode !== null) return;
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      const clock = setTimeout(() => child.kill("SIGKILL"), 5_000);
      await ended;
      clearTimeout(clock);
    },
  };
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  const until = Date.now() + patienceInMilliseconds;
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error(`It ended by itself with code ${child.exitCode}.`);
    const answered = await fetch(url, { signal: AbortSignal.timeout(2_000) }).then(
      async (response) => {
        await response.arrayBuffer();
        return true;
      },
      () => false,
    );
    if (answered) return;
    await wait(100);
  }
  throw new Error(`It does not answer after ${patienceInMilliseconds / 1000} s.`);
}
