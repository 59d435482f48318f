import { createWriteStream, mkdirSync, renameSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { readableLog } from "./readable-log.js";

const tooLarge = 10 * 1024 * 1024;
const silenceAfterRepeat = 30_000;

export interface ProcessLog {
  /** Keeps everything that a process writes, and shows its warnings and errors at the terminal. */
  follow(output: Readable): void;
  write(line: string): void;
  close(): void;
}

/**
 * The log file of one process; `show` says whether it showed the line at the terminal. A file that has grown large is put
 * aside at the next start; one older is kept.
 */
export function openProcessLog(file: string, show: (line: string) => boolean): ProcessLog {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > tooLarge) renameSync(file, `${file}.1`);
  const stream = createWriteStream(file, { flags: "a", mode: 0o600 });
  const shown = new Map<string, number>();
  const write = (line: string) => stream.write(`${line}\n`);
  return {
    write,
    follow(output) {
      createInterface({ input: output }).on("line", (line) => {
        write(line);
        const readable = readableLog(line);
        // A sibling that is down is met again and again: say so once in a while.
        if (!readable || Date.now() - (shown.get(readable) ?? 0) < silenceAfterRepeat) return;
        if (show(readable)) shown.set(readable, Date.now());
      });
    },
    close: () => stream.end(),
  };
}
