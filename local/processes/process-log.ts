import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { LineOutput } from "../../platform/runtime/line-output.js";
import { missingLines } from "../../platform/runtime/log.js";
import { type LogBounds, logBounds, RotatingFile } from "../runtime/rotating-file.js";
import { readableLog } from "./readable-log.js";

const silenceAfterRepeat = 30_000;
const rememberedRepeats = 1000;

export interface ProcessLog {
  /** Keeps everything that a process writes, and shows its warnings and errors at the terminal. */
  follow(output: Readable): void;
  write(line: string): void;
  close(): void;
}

/**
 * The log file of one process, bounded while it runs; `show` says whether it showed the line at the terminal. What the
 * disk does not take is dropped and counted: neither the process nor the starter ends for its log.
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
        // A sibling that is down is met again and again: say so once in a while.
        if (!readable || Date.now() - (shown.get(readable) ?? 0) < silenceAfterRepeat) return;
        if (shown.size > rememberedRepeats) shown.clear();
        if (show(readable)) shown.set(readable, Date.now());
      });
    },
    close: () => file.close(),
  };
}
