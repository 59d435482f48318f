import { readFileSync } from "node:fs";
import path from "node:path";
import { buildSchema, type FragmentDefinitionNode, Kind, type OperationDefinitionNode, parse } from "graphql";
import { repositoryRoot } from "../../platform/runtime/repository-root.js";
import type { Limits } from "./limits.js";
import { operationCost } from "./operation-cost.js";

const schema = buildSchema(`
  type Query {
    incidents(first: Int! = 20, after: String): IncidentConnection!
    last(last: Int): [Incident!]
    alerts(first: Int, after: String, last: Int, before: String): IncidentConnection
    either(first: Int! = 20, last: Int): IncidentConnection!
    incident: Incident
    search: [Found!]!
    nodes(ids: [ID!]!): [Incident]
    alertStatistics: AlertStatistics
    stixBundle(first: Int): StixBundle
    look: Look
  }
  enum FoundKind { INCIDENT ALERT ANALYSIS }
  type Look { inIncidents(kinds: [FoundKind!], first: Int, last: Int): FoundSearchHitConnection found(kinds: [FoundKind!], first: Int): IncidentConnection }
  type FoundSearchHit { rank: Float! incident: Incident }
  type FoundSearchHitConnection { nodes: [FoundSearchHit!]! totalCount: Int! }
  type Mutation { close: Incident open: Incident }
  type IncidentConnection { nodes: [Incident!]! edges: [Edge!]! pageInfo: PageInfo! totalCount: Int! totalCountIsExact: Boolean! }
  type StixBundle { bundle: String! }
  type AlertStatistics { counted: Int! rows: [AlertStatistic!]! }
  type AlertStatistic { count: Int! }
  type Edge { cursor: String! node: Incident! }
  type PageInfo { hasNextPage: Boolean! }
  type Incident { id: ID! labels: [String!] similar(first: Int): [SimilarIncident!] services: [Service!] timeline(first: Int! = 20): IncidentConnection! }
  type SimilarIncident { score: Float! incident: Incident }
  type Service { name: String! incidents(first: Int! = 20): IncidentConnection! }
  union Found = Incident | Service
`);

const cordon = buildSchema(readFileSync(path.join(repositoryRoot, "gateway/supergraph.graphql"), "utf8"), {
  assumeValid: true,
});

const limits: Limits = {
  depth: 99,
  aliases: 99,
  directives: 99,
  rootFields: 99,
  selections: 999,
  listSize: 100,
  cost: 1_000,
};

