import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { SupergraphError } from "../errors/supergraph-error.js";
import type { Snapshot } from "../history/snapshot.js";
import type { Catalogue } from "../translations/catalogue.js";
import { readCatalogue } from "../translations/read-catalogue.js";
import { locales } from "../words/locales.js";
import { readSnapshots } from "./read-snapshots.js";

/** What the pages are written from. */
export interface Sources {
  readonly supergraph: string;
  /** Translations by language. */
  readonly catalogues: Readonly<Record<string, Catalogue>>;
  readonly snapshots: readonly Snapshot[];
}

/** Reads the supergraph, the translations and the released versions from disk. */
export function readSources(supergraphFile: string, translations: string, history: string): Sources {
  if (!existsSync(supergraphFile)) {
    throw new SupergraphError(
      `There is no supergraph at ${supergraphFile}, so there is nothing to write pages from. ` +
        "Compose it first, or name another one with --supergraph FILE.",
    );
  }
  const [, ...translated] = locales;
  const catalogues = translated.map(({ code }) => [code, readCatalogue(path.join(translations, `${code}.json`))]);
  return {
    supergraph: readFileSync(supergraphFile, "utf8"),
    catalogues: Object.fromEntries(catalogues),
    snapshots: readSnapshots(history),
  };
}
