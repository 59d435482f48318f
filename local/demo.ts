import { type DemoOptions, demoHelp, readDemoOptions } from "./commands/demo-options.js";
import { progressOutput } from "./commands/progress-output.js";
import { selectDataFolder } from "./commands/running-url.js";
import { settingsOfRunningSystem } from "./commands/settings-of-running-system.js";
import { fillDatabases } from "./demo/filling/fill-databases.js";
import { tablesOfCase } from "./demo/rows/tables-of-case.js";
import type { SubgraphName } from "./runtime/subgraph-names.js";
import { databaseSetting } from "./system/process-table.js";

/* The command `npm run demo`. */

const yearMs = 365 * 24 * 3_600_000;

async function main(): Promise<void> {
  const options = readDemoOptions(process.argv.slice(2), new Date());
  if (options === "help") return void process.stdout.write(demoHelp);
  const { incidents, seed, until } = options;
  const settings = databaseSettings();
  process.stdout.write(beginning(options));
  const began = performance.now();
  const progress = (unit: string, all: number) =>
    progressOutput(process.stdout, unit, all, () => (performance.now() - began) / 1000);
  let ofIndexes: ReturnType<typeof progressOutput> | undefined;
  await fillDatabases({
    period: { incidents, seed, from: new Date(until.getTime() - yearMs), until, clocksUntil: until },
    databaseUrl: (name) => settings[databaseSetting(name)] ?? "",
    report: progress("incidents", incidents),
    reportStep: (step) => process.stdout.write(`${step}…\n`),
    reportIndexes: (done, all) => {
      ofIndexes ??= progress("indexes", all);
      ofIndexes(done);
    },
  });
  process.stdout.write(whereToLook);
}

/** Those that are set, or of the system that runs. @throws Error that says which are missing */
function databaseSettings(): Readonly<Record<string, string | undefined>> {
  const names = (Object.keys(tablesOfCase) as SubgraphName[]).map(databaseSetting);
  const missing = names.filter((name) => !process.env[name]);
  if (missing.length === 0) return process.env;
  if (missing.length === names.length) return settingsOfRunningSystem(selectDataFolder());
  throw new Error(`Some databases are named by settings and others are not: set ${missing.join(" and ")} as well.`);
}

const beginning = ({ incidents, seed, until }: DemoOptions) =>
  `Making up ${incidents.toLocaleString("en")} incidents of the year until ${until.toISOString()}, with the seed ${seed}.
The same again in an empty system: npm run demo -- --incidents ${incidents} --seed ${seed} --until ${until.toISOString()}
`;

const whereToLook = `
See them on the GraphQL page whose address npm start has shown, under "Saved examples", or ask:
  { incidents(first: 20) { totalCount nodes { number title state } } }
`;

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
