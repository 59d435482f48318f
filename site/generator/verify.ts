import path from "node:path";
import { parseArgs } from "node:util";
import { processDocument } from "./downloads/process-document.js";
import { SupergraphError } from "./errors/supergraph-error.js";
import { withVersion } from "./history/with-version.js";
import { readProcessModel } from "./reading/read-process-model.js";
import { readSources } from "./sources/read-sources.js";
import { askGateway } from "./verify/ask-gateway.js";
import { compareProcesses } from "./verify/compare-processes.js";
import { type ProcessInForce, processInForce } from "./verify/process-in-force.js";
import { readPublished } from "./verify/read-published.js";
import { VerifyError } from "./verify/verify-error.js";
import { versionOfHash } from "./verify/version-of-hash.js";

/*
 * Says whether a running gateway enforces exactly the published schema. Exit codes: 0 the same, 1 different, 2 could not ask.
 */

const help = `Says whether a running gateway enforces exactly the published process.

  npm run site:verify -- --endpoint URL [--token TOKEN] [--published FILE-OR-URL]

  --endpoint    the gateway, such as https://gateway.example or http://localhost:4000/graphql
  --token       a token that the gateway accepts; otherwise the setting CORDON_TOKEN. On this machine:
                --token "$(npm run --silent token -- security-lead)"
  --published   the process.json to compare with: that of a published site, or a file.
                Without it, what the schema of this checkout says

Ends with status 0 if the two are the same, 1 if they differ, 2 if they could not be compared.
`;

/** The compiled file lies in dist/site/generator. */
const repository = path.resolve(__dirname, "../../..");

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      endpoint: { type: "string" },
      token: { type: "string" },
      published: { type: "string" },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  if (values.endpoint === undefined) {
    throw new VerifyError("Name the gateway with --endpoint URL. --help says more.");
  }
  const published = values.published === undefined ? readOwn() : await readPublished(values.published);
  const running = await askGateway(values.endpoint, values.token ?? process.env.CORDON_TOKEN);
  const differences = compareProcesses(published, running);
  process.stdout.write(report(published, running, differences));
  return differences.length > 0 ? 1 : 0;
}

/** What this checkout would publish. */
function readOwn(): ProcessInForce {
  const { supergraph, snapshots } = readSources(
    path.join(repository, "gateway/supergraph.graphql"),
    path.join(repository, "site"),
  );
  return processInForce.parse(processDocument(withVersion(readProcessModel(supergraph), supergraph, snapshots)));
}

function report(published: ProcessInForce, running: ProcessInForce, differences: readonly string[]): string {
  const hashAndVersion = ({ schemaHash }: ProcessInForce) =>
    `${schemaHash} (${versionOfHash(schemaHash, published.releases)})`;
  if (differences.length === 0) {
    return `The gateway enforces exactly the published process: schema ${hashAndVersion(published)}.\n`;
  }
  return [
    `The gateway does not enforce the published process: ${differences.length} ${differences.length === 1 ? "difference" : "differences"}.`,
    `  published  ${hashAndVersion(published)}`,
    `  gateway    ${hashAndVersion(running)}`,
    ...differences.map((difference) => `- ${difference}`),
    "",
  ].join("\n");
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const isExpected =
      error instanceof VerifyError ||
      error instanceof SupergraphError ||
      (error instanceof TypeError && "code" in error);
    process.stderr.write(`${isExpected ? error.message : String(error)}\n`);
    process.exitCode = 2;
  },
);
