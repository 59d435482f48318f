import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { buildSchema } from "graphql";
import { repositoryRoot } from "../../platform/runtime/repository-root.js";
import { collectDocuments } from "./collect-documents.js";
import { writeManifest } from "./manifest.js";
import { sourceFilesIn } from "./source-files-in.js";

const help = `Registers the operations of a folder: writes the manifest that the gateway reads (TRUSTED_DOCUMENTS_FILE).

  npm run documents -- <folder> [--out <file>] [--owner <name>] [--schema <file>] [--check]

  <folder>         searched, with the folders in it, for .graphql files and for what compilers of clients write,
                   persisted-documents.json
  --out <file>     where the manifest is written; the default is documents.json in the folder
  --owner <name>   who answers for operations that name nobody
  --schema <file>  the schema that operations must fit; the default is gateway/schema.graphql
  --check          writes nothing; fails when the manifest is not what the folder says

A .graphql file has one operation. Above it stands what it is for, and who answers for it:

  # Open incidents with their teams, newest first: the table on the wall.
  # owner: Exchange dashboards
  query OpenIncidents($first: Int! = 20) { … }
`;

function fail(...lines: readonly string[]): never {
  process.stderr.write(`${lines.join("\n")}\n`);
  process.exit(1);
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: "string" },
      owner: { type: "string" },
      schema: { type: "string", default: path.join(repositoryRoot, "gateway/schema.graphql") },
      check: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  const [folder] = positionals;
  if (values.help) {
    process.stdout.write(help);
    return;
  }
  if (!folder || positionals.length > 1) fail("Say which folder: npm run documents -- <folder>. --help says more.");
  const out = values.out ?? path.join(folder, "documents.json");
  const schema = buildSchema(textOf(values.schema) ?? fail(`There is no schema at ${values.schema}.`));
  const { documents, problems } = collectDocuments(sourceFilesIn(folder), schema, values.owner);
  if (problems.length > 0) fail(...problems);
  const manifest = writeManifest(documents);
  if (!values.check) {
    writeFileSync(out, manifest);
    process.stdout.write(`Wrote ${out} with ${documents.length} documents.\n`);
  } else if (textOf(out) !== manifest) {
    fail(`${out} is not what ${folder} says. Run \`npm run documents -- ${folder}\` and commit the result.`);
  }
}

try {
  main();
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}