function cost(query: string, variables: Record<string, unknown> = {}, bounds: Partial<Limits> = {}, of = schema) {
  const { definitions } = parse(query, { noLocation: true });
  const operation = definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode;
  const fragments = Object.fromEntries(
    definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const { requested, problems } = operationCost(
    { schema: of, operation, fragments },
    { ...limits, ...bounds },
  )(variables);
  return { requested, words: problems.map(({ message }) => message) };
}

const timelineWithin = (depth: number, size: string): string =>
  depth === 0 ? "{ id }" : `{ timeline(first: ${size}) { nodes ${timelineWithin(depth - 1, size)} } }`;
const pagesWithin = (depth: number, size: string) =>
  `{ incidents(first: ${size}) { nodes ${timelineWithin(depth, size)} } }`;

test.each([
  ["an object costs one and its values nothing", "{ incident { id labels __typename } }", 1],
  ["a connection costs itself and as many entries as are asked for", "{ incidents(first: 7) { nodes { id } } }", 8],
  ["without a size the schema's own counts", "{ incidents { nodes { id } } }", 21],
  ["without a size anywhere the usual page counts", "{ alerts { nodes { id } } }", 21],
  ["a size that is null is none", "{ alerts(first: null, last: null) { nodes { id } } }", 21],
  ["a page from the end costs as much as one from the beginning", "{ alerts(last: 7) { nodes { id } } }", 8],
  ["the page information is not multiplied", "{ incidents(first: 7) { pageInfo { hasNextPage } } }", 2],
  ["edges cost themselves and what is in them", "{ incidents(first: 7) { edges { cursor node { id } } } }", 15],
  ["a list that tells no size counts as five", "{ incident { services { name } } }", 6],
  ["`last` says a size as well", "{ last(last: 3) { id } }", 3],
  ["a list by ids is as long as there are ids", '{ nodes(ids: ["a", "b", "c"]) { services { name } } }', 18],
  ["one id without brackets is a list of one", '{ nodes(ids: "a") { id } }', 1],
  ["a page of nothing costs itself", "{ incidents(first: 0) { nodes { services { name } } } }", 1],
  [
    "lists within lists multiply",
    "{ incidents(first: 10) { nodes { services { incidents(first: 10) { nodes { id } } } } } }",
    1 + 10 * (1 + 5 * (1 + (1 + 10))),
  ],
  [
    "fragments count in each of their places",
    "{ ...F incidents(first: 2) { ...C } } fragment F on Query { incident { id } } fragment C on IncidentConnection { ... { nodes { id } } }",
    1 + 1 + 2,
  ],
  [
    "all that may be found is counted",
    "{ search { ... on Incident { id services { name } } ... on Service { name } } }",
    30,
  ],
  ["a change costs ten", "mutation { close { id } open { services { name } } }", 10 + 15],
  [
    "the schema costs five hundred each time",
    "{ a: __schema { types { name } } b: __schema { types { name } } }",
    1_000,
  ],
])("%s", (_, query, requested) => {
  expect(cost(query)).toEqual({ requested, words: [] });
});

const page = "query ($n: Int! = 3) { incidents(first: $n) { nodes { id } } }";

test("a size in a variable counts with its value, then the variable's default, then the schema's", () => {
  expect(cost(page, { n: 50 }).requested).toBe(51);
  expect(cost(page).requested).toBe(4);
  expect(cost("query ($n: Int) { incidents(first: $n) { nodes { id } } }").requested).toBe(21);
});

test("a list by ids in a variable is as long as that, then as the variable's default", () => {
  const query = 'query ($ids: [ID!]! = ["a", "b"]) { nodes(ids: $ids) { id } }';
  expect(cost(query, { ids: ["a", "b", "c"] }).requested).toBe(3);
  expect(cost(query).requested).toBe(2);
  // Read as a list of one, whatever the default; and nothing is for nothing.
  const without = "query ($ids: [ID!]! = []) { nodes(ids: $ids) { id } }";
  for (const ids of ["a", 7, {}, null, true, []]) {
    expect(cost(query, { ids }).requested).toBe(1);
    expect(cost(without, { ids }).requested).toBe(1);
  }
  expect(cost(without).requested).toBe(1);
  expect(cost("{ nodes(ids: []) { id } }").requested).toBe(1);
});

const noSizes = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN, 1e300, 2 ** 53, 2 ** 31, 0.5, -5];

test.each([...noSizes, "1000000", "Infinity", "NaN", {}, [7], true])("a size that is %p makes nothing cheap", (n) => {
  expect(cost(page, { n }).requested).toBe(4);
});

test.each(["Int", "Int = 0", "Int = 3"])(
  "a size that is null is the usual one, whatever the default of $n: %s",
  (type) => {
    const query = `query ($n: ${type}) { alerts(first: $n) { nodes { timeline(first: $n) { nodes { id } } } } }`;
    expect(cost(query, { n: null }).requested).toBe(cost(query, { n: 20 }).requested);
  },
);

test.each(noSizes)("a size that is %p never makes the figure anything but whole and finite", (n) => {
  const nested = `query ($n: Int = 9${"9".repeat(400)}) ${pagesWithin(20, "$n")}`;
  const bounds = { listSize: 2 ** 31, cost: 1 };
  for (const { requested } of [cost(nested, { n }, bounds), cost(nested, {}, bounds)])
    expect(Number.isSafeInteger(requested)).toBe(true);
});

