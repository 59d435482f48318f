import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "../../../platform/runtime/repository-root.js";
import { isOfAlerts } from "./is-of-alerts.js";
import { withNotMeasured } from "./not-measured.js";
import type { KnownValues } from "./requests/known-values.js";
import { filterRequests, orderRequests, searchRequests } from "./requests/list-requests.js";
import { statisticsRequests } from "./requests/statistics-requests.js";

/*
 * A part of `npm run generate`: each file of results of lists says which filters, orders, searches and statistics came after it was written.
 * Nothing fails for that: what is not measured yet is measured when somebody has the hours and a quiet machine.
 */

const folder = join(repositoryRoot, "test/bench/results");
const known = new Proxy({} as KnownValues, { get: () => "" });
const requests = [
  ...filterRequests(known),
  ...orderRequests(() => undefined),
  ...searchRequests,
  ...statisticsRequests,
];
const names = requests.map(({ name }) => name);

for (const file of readdirSync(folder).filter((name) => /^lists-.*\.md$/.test(name))) {
  const results = readFileSync(join(folder, file), "utf8");
  const wanted = file.startsWith("lists-of-alerts-") ? names.filter(isOfAlerts) : names;
  const noted = withNotMeasured(results, wanted);
  if (noted === results) continue;
  writeFileSync(join(folder, file), noted);
  process.stdout.write(`Wrote test/bench/results/${file}: what it does not have is another.\n`);
}
