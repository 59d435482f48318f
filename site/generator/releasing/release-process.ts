import { SupergraphError } from "../errors/supergraph-error.js";
import { writeFiles } from "../files/write-files.js";
import { buildHistory, type History } from "../history/build-history.js";
import { historyFolder } from "../history/snapshot.js";
import { readProcessModel } from "../reading/read-process-model.js";
import { readSources, type Sources } from "../sources/read-sources.js";
import { translationReports } from "../translations/translation-reports.js";
import { changeLines } from "./change-lines.js";
import { makeSnapshot, type ReleaseRequest } from "./make-snapshot.js";
import { releaseProblems } from "./release-problems.js";
import { uncommittedFiles } from "./uncommitted-files.js";

interface Place {
  /** The folder of the site, with its history and translations. */
  readonly site: string;
  readonly supergraph: string;
}

/**
 * Releases a version of the process and answers what changed since the last one, a line for each change.
 *
 * @throws SupergraphError with everything that stands against it; then nothing is written.
 */
export async function releaseProcess(place: Place, request: ReleaseRequest, isTrial: boolean): Promise<string[]> {
  const sources = readSources(place.supergraph, place.site);
  const history = await buildHistory(sources.snapshots, sources.supergraph);
  const difference = findUnreleased(history);
  const changes = difference ? changeLines(difference, readProcessModel(sources.supergraph)) : [];
  const problems = findProblems(place, request, sources, history);
  if (problems.length > 0) {
    throw new SupergraphError([...changes, "The version is not released:", ...problems].join("\n"));
  }
  if (!isTrial) {
    writeFiles(place.site, await makeSnapshot(sources, request));
  }
  return changes;
}

function findProblems({ site, supergraph }: Place, request: ReleaseRequest, sources: Sources, history: History) {
  const model = readProcessModel(sources.supergraph);
  return [
    ...releaseProblems(request, model, sources.snapshots.at(-1), findUnreleased(history)),
    translationReports(sources),
    uncommittedReport(site, supergraph),
  ].filter((problem) => problem !== undefined);
}

const findUnreleased = ({ differences }: History) => differences.find(({ after }) => after === undefined);

/** A version is what somebody has reviewed: what is not committed is not yet that. */
function uncommittedReport(site: string, supergraph: string): string | undefined {
  const files = uncommittedFiles(site, ["introductions", "translations", historyFolder, supergraph]);
  return files.length > 0
    ? [
        "These files are not committed. Commit them, so that what is released is what was reviewed:",
        ...files.map((file) => `  ${file}`),
      ].join("\n")
    : undefined;
}
