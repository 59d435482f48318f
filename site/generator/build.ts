import path from "node:path";
import { addressWarning } from "./building/address-warning.js";
import { buildSite } from "./building/build-site.js";
import { oneBuildAtATime } from "./building/one-build-at-a-time.js";
import { previousDownloads } from "./downloads/previous-downloads.js";
import { BuildError } from "./errors/build-error.js";
import { SupergraphError } from "./errors/supergraph-error.js";
import { generatedFolder, siteFiles } from "./site-files/site-files.js";
import { updateFiles } from "./site-files/update-files.js";
import { readSources } from "./sources/read-sources.js";
import { translationReports } from "./translations/translation-reports.js";

/*
 * Writes the pages as the schema and the translations say, and builds the site from them.
 */

/** The compiled file lies in dist/site/generator. */
const repository = path.resolve(__dirname, "../../..");
const site = path.join(repository, "site");

async function main(): Promise<void> {
  const sources = readSources(path.join(repository, "gateway/supergraph.graphql"), site);
  const generated = path.join(site, generatedFolder);
  const files = await siteFiles(sources, previousDownloads(generated));
  const untranslated = translationReports(sources);
  if (untranslated) console.log(untranslated);
  const isNew = oneBuildAtATime(site, () => {
    updateFiles(generated, files);
    return buildSite(site);
  });
  const warning = addressWarning(process.env);
  if (warning) console.warn(warning);
  console.log(isNew ? "The site is built in site/build." : "The site is built already and unchanged.");
}

main().catch((error: unknown) => {
  if (!(error instanceof BuildError || error instanceof SupergraphError)) {
    throw error;
  }
  console.error(error.message);
  process.exitCode = 1;
});
