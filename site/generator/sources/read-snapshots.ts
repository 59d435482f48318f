import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { SupergraphError } from "../errors/supergraph-error.js";
import { filesBelow } from "../files/files-below.js";
import type { Snapshot } from "../history/snapshot.js";
import type { Operation, ProcessModel } from "../model/process-model.js";
import { readProcessModel } from "../reading/read-process-model.js";
import { type Catalogue, translationOf } from "../translations/catalogue.js";
import { byEnglish, coordinateCatalogue } from "../translations/coordinate-catalogue.js";
import { publishedTexts } from "../translations/published-texts.js";
import { readCatalogue } from "../translations/read-catalogue.js";
import { locales } from "../words/locales.js";
import { readReleases } from "./read-releases.js";

/** Reads the released versions of the process from their folder, the oldest first. */
export function readSnapshots(folder: string): readonly Snapshot[] {
  return readReleases(folder).map((release) => {
    const own = path.join(folder, release.version);
    const read = (file: string) => readFile(path.join(own, file));
    const [, ...translated] = locales;
    const supergraph = read("downloads/supergraph.graphql");
    const catalogues = Object.fromEntries(
      translated
        .map(({ code }) => [code, path.join(own, `translations/${code}.json`)] as const)
        .filter(([, file]) => existsSync(file))
        .map(([code, file]) => [code, readReleasedCatalogue(file, supergraph)]),
    );
    return {
      release,
      supergraph,
      model: namedAsThen(readProcessModel(supergraph), Object.values(catalogues)),
      catalogues,
      downloads: new Map(filesBelow(path.join(own, "downloads")).map((file) => [file, read(`downloads/${file}`)])),
    };
  });
}

/** Versions up to 1.0.0 called operations by their names alone: their translators were asked for no titles. */
function namedAsThen(model: ProcessModel, catalogues: readonly Catalogue[]): ProcessModel {
  const hasTitle = ({ coordinate, title }: Operation) =>
    catalogues.every((catalogue) => translationOf(catalogue, title, coordinate));
  return {
    ...model,
    operations: model.operations.map((operation) => (hasTitle(operation) ? operation : { ...operation, title: "" })),
  };
}

function readReleasedCatalogue(file: string, supergraph: string): Catalogue {
  const old = coordinateCatalogue.safeParse(JSON.parse(readFile(file)));
  return old.success ? byEnglish(old.data, publishedTexts(supergraph)) : readCatalogue(file);
}

function readFile(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw new SupergraphError(
      `${file} is missing, so a released version cannot be read. A snapshot is never changed: take it from git again.`,
    );
  }
}
