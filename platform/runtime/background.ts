import type { DataSource } from "typeorm";
import type { Log } from "./log.js";

/** Work in the background, from start to stop; several replicas do it at once. */
export type Background = (parts: {
  readonly database: DataSource;
  readonly log: Log;
  /** Called after a commit, so that its events are delivered at once. */
  readonly committed: () => void;
}) => { stop(): Promise<void> };
