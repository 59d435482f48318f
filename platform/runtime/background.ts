import type { DataSource } from "typeorm";
import type { Log } from "./log.js";

/** Work that a subgraph does beside answering, from its start to its stop. Several replicas do it at once. */
export type Background = (parts: {
  readonly database: DataSource;
  readonly log: Log;
  /** Called after something was committed, so that its events leave at once. */
  readonly committed: () => void;
}) => { stop(): Promise<void> };
