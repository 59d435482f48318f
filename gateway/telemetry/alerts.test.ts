import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { readQuery } from "../test-support/promql.js";

/* Whether its metrics are really there is shown on a running system, in test/journeys. */

const rule = z.strictObject({
  alert: z.string().regex(/^Cordon[A-Za-z]+$/),
  expr: z.string(),
  for: z.string().regex(/^\d+m$/),
  labels: z.strictObject({ severity: z.enum(["critical", "warning"]) }),
  annotations: z.strictObject({ summary: z.string(), description: z.string().min(40) }),
});
const file = z.strictObject({ groups: z.array(z.strictObject({ name: z.string(), rules: z.array(rule) })) });

const rules = file
  .parse(parse(readFileSync(path.join(__dirname, "alerts.yaml"), "utf8")))
  .groups.flatMap((group) => group.rules);
const readme = readFileSync(path.join(__dirname, "../README.md"), "utf8");

test("every condition is PromQL, and its words name only labels that an alert has", () => {
  expect(rules.length).toBeGreaterThan(5);
  for (const { alert, expr, annotations } of rules) {
    const { problems, grouped } = readQuery(expr);
    expect([alert, problems]).toEqual([alert, []]);
    const named = [...annotations.summary.matchAll(/\$labels\.(\w+)/g)].map(([, label]) => `${label}`);
    expect([alert, named.filter((label) => ![...grouped, "instance"].includes(label))]).toEqual([alert, []]);
  }
});

test("the page for operators has a line for each alert, and for no other", () => {
  const documented = [...readme.matchAll(/^\| `(Cordon\w+)`/gm)].map(([, name]) => name);
  expect(documented).toEqual(rules.map(({ alert }) => alert));
});
