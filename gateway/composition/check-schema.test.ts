import { buildSchema, parse } from "graphql";
import type { AcceptedChanges } from "./accepted-changes.js";
import { checkSchema } from "./check-schema.js";
import { describeFindings } from "./describe-findings.js";

const sdl = `
  type Query {
    incidents(filter: Filter, first: Int): [Incident!]!
    alerts: [Alert!] @deprecated(reason: "Ask incidents.")
  }
  type Incident { title: String! state: State! note: String @deprecated(reason: "Ask title.") }
  type Alert { source: String cause: Cause }
  type Cause { text: String alert: Alert }
  enum State { OPEN CLOSED @deprecated(reason: "Never set.") }
  input Filter { state: State text: String }
`;
const documents = [
  { title: "Board", document: parse("query Board($filter: Filter) { incidents(filter: $filter) { title } }") },
  { title: "Closed", document: parse("{ incidents(filter: { state: CLOSED }) { state } }") },
  { title: "Alerts", document: parse("{ alerts { cause { text } } }") },
];

const check = (edit: (sdl: string) => string, accepted: readonly AcceptedChanges[] = [], version = "1.2.0") =>
  checkSchema({ version, schema: buildSchema(sdl) }, buildSchema(edit(sdl)), documents, accepted);

const accept = (change: string, version?: string): readonly AcceptedChanges[] => [
  { reason: "For the test.", version, changes: [change] },
];

test("What only adds is nothing to decide.", async () => {
  expect(await check((text) => text.replace("title: String!", "title: String! summary: String"))).toEqual({
    version: "1.2.0",
    breaking: [],
    stale: [],
    unfit: [],
  });
});

test("Each breaking change is found, with the documents that use what it breaks.", async () => {
  const { breaking } = await check((text) =>
    text
      .replace("first: Int", "first: Int, by: String!")
      .replace("state: State!", "state: State")
      .replace("text: String }\n", "}\n"),
  );
  expect(breaking).toEqual([
    {
      change: "Argument 'by: String!' added to field 'Query.incidents'",
      usedBy: ["Board", "Closed"],
      refusal: "Nobody has accepted it.",
    },
    {
      change: "Field 'Incident.state' changed type from 'State!' to 'State'",
      usedBy: ["Closed"],
      refusal: "Nobody has accepted it.",
    },
    {
      change: "Input field 'text' was removed from input object type 'Filter'",
      usedBy: ["Board"],
      acceptedFor: "2.0.0",
      refusal: expect.stringContaining("not deprecated in 1.2.0"),
    },
  ]);
});

const defaults = "directive @tag(of: Int! = 1) on FIELD\n";

test.each([
  ["of an argument", "limit: Int! = 20", "limit: Int!", "Query.teams.limit", ["Teams"]],
  ["of an input field", 'text: String! = ""', "text: String!", "Sought.text", ["Teams"]],
  ["of a directive", "of: Int! = 1", "of: Int!", "tag", []],
])(
  "A default that is taken away %s is a breaking change where it is required then, and none where it is not.",
  async (_, before, after, where, usedBy) => {
    const old = `${defaults} type Query { teams(limit: Int! = 20, by: Sought): Int } input Sought { text: String! = "" }`;
    const teams = [{ title: "Teams", document: parse("query ($by: Sought) { teams(by: $by, limit: 3) }") }];
    const compare = (edited: string) =>
      checkSchema({ version: "1.2.0", schema: buildSchema(old) }, buildSchema(edited), teams, []);
    const { breaking } = await compare(old.replace(before, after));
    expect(breaking).toMatchObject([{ usedBy, refusal: "Nobody has accepted it." }]);
    expect(breaking[0]?.change).toContain(where.split(".").at(-1));
    expect(
      (await compare(old.replace(before, before.replace(/= .*/, after.includes("String") ? '= "x"' : "= 7")))).breaking,
    ).toEqual([]);
  },
);

test("A change is accepted in its own words only, not when it goes further.", async () => {
  const accepted = accept("Field 'Incident.state' changed type from 'State!' to 'State'");
  const further = (type: string) => (text: string) => text.replace("state: State!", `state: ${type}`);
  expect(await check(further("State"), accepted)).toMatchObject({
    breaking: [{ change: accepted[0]?.changes[0], usedBy: ["Closed"], refusal: undefined }],
    stale: [],
  });
  expect(await check(further("String"), accepted)).toMatchObject({
    breaking: [{ refusal: "Nobody has accepted it." }],
    stale: accepted[0]?.changes,
  });
});

