import { parseArgs } from "node:util";
import { fillOnce } from "./fill-once.js";
import { fillRooms } from "./lists/fill-rooms.js";
import { measureLists } from "./lists/measure-lists.js";

/* npm run bench:lists: how the time of every filter, order, search and statistic grows with the number of incidents. */

const { values: options } = parseArgs({
  options: {
    incidents: { type: "string", default: "100000" },
    against: { type: "string", default: "10000" },
    only: { type: "string", default: "" },
    plans: { type: "string", default: "12" },
    help: { type: "boolean", default: false },
  },
});
const help = `npm run bench:lists -- [options]

Measures every filter, order, search and statistic that the schema has for lists, in data of two sizes, and writes a table
to test/bench/results.

  --incidents 100000   how many incidents the bigger data has, up to 1000000; it is kept in .cordon-bench
  --against 10000      how many the smaller has
  --only "search|tags" only requests whose name has one of these in it
  --plans 12           of how many of the slowest the plan is written as well
`;

const report = (line: string) => void process.stderr.write(`${line}\n`);

async function main(): Promise<void> {
  if (options.help) return void process.stdout.write(help);
  const file = await measureLists({
    of: "incidents",
    sizes: [Number(options.against), Number(options.incidents)],
    fill: async (incidents, databaseUrl) => {
      await fillOnce(incidents, databaseUrl, report);
      await fillRooms(incidents, databaseUrl, report);
    },
    wants: (name) => options.only.split("|").some((part) => name.includes(part)),
    plans: Number(options.plans),
    report,
  });
  process.stdout.write(`Written to ${file}.\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
