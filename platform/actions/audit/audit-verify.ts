import "reflect-metadata";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { DataSource } from "typeorm";
import { namesOfSettings, readEnvironment, settings } from "../../runtime/environment.js";
import type { Chains } from "./chain-kind.js";
import { type ChainFinding, type DatabaseFinding, verifyChains } from "./verify-chains.js";

/*
 * The command `npm run audit:verify`: checks the hash chains of databases, and that they agree with one another.
 */

const help = `Checks the hash chains of databases (the audit chain; of incidents also each timeline and each chain of custody, of teams each shift log) and
that they agree with one another. The head of the audit chain binds the others. Names the first entry that was altered, removed, added or moved.

  npm run audit:verify [-- DATABASE_URL_INCIDENTS …] [--expect [incidents=]<head>] [--json]

Without a name it checks every database whose setting DATABASE_URL_… is set, or those of the system that runs here.

  --expect <head>  the head of the audit chain, as an earlier check printed it, or the hash of an entry of a timeline or a
                   chain of custody, that you kept elsewhere; may be given several times, with the name of its database
                   (incidents=<head>) or without. An entry must still have it. None has when the database was set
                   back, or rewritten as a different history.
  --json           one JSON object per database and line
  --help           this text

Ends with status 0 if everything is intact, 1 if something is broken, could not be read, or was not understood.
`;

interface Report {
  readonly intact: boolean;
  /** For a person; one line for each kind of chain. */
  readonly line: string;
  /** Missing when the database cannot be read. */
  readonly finding?: DatabaseFinding;
}

/**
 * Checks one database, named by its setting or its subgraph.
 * @param must heads that it must contain
 * @param may heads that it or another database contains
 */
export async function verifyDatabase(
  name: string,
  url: string,
  must: readonly string[] = [],
  may: readonly string[] = [],
): Promise<Report> {
  const database = new DataSource({ type: "postgres", url, installExtensions: false, applicationName: "audit:verify" });
  try {
    await database.initialize();
    const finding = await verifyChains(database, chainsOf(name), [...must, ...may]);
    const intact =
      finding.kinds.every(({ firstBad }) => firstBad === undefined) &&
      finding.disagreements.length === 0 &&
      must.every((head) => finding.expected[head]);
    const line = describe(finding, must)
      .map((words) => `${name}: ${words}.`)
      .join("\n");
    return { intact, line, finding };
  } catch (error) {
    const { message, code } = error as { readonly message?: string; readonly code?: string };
    return { intact: false, line: `${name}: the chain could not be read: ${message || code}.` };
  } finally {
    if (database.isInitialized) await database.destroy();
  }
}

const describe = ({ kinds, disagreements, expected }: DatabaseFinding, must: readonly string[]): readonly string[] => [
  ...kinds.map(nameOfKind),
  ...disagreements.map(({ name, firstBad, why }) => `it does not hold that ${name}: ${firstBad}: ${why}`),
  ...Object.entries(expected).flatMap(([head, place]) => {
    if (place) return [`the expected head ${head} is that of ${place}`];
    const missingHead = `the expected head ${head} is nowhere in it: the database was set back, or holds another history`;
    return must.includes(head) ? [missingHead] : [];
  }),
];

function nameOfKind({ name, chains, entries, head, firstBad, why }: ChainFinding): string {
  if (firstBad) return `${name}: the chain is broken at ${firstBad}: ${why}`;
  if (head) return `${name}: ${entries} entries, chain intact, head ${head}`;
  return `${name}: ${chains} chains, ${entries} entries, chains intact`;
}

/**
 * The chains declared in `store/chains.ts` of a subgraph, by its name or its setting; none for a subgraph without
 * chains.
 */
function chainsOf(name: string): Chains | undefined {
  const subgraph = name.replace("DATABASE_URL_", "").toLowerCase();
  const module = join(__dirname, "../../../subgraphs", subgraph, "store/chains");
  return [".js", ".ts"].some((ending) => existsSync(module + ending)) ? require(module).chains : undefined;
}

interface Expectation {
  /** The setting of the only database to check; none for all. */
  readonly name: string | undefined;
  readonly head: string;
}

/** @throws Error with one line when it is not a head */
function expectationOf(text: string): Expectation {
  const [, name, head] = /^(?:([\w-]+)=)?([0-9a-f]{64})$/i.exec(text) ?? [];
  if (!head)
    throw new Error(`--expect ${text} is no head: it is 64 hexadecimal digits, such as an earlier check printed.`);
  const setting = name && (name.startsWith("DATABASE_URL_") ? name : `DATABASE_URL_${name.toUpperCase()}`);
  return { name: setting, head: head.toLowerCase() };
}

const options = {
  expect: { type: "string", multiple: true },
  json: { type: "boolean" },
  help: { type: "boolean" },
} as const;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  if (values.help) return void process.stdout.write(help);
  const names = positionals.length > 0 ? positionals : namesOfSettings("DATABASE_URL_");
  if (names.length === 0)
    throw new Error("No setting DATABASE_URL_… is set: set one, for instance DATABASE_URL_INCIDENTS.");
  const expectations = (values.expect ?? []).map(expectationOf);
  for (const { name } of expectations)
    if (name && !names.includes(name))
      throw new Error(`--expect names ${name}, which is not among those that are checked.`);
  const urls = readEnvironment(Object.fromEntries(names.map((name) => [name, settings.databaseUrl])));
  const anywhere = expectations.filter(({ name }) => !name).map(({ head }) => head);
  const unfound = new Set(anywhere);
  for (const name of names) {
    const own = expectations.filter((expectation) => expectation.name === name).map(({ head }) => head);
    const report = await verifyDatabase(name, String(urls[name]), own, anywhere);
    for (const head of anywhere) if (report.finding?.expected[head]) unfound.delete(head);
    process.stdout.write(values.json ? `${JSON.stringify({ database: name, ...report })}\n` : `${report.line}\n`);
    if (!report.intact) process.exitCode = 1;
  }
  for (const head of unfound) {
    process.stdout.write(
      `The expected head ${head} is in none of them: a database was set back, or holds another history.\n`,
    );
    process.exitCode = 1;
  }
}

if (require.main === module)
  main().catch((error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