test("An acceptance of what is no change is stale.", async () => {
  expect((await check((text) => text, accept("Type 'Incident' was removed"))).stale).toEqual([
    "Type 'Incident' was removed",
  ]);
});

const removedTitle = "Field 'title' was removed from object type 'Incident'";
const withoutTitle = (text: string) => text.replace("title: String! ", "");

test.each([
  ["no version", undefined, true],
  ["the next minor version", "1.3.0", true],
  ["a version that has been", "1.0.0", true],
  ["the next major version", "2.0.0", false],
])("What was not deprecated is removed with %s: %s, refused: %s.", async (_, version, isRefused) => {
  const { breaking } = await check(withoutTitle, accept(removedTitle, version));
  expect(breaking.map(({ refusal }) => refusal?.includes('add "version": "2.0.0" to its entry') ?? false)).toEqual([
    isRefused,
  ]);
});

test("What is refused is shown as the entries that would accept it, with the version where it takes one.", async () => {
  const change = (text: string) => withoutTitle(text).replace("source: String cause", "source: Int cause");
  const found = await check(change);
  const { isGood, text } = describeFindings(found, "accepted.json");
  expect(isGood).toBe(false);
  const [, next = ""] = text.split("with the reason:\n");
  const entries = next.split("\n").filter((line) => line.startsWith("    "));
  const accepted: AcceptedChanges[] = JSON.parse(`[${entries.join("\n").replace(/\}\s+\{/, "},{")}]`);
  expect(accepted).toHaveLength(2);
  expect((await check(change, accepted)).breaking.filter(({ refusal }) => refusal)).toEqual([]);
});

test.each([
  ["a field", "Field 'note' (deprecated) was removed from object type 'Incident'", /note: .*(?= \})/],
  ["a value", "Enum value 'CLOSED' (deprecated) was removed from enum 'State'", /CLOSED .*\)/],
])("What was deprecated in the released schema, %s, is removed once that is accepted.", async (_, change, text) => {
  const refusals = async (accepted: readonly AcceptedChanges[]) =>
    (await check((sdl) => sdl.replace(text, ""), accepted)).breaking.map(({ refusal }) => refusal);
  expect(await refusals([])).toEqual(["Nobody has accepted it."]);
  expect(await refusals(accept(change))).toEqual([undefined]);
});

test("A type may go with all that leads to it once that is deprecated, and not while anything else leads to it.", async () => {
  const without = (text: string) => text.replace(/alerts: .*\n/, "").replace(/type (Alert|Cause) .*\n/g, "");
  const changes = [
    "Field 'alerts' (deprecated) was removed from object type 'Query'",
    "Type 'Alert' was removed",
    "Type 'Cause' was removed",
  ];
  const accepted = [{ reason: "For the test.", changes }];
  const { breaking, unfit } = await check(without, accepted);
  expect(breaking.map(({ change }) => change).toSorted()).toEqual(changes);
  expect(breaking.filter(({ refusal }) => refusal)).toEqual([]);
  expect(unfit).toEqual(['Alerts: Cannot query field "alerts" on type "Query".']);

  const before = sdl.replace("title: String!", "title: String! cause: Cause");
  const led = await checkSchema(
    { version: "1.2.0", schema: buildSchema(before) },
    buildSchema(without(sdl)),
    [],
    [{ reason: "For the test.", changes: [...changes, "Field 'cause' was removed from object type 'Incident'"] }],
  );
  expect(led.breaking.filter(({ refusal }) => refusal).map(({ change }) => change)).toEqual(
    expect.arrayContaining(["Type 'Alert' was removed", "Type 'Cause' was removed"]),
  );
});

test("A document that does not fit is told, whatever is accepted and also before anything is released.", async () => {
  const unfit = [expect.stringMatching(/^Board: Cannot query field "title" on type "Incident"\./)];
  expect((await check(withoutTitle, accept(removedTitle, "2.0.0"))).unfit).toEqual(unfit);
  expect(await checkSchema(undefined, buildSchema(withoutTitle(sdl)), documents, [])).toEqual({
    version: undefined,
    breaking: [],
    stale: [],
    unfit,
  });
});
