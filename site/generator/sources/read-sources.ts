import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { SupergraphError } from "../errors/supergraph-error.js";
import type { Files } from "../files/files.js";
import { historyFolder, type Snapshot } from "../history/snapshot.js";
import type { Catalogue } from "../translations/catalogue.js";
import { readCatalogue } from "../translations/read-catalogue.js";
import { locales } from "../words/locales.js";
import { readSnapshots } from "./read-snapshots.js";
import { readWrittenFiles } from "./read-written-files.js";

/** What the site is made of. */
export interface Sources {
  readonly supergraph: string;
  /** Translations by language. */
  readonly catalogues: Readonly<Record<string, Catalogue>>;
  readonly snapshots: readonly Snapshot[];
  /** The files that are written by hand, by their place among the generated ones. */
  readonly written: Files;
}

/** Reads the supergraph, and from the folder of the site the translations, the released versions and what is written by hand. */
export function readSources(supergraphFile: string, site: string): Sources {
  if (!existsSync(supergraphFile)) {
    throw new SupergraphError(
      `There is no supergraph at ${supergraphFile}, so there is nothing to write pages from. ` +
        "Compose it first, or name another one with --supergraph FILE.",
    );
  }
  const [, ...translated] = locales;
  const catalogues = translated.map(({ code }) => [
    code,
    readCatalogue(path.join(site, "translations", `${code}.json`)),
  ]);
  return {
    supergraph: readFileSync(supergraphFile, "utf8"),
    catalogues: Object.fromEntries(catalogues),
    snapshots: readSnapshots(path.join(site, historyFolder)),
    written: readWrittenFiles(site),
  };
}
