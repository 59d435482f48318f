import { CordonError } from "../../runtime/errors.js";
import { newIdentifier } from "../../runtime/identifier.js";
import { type Box, boxTable } from "../../test-support/boxes/boxes.js";
import { type SmallSubgraph, startSmallSubgraph } from "../../test-support/boxes/small-subgraph.js";
import { cursorAt } from "../../test-support/reading/cursor-at.js";
import { randomBelow } from "../../test-support/reading/random-below.js";
import { statementsOf } from "../../test-support/statements/statements-of.js";
import { type Order, simpleOrder } from "./order.js";
import type { PageArguments } from "./page-arguments.js";
import { readPage } from "./read-page.js";

let boxes: SmallSubgraph;
beforeAll(async () => {
  boxes = await startSmallSubgraph("pagination");
});
afterAll(() => boxes.stop());
beforeEach(() => boxes.clear());

async function fill(count: number, weightOf: (number: number) => number = (number) => number): Promise<void> {
  const now = new Date();
  const rows = Array.from({ length: count }, (_, index): Box => {
    const id = newIdentifier();
    return {
      id,
      version: 1,
      state: "CLOSED",
      label: `Box ${index}`,
      weight: weightOf(index),
      serviceId: id,
      changedAt: now,
      approvedFor: null,
    };
  });
  await boxes.database.manager.insert(boxTable, rows);
}

const newestFirst: Order<Box> = { direction: "DESC" };
const oldestFirst: Order<Box> = { direction: "ASC" };
const byWeight = { expression: "box.weight", valueOf: ({ weight }: Box) => weight };
const byName = { expression: "box.label", valueOf: ({ label }: Box) => label };
const heaviestFirst = simpleOrder(byWeight, "DESC");
const byLabel = simpleOrder(byName, "ASC");

const query = () => boxes.database.manager.createQueryBuilder(boxTable, "box");
const page = (order: Order<Box>, asked: PageArguments = {}) =>
  readPage(query(), order, asked.last ? asked : { first: 4, ...asked });

async function walk(order: Order<Box>, between: () => Promise<void> = async () => {}): Promise<readonly Box[]> {
  const seen: Box[] = [];
  let after: string | null = null;
  for (;;) {
    const { nodes, pageInfo } = await page(order, { after });
    seen.push(...nodes);
    if (!pageInfo.hasNextPage) return seen;
    after = pageInfo.endCursor;
    await between();
  }
}

test("an empty list is one empty page", async () => {
  expect(await page(newestFirst)).toEqual({
    edges: [],
    nodes: [],
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    count: expect.any(Function),
  });
});

