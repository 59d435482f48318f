import path from "node:path";
import { addressWarning } from "./building/address-warning.js";
import { buildSite } from "./building/build-site.js";
import { oneBuildAtATime } from "./building/one-build-at-a-time.js";
import { previousDownloads } from "./downloads/previous-downloads.js";
import { BuildError } from "./errors/build-error.js";
import { SupergraphError } from "./errors/supergraph-error.js";
import { historyFolder } from "./history/snapshot.js";
import { tellHistory } from "./history/tell-history.js";
import { referenceFiles, referenceFolders } from "./reference-pages/reference-files.js";
import { driftReport } from "./site-files/drift-report.js";
import { fileDrift } from "./site-files/file-drift.js";
import { generatedFiles } from "./site-files/generated-files.js";
import { updateFiles } from "./site-files/update-files.js";
import { readSources } from "./sources/read-sources.js";
import { translationReports } from "./translations/translation-reports.js";
import { releasedFiles } from "./version-pages/released-files.js";
import { releasedFolders } from "./version-pages/version-files.js";

/*
 * Builds the site. Pages that fall behind the schema are not built, since a reader would take them for the process.
 */

/** The compiled file lies in dist/site/generator. */
const repository = path.resolve(__dirname, "../../..");
const site = path.join(repository, "site");

async function main(): Promise<void> {
  const sources = readSources(
    path.join(repository, "gateway/supergraph.graphql"),
    path.join(site, "translations"),
    path.join(site, historyFolder),
  );
  const history = await tellHistory(sources.snapshots, sources.supergraph);
  const files = generatedFiles(sources.supergraph, sources.catalogues, previousDownloads(site), history);
  const report = driftReport(fileDrift(site, files));
  if (report) {
    throw new BuildError(report);
  }
  const untranslated = translationReports(sources);
  if (untranslated) console.log(untranslated);
  const isNew = oneBuildAtATime(site, () => {
    updateFiles(site, releasedFiles(sources, files), releasedFolders);
    updateFiles(site, referenceFiles(sources), referenceFolders);
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
