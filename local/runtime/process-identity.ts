import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readlinkSync } from "node:fs";

/**
 * When the process with this pid started; undefined when there is none. The system reuses pids, but a pid with its
 * start identifies a process.
 */
export function startOf(pid: number): string | undefined {
  if (!existsSync("/proc/self/stat")) return ask(pid, "lstart=");
  try {
    // The second field is the name in brackets, which may contain spaces and brackets: count from the last one.
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    return fields[0] === "Z" ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

/** In seconds since 1970, with a tolerance of two seconds; undefined when there is no such process. */
export function startedAt(pid: number): number | undefined {
  const start = startOf(pid);
  if (start === undefined) return undefined;
  if (!existsSync("/proc/self/stat")) return Date.parse(start) / 1000;
  // In hundredths of a second since boot, on every Linux.
  const [, machine] = /^btime (\d+)$/m.exec(readFileSync("/proc/stat", "utf8")) ?? [];
  return Number(machine) + Number(start) / 100;
}

/** The command line of a process, if it lives. */
export function commandLineOf(pid: number): string | undefined {
  if (!existsSync("/proc/self/stat")) return ask(pid, "command=");
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim() || undefined;
  } catch {
    return undefined;
  }
}

/** The program name of a process, if it lives. */
export function nameOf(pid: number): string | undefined {
  if (!existsSync("/proc/self/stat")) return ask(pid, "comm=")?.replace(/^.*\//, "");
  try {
    return readFileSync(`/proc/${pid}/comm`, "utf8").trim();
  } catch {
    return undefined;
  }
}

/** The working folder of a process; undefined when it may not be read. */
export function workingFolderOf(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}

function ask(pid: number, column: string): string | undefined {
  try {
    const answer = execFileSync("ps", ["-o", column, "-p", String(pid)], { stdio: ["ignore", "pipe", "ignore"] });
    return answer.toString().trim() || undefined;
  } catch {
    return undefined;
  }
}

/** Returns false when the process still lives after the given time. */
export async function waitUntilGone(pid: number, start: string, milliseconds: number): Promise<boolean> {
  const until = Date.now() + milliseconds;
  while (startOf(pid) === start) {
    if (Date.now() > until) return false;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return true;
}
