import { closeSync, ftruncateSync, mkdirSync, openSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { toDescriptor } from "../../platform/runtime/line-output.js";

/** The maximum size of a log file, and how many older ones are kept (`.1` is the newest). */
export interface LogBounds {
  readonly bytes: number;
  readonly older: number;
}

export const logBounds: LogBounds = { bytes: 10 * 1024 * 1024, older: 3 };

/**
 * A file that rotates when full. It is synchronous, and errors are thrown for `LineOutput` to handle; what cannot be
 * opened or rotated is retried with the next line.
 */
export class RotatingFile {
  private descriptor: number | undefined;
  private size = 0;
  private atStartOfLine = true;

  constructor(
    private readonly path: string,
    private readonly bounds: LogBounds = logBounds,
  ) {}

  /** Writes as much as fits on the disk. A line is never split between two files. */
  write(text: string | Buffer): number {
    if (this.atStartOfLine) this.makeRoomFor(Buffer.byteLength(text));
    const written = toDescriptor(this.open())(text);
    this.size += written;
    this.atStartOfLine = written === Buffer.byteLength(text) && text.at(-1) === (typeof text === "string" ? "\n" : 10);
    return written;
  }

  close(): void {
    if (this.descriptor !== undefined) closeSync(this.descriptor);
    this.descriptor = undefined;
  }

  private makeRoomFor(bytes: number): void {
    const descriptor = this.open();
    if (this.size === 0 || this.size + bytes <= this.bounds.bytes) return;
    try {
      putAside(this.path, this.bounds.older, () => renameSync(this.path, `${this.path}.1`));
      this.close();
    } catch {
      // It cannot be rotated: drop its content rather than exceed the limit.
      ftruncateSync(descriptor);
      this.size = 0;
    }
  }

  private open(): number {
    if (this.descriptor === undefined) {
      mkdirSync(dirname(this.path), { recursive: true, mode: 0o700 });
      this.descriptor = openSync(this.path, "a", 0o600);
      this.size = statSync(this.path).size;
    }
    return this.descriptor;
  }
}

/** Renumbers older files, deletes the oldest, and moves the file itself to the first place. */
export function putAside(path: string, older: number, putFirst: () => void): void {
  rmSync(`${path}.${older}`, { force: true });
  for (let number = older - 1; number >= 1; number -= 1)
    if (statSync(`${path}.${number}`, { throwIfNoEntry: false }))
      renameSync(`${path}.${number}`, `${path}.${number + 1}`);
  putFirst();
}
