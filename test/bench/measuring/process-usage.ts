import { readFileSync } from "node:fs";

/** The kernel counts processor time in hundredths of a second, on every Linux there is. */
const millisecondsPerTick = 10;

/** The processor time that a process and its children have used so far, in milliseconds; undefined where it cannot be read. */
export function processorTime(pid: number): number | undefined {
  return sumOver(pid, (one) => {
    // The name of the program, in brackets, may hold anything; what is counted comes after it.
    const fields = readFileSync(`/proc/${one}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
    return (Number(fields[11]) + Number(fields[12])) * millisecondsPerTick;
  });
}

/** The memory that a process and its children hold now, in MiB. */
export function residentMemory(pid: number): number | undefined {
  return sumOver(pid, (one) => {
    const match = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${one}/status`, "utf8"));
    return Number(match?.[1] ?? 0) / 1024;
  });
}

function sumOver(pid: number, measure: (pid: number) => number): number | undefined {
  try {
    return familyOf(pid).reduce((sum, one) => sum + measure(one), 0);
  } catch {
    return undefined;
  }
}

function familyOf(pid: number): readonly number[] {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean).map(Number);
  return [pid, ...children.flatMap(familyOf)];
}
