import { readFileSync, statSync } from "node:fs";

/**
 * A file that is reread when it changes. Polling works on mounted volumes, symbolic links and replaced files.
 * `watchFile` of Node.js takes its first stat some time after the call, and misses changes before it.
 */
export class WatchedFile {
  private seen: string | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(readonly path: string) {}

  /** @throws Error of the file system when it cannot be read. */
  read(): string {
    // Taken before reading, so that a change during the read is seen as a change.
    this.reload();
    return readFileSync(this.path, "utf8");
  }

  /** Marks the present state as known. */
  reload(): void {
    this.seen = this.state();
  }

  /** Marks the file as changed. */
  forget(): void {
    this.seen = "never";
  }

  /** Whether the file has changed since the last read or look. */
  get hasChanged(): boolean {
    return this.state() !== this.seen;
  }

  /** Calls back whenever the file has changed since the last read. */
  onChange(pollIntervalMs: number, react: () => void): void {
    this.timer = setInterval(() => {
      if (this.hasChanged) react();
    }, pollIntervalMs).unref();
  }

  close(): void {
    clearInterval(this.timer);
  }

  /** Identifies a state of the file without reading it; undefined while it is missing. */
  private state(): string | undefined {
    try {
      const { dev, ino, size, mtimeNs, ctimeNs } = statSync(this.path, { bigint: true });
      return [dev, ino, size, mtimeNs, ctimeNs].join(" ");
    } catch {
      return undefined;
    }
  }
}
