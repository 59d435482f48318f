import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { readQuery } from "../test-support/promql.js";

/* Whether its metrics are really there is shown on a running system, in test/journeys. */

const target = z.object({ refId: z.string().regex(/^[A-Z]$/), expr: z.string().min(1), legendFormat: z.string() });
const panel = z.object({
  id: z.number().int().positive(),
  type: z.enum(["row", "timeseries", "stat", "table"]),
  title: z.string().min(1),
  description: z.string().min(1).optional(),
  gridPos: z.object({ x: z.number(), y: z.number(), w: z.number().min(1).max(24), h: z.number().min(1) }),
  datasource: z.object({ type: z.literal("prometheus"), uid: z.literal(["$", "{datasource}"].join("")) }).optional(),
  fieldConfig: z.object({ defaults: z.object({ unit: z.string() }), overrides: z.array(z.unknown()) }).optional(),
  targets: z.array(target).optional(),
});
const dashboard = z.object({
  id: z.null(),
  uid: z.string().max(40),
  title: z.string(),
  schemaVersion: z.number().int().min(36),
  version: z.number().int(),
  time: z.object({ from: z.string(), to: z.string() }),
  templating: z.object({ list: z.array(z.object({ name: z.string(), type: z.string() })) }),
  annotations: z.object({ list: z.array(z.unknown()) }),
  panels: z.array(panel),
});

const { panels, templating } = dashboard.parse(
  JSON.parse(readFileSync(path.join(__dirname, "grafana-dashboard.json"), "utf8")),
);
const drawn = panels.filter(({ type }) => type !== "row");

test("it has a row for each thing that one asks about", () => {
  expect(panels.flatMap(({ type, title }) => (type === "row" ? [title] : []))).toEqual([
    "Traffic",
    "Latency",
    "Errors",
    "Subgraphs",
    "Databases",
    "Live updates",
    "Limits",
    "Notices",
  ]);
});

test("each panel has an id of its own, says what it shows, and asks the Prometheus that the dashboard lets one choose", () => {
  expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
  expect(templating.list).toEqual([{ name: "datasource", type: "datasource" }]);
  for (const { targets = [], datasource, description, fieldConfig } of drawn) {
    expect([datasource, description, fieldConfig]).not.toContain(undefined);
    expect(targets.length).toBeGreaterThan(0);
    expect(new Set(targets.map(({ refId }) => refId)).size).toBe(targets.length);
  }
});

test("no panel lies over another or beyond the 24 columns", () => {
  const cells = panels.flatMap(({ gridPos: { x, y, w, h } }) =>
    Array.from({ length: w * h }, (_, index) => `${x + (index % w)} ${y + Math.floor(index / w)}`),
  );
  expect(new Set(cells).size).toBe(cells.length);
  for (const { gridPos } of panels) expect(gridPos.x + gridPos.w).toBeLessThanOrEqual(24);
});

const queries = drawn.flatMap(({ targets = [] }) =>
  targets.map((target) => ({ ...target, ...readQuery(target.expr) })),
);

test("every query is PromQL, and counts by rates", () => {
  for (const { expr, problems, selected } of queries) {
    expect([expr, problems]).toEqual([expr, []]);
    expect(selected).not.toEqual([]);
    for (const { metric } of selected)
      if (/_(bucket|count|total)$/.test(metric) && metric !== "db_client_connection_count")
        expect(expr).toMatch(new RegExp(`rate\\(${metric}\\b`));
  }
});

test("a line is called by labels that it has: those it is grouped by or, where nothing is added up, those of a process", () => {
  for (const { legendFormat, grouped, expr } of queries) {
    const named = [...legendFormat.matchAll(/\{\{(\w+)\}\}/g)].map(([, label]) => label);
    const given = grouped.length > 0 ? grouped : ["service", "instance", "worker"];
    expect([expr, named.filter((label) => !given.includes(`${label}`))]).toEqual([expr, []]);
  }
});
