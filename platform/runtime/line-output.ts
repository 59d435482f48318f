import { writeSync } from "node:fs";

/** Writes as much as it can and returns the number of bytes. @throws errors of the operating system */
type WriteSome = (text: string | Buffer) => number;

/** A slow reader is waited for so often, at such intervals, before a line is dropped. */
const waiting = { tries: 40, pause: 25 };

/**
 * Writes lines to a file, pipe or terminal without ever ending the process: lines that cannot be written (full disk,
 * closed pipe) are dropped and counted, and reported before the next line that succeeds.
 */
export class LineOutput {
  private missing = 0;
  private reason = "";
  /** The last line was written incompletely. */
  private torn = false;

  /** @param reportMissing makes the line that reports dropped lines */
  constructor(
    private readonly writeSome: WriteSome,
    private readonly reportMissing: (count: number, reason: string) => string,
  ) {}

  /** Writes one or more lines; adds a missing line break. */
  write(text: string): void {
    const lines = text.endsWith("\n") ? text : `${text}\n`;
    try {
      if (this.missing > 0) this.writeAll(this.notice());
      this.missing = 0;
      this.writeAll(lines);
    } catch (error) {
      this.missing += 1;
      this.reason = (error as NodeJS.ErrnoException).code ?? (error as Error).message;
    }
  }

  private notice(): string {
    return `${this.torn ? "\n" : ""}${this.reportMissing(this.missing, this.reason)}\n`;
  }

  private writeAll(text: string): void {
    let written = this.once(text);
    const length = Buffer.byteLength(text);
    while (written < length) {
      this.torn = true;
      written += this.once(Buffer.from(text).subarray(written));
    }
    this.torn = false;
  }

  /** Waits for a slow reader, unless it was just waited for in vain. */
  private once(text: string | Buffer): number {
    for (let tries = this.missing > 0 ? waiting.tries : 0; ; tries += 1)
      try {
        return this.writeSome(text);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "EAGAIN" || tries >= waiting.tries) throw error;
        pause(waiting.pause);
      }
  }
}

/** Writes to an open descriptor, such as standard output (1). */
export const toDescriptor =
  (descriptor: number): WriteSome =>
  (text) =>
    typeof text === "string" ? writeSync(descriptor, text) : writeSync(descriptor, text);

const pause = (milliseconds: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
