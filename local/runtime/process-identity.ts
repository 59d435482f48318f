import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readlinkSync } from "node:fs";

/**
 * When the process with this pid started, or nothing when no such process is alive. A pid alone is used again by the
 * operating system; a pid with its start is one process for ever, so this tells whether a pid noted earlier is still it.
 */
export function startOf(pid: number): string | undefined {
  if (!existsSync("/proc/self/stat")) return ask(pid, "lstart=");
  try {
    // The second field, the name in brackets, may hold spaces and brackets itself: count from after the last one.
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    return fields[0] === "Z" ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

/** When it started, in seconds since 1970, to a second or two; nothing when no such process is alive. */
export function startedAt(pid: number): number | undefined {
  const start = startOf(pid);
  if (start === undefined) return undefined;
  if (!existsSync("/proc/self/stat")) return Date.parse(start) / 1000;
  // In hundredths of a second since the machine started, on every Linux.
  const [, machine] = /^btime (\d+)$/m.exec(readFileSync("/proc/stat", "utf8")) ?? [];
  return Number(machine) + Number(start) / 100;
}

/** The command line of a living process, or nothing. */
export function commandLineOf(pid: number): string | undefined {
  if (!existsSync("/proc/self/stat")) return ask(pid, "command=");
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim() || undefined;
  } catch {
    return undefined;
  }
}

/** The name of the program of a living process, or nothing. */
export function nameOf(pid: number): string | undefined {
  if (!existsSync("/proc/self/stat")) return ask(pid, "comm=")?.replace(/^.*\//, "");
  try {
    return readFileSync(`/proc/${pid}/comm`, "utf8").trim();
  } catch {
    return undefined;
  }
}

/** The folder that a living process works in; nothing where this user may not know, or the system does not say. */
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

/** Waits until the process is gone; false when it is still there after the given time. */
export async function waitUntilGone(pid: number, start: string, milliseconds: number): Promise<boolean> {
  const until = Date.now() + milliseconds;
  while (startOf(pid) === start) {
    if (Date.now() > until) return false;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return true;
}