test("figures that overflow what a number holds stay finite, and are refused", () => {
  const { requested, words } = cost(pagesWithin(40, String(2 ** 31 - 1)), {}, { listSize: 2 ** 31 });
  expect(requested).toBe(Number.MAX_SAFE_INTEGER);
  expect(words).toEqual([expect.stringMatching(/may cost more than can be counted .*; at most 1000 is possible/)]);
});

test.each([
  "{ cheap: incidents(first: -5000) { nodes { id } } dear: incidents(first: 50) { nodes { id } } }",
  "query ($n: Int! = -5000) { cheap: incidents(first: $n) { nodes { id } } dear: incidents(first: 50) { nodes { id } } }",
])("less than nothing pays for nothing else: %s", (query) => {
  expect(cost(query).requested).toBe(52);
});

const either = "query ($n: Int, $m: Int = 4) { either(first: $m, last: $n) { nodes { id } } }";

test("of `first` and `last` the greater one counts, whichever it is and wherever it comes from", () => {
  expect(cost("{ either(last: 90) { nodes { id } } }").requested).toBe(91);
  expect(cost("{ either(last: 90, first: 5) { nodes { id } } }").requested).toBe(91);
  expect(cost("{ either(last: 3) { nodes { id } } }").requested).toBe(21);
  expect(cost("{ either(first: 2, last: null) { nodes { id } } }").requested).toBe(3);
  expect(cost(either, { n: 50 }).requested).toBe(51);
  expect(cost(either, { n: 50, m: 60 }).requested).toBe(61);
  expect(cost("query ($n: Int) { either(last: $n) { nodes { id } } }", { n: 70 }).requested).toBe(71);
});

test("too great a `last` is refused beside a `first` that is not too great", () => {
  const words = [expect.stringMatching(/^`either` is asked for 500 entries at once; .* `last: 100`/)];
  expect(cost("{ either(last: 500) { pageInfo { hasNextPage } } }").words).toEqual(words);
  expect(cost(either, { n: 500 }).words).toEqual(words);
});

test("a variable called __proto__ is a variable like others", () => {
  const query = "query ($__proto__: Int! = 3) { incidents(first: $__proto__) { nodes { id } } }";
  expect(cost(query, JSON.parse('{"__proto__": 9}')).requested).toBe(10);
  expect(cost(query, {}).requested).toBe(4);
});

test("too long a list is refused with its field, the figure, the bound, and how to ask for pages", () => {
  const words = /^`incidents` is asked for 101 entries at once; at most 100 .* `first: 100`.* `after: endCursor`\.$/;
  expect(cost("{ incidents(first: 101) { nodes { id } } }").words).toEqual([expect.stringMatching(words)]);
  expect(cost(page, { n: 101 }).words).toEqual([expect.stringMatching(words)]);
  expect(
    cost("{ incident { ...F } } fragment F on Incident { timeline(first: 1000) { pageInfo { hasNextPage } } }").words,
  ).toEqual([expect.stringContaining("`timeline` is asked for 1000")]);
});

test("a count of a list, statistics, and what is similar cost what they take", () => {
  expect(cost("{ alerts(first: 1) { totalCount totalCountIsExact pageInfo { hasNextPage } } }").requested).toBe(12);
  expect(cost("{ alertStatistics { counted rows { count } } }").requested).toBe(300);
  expect(cost("{ incident { similar(first: 5) { score } } }").requested).toBe(300);
});

