import { readFileSync, statSync } from "node:fs";

/**
 * A file that is read, and read again when it has changed since. Looking at it now and then works wherever files are:
 * mounted volumes, symbolic links, replaced files. `watchFile` of Node takes its first look some time after it is called,
 * and never tells what changed between the reading and that look.
 */
export class WatchedFile {
  private seen: string | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(readonly path: string) {}

  /** @throws Error of the file system when it cannot be read. */
  read(): string {
    // Before it is read: what is changed while it is being read is then a change.
    this.reload();
    return readFileSync(this.path, "utf8");
  }

  /** Takes it as it is now for known. */
  reload(): void {
    this.seen = this.state();
  }

  /** Takes it for changed, whatever it is. */
  forget(): void {
    this.seen = "never";
  }

  /** Whether the file is not as it was when it was last read or looked at. */
  get hasChanged(): boolean {
    return this.state() !== this.seen;
  }

  /** Calls whenever the file is not as it was when it was last read. */
  onChange(pollIntervalMs: number, react: () => void): void {
    this.timer = setInterval(() => {
      if (this.hasChanged) react();
    }, pollIntervalMs).unref();
  }

  close(): void {
    clearInterval(this.timer);
  }

  /** What tells one state of it from another without reading it; undefined while it cannot be found. */
  private state(): string | undefined {
    try {
      const { dev, ino, size, mtimeNs, ctimeNs } = statSync(this.path, { bigint: true });
      return [dev, ino, size, mtimeNs, ctimeNs].join(" ");
    } catch {
      return undefined;
    }
  }
}
