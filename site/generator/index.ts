import path from "node:path";
import { parseArgs } from "node:util";
import { previousDownloads } from "./downloads/previous-downloads.js";
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

/** The compiled file lies in dist/site/generator. */
const repository = path.resolve(__dirname, "../../..");

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      supergraph: { type: "string", default: path.join(repository, "gateway/supergraph.graphql") },
      out: { type: "string", default: path.join(repository, "site") },
      check: { type: "boolean", default: false },
    },
  });
  const sources = readSources(
    values.supergraph,
    path.join(repository, "site/translations"),
    path.join(repository, "site", historyFolder),
  );
  const history = await tellHistory(sources.snapshots, sources.supergraph);
  const files = generatedFiles(sources.supergraph, sources.catalogues, previousDownloads(values.out), history);
  if (!values.check) {
    updateFiles(values.out, releasedFiles(sources, files), releasedFolders);
    updateFiles(values.out, referenceFiles(sources), referenceFolders);
    console.log(`${files.size} files, ${updateFiles(values.out, files)} of them changed, in ${values.out}`);
  }
  const untranslated = translationReports(sources);
  if (untranslated) {
    console.log(untranslated);
  }
  const drift = values.check ? driftReport(fileDrift(values.out, files)) : undefined;
  if (drift) {
    fail(drift);
  }
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

main().catch((error: unknown) => {
  const isExpected = error instanceof SupergraphError || (error instanceof TypeError && "code" in error);
  if (!isExpected) {
    throw error;
  }
  fail(error.message);
});
