import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  buildASTSchema,
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  parse,
  validate,
} from "graphql";
import { repositoryRoot } from "../../../platform/runtime/repository-root.js";
import { listsMarkdown } from "./lists-markdown.js";
import { notMeasured, withNotMeasured } from "./not-measured.js";
import type { KnownValues } from "./requests/known-values.js";
import { type ListName, listFilters, listNames } from "./requests/list-filters.js";
import { listOrders } from "./requests/list-orders.js";
import { filterRequests, orderRequests, searchRequests } from "./requests/list-requests.js";
import { statistics, statisticsRequests } from "./requests/statistics-requests.js";

const schemaOf = (subgraph: string) =>
  buildASTSchema(parse(readFileSync(join(repositoryRoot, "subgraphs", subgraph, "schema.graphql"), "utf8")), {
    assumeValid: true,
  });
const schemas = { incidents: schemaOf("incidents"), lessons: schemaOf("lessons") };
const known = new Proxy({} as KnownValues, { get: () => "01900000-0000-7000-8000-000000000000" });

const argumentOf = (list: ListName, name: string) =>
  schemas[listOrders[list].subgraph]
    .getQueryType()
    ?.getFields()
    [list]?.args.find((one) => one.name === name)?.type;

test.each(listNames)("Every filter of %s is measured with some value, and every order.", (list) => {
  const filter = argumentOf(list, "filter") as GraphQLInputObjectType;
  expect(Object.keys(listFilters[list](known)).toSorted()).toEqual(Object.keys(filter.getFields()).toSorted());
  const order = String(argumentOf(list, "orderBy")).replaceAll(/[[\]!]/g, "");
  const field = schemas[listOrders[list].subgraph].getType(`${order}Field`) as GraphQLEnumType;
  expect(Object.keys(listOrders[list].orders).toSorted()).toEqual(
    field
      .getValues()
      .map(({ name }) => name)
      .toSorted(),
  );
});

/** What people set up themselves, or what the platform itself brings, of which there are no more than that. */
const bounded = [
  "alertSources",
  "attackTechniques",
  "contractClocks",
  "detectionCoverage",
  // Twelve months of each service.
  "missingServiceAnalyses",
];

test("Every list that grows with what happens is measured.", () => {
  const lists = Object.values(schemas).flatMap((schema) =>
    Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ type }) => /Connection!?$/.test(String(type))),
  );
  expect([...listNames, ...bounded].toSorted()).toEqual(lists.map(({ name }) => name).toSorted());
});

test.each(Object.entries(statistics))("Every dimension of %s is measured.", (field, { subgraph, dimensions }) => {
  const groupBy = schemas[subgraph]
    .getQueryType()
    ?.getFields()
    [field]?.args.find(({ name }) => name === "groupBy");
  const dimension = schemas[subgraph].getType(String(groupBy?.type).replaceAll(/[[\]!]/g, "")) as GraphQLEnumType;
  expect([...dimensions].toSorted()).toEqual(
    dimension
      .getValues()
      .map(({ name }) => name)
      .toSorted(),
  );
});

test("Every search is measured, in each place where it looks.", () => {
  const places = Object.entries(schemas).flatMap(([subgraph, schema]) =>
    Object.values((schema.getType("Search") as GraphQLObjectType).getFields())
      .filter(({ type }) => /SearchHitConnection!?$/.test(String(type)))
      .map(({ name }) => [subgraph, name]),
  );
  expect(places).toHaveLength(3);
  for (const [of, place] of places)
    expect(
      searchRequests.filter(({ subgraph, query }) => subgraph === of && query.includes(` ${place}(`)).length,
    ).toBeGreaterThan(3);
});

test("Every request that is measured fits the schema, and has a name of its own.", () => {
  const requests = [
    ...filterRequests(known),
    ...orderRequests(() => "cursor"),
    ...searchRequests,
    ...statisticsRequests,
  ];
  for (const { name, subgraph, query } of requests)
    expect([name, validate(schemas[subgraph], parse(query)).map(({ message }) => message)]).toEqual([name, []]);
  const names = requests.map(({ name }) => name);
  expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
});

test("The table has the slowest first, and says what was refused.", () => {
  const measured = (milliseconds: number, refusal: string | null = null) => ({ milliseconds, found: 50, refusal });
  const markdown = listsMarkdown({
    ...{
      of: "incidents",
      date: "2026-11-27 12:00",
      machine: "2 × processor",
      load: 0.5,
      sizes: [10, 1_000],
      explained: [],
    },
    compared: [
      { name: "quick", small: measured(1), big: measured(2) },
      { name: "slow", small: measured(4), big: measured(80, "Too many.") },
    ],
  });
  expect(markdown.split("## All")[0]).toMatch(/slow +\| +50 \| +refused \| +4\.0 \| +80\.0 \| +20\.00× \|\n\| quick/);
});

test("A file of results says what came after it, once, and nothing when it has all.", () => {
  const measured = { milliseconds: 1, found: 50, refusal: null };
  const file = (...names: readonly string[]) =>
    listsMarkdown({
      ...{ of: "incidents", date: "2026-11-27 12:00", machine: "2 × processor", load: 0.5, sizes: [10, 1_000] },
      compared: names.map((name) => ({ name, small: measured, big: measured })),
      explained: [{ name: "incidents, numbers: [1]", sql: "SELECT 1", plan: "Result" }],
    });
  const before = [
    "incidents, states: [CLOSED]",
    "incidents, by PRIORITY ASC, first page",
    "search in lessons, rare: a|b",
  ];
  const results = file(...before);
  const now = [
    ...[...before, "incidents, states: [CLOSED], counted", "incidents, by PRIORITY DESC, at nine tenths"],
    ...["incidents, numbers: [one]", "incidents, numbers: [one], counted", "reviews, by OPENED_AT ASC, first page"],
    ...["search in detection, rare: x", "alertStatistics, of everything", "alertStatistics, by TEAM, with durations"],
  ];
  const missing = ["incidents, numbers", "reviews, by OPENED_AT", "search in detection", "alertStatistics"];
  expect(notMeasured(results, before)).toEqual([]);
  expect(notMeasured(results, now)).toEqual([...missing, "alertStatistics, by TEAM"]);
  const noted = withNotMeasured(results, now);
  expect(noted).toContain(
    `## Measured before these existed\n\n- ${missing.join("\n- ")}\n- alertStatistics, by TEAM\n\n## The`,
  );
  expect(withNotMeasured(noted, now)).toBe(noted);
  expect(withNotMeasured(noted, before)).toBe(results);
});
