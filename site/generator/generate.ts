import path from "node:path";
import { parseArgs } from "node:util";
import { previousDownloads } from "./downloads/previous-downloads.js";
import { SupergraphError } from "./errors/supergraph-error.js";
import { generatedFolder, siteFiles } from "./site-files/site-files.js";
import { updateFiles } from "./site-files/update-files.js";
import { readSources } from "./sources/read-sources.js";
import { translationReports } from "./translations/translation-reports.js";

/*
 * Writes what Docusaurus builds the site from, as a build does too: for work on the theme, and to look at a page as text.
 */

/** The compiled file lies in dist/site/generator. */
const repository = path.resolve(__dirname, "../../..");
const site = path.join(repository, "site");

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      supergraph: { type: "string", default: path.join(repository, "gateway/supergraph.graphql") },
      out: { type: "string", default: path.join(site, generatedFolder) },
    },
  });
  const sources = readSources(values.supergraph, site);
  const files = await siteFiles(sources, previousDownloads(values.out));
  console.log(`${files.size} files, ${updateFiles(values.out, files)} of them changed, in ${values.out}`);
  const untranslated = translationReports(sources);
  if (untranslated) console.log(untranslated);
}

main().catch((error: unknown) => {
  const isExpected = error instanceof SupergraphError || (error instanceof TypeError && "code" in error);
  if (!isExpected) {
    throw error;
  }
  console.error(error.message);
  process.exitCode = 1;
});
