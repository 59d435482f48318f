import { readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { readWorklist } from "./translating/read-worklist.js";
import { takeTranslations } from "./translating/take-translations.js";
import { withoutStale } from "./translating/without-stale.js";
import { worklist } from "./translating/worklist.js";
import { writeCatalogue } from "./translating/write-catalogue.js";
import { compareCatalogue } from "./translations/compare-catalogue.js";
import { publishedTexts } from "./translations/published-texts.js";
import { readCatalogue } from "./translations/read-catalogue.js";
import { translationReport } from "./translations/translation-report.js";

/*
 * The translator's command: what is to be translated, and taking it in. site/README.md shows a round of it.
 */

/** The compiled file lies in dist/site/generator. */
const repository = path.resolve(__dirname, "../../..");

const help = `Says what is to be translated, and takes in what was translated; site/translations/README.md shows a round of it.

  npm run site:translate -- [--missing | --fill FILE] [--language ko] [--supergraph FILE]

  --missing      prints the texts that have no translation as JSON to fill in; writes nothing
  --fill FILE    takes in that JSON with the translations filled in
  --language     the language, ko without it
  --supergraph   the schema whose texts they are, gateway/supergraph.graphql without it

Without --missing it writes the catalogue anew, names and drops what the schema no longer says, and exits with 1 while
something is missing.
`;

const misuse = (error: unknown): never => {
  process.stderr.write(`${(error as Error).message}. See npm run site:translate -- --help.\n`);
  process.exit(2);
};

function readWords() {
  try {
    return parseArgs({
      options: {
        supergraph: { type: "string", default: path.join(repository, "gateway/supergraph.graphql") },
        language: { type: "string", default: "ko" },
        missing: { type: "boolean", default: false },
        fill: { type: "string" },
        help: { type: "boolean", default: false },
      },
    });
  } catch (error) {
    return misuse(error);
  }
}

function readInput({ supergraph, fill }: { readonly supergraph: string; readonly fill?: string | undefined }) {
  try {
    const texts = publishedTexts(readFileSync(supergraph, "utf8"));
    return { texts, filled: fill === undefined ? undefined : readWorklist(readFileSync(fill, "utf8")) };
  } catch (error) {
    return misuse(error);
  }
}

function main(): void {
  const { values } = readWords();
  if (values.help) {
    process.stdout.write(help);
    return;
  }
  const { texts, filled } = readInput(values);
  const file = path.join(repository, "site/translations", `${values.language}.json`);
  const old = readCatalogue(file);
  if (values.missing) {
    console.log(JSON.stringify(worklist(compareCatalogue(texts, old), old), null, 2));
    return;
  }
  const taken = filled ? takeTranslations(old, filled) : old;
  const difference = compareCatalogue(texts, taken);
  const catalogue = withoutStale(taken, difference);
  writeCatalogue(file, catalogue);
  const dropped = difference.stale.map(
    ({ english, coordinate }) =>
      `  dropped ${JSON.stringify(english)}${coordinate ? ` at ${coordinate}` : ""}, which the schema no longer says`,
  );
  console.log([`${Object.keys(catalogue).length} texts are translated.`, ...dropped].join("\n"));
  const report = translationReport(values.language, difference);
  if (report) {
    console.error(report);
    process.exitCode = 1;
  }
}

main();
