import type { ProcessModel } from "../model/process-model.js";
import type { Catalogue } from "../translations/catalogue.js";
import type { Release } from "./release.js";

/** The folder of all snapshots, inside the site. */
export const historyFolder = "history";

/** A released version as it is kept: its schema, its translations, and its downloads byte for byte. */
export interface Snapshot {
  readonly release: Release;
  readonly supergraph: string;
  readonly model: ProcessModel;
  readonly catalogues: Readonly<Record<string, Catalogue>>;
  /** Text by name, such as `process.json`. */
  readonly downloads: ReadonlyMap<string, string>;
}
