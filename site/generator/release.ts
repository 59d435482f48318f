import path from "node:path";
import { parseArgs } from "node:util";
import { previousDownloads } from "./downloads/previous-downloads.js";
import { driftReport } from "./drift-report.js";
import { fileDrift } from "./file-drift.js";
import { generatedFiles } from "./generated-files.js";
import { describeChange } from "./history/describe-change.js";
import { makeSnapshot } from "./history/make-snapshot.js";
import { releaseProblems } from "./history/release-problems.js";
import { historyFolder } from "./history/snapshot.js";
import { differenceOf, tellHistory } from "./history/tell-history.js";
import { uncommittedFiles } from "./history/uncommitted-files.js";
import { locales } from "./locales.js";
import { readProcessModel } from "./model/read-process-model.js";
import { SupergraphError } from "./model/supergraph-error.js";
import { readSources } from "./read-sources.js";
import { translationReports } from "./translations/translation-reports.js";
import { updateFiles } from "./update-files.js";

/*
 * Releases a version of the process: keeps the schema as it stands, with its translations and downloads, for good.
 */

const help = `Releases the process as it stands as a version.

  npm run site:release -- --version 1.1.0 --summary "…" --summary-ko "…" [--dry-run]

  --version      three numbers, higher than the last version. The first grows with a breaking change, the second with
                 an addition, the third when only words change; the differences found are printed
  --summary      what is new, in a sentence of English; --summary-ko the same in Korean
  --dry-run      prints the differences and what stands against the release, and writes nothing
  --supergraph   another supergraph than that of this checkout
  --out          another folder than site/, with its history and pages

Writes site/history/VERSION and the pages anew: commit both together. A snapshot is never changed afterwards.
Ends with status 0 if the version is released (or could be), 1 if something stands against it.
`;

/** The compiled file lies in dist/site/generator. */
const repository = path.resolve(__dirname, "../../..");

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      version: { type: "string", default: "" },
      summary: { type: "string", default: "" },
      "summary-ko": { type: "string", default: "" },
      "dry-run": { type: "boolean", default: false },
      supergraph: { type: "string", default: path.join(repository, "gateway/supergraph.graphql") },
      out: { type: "string", default: path.join(repository, "site") },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) {
    process.stdout.write(help);
    return;
  }
  const sources = readSources(
    values.supergraph,
    path.join(repository, "site/translations"),
    path.join(values.out, historyFolder),
  );
  const model = readProcessModel(sources.supergraph);
  const last = sources.snapshots.at(-1);
  const difference = last && { before: last, ...(await differenceOf(last, sources.supergraph)) };
  for (const change of difference?.process ?? []) {
    console.log(describeChange(change, difference?.before.model ?? model, model));
  }
  for (const { risk, path: place, action } of difference?.api ?? []) {
    console.log(`Interface, ${risk}: ${place} ${action}`);
  }
  const summary = { en: values.summary, ko: values["summary-ko"] };
  const history = await tellHistory(sources.snapshots, sources.supergraph);
  const previous = previousDownloads(values.out);
  const files = generatedFiles(sources.supergraph, sources.catalogues, previous, history);
  const problems = [
    ...releaseProblems({ version: values.version, summary }, model, difference),
    translationReports(sources),
    driftReport(fileDrift(values.out, files)),
    uncommittedReport(values.out, values.supergraph),
  ].filter(Boolean);
  if (problems.length > 0) {
    throw new SupergraphError(["The version is not released:", ...problems].join("\n"));
  }
  if (values["dry-run"]) {
    console.log(`Version ${values.version} could be released. Nothing is written.`);
    return;
  }
  const date = new Date().toISOString().slice(0, "2026-01-01".length);
  const made = await makeSnapshot(sources, { version: values.version, date, summary }, previous);
  updateFiles(values.out, made.snapshot, []);
  updateFiles(values.out, made.site);
  console.log(
    `Version ${values.version} of ${date} is in ${path.join(values.out, historyFolder, values.version)}. ` +
      "Commit it together with the pages.",
  );
}

/** A version is what somebody has reviewed: what is not committed is not yet that. */
function uncommittedReport(site: string, supergraph: string): string | undefined {
  const generated = locales.map(({ folder }) => folder);
  const files = uncommittedFiles(site, [...generated, "static/downloads", "translations", historyFolder, supergraph]);
  return files.length > 0
    ? [
        "These files are not committed. Commit them, so that what is released is what was reviewed:",
        ...files.map((file) => `  ${file}`),
      ].join("\n")
    : undefined;
}

main().catch((error: unknown) => {
  const isExpected = error instanceof SupergraphError || (error instanceof TypeError && "code" in error);
  if (!isExpected) {
    throw error;
  }
  console.error(error.message);
  process.exitCode = 1;
});
