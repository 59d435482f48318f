import { CordonError } from "../../runtime/errors.js";
import { newIdentifier } from "../../runtime/identifier.js";
import { type Box, boxTable } from "../../test-support/boxes/boxes.js";
import { type SmallSubgraph, startSmallSubgraph } from "../../test-support/boxes/small-subgraph.js";
import { randomBelow } from "../../test-support/reading/random-below.js";
import { among, before, type Combined, type Conditions, conditionOf, contains, from, whether } from "./conditions.js";

interface BoxFilter {
  readonly states?: readonly string[] | null;
  readonly weights?: readonly number[] | null;
  readonly text?: string | null;
  readonly approved?: boolean | null;
  readonly changedFrom?: Date | null;
  readonly changedBefore?: Date | null;
}

const conditions: Conditions<BoxFilter> = {
  states: among("box.state"),
  weights: among("box.weight"),
  text: contains("box.label"),
  // Null where nobody has approved: neither true nor false.
  approved: whether("box.approvedFor = 'all'", "box.approvedFor <> 'all'"),
  changedFrom: from("box.changedAt"),
  changedBefore: before("box.changedAt"),
};

let boxes: SmallSubgraph;
const rows: Box[] = [];
const day = (date: number) => new Date(Date.UTC(2026, 5, date));
beforeAll(async () => {
  boxes = await startSmallSubgraph("conditions");
  const below = randomBelow(7);
  const labels = ["Books", "100%_books", "back\\slash", "책 상자", "a'b"];
  for (let count = 0; count < 60; count += 1)
    rows.push({
      id: newIdentifier(),
      version: 1,
      state: below(2) === 0 ? "OPEN" : "CLOSED",
      label: labels[below(labels.length)] ?? "",
      weight: below(4),
      serviceId: newIdentifier(),
      changedAt: day(1 + below(5)),
      approvedFor: null,
    });
  await boxes.database.manager.insert(boxTable, rows);
});
afterAll(() => boxes.stop());

/** Whether a row meets a filter, by a rule that knows no SQL. */
function meets(box: Box, filter: Combined<BoxFilter>): boolean {
  const { states, weights, text, approved, changedFrom, changedBefore, and, or, not } = filter;
  return [
    states?.includes(box.state),
    weights?.includes(box.weight),
    text == null || box.label.toLowerCase().includes(text.toLowerCase()),
    approved == null || (box.approvedFor !== null && approved === (box.approvedFor === "all")),
    changedFrom == null || box.changedAt >= changedFrom,
    changedBefore == null || box.changedAt < changedBefore,
    and?.every((one) => meets(box, one)),
    or?.some((one) => meets(box, one)),
    not ? !meets(box, not) : undefined,
  ].every((is) => is !== false);
}

async function found(filter: Combined<BoxFilter>): Promise<readonly string[]> {
  const query = boxes.database.manager.createQueryBuilder(boxTable, "box").where("true");
  const wanted = conditionOf(filter, conditions);
  if (wanted) query.andWhere(wanted.sql, wanted.parameters);
  return (await query.getMany()).map(({ id }) => id).sort();
}

const expected = (filter: Combined<BoxFilter>) =>
  rows
    .filter((row) => meets(row, filter))
    .map(({ id }) => id)
    .sort();

test("A filter that asks for nothing is no condition", () => {
  expect(conditionOf({}, conditions)).toBeUndefined();
  expect(conditionOf({ states: null, and: null }, conditions)).toBeUndefined();
});

test.each(["books", "BOOKS", "%", "_", "\\", "'", "책", "", ".*", "100%_"])(
  "The text %j is found as it stands, whatever its characters mean elsewhere",
  async (text) => {
    expect(await found({ text })).toEqual(expected({ text }));
  },
);

test("What is neither true nor false meets the opposite of a filter", async () => {
  expect(await found({ approved: true })).toEqual([]);
  expect(await found({ not: { approved: true } })).toEqual(expected({}));
});

/** A filter of any shape, within the bounds. */
function randomFilter(below: (limit: number) => number, depth: number): Combined<BoxFilter> {
  const some = <Value>(value: () => Value) => (below(3) === 0 ? value() : undefined);
  const inner = () => randomFilter(below, depth - 1);
  const several = () => Array.from({ length: 1 + below(2) }, inner);
  return {
    states: some(() => ["OPEN"]),
    weights: some(() => [below(4), below(4)]),
    // A filter can look for few texts.
    text: depth === 3 ? some(() => ["BOOK", "_", "책"][below(3)] ?? "") : undefined,
    approved: below(9) === 0 ? true : undefined,
    changedFrom: some(() => day(1 + below(3))),
    changedBefore: some(() => day(5 + below(2))),
    ...(depth > 0 && { and: some(several), or: some(several), not: some(inner) }),
  };
}

test("Whatever a filter is combined of, it finds what the rule finds", async () => {
  let narrowed = 0;
  for (let seed = 1; seed <= 300; seed += 1) {
    const filter = randomFilter(randomBelow(seed), 3);
    const ids = await found(filter);
    expect({ seed, filter, ids }).toEqual({ seed, filter, ids: expected(filter) });
    if (ids.length > 0 && ids.length < rows.length) narrowed += 1;
  }
  expect(narrowed).toBeGreaterThan(100);
});

const refused = expect.objectContaining({ code: "BAD_USER_INPUT" });
const refusal = (filter: Combined<BoxFilter>) => {
  try {
    conditionOf(filter, conditions);
  } catch (error) {
    return error as CordonError;
  }
  return undefined;
};

test("More filters within each other or beside each other than somebody may ask for, and a list may add, are refused", () => {
  const within = (depth: number): Combined<BoxFilter> => (depth === 1 ? { weights: [1] } : { not: within(depth - 1) });
  expect(refusal(within(7))).toBeUndefined();
  expect(refusal(within(8))).toEqual(refused);
  const beside = (count: number) => ({ or: Array.from({ length: count }, () => ({ weights: [1] })) });
  expect(refusal(beside(51))).toBeUndefined();
  expect(refusal(beside(52))).toEqual(refused);
});

test("More than three texts are not looked for at once", () => {
  const looking = (count: number) => ({ or: Array.from({ length: count }, () => ({ text: "x" })) });
  expect(refusal(looking(3))).toBeUndefined();
  expect(refusal(looking(4))?.message).toMatch(/^A filter can look for 3 texts/);
});

test("A stretch of time that ends before it begins is refused, wherever it stands", () => {
  const reversed = { changedFrom: day(2), changedBefore: day(2) };
  for (const filter of [reversed, { not: reversed }, { or: [{}, { and: [reversed] }] }])
    expect(refusal(filter)?.message).toMatch(/^`changedFrom` must lie before `changedBefore`/);
  expect(refusal({ changedFrom: day(2), changedBefore: day(3) })).toBeUndefined();
});
