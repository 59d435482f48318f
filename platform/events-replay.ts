import "reflect-metadata";
import { parseArgs } from "node:util";
import { DataSource } from "typeorm";
import { replayEvents } from "./events/outbox/replay-events.js";
import { readEnvironment, settings } from "./runtime/environment.js";
import { databaseSettingOf } from "./subgraph-settings.js";

/* The command `npm run events:replay -- <from> <to>`: sends past events to a subscriber again. */

const help = `Sends a subgraph's past events to a subscriber again, for instance after either of them was restored from a backup.

  npm run events:replay -- <from> <to> [--since 2026-05-04T00:00:00Z] [--dry-run]

  <from>      the subgraph that sends: its database is that of DATABASE_URL_<FROM>, or of the system on this machine
  <to>        the name of the subscriber, such as lessons
  --since     only events from this time on; all of them if left out
  --dry-run   only says how many events would be sent

The events are put into the queue of the subgraph <from>, which delivers them like any other event while it runs. The
subscriber skips those it already has, except the last event about each thing, which it applies again. The command can be
repeated at any time.
`;

const misuse = (message: string): never => {
  process.stderr.write(`${message} See npm run events:replay -- --help.\n`);
  process.exit(1);
};

function readWords() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        since: { type: "string" },
        "dry-run": { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
  } catch (error) {
    return misuse(`${(error as Error).message}.`);
  }
}

async function main(): Promise<void> {
  const { values, positionals } = readWords();
  if (values.help) {
    process.stdout.write(help);
    return;
  }
  const [from = "", to = "", ...more] = positionals;
  if (!/^[a-z][a-z0-9-]*$/.test(from) || to === "" || more.length > 0)
    return misuse("Name one subgraph that sends and one subscriber.");
  const since = values.since === undefined ? undefined : new Date(values.since);
  if (since && Number.isNaN(since.getTime())) return misuse(`--since ${values.since} is not a time.`);
  const setting = databaseSettingOf(from);
  const url = String(readEnvironment({ [setting]: settings.databaseUrl })[setting]);
  const database = new DataSource({
    type: "postgres",
    url,
    installExtensions: false,
    applicationName: "events:replay",
  });
  try {
    await database.initialize();
    const dryRun = values["dry-run"];
    const events = await replayEvents(database, { to, since, dryRun });
    process.stdout.write(
      dryRun
        ? `${events} events of ${from} would be sent to ${to} again. Nothing was done.\n`
        : `${events} events of ${from} are queued for ${to} again; ${from} sends them while it runs.\n`,
    );
  } catch (error) {
    const { message, code } = error as { readonly message?: string; readonly code?: string };
    process.stderr.write(`Nothing was done with the database of ${setting}: ${message || code}.\n`);
    process.exitCode = 1;
  } finally {
    if (database.isInitialized) await database.destroy();
  }
}

if (require.main === module) void main();
