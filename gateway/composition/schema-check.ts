import { readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { repositoryRoot } from "../../platform/runtime/repository-root.js";
import { acceptedFile, checkSupergraph } from "./check-supergraph.js";
import { isComposedBefore } from "./composed-before.js";
import { describeFindings } from "./describe-findings.js";
import { runCommand } from "./run-command.js";

const help = `Says whether the schema, as the subgraphs' files compose to it, breaks callers.

  npm run schema:check -- [--documents <file>]...

  --documents <file>  a manifest of registered documents (TRUSTED_DOCUMENTS_FILE) that has to fit as well, such as the one
                      in production; gateway/examples is always looked at

It compares with the version released last (site/history) and fails when
  - a change breaks callers and is not accepted, with a reason, in ${acceptedFile};
  - something is removed that was not deprecated in that version, unless it is accepted for the next major version;
  - a document does not fit the schema;
  - a change is accepted that is none, as after the release of a version.

What changes in the rules of the process breaks no document: the page Changes of the site tells of it, and so does
npm run site:release -- --dry-run.
`;

/** As the files compose to it, whatever lies in the repository. */
async function composed(): Promise<string> {
  if (isComposedBefore()) return readFileSync(path.join(repositoryRoot, "gateway/supergraph.graphql"), "utf8");
  const { composeFiles } = await import("./compose-files.js");
  return composeFiles();
}

runCommand(help, async () => {
  const { values } = parseArgs({ options: { documents: { type: "string", multiple: true } } });
  const { isGood, text } = describeFindings(
    await checkSupergraph(await composed(), values.documents ?? []),
    acceptedFile,
  );
  (isGood ? process.stdout : process.stderr).write(text);
  return isGood;
});
