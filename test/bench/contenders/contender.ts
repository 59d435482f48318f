import type { RecordedAnswer } from "../recorded-calls.js";
import type { Site } from "../site.js";

/** Something that answers the dashboard queries over HTTP. */
export interface Contender {
  readonly name: string;
  readonly title: string;
  readonly kind: "cordon" | "peer" | "floor";
  /** @throws Error that says why it is not available on this machine. */
  start(site: Site, recorded: readonly RecordedAnswer[]): Promise<RunningContender>;
}

export interface RunningContender {
  readonly url: string;
  /** The process whose time and memory count; its children count with it. */
  readonly pid: number;
  headers(): Promise<Record<string, string>>;
  stop(): Promise<void>;
}
