import "reflect-metadata";
import { parseArgs } from "node:util";
import { DataSource, type EntitySchema, type MixedList } from "typeorm";
import { SnakeCaseNames } from "../../platform/database/snake-case-names.js";
import { readEnvironment, settings } from "../../platform/runtime/environment.js";
import { custodyReport } from "./domain/custody-report.js";
import { custodyFacts } from "./store/custody-facts.js";
import { database } from "./store/database.js";

/*
 * The command `npm run custody:report`: the chain of custody of evidence as a document, for who has to rely on it.
 */

const help = `Prints the chain of custody of the evidence of an incident, in Markdown: each item with its hashes, every handler with the time
as their clock showed it, place, event and reason, and whether the chain is intact.

  npm run custody:report -- <incident> [--evidence <id>]

  <incident>       its number, such as INC-2026-00042, or its id
  --evidence <id>  of this piece of evidence alone
  --help           this text

It says where evidence was kept, and is for who may know that. Ends with status 0 if every chain is intact, 1 if one is not, or there
is no such evidence. That nobody has replaced a whole chain, npm run audit:verify checks.
`;

const options = { evidence: { type: "string" }, help: { type: "boolean" } } as const;

/** Writes the reports; whether every chain is intact. */
export async function writeReports(
  url: string,
  wanted: { readonly incident: string; readonly evidence: string | undefined },
  now: Date,
): Promise<{ readonly text: string; readonly intact: boolean }> {
  // Read as it is: a report brings no database up to date.
  const source = new DataSource({
    type: "postgres",
    url,
    entities: database.tables as MixedList<EntitySchema>,
    namingStrategy: new SnakeCaseNames(),
    installExtensions: false,
    applicationName: "custody:report",
  });
  try {
    await source.initialize();
    const facts = await custodyFacts(source, wanted, now);
    return {
      text: facts.map((one) => custodyReport(one)).join("\n---\n\n"),
      intact: facts.every(({ problem }) => problem === undefined),
    };
  } finally {
    if (source.isInitialized) await source.destroy();
  }
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  if (values.help) return void process.stdout.write(help);
  const [incident, ...more] = positionals;
  if (!incident || more.length > 0) throw new Error("Name one incident, by its number or its id; --help says more.");
  const { DATABASE_URL_INCIDENTS: url } = readEnvironment({ DATABASE_URL_INCIDENTS: settings.databaseUrl });
  const { text, intact } = await writeReports(url, { incident, evidence: values.evidence }, new Date());
  process.stdout.write(text);
  if (!intact) process.exitCode = 1;
}

if (require.main === module)
  main().catch((error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
