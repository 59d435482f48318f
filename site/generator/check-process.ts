import { readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { check } from "./checker/check.js";
import { SupergraphError } from "./errors/supergraph-error.js";
import { readProcessModel } from "./reading/read-process-model.js";

/*
 * Checks that the process which the schema declares keeps what it promises, whatever people do and in whichever order.
 */

const help = `Explores every state that the published process can come to, and checks its properties.

  npm run check:process -- [--supergraph FILE]

  --supergraph   another supergraph than that of this checkout
  --help         this text

It fails when a property does not hold, and tells a story of how it is broken.
`;

/** The compiled file lies in dist/site/generator. */
const repository = path.resolve(__dirname, "../../..");

/** Longer than this is too long for a check at each change. */
const maxSeconds = 60;

function main(): void {
  const { values } = parseArgs({
    options: {
      supergraph: { type: "string", default: path.join(repository, "gateway/supergraph.graphql") },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) {
    process.stdout.write(help);
    return;
  }
  const { clusters, states, properties } = check(readProcessModel(readFileSync(values.supergraph, "utf8")));
  const seconds = process.cpuUsage().user / 1_000_000;
  for (const { name, states: of } of clusters) console.log(`${String(of).padStart(9)} states  ${name}`);
  for (const { name, broken } of properties) console.log(`${broken.length === 0 ? "   holds" : "  BROKEN"}  ${name}`);
  for (const { name, says, broken } of properties)
    for (const counterexample of broken) console.error(`\n${name}. ${says}\n  ${counterexample}`);
  const kept = properties.filter(({ broken }) => broken.length === 0).length;
  console.log(`${states} states in ${seconds.toFixed(1)} s: ${kept} of ${properties.length} properties hold.`);
  if (kept < properties.length || seconds > maxSeconds) process.exitCode = 1;
}

try {
  main();
} catch (error) {
  if (!(error instanceof SupergraphError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