test("a page says what follows and what stands before it", async () => {
  await fill(8);
  const first = await page(oldestFirst);
  expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  expect(first.edges.map(({ node }) => node)).toEqual(first.nodes);
  expect(first.pageInfo.endCursor).toBe(first.edges[3]?.cursor);
  const last = await page(oldestFirst, { after: first.pageInfo.endCursor });
  expect(last.nodes.map(({ weight }) => weight)).toEqual([4, 5, 6, 7]);
  expect(last.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
});

test.each([
  ["newest first", newestFirst, (a: Box, b: Box) => (a.id < b.id ? 1 : -1)],
  ["oldest first", oldestFirst, (a: Box, b: Box) => (a.id < b.id ? -1 : 1)],
  ["by a value with many ties", heaviestFirst, (a: Box, b: Box) => b.weight - a.weight || (a.id < b.id ? 1 : -1)],
] as const)("walking %s meets every row once, in order", async (_name, order, compare) => {
  await fill(30, (number) => number % 3);
  const seen = await walk(order);
  expect(new Set(seen.map(({ id }) => id)).size).toBe(30);
  expect(seen).toEqual([...seen].sort(compare));
});

test("walking by text meets every row once", async () => {
  await fill(30);
  const seen = await walk(byLabel);
  expect(new Set(seen.map(({ id }) => id)).size).toBe(30);
});

test("rows that are inserted during a walk shift no page", async () => {
  await fill(20);
  const before = await boxes.database.manager.find(boxTable);
  const seen = await walk(newestFirst, () => fill(3, () => 500));
  expect(seen.map(({ id }) => id).sort()).toEqual(before.map(({ id }) => id).sort());
  const ordered = await walk(heaviestFirst, () => fill(2, () => 900));
  expect(new Set(ordered.map(({ id }) => id)).size).toBe(ordered.length);
});

const raw = (place: unknown) => Buffer.from(JSON.stringify(place)).toString("base64url");
const someId = "0190d5a0-0000-7000-8000-000000000001";
const idAt = (...place: (string | number)[]) => cursorAt("box", newestFirst, place);
const weightAt = (...place: (string | number)[]) => cursorAt("box", heaviestFirst, place);

describe.each(["after", "before"] as const)("the cursor in `%s`", (argument) => {
  const refused = expect.objectContaining({
    code: "BAD_USER_INPUT",
    message: expect.stringContaining(`cursor in \`${argument}\``),
  });

  test.each([
    ["nonsense", "nonsense"],
    ["no list", raw({ id: someId })],
    ["without the mark of its list", raw([someId])],
    ["without an id", idAt("1")],
    ["with an id that ends a statement", idAt("' OR true --")],
    ["of the same list in another direction", cursorAt("box", oldestFirst, [someId])],
    ["of the same list in another order", weightAt(3, someId)],
    ["of another list in the same order", cursorAt("crate", newestFirst, [someId])],
    ["longer than it may be", idAt(3, someId)],
  ])("is refused when it is %s", async (_name, cursor) => {
    await expect(page(newestFirst, { [argument]: cursor })).rejects.toEqual(refused);
  });

  test.each([
    ["none", raw([JSON.parse(Buffer.from(weightAt(1, someId), "base64url").toString())[0], someId])],
    ["a list", raw([JSON.parse(Buffer.from(weightAt(1, someId), "base64url").toString())[0], [1], someId])],
    ["text", weightAt("x", someId)],
    ["a fraction", weightAt(1.5, someId)],
    ["too large", weightAt(1e30, someId)],
    ["text with NUL", weightAt("\0", someId)],
  ])("is refused in a list by number when its value is %s", async (_name, cursor) => {
    await expect(page(heaviestFirst, { [argument]: cursor })).rejects.toEqual(refused);
  });
});

test("`first` and `last` contradict each other", async () => {
  await expect(readPage(query(), newestFirst, { first: 1, last: 1 })).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
});

/** What a list is, by a rule that knows no SQL. */
function sorted(rows: readonly Box[], { by = [], direction }: Order<Box>): readonly Box[] {
  const signed = (order: number, sign: string) => (sign === "ASC" ? order : -order);
  const compare = (one: string | number, other: string | number) => (one < other ? -1 : one > other ? 1 : 0);
  return rows.toSorted((one, other) => {
    for (const ordering of by) {
      const order = compare(ordering.valueOf(one), ordering.valueOf(other));
      if (order !== 0) return signed(order, ordering.direction);
    }
    return signed(compare(one.id, other.id), direction);
  });
}

const directions = ["ASC", "DESC"] as const;
const orders: readonly Order<Box>[] = directions.flatMap((direction) => [
  { direction },
  ...directions.flatMap((byDirection) => [
    { by: [{ ...byWeight, direction: byDirection }], direction },
    ...directions.map((next) => ({
      by: [
        { ...byWeight, direction: byDirection },
        { ...byName, direction: next },
      ],
      direction,
    })),
  ]),
]);

test("Pages from either end follow each other without a gap or a repetition, whatever the order", async () => {
  for (const [seed, order] of orders.entries()) {
    const below = randomBelow(seed + 1);
    await boxes.clear();
    await fill(below(25), () => below(4));
    const whole = sorted(await boxes.database.manager.find(boxTable), order).map(({ id }) => id);
    const [forwards, backwards]: [string[], string[]] = [[], []];
    let [after, before]: [string | null, string | null] = [null, null];
    do {
      const { nodes, pageInfo } = await page(order, { first: 1 + below(6), after });
      forwards.push(...nodes.map(({ id }) => id));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after);
    do {
      const { nodes, pageInfo } = await page(order, { last: 1 + below(6), before });
      backwards.unshift(...nodes.map(({ id }) => id));
      before = pageInfo.hasPreviousPage ? pageInfo.startCursor : null;
    } while (before);
    expect({ seed, forwards, backwards }).toEqual({ seed, forwards: whole, backwards: whole });
  }
});

test("Between two cursors lies what stands between them, from either end", async () => {
  await fill(9);
  const { edges } = await page(oldestFirst, { first: 9 });
  const [after, before] = [edges[1]?.cursor, edges[7]?.cursor];
  const weights = async (asked: PageArguments) => (await page(oldestFirst, asked)).nodes.map(({ weight }) => weight);
  expect(await weights({ first: 9, after, before })).toEqual([2, 3, 4, 5, 6]);
  expect(await weights({ last: 2, after, before })).toEqual([5, 6]);
});

test("Back from a cursor alone lies the page right in front of it", async () => {
  await fill(40);
  const { edges } = await page(oldestFirst, { first: 40 });
  const back = await readPage(query(), oldestFirst, { before: edges[30]?.cursor });
  expect(back.nodes.map(({ weight }) => weight)).toEqual(Array.from({ length: 20 }, (_, index) => 10 + index));
  expect(back.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: true });
});

