import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { repositoryRoot } from "../../platform/runtime/repository-root.js";
import { fillAlerts } from "./alerts/fill-alerts.js";
import { measureStorm } from "./alerts/measure-storm.js";
import { isOfAlerts } from "./lists/is-of-alerts.js";
import { measureLists } from "./lists/measure-lists.js";
import { table } from "./report/format.js";

/* npm run bench:alerts: lists of a great many alerts, and a storm of them. */

const { values: options } = parseArgs({
  options: {
    alerts: { type: "string", default: "0" },
    against: { type: "string", default: "10000" },
    plans: { type: "string", default: "12" },
    storm: { type: "string", default: "0" },
    distinct: { type: "string", default: "2000,100000" },
    batch: { type: "string", default: "200" },
    connections: { type: "string", default: "8" },
    "no-wait": { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
const help = `npm run bench:alerts -- [options]

With --alerts, fills a database with so many alerts and measures every filter, order, count, search and statistic of them, against a
smaller one. With --storm, lets one source hand in so many over POST /alerts, and says how fast they are taken and what reading costs
meanwhile. Writes to test/bench/results.

  --alerts 1000000    how many alerts the bigger data has; it is kept in .cordon-bench
  --against 10000     how many the smaller has
  --plans 12          of how many of the slowest the plan is written as well
  --storm 100000      how many alerts come at once
  --distinct 2000,100000  how many different things they tell of: a storm for each number
  --batch 200         how many come in one request, at most 1,000
  --connections 8     how many requests are under way at a time
  --no-wait           at a database that does not wait for its disk, as it does in production
`;

const report = (line: string) => void process.stderr.write(`${line}\n`);

async function main(): Promise<void> {
  const [alerts, storm] = [Number(options.alerts), Number(options.storm)];
  if (options.help || (!alerts && !storm)) return void process.stdout.write(help);
  if (storm) {
    const [batch, connections] = [Number(options.batch), Number(options.connections)];
    const how = { alerts: storm, durable: !options["no-wait"], batch, connections };
    const columns: Awaited<ReturnType<typeof measureStorm>>[] = [];
    for (const distinct of options.distinct.split(","))
      columns.push(await measureStorm({ ...how, distinct: Number(distinct) }));
    const rows = columns[0]?.map(([measured], place) => [measured, ...columns.map((found) => found[place]?.[1] ?? "")]);
    const found = table(["measured", ...columns.map(() => "found")], rows ?? []);
    const text = `# A storm of alerts\n\nWritten by \`npm run bench:alerts -- --storm ${storm}\`.\n\n${found}\n`;
    const folder = join(repositoryRoot, "test", "bench", "results");
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "alerts.md"), text);
    process.stdout.write(text);
  }
  if (alerts) {
    const file = await measureLists({
      of: "alerts",
      sizes: [Number(options.against), alerts],
      fill: (count, databaseUrl) => fillAlerts(count, databaseUrl, report),
      wants: isOfAlerts,
      plans: Number(options.plans),
      report,
    });
    process.stdout.write(`Written to ${file}.\n`);
  }
}

main().then(
  () => process.exit(0),
  (error: Error) => {
    console.error(error.stack);
    process.exit(1);
  },
);
