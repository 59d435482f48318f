import { parseArgs } from "node:util";
import { acceptedFile, checkSupergraph } from "./check-supergraph.js";
import { composeFiles } from "./compose-files.js";
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

runCommand(help, async () => {
  const { values } = parseArgs({ options: { documents: { type: "string", multiple: true } } });
  const { isGood, text } = describeFindings(
    await checkSupergraph(composeFiles(), values.documents ?? []),
    acceptedFile,
  );
  (isGood ? process.stdout : process.stderr).write(text);
  return isGood;
});
