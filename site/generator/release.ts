import path from "node:path";
import { parseArgs } from "node:util";
import { SupergraphError } from "./errors/supergraph-error.js";
import { historyFolder } from "./history/snapshot.js";
import { releaseProcess } from "./releasing/release-process.js";
import { releaseMigrations } from "./releasing/released-migrations.js";
import { versionSubgraphs } from "./releasing/version-subgraphs.js";

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
  --out          another folder than site/, with its history and translations

Writes site/history/VERSION, adds the new migrations to subgraphs/released-migrations.json, and gives the
package of each subgraph the version: commit all of it together. Neither a snapshot nor a released migration is changed afterwards.
Ends with status 0 if the version is released (or could be), 1 if something stands against it.
`;

/** The compiled file lies in dist/site/generator. */
const repository = path.resolve(__dirname, "../../..");
const site = path.join(repository, "site");

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      version: { type: "string", default: "" },
      summary: { type: "string", default: "" },
      "summary-ko": { type: "string", default: "" },
      "dry-run": { type: "boolean", default: false },
      supergraph: { type: "string", default: path.join(repository, "gateway/supergraph.graphql") },
      out: { type: "string", default: site },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) {
    process.stdout.write(help);
    return;
  }
  const [date = ""] = new Date().toISOString().split("T");
  const request = { version: values.version, date, summary: { en: values.summary, ko: values["summary-ko"] } };
  const place = { site: values.out, supergraph: values.supergraph };
  for (const change of await releaseProcess(place, request, values["dry-run"])) {
    console.log(change);
  }
  if (!values["dry-run"] && values.out === site) {
    releaseMigrations(repository);
    versionSubgraphs(repository, values.version);
  }
  console.log(
    values["dry-run"]
      ? `Version ${values.version} could be released. Nothing is written.`
      : `Version ${values.version} of ${date} is in ${path.join(values.out, historyFolder, values.version)}. ` +
          "Commit it together with subgraphs/released-migrations.json and the packages of the subgraphs.",
  );
}

main().catch((error: unknown) => {
  const isExpected = error instanceof SupergraphError || (error instanceof TypeError && "code" in error);
  if (!isExpected) {
    throw error;
  }
  console.error(error.message);
  process.exitCode = 1;
});
