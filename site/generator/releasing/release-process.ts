import path from "node:path";
import { previousDownloads } from "../downloads/previous-downloads.js";
import { SupergraphError } from "../errors/supergraph-error.js";
import { historyFolder } from "../history/snapshot.js";
import { type History, tellHistory } from "../history/tell-history.js";
import { readProcessModel } from "../reading/read-process-model.js";
import { driftReport } from "../site-files/drift-report.js";
import { fileDrift } from "../site-files/file-drift.js";
import { generatedFiles } from "../site-files/generated-files.js";
import { updateFiles } from "../site-files/update-files.js";
import { readSources, type Sources } from "../sources/read-sources.js";
import { translationReports } from "../translations/translation-reports.js";
import { locales } from "../words/locales.js";
import { describeChange } from "./describe-change.js";
import { makeSnapshot, type ReleaseRequest } from "./make-snapshot.js";
import { releaseProblems } from "./release-problems.js";
import { uncommittedFiles } from "./uncommitted-files.js";

interface Place {
  /** The folder of the site, with its history, translations and pages. */
  readonly site: string;
  readonly supergraph: string;
}

/**
 * Releases a version of the process and answers what changed since the last one, a line for each change.
 *
 * @throws SupergraphError with everything that stands against it; then nothing is written.
 */
export async function releaseProcess(place: Place, request: ReleaseRequest, isTrial: boolean): Promise<string[]> {
  const sources = readSources(
    place.supergraph,
    path.join(place.site, "translations"),
    path.join(place.site, historyFolder),
  );
  const history = await tellHistory(sources.snapshots, sources.supergraph);
  const changes = changeLines(sources, history);
  const problems = findProblems(place, request, sources, history);
  if (problems.length > 0) {
    throw new SupergraphError([...changes, "The version is not released:", ...problems].join("\n"));
  }
  if (!isTrial) {
    const made = await makeSnapshot(sources, request, previousDownloads(place.site));
    updateFiles(place.site, made.snapshot, []);
    updateFiles(place.site, made.site);
  }
  return changes;
}

function findProblems({ site, supergraph }: Place, request: ReleaseRequest, sources: Sources, history: History) {
  const model = readProcessModel(sources.supergraph);
  const files = generatedFiles(sources.supergraph, sources.catalogues, previousDownloads(site), history);
  return [
    ...releaseProblems(request, model, sources.snapshots.at(-1), unreleased(history)),
    translationReports(sources),
    driftReport(fileDrift(site, files)),
    uncommittedReport(site, supergraph),
  ].filter((problem) => problem !== undefined);
}

function changeLines(sources: Sources, history: History): string[] {
  const difference = unreleased(history);
  if (!difference) {
    return [];
  }
  const after = readProcessModel(sources.supergraph);
  return [
    ...difference.process.map((change) => describeChange(change, difference.before.model, after)),
    ...difference.api.map(({ risk, path: part, action }) => `Interface, ${risk}: ${part} ${action}`),
  ];
}

const unreleased = ({ differences }: History) => differences.find(({ after }) => after === undefined);

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
