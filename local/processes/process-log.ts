import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { LineOutput } from "../../platform/runtime/line-output.js";
import { missingLines } from "../../platform/runtime/log.js";
import { type LogBounds, logBounds, RotatingFile } from "../runtime/rotating-file.js";
import { readableLog } from "./readable-log.js";

const silenceAfterRepeat = 30_000;
const rememberedRepeats = 1000;

export interface ProcessLog {
  /** Writes the output of a process to its log file, and shows warnings and errors in the terminal. */
  follow(output: Readable): void;
  write(line: string): void;
  close(): void;
}

/**
 * The log file of a process, limited in size; `show` returns whether the line was shown in the terminal. On a full disk
 * lines are dropped and counted.
 */
export function openProcessLog(
  path: string,
  show: (line: string) => boolean,
  bounds: LogBounds = logBounds,
): ProcessLog {
  const file = new RotatingFile(path, bounds);
  const output = new LineOutput(
    (text) => file.write(text),
    (count, reason) => missingLines("starter", count, reason),
  );
  const shown = new Map<string, number>();
  return {
    write: (line) => output.write(line),
    follow(source) {
      createInterface({ input: source }).on("line", (line) => {
        output.write(line);
        const readable = readableLog(line);
        // Warnings about a process that is down repeat: show them once in a while.
        if (!readable || Date.now() - (shown.get(readable) ?? 0) < silenceAfterRepeat) return;
        if (shown.size > rememberedRepeats) shown.clear();
        if (show(readable)) shown.set(readable, Date.now());
      });
    },
    close: () => file.close(),
  };
}
