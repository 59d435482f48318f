import { parse } from "graphql";
import { processorTimeOf } from "../../test/support/processor-time.js";
import { documentProblems } from "./document-problems.js";
import { documentShape } from "./document-shape.js";
import type { Limits } from "./limits.js";

const shapeOf = (query: string) => documentShape(parse(query, { noLocation: true }));

const limits: Limits = {
  depth: 3,
  aliases: 2,
  directives: 2,
  rootFields: 2,
  selections: 10,
  listSize: 100,
  cost: 1_000,
};
const wordsFor = (query: string, bounds: Partial<Limits> = {}) =>
  documentProblems(shapeOf(query), { ...limits, ...bounds }).map(({ message }) => message);

test("fragments count in each of their places, inline ones as if they were not there", () => {
  const query = `query ($x: Int @deprecated) @a { one: a { ...F ... on A { b @skip(if: true) } } c { ...F } }
    fragment F on A @b { two: d { e } }`;
  expect(shapeOf(query)).toEqual({
    depth: 3,
    aliases: 3,
    directives: 5,
    rootFields: 2,
    selections: 10,
    introspects: false,
    cycle: [],
  });
});

test("the largest operation of a document counts", () => {
  expect(shapeOf("query A { a } query B { b { c } d: e }")).toMatchObject({ depth: 2, aliases: 1, rootFields: 2 });
});

test("asking for the schema is seen wherever it stands, and its depth is not counted", () => {
  const query = "{ ...F } fragment F on Query { ... { __schema { types { fields { type { name } } } } } }";
  expect(shapeOf(query)).toMatchObject({ introspects: true, depth: 1 });
  expect(shapeOf("{ __typename a { __typename } }")).toMatchObject({ introspects: false });
});

test.each([
  ["{ a { ...F } } fragment F on A { b { ...F } }", '"F" → "F"'],
  ["{ a } fragment F on A { ...G } fragment G on A { ...H } fragment H on A { b { ...G } }", '"G" → "H" → "G"'],
])("%s is told where its circle is", (query, circle) => {
  expect(wordsFor(query)).toEqual([expect.stringContaining(circle)]);
});

test("sixty fragments that each double the next are counted at once", async () => {
  const doubling = Array.from(
    { length: 60 },
    (_, index) => `fragment F${index} on A { ...F${index + 1} ...F${index + 1} }`,
  );
  let words: readonly string[] = [];
  const taken = await processorTimeOf(() => {
    words = wordsFor(`{ a { ...F0 } } ${doubling.join(" ")} fragment F60 on A { x: b }`);
  });
  expect(taken).toBeLessThan(1_000);
  expect(words).toEqual([
    expect.stringContaining("millions of aliases"),
    expect.stringContaining("millions of selections"),
  ]);
});

test("a thousand fields within each other do not exhaust the stack", () => {
  expect(shapeOf(`${"{ a ".repeat(1_500)}${"}".repeat(1_500)}`).depth).toBe(1_500);
});

test.each([
  ["{ a { b { c { d } } } }", /^The operation has fields in 4 levels; at most 3 are possible\. Ask for .*\.$/],
  ["{ a { x: b y: b z: b } }", /^The operation has 3 aliases; at most 2 .* filter.*\.$/],
  ["{ a @a { b @a c @a } }", /^The operation has 3 directives; at most 2 .*fragment.*\.$/],
  ["{ a b c }", /^The operation has 3 fields at its top; at most 2 .* several operations\.$/],
  ["{ a { b c d e f g h i j k } }", /^The operation has 11 selections .* at most 10 .*\.$/],
])("%s is refused with the figure, the bound, and what to do", (query, words) => {
  expect(wordsFor(query)).toEqual([expect.stringMatching(words)]);
});

test("a refusal names the setting that has the bound, for whoever runs the gateway", () => {
  const [problem] = documentProblems(shapeOf("{ a b c }"), limits);
  expect(problem?.extensions).toMatchObject({ limit: "ROOT_FIELD_LIMIT", requested: 3, most: 2 });
});

test("what stays within every bound is not refused", () => {
  expect(wordsFor("{ a { x: b @a { c } } d }")).toEqual([]);
});
