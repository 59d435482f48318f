import { readFileSync } from "node:fs";
import { join } from "node:path";

const lock: { readonly packages: Readonly<Record<string, { readonly version: string }>> } = JSON.parse(
  readFileSync(join(__dirname, "../../package-lock.json"), "utf8"),
);

/**
 * @apollo/gateway brings an older OpenTelemetry for what it reports to its makers, which is off (gateway/subgraphs/supergraph.ts).
 * `overrides` in package.json gives it ours; otherwise ten copies of the semantic conventions alone take 110 MB.
 */
test("Every package of OpenTelemetry is installed once.", () => {
  const names = Object.keys(lock.packages).flatMap((folder) => /(@opentelemetry\/[^/]+)$/.exec(folder)?.[1] ?? []);
  expect(names.length).toBeGreaterThan(5);
  expect(names.toSorted()).toEqual([...new Set(names)].toSorted());
});