test.each([
  [
    "each kind that is looked through",
    "{ look { inIncidents(first: 7, kinds: [INCIDENT, ALERT]) { nodes { rank } } } }",
    109,
  ],
  ["one kind without brackets", "{ look { inIncidents(first: 7, kinds: ALERT) { nodes { rank } } } }", 59],
  ["all kinds where none is named", "{ look { inIncidents(first: 7) { nodes { rank } } } }", 159],
  [
    "all kinds for a list of none and for null",
    "{ look { inIncidents(first: 7, kinds: []) { nodes { rank } } a: inIncidents(first: 7, kinds: null) { nodes { rank } } } }",
    317,
  ],
  [
    "one kind however often it is named",
    "{ look { inIncidents(first: 7, kinds: [ALERT, ALERT, ALERT, ALERT]) { nodes { rank } } } }",
    59,
  ],
  ["the usual page where no size is given, and a count", "{ look { inIncidents { totalCount nodes { rank } } } }", 182],
  [
    "each time that it looks",
    "{ look { a: inIncidents(first: 1) { nodes { rank } } b: inIncidents(last: 9) { nodes { rank } } } }",
    313,
  ],
  ["nothing more in what is no search", "{ look { found(kinds: [ALERT], first: 7) { nodes { id } } } }", 9],
])("a search costs fifty for %s, beside its page", (_, query, requested) => {
  expect(cost(query)).toEqual({ requested, words: [] });
});

test("kinds in a variable count as those that it names, then as its default, and as all where it names none", () => {
  const query = "query ($k: [FoundKind!]) { look { inIncidents(first: 1, kinds: $k) { nodes { rank } } } }";
  const byDefault = query.replace("]", "] = [INCIDENT, ALERT]");
  expect(cost(query, { k: ["ALERT"] }).requested).toBe(53);
  expect(cost(query, { k: ["ALERT", "ALERT", "INCIDENT"] }).requested).toBe(103);
  expect(cost(byDefault).requested).toBe(103);
  for (const k of [
    undefined,
    null,
    [],
    "ALERT",
    7,
    {},
    Array(1_000)
      .fill(0)
      .map((_, place) => place),
  ])
    expect(cost(query, { k }).requested).toBe(153);
  expect(cost(byDefault, { k: null }).requested).toBe(153);
});

test("a search of everything is affordable, and ten of them at once are not", () => {
  const { requested, words } = cost(search(1), {}, { cost: 10_000 }, cordon);
  expect([requested, words]).toEqual([1 + 15 * 50 + 3 * 101, []]);
  expect(cost(search(10), {}, { cost: 10_000 }, cordon).words).toEqual([
    expect.stringMatching(/^The operation may cost 10540 .*; at most 10000 is possible/),
  ]);
});

/** So many searches of everything in one operation. */
const search = (times: number): string => {
  const page = "(first: 100) { nodes { rank } }";
  const one = (place: number) =>
    `s${place}: search(text: "token") { inIncidents${page} inDetection${page} inLessons${page} }`;
  return `{ ${Array.from({ length: times }, (_, place) => one(place)).join(" ")} }`;
};

test("a bundle of STIX costs the objects that it may have, whatever page of indicators it is asked for", () => {
  expect(cost("{ stixBundle(first: 1) { bundle } }").requested).toBe(1_000);
  expect(cost("{ a: stixBundle { bundle } b: stixBundle { bundle } }", {}, { cost: 1_999 })).toEqual({
    requested: 2_000,
    words: [expect.stringContaining("may cost 2000")],
  });
});

test("too costly an operation is refused with the figure, the bound, and what to do", () => {
  const query = "{ incidents(first: 100) { nodes { services { incidents { nodes { id } } } } } }";
  expect(cost(query).words).toEqual([
    expect.stringMatching(/^The operation may cost 11101 .*; at most 1000 is possible\. Ask for smaller pages.*\.$/),
  ]);
  expect(cost(query, {}, { cost: 11_101 }).words).toEqual([]);
});

test("in the schema of Cordon, a page of a hundred incidents with teams, on-call and review is affordable", () => {
  const query = `{ incidents(first: 100) { nodes {
    title services { name owner { name } } responsibleTeams { name } onCall { personName team { name } } review { state }
    assignments { nodes { person { name } } } alerts { nodes { title } } } pageInfo { hasNextPage } } }`;
  expect(cost(query, {}, { cost: 10_000 }, cordon).words).toEqual([]);
});
