import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import type { FillOptions } from "../../../local/demo/filling/fill-databases.js";
import { repositoryRoot } from "../../../platform/runtime/repository-root.js";
import { openSubgraph } from "../measuring/open-subgraph.js";
import { openSite } from "../site.js";
import { explainRequest } from "./explain-request.js";
import { foldAll } from "./fold-all.js";
import { type Compared, type ListResults, listsMarkdown } from "./lists-markdown.js";
import { type MeasuredRequest, measureRequest, type Subgraphs } from "./measure-requests.js";
import { findDeepCursors } from "./requests/deep-cursors.js";
import { findKnownValues } from "./requests/known-values.js";
import { filterRequests, type ListRequest, orderRequests, searchRequests } from "./requests/list-requests.js";
import { statisticsRequests } from "./requests/statistics-requests.js";

/** What is measured in data of two sizes. */
interface ListsToMeasure {
  /** What the data has so many of. */
  readonly of: "incidents" | "alerts";
  readonly sizes: readonly [small: number, big: number];
  /** Fills the databases with so many, unless they are filled already. */
  readonly fill: (size: number, databaseUrl: FillOptions["databaseUrl"]) => Promise<void>;
  /** Whether a request is measured, by its name. */
  readonly wants: (name: string) => boolean;
  /** Of how many of the slowest the plan is written as well. */
  readonly plans: number;
  readonly report: (line: string) => void;
}

/** Measures lists in data of two sizes. @returns the file in test/bench/results that says what was found */
export async function measureLists({ of, sizes, plans, ...how }: ListsToMeasure): Promise<string> {
  const small = await measureAll({ of, plans: 0, ...how }, sizes[0]);
  const big = await measureAll({ of, plans, ...how }, sizes[1]);
  const compared = big.requests.flatMap(({ name }): readonly Compared[] => {
    const [one, other] = [small.results.get(name), big.results.get(name)];
    return one && other ? [{ name, small: one, big: other }] : [];
  });
  const results: ListResults = {
    of,
    date: new Date().toISOString().slice(0, 16).replace("T", " "),
    machine: `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node}`,
    load: loadavg()[0] ?? 0,
    sizes,
    compared,
    explained: big.explained,
  };
  const folder = join(repositoryRoot, "test/bench/results");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${of === "incidents" ? "lists" : `lists-of-${of}`}-${sizes[1]}.md`);
  writeFileSync(file, `${listsMarkdown(results)}\n`);
  return file;
}

interface Measured {
  readonly requests: readonly ListRequest[];
  readonly results: ReadonlyMap<string, MeasuredRequest>;
  readonly explained: ListResults["explained"];
}

/** Measures everything in data of one size, and explains the slowest of it. */
async function measureAll(
  { of, fill, wants, plans, report }: Omit<ListsToMeasure, "sizes">,
  size: number,
): Promise<Measured> {
  const folder = of === "incidents" ? `lists-${size}` : `lists-of-${of}-${size}`;
  const site = await openSite(join(repositoryRoot, ".cordon-bench", folder), report);
  const databaseUrl = (name: keyof Subgraphs) => site.system.databaseUrl(name);
  try {
    await fill(size, (name) => site.system.databaseUrl(name));
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
    ].filter(({ name }) => wants(name));
    const results = new Map<string, MeasuredRequest>();
    for (const request of requests) {
      const measured = await measureRequest(subgraphs, request);
      results.set(request.name, measured);
      report(
        `${size}: ${measured.milliseconds.toFixed(1).padStart(8)} ms  ${request.name}  ${measured.refusal ?? measured.found}`,
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
