import type { Catalogue } from "./catalogue.js";
import { compareCatalogue } from "./compare-catalogue.js";
import { publishedTexts } from "./published-texts.js";
import { translationReport } from "./translation-report.js";

/** What is missing in the translations, in words; nothing if every language is whole. */
export function translationReports({
  supergraph,
  catalogues,
}: {
  readonly supergraph: string;
  /** By language. */
  readonly catalogues: Readonly<Record<string, Catalogue>>;
}): string | undefined {
  const texts = publishedTexts(supergraph);
  const reports = Object.entries(catalogues).flatMap(
    ([language, catalogue]) => translationReport(language, compareCatalogue(texts, catalogue)) ?? [],
  );
  return reports.length > 0 ? reports.join("\n") : undefined;
}