test("A list is counted only when that is asked for, once, and whole", async () => {
  await fill(7);
  const statements = await statementsOf(boxes.database, () => page(newestFirst));
  expect(statements).toHaveLength(1);
  const { count } = await page(newestFirst, { first: 2, after: (await page(newestFirst)).pageInfo.endCursor });
  const counting = await statementsOf(boxes.database, () => Promise.all([count(), count()]));
  expect(counting).toHaveLength(1);
  expect(await count()).toBe(7);
});

test("Of a long list no more is counted than has to be", async () => {
  await boxes.database.query(`
    INSERT INTO box SELECT gen_random_uuid(), 1, 'CLOSED', 'Box', n % 900, gen_random_uuid(), now() FROM generate_series(1, 10005) AS n`);
  expect(await (await page(newestFirst)).count()).toBe(10_001);
});

test("a fault that has nothing to do with the cursor stays a fault", async () => {
  await fill(1);
  const broken: Order<Box> = simpleOrder({ expression: "box.weight / 0", valueOf: () => 1 }, "ASC");
  const attempt = page(broken);
  await expect(attempt).rejects.not.toBeInstanceOf(CordonError);
});

test.each([
  ["newest first", newestFirst],
  ["by value", heaviestFirst],
] as const)("a deep page %s seeks through the index and reads no more rows than the first", async (_name, order) => {
  await boxes.database.query(`
    INSERT INTO box SELECT gen_random_uuid(), 1, 'CLOSED', 'Box', n % 900, gen_random_uuid(), now() FROM generate_series(1, 20000) AS n;
    ANALYZE box`);
  const [middle] = await boxes.database.query<Box[]>("SELECT * FROM box ORDER BY id OFFSET 10000 LIMIT 1");
  if (!middle) throw new Error("no row");
  const after = cursorAt("box", order, order.by ? [450, middle.id] : [middle.id]);
  const costs: number[] = [];
  for (const place of [undefined, after]) {
    const builder = query();
    let plan: unknown;
    builder.getMany = async () => {
      const [sql, parameters] = builder.getQueryAndParameters();
      [plan] = await boxes.database.query<object[]>(`EXPLAIN (ANALYZE, FORMAT JSON) ${sql}`, parameters);
      return [];
    };
    await readPage(builder, order, { first: 20, after: place });
    const text = JSON.stringify(plan);
    expect(text).toMatch(/Index (Only )?Scan/);
    expect(text).not.toMatch(/Seq Scan|"Sort"|Rows Removed by Filter":[1-9]\d\d/);
    costs.push(...[...text.matchAll(/"Actual Rows":([\d.]+)/g)].map(([, rows]) => Number(rows)));
  }
  expect(Math.max(...costs)).toBe(21);
});
