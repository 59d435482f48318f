import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { repositoryRoot } from "../../platform/runtime/repository-root.js";
import { fillOnce } from "./fill-once.js";
import { findDeepCursors } from "./lists/deep-cursors.js";
import { explainRequest } from "./lists/explain-request.js";
import { foldAll } from "./lists/fold-all.js";
import { findKnownValues } from "./lists/known-values.js";
import { filterRequests, type ListRequest, orderRequests, searchRequests } from "./lists/list-requests.js";
import { type Compared, type ListResults, listsMarkdown } from "./lists/lists-markdown.js";
import { type MeasuredRequest, measureRequest, type Subgraphs } from "./lists/measure-requests.js";
import { statisticsRequests } from "./lists/statistics-requests.js";
import { openSubgraph } from "./measuring/open-subgraph.js";
import { openSite } from "./site.js";

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

interface Measured {
  readonly requests: readonly ListRequest[];
  readonly results: ReadonlyMap<string, MeasuredRequest>;
  readonly explained: ListResults["explained"];
}

/** Measures everything in data of one size, and explains the slowest of it. */
async function measureAll(incidents: number, plans: number): Promise<Measured> {
  const site = await openSite(join(repositoryRoot, ".cordon-bench", `lists-${incidents}`), report);
  const databaseUrl = (name: keyof Subgraphs) => site.system.databaseUrl(name);
  try {
    await fillOnce(incidents, (name) => site.system.databaseUrl(name), report);
    const subgraphs: Subgraphs = {
      incidents: await openSubgraph("incidents", databaseUrl("incidents"), site.viewer),
      lessons: await openSubgraph("lessons", databaseUrl("lessons"), site.viewer),
    };
    report("adding statistics up…");
    await foldAll(subgraphs);
    const requests = [
      ...filterRequests(await findKnownValues(databaseUrl)),
      ...orderRequests(await findDeepCursors(subgraphs)),
      ...searchRequests,
      ...statisticsRequests,
    ].filter(({ name }) => options.only.split("|").some((part) => name.includes(part)));
    const results = new Map<string, MeasuredRequest>();
    for (const request of requests) {
      const measured = await measureRequest(subgraphs, request);
      results.set(request.name, measured);
      report(
        `${incidents}: ${measured.milliseconds.toFixed(1).padStart(8)} ms  ${request.name}  ${measured.refusal ?? measured.found}`,
      );
    }
    const slowest = requests.toSorted((one, other) => timeOf(results, other) - timeOf(results, one)).slice(0, plans);
    const explained: ListResults["explained"][number][] = [];
    for (const request of slowest) {
      const plan = await explainRequest(subgraphs, request);
      if (plan) explained.push({ name: request.name, sql: plan.sql, plan: plan.plan });
    }
    for (const subgraph of Object.values(subgraphs)) await subgraph.close();
    return { requests, results, explained };
  } finally {
    await site.system.stop();
  }
}

const timeOf = (results: Measured["results"], { name }: ListRequest) => results.get(name)?.milliseconds ?? 0;

async function main(): Promise<void> {
  if (options.help) return void process.stdout.write(help);
  const sizes = [Number(options.against), Number(options.incidents)] as const;
  const small = await measureAll(sizes[0], 0);
  const big = await measureAll(sizes[1], Number(options.plans));
  const compared = big.requests.flatMap(({ name }): readonly Compared[] => {
    const [one, other] = [small.results.get(name), big.results.get(name)];
    return one && other ? [{ name, small: one, big: other }] : [];
  });
  const results: ListResults = {
    date: new Date().toISOString().slice(0, 16).replace("T", " "),
    machine: `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node}`,
    load: loadavg()[0] ?? 0,
    sizes,
    compared,
    explained: big.explained,
  };
  const folder = join(repositoryRoot, "test/bench/results");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `lists-${sizes[1]}.md`);
  writeFileSync(file, `${listsMarkdown(results)}\n`);
  process.stdout.write(`Written to ${file}.\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
