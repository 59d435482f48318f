import "reflect-metadata";
import { DataSource } from "typeorm";
import { namesOfSettings, readEnvironment, settings } from "./environment.js";
import { verifyAudit } from "./verify-audit.js";

/*
 * The command `npm run audit:verify [-- DATABASE_URL_INCIDENTS …]`: checks the audit chain of the databases whose settings
 * are named, or of all whose settings are set. Status 1 when a chain is broken or cannot be read.
 */

const help = `Checks the audit chain of databases, and names the first entry that does not fit.

  npm run audit:verify [-- DATABASE_URL_INCIDENTS …]

Without a name, it checks all databases whose settings DATABASE_URL_… are set.
Ends with status 0 if every chain is intact, 1 if one is broken or could not be read.
`;

/** Checks one database and says in a line what was found. */
export async function verifyDatabase(name: string, url: string): Promise<{ readonly intact: boolean; line: string }> {
  const database = new DataSource({ type: "postgres", url, installExtensions: false, applicationName: "audit:verify" });
  try {
    await database.initialize();
    const { entries, firstBad, why } = await verifyAudit(database);
    if (firstBad) return { intact: false, line: `${name}: the chain is broken at ${firstBad}: ${why}.` };
    return { intact: true, line: `${name}: ${entries} entries, chain intact.` };
  } catch (error) {
    const { message, code } = error as { readonly message?: string; readonly code?: string };
    return { intact: false, line: `${name}: the chain could not be read: ${message || code}.` };
  } finally {
    if (database.isInitialized) await database.destroy();
  }
}

async function main(): Promise<void> {
  const asked = process.argv.slice(2);
  if (asked.includes("--help")) {
    process.stdout.write(help);
    return;
  }
  const names = asked.length > 0 ? asked : namesOfSettings("DATABASE_URL_");
  if (names.length === 0) {
    process.stderr.write("No setting DATABASE_URL_… is set: set one, for instance DATABASE_URL_INCIDENTS.\n");
    process.exit(1);
  }
  const urls = readEnvironment(Object.fromEntries(names.map((name) => [name, settings.databaseUrl])));
  for (const name of names) {
    const { intact, line } = await verifyDatabase(name, String(urls[name]));
    process.stdout.write(`${line}\n`);
    if (!intact) process.exitCode = 1;
  }
}

if (require.main === module) void main();
