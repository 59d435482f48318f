import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { subgraphNames } from "../../local/runtime/subgraph-names.js";
import { repositoryRoot } from "../../platform/runtime/repository-root.js";
import type { Contender } from "./contenders/contender.js";
import { cordon } from "./contenders/cordon.js";
import { floors } from "./contenders/floors.js";
import { peers } from "./contenders/peers.js";
import { dashboardQueries } from "./dashboard-queries.js";
import { fillOnce } from "./fill-once.js";
import { answersOf, differenceOf } from "./measuring/check-answers.js";
import { compare, type Entry } from "./measuring/compare.js";
import { executionEngines } from "./measuring/execution-engines.js";
import { type MemoryRun, memoryRun } from "./measuring/memory-run.js";
import { type BenchOptions, extras, help, readOptions } from "./options.js";
import { recordCalls } from "./recorded-calls.js";
import { svgOf, textBarsOf } from "./report/chart.js";
import { chartsOf } from "./report/charts-of.js";
import { number, table, times } from "./report/format.js";
import { markdownOf } from "./report/markdown.js";
import type { Results } from "./report/results.js";
import { openSite, type Site } from "./site.js";

/* npm run bench: see README.md. */

const contenders: readonly Contender[] = [...cordon, ...peers, ...floors];
const report = (line: string) => void process.stderr.write(`${line}\n`);

async function main(): Promise<void> {
  const options = readOptions(
    process.argv.slice(2),
    contenders.map(({ name }) => name),
  );
  if (options === "help") return void process.stdout.write(`${help(contenders.map(({ name }) => name))}\n`);
  const site = await openSite(options.dataFolder, report);
  const stop = () => void site.system.stop("now").then(() => process.exit(130));
  process.once("SIGINT", stop).once("SIGTERM", stop);
  try {
    await fillOnce(options.incidents, (name) => site.system.databaseUrl(name), report);
    if (options.only.includes("subgraph")) await showEngines(site, options);
    const compared =
      options.only.length === 0 || options.only.some((name) => !(extras as readonly string[]).includes(name));
    if (compared) await compareAll(site, options);
  } finally {
    await site.system.stop();
  }
}

async function showEngines(site: Site, options: BenchOptions): Promise<void> {
  const queries = await dashboardQueries(site.system.databaseUrl("incidents"), options.sets);
  const recorded = await recordCalls(site, queries);
  const url = site.system.url("incidents");
  for (const { name, title } of queries) {
    const calls = recorded
      .filter(({ query }) => query === name)
      .flatMap(({ waves }) => waves.flat().filter((call) => call.url.startsWith(url)))
      .map(({ body }) => body as { query: string; variables?: Record<string, unknown> });
    const costs = await executionEngines(site.system.databaseUrl("incidents"), site.viewer, calls);
    const rows = costs.map(({ engine, processor }) => [
      engine,
      number(processor),
      times(processor / (costs.at(-1)?.processor ?? Number.NaN)),
    ]);
    process.stdout.write(`\n${title}: the incidents subgraph's part of it\n\n`);
    process.stdout.write(`${table(["engine", "CPU ms", "against compiled"], rows)}\n`);
  }
}

async function compareAll(site: Site, options: BenchOptions): Promise<void> {
  const loadBefore = loadavg()[0] ?? 0;
  const queries = await dashboardQueries(site.system.databaseUrl("incidents"), options.sets);
  report("listening to what Cordon's gateway asks the subgraphs");
  const recorded = await recordCalls(site, queries);
  const only = options.minutes > 0 && options.only.length === 0 ? ["cordon"] : options.only;
  const selected = contenders.filter(({ name }) => only.length === 0 || only.includes(name));
  const missing: Record<string, string> = {};
  const entries: Entry[] = [];
  const expected = new Map(
    queries.map(({ name }) => [name, recorded.flatMap((one) => (one.query === name ? [one.answer] : []))]),
  );
  for (const contender of selected) {
    report(`starting ${contender.title}`);
    try {
      const running = await contender.start(site, recorded);
      const answers = await answersOf(running, queries);
      const same = queries.filter(({ name }) => {
        const difference = differenceOf(name, expected, answers);
        if (difference) missing[`${contender.title}, ${name}`] = `it answers something else: ${difference}`;
        return !difference;
      });
      entries.push({ contender, running, queries: same });
    } catch (error) {
      missing[contender.title] = (error as Error).message;
    }
  }
  for (const [who, why] of Object.entries(missing)) report(`not available: ${who}: ${why}`);
  try {
    const pids = () => subgraphNames.map((name) => site.system.processes[name].pid ?? 0);
    if (options.minutes > 0) {
      for (const entry of entries) writeMemory(await memoryRun(entry, queries, options.minutes, report));
      return;
    }
    const found = await compare(entries, queries, pids, options, report);
    const results: Results = {
      date: new Date().toISOString().slice(0, 16).replace("T", " "),
      machine: `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node}`,
      loadBefore,
      loadAfter: loadavg()[0] ?? 0,
      incidents: options.incidents,
      rounds: options.rounds,
      seconds: options.seconds,
      queries: queries.map(({ name, title }) => ({ name, title })),
      contenders: selected.map(({ name, title, kind }) => ({ name, title, kind })),
      ...found,
      missing,
    };
    write(results);
  } finally {
    for (const { running } of entries) await running.stop();
  }
}

const folder = join(repositoryRoot, "test/bench/results");

function writeMemory(run: MemoryRun): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `memory-${run.contender}.json`), `${JSON.stringify(run, null, 2)}\n`);
  const { contender, requests, failures, samples, growth } = run;
  const [least, max] = [Math.min(...samples), Math.max(...samples)].map((value) => number(value, 0));
  process.stdout.write(
    `${contender}: ${requests} requests, ${failures} failed; ${least} to ${max} MiB, growth ${number(growth, 1)} MiB\n`,
  );
}

function write(results: Results): void {
  mkdirSync(folder, { recursive: true });
  const charts = chartsOf(results);
  const markdown = markdownOf(results);
  writeFileSync(join(folder, "latest.json"), `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(join(folder, "latest.md"), `${markdown}\n`);
  writeFileSync(join(folder, "latest.svg"), svgOf(charts));
  process.stdout.write(`\n${charts.map(textBarsOf).join("\n\n")}\n\n${markdown}\n\nWritten to test/bench/results.\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
