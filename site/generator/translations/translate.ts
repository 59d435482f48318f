import { readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { compareCatalogue } from "./compare-catalogue.js";
import { publishedTexts } from "./published-texts.js";
import { readCatalogue } from "./read-catalogue.js";
import { stampTranslations } from "./stamp-translations.js";
import { takeTranslations } from "./take-translations.js";
import { translationReport } from "./translation-report.js";
import { withoutSuperfluous } from "./without-superfluous.js";
import { worklist } from "./worklist.js";
import { writeCatalogue } from "./write-catalogue.js";

/*
 * The translator's command: what is to be translated, and taking it in. site/README.md shows a round of it.
 */

/** The compiled file lies in dist/site/generator/translations. */
const repository = path.resolve(__dirname, "../../../..");

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    supergraph: { type: "string", default: path.join(repository, "gateway/supergraph.graphql") },
    language: { type: "string", default: "ko" },
    missing: { type: "boolean", default: false },
    fill: { type: "string" },
    stamp: { type: "boolean", default: false },
  },
});

const folder = path.join(repository, "site/translations", values.language);
const texts = publishedTexts(readFileSync(values.supergraph, "utf8"));
const old = readCatalogue(folder);

if (values.missing) {
  console.log(JSON.stringify(worklist(compareCatalogue(texts, old), old), null, 2));
} else {
  const filled = values.fill ? takeTranslations(old, JSON.parse(readFileSync(values.fill, "utf8"))) : old;
  const stamped = values.stamp ? stampTranslations(filled, texts, positionals) : filled;
  const difference = compareCatalogue(texts, stamped);
  const catalogue = withoutSuperfluous(stamped, difference);
  writeCatalogue(folder, catalogue);
  const dropped = difference.superfluous.map((coordinate) => `  dropped ${coordinate}, which the schema no longer has`);
  console.log([`${Object.keys(catalogue).length} texts are translated.`, ...dropped].join("\n"));
  const report = translationReport(values.language, difference);
  if (report) {
    console.error(report);
    process.exitCode = 1;
  }
}
