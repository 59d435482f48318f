import { writeSync } from "node:fs";

/** Writes as much of the text as it can and returns how many bytes that were. @throws what the operating system says. */
export type WriteSome = (text: string | Buffer) => number;

/** How often, and how many milliseconds apart, a reader that is behind is waited for before a line is given up. */
const waiting = { tries: 40, pause: 25 };

/**
 * Lines that go to a file, a pipe or a terminal, and never end the process that writes them: a line that cannot be
 * written (a full disk, a reader that is gone) is dropped and counted, and the first that can be written again comes
 * after one that says how many are missing.
 */
export class LineOutput {
  private missing = 0;
  private reason = "";
  /** The last line that was begun could not be written to its end. */
  private torn = false;

  /** @param reportMissing the line that says how many lines are missing, and why */
  constructor(
    private readonly writeSome: WriteSome,
    private readonly reportMissing: (count: number, reason: string) => string,
  ) {}

  /** Writes one line or several; a line break is added where there is none. */
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

  /** A reader that is merely behind is waited for, unless it was waited for in vain just before. */
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

/** Writes to something that is open already, such as standard output (1). */
export const toDescriptor =
  (descriptor: number): WriteSome =>
  (text) =>
    typeof text === "string" ? writeSync(descriptor, text) : writeSync(descriptor, text);

const pause = (milliseconds: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
