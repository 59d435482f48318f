import { readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { SupergraphError } from "./errors/supergraph-error.js";
import { differenceOf, readSide } from "./history/build-history.js";
import { historyFolder } from "./history/snapshot.js";
import { changeLines } from "./releasing/change-lines.js";
import { pageDifference } from "./releasing/page-difference.js";
import { supergraphOf } from "./releasing/supergraph-of.js";
import { readSnapshots } from "./sources/read-snapshots.js";

/*
 * Says what a change of the schema does to the published process, for whoever reviews it.
 */

const help = `Says what the schema of this checkout changes in the process and in the interface.

  npm run site:changes -- [--since REVISION] [--pages]

  --since        a git revision, such as origin/main, or a file with a supergraph; without it the last released version
  --pages        shows besides how the English pages change, as git shows a difference
  --supergraph   another supergraph than that of this checkout
`;

/** The compiled file lies in dist/site/generator. */
const repository = path.resolve(__dirname, "../../..");

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      since: { type: "string" },
      pages: { type: "boolean", default: false },
      supergraph: { type: "string", default: path.join(repository, "gateway/supergraph.graphql") },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) {
    process.stdout.write(help);
    return;
  }
  const snapshots = readSnapshots(path.join(repository, "site", historyFolder));
  const last = snapshots.at(-1);
  const before = values.since === undefined ? last?.supergraph : supergraphOf(values.since, repository);
  if (before === undefined) {
    throw new SupergraphError("No version is released yet. Name what to compare with: --since REVISION.");
  }
  const [old, own] = [readSide(before), readSide(readFileSync(values.supergraph, "utf8"))];
  const lines = changeLines({ before: old, ...(await differenceOf(old, own)) }, own.model);
  const since = values.since ?? last?.release.version;
  console.log(lines.length > 0 ? lines.join("\n") : `Nothing of the process or the interface changed since ${since}.`);
  if (values.pages) process.stdout.write(pageDifference(old, own, snapshots));
}

main().catch((error: unknown) => {
  const isExpected = error instanceof SupergraphError || (error instanceof Error && "code" in error);
  if (!isExpected) {
    throw error;
  }
  console.error(error.message);
  process.exitCode = 1;
});
