import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { repositoryRoot } from "../../platform/runtime/repository-root.js";
import { isComposedBefore, noteComposed } from "./composed-before.js";
import { runCommand } from "./run-command.js";

const help = `Composes the schema files of the subgraphs. No server runs for it.

  npm run compose                  writes gateway/supergraph.graphql, and gateway/schema.graphql, what clients see of it
  npm run compose -- --check       writes nothing; fails when the files are not what the subgraphs compose to
  npm run compose -- --subgraph <name>=<file>... [--out <file>] [--documents <file>]...

With --subgraph it takes another file for a subgraph than that of the repository, says whether it composes and what it
breaks for callers, as npm run schema:check does, and writes nothing:

  --subgraph <name>=<file>  such as incidents=./incidents.graphql; more than one are composed together
  --out <file>              where the supergraph is written when it composes
  --documents <file>        a manifest of registered documents that has to fit as well
`;

async function tryFiles(
  given: readonly string[],
  out: string | undefined,
  manifests: readonly string[],
): Promise<boolean> {
  const instead = new Map<string, string>();
  for (const pair of given) {
    const [name = "", ...parts] = pair.split("=");
    const file = parts.join("=");
    if (file === "") throw new Error(`"${pair}" names no file. Write --subgraph incidents=./incidents.graphql.`);
    if (instead.has(name)) throw new Error(`"${name}" is given two files. Say one for each subgraph.`);
    instead.set(name, file);
  }
  const { composeFiles } = await import("./compose-files.js");
  const supergraph = composeFiles(instead);
  process.stdout.write("It composes with the other subgraphs.\n");
  if (out) {
    writeFileSync(out, supergraph);
    process.stdout.write(`Wrote ${out}.\n`);
  }
  const { acceptedFile, checkSupergraph } = await import("./check-supergraph.js");
  const { describeFindings } = await import("./describe-findings.js");
  const { isGood, text } = describeFindings(await checkSupergraph(supergraph, manifests), acceptedFile);
  (isGood ? process.stdout : process.stderr).write(text);
  return isGood;
}

async function writeFiles(isCheck: boolean): Promise<boolean> {
  if (isCheck && isComposedBefore()) return true;
  const [{ composeFiles }, { clientSchema }] = [await import("./compose-files.js"), await import("./client-schema.js")];
  const supergraph = composeFiles();
  const files = { "gateway/supergraph.graphql": supergraph, "gateway/schema.graphql": clientSchema(supergraph) };
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(repositoryRoot, name);
    if (!isCheck) {
      writeFileSync(file, text);
      process.stdout.write(`Wrote ${name}.\n`);
    } else if (readFileSync(file, "utf8") !== text) {
      throw new Error(`${name} is not what the subgraphs compose to. Run \`npm run compose\` and commit the result.`);
    }
  }
  noteComposed();
  return true;
}

// What composes and compares is loaded when the words are understood: it takes most of a second.
runCommand(help, async () => {
  const { values } = parseArgs({
    options: {
      check: { type: "boolean", default: false },
      subgraph: { type: "string", multiple: true, default: [] },
      out: { type: "string" },
      documents: { type: "string", multiple: true, default: [] },
    },
  });
  const { check, subgraph, out, documents } = values;
  if (subgraph.length > 0 && !check) return tryFiles(subgraph, out, documents);
  if (subgraph.length > 0 || out || documents.length > 0)
    throw new Error("--out and --documents go with --subgraph, and --check goes alone. --help says more.");
  return writeFiles(check);
});
