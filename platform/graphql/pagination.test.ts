import { CordonError } from "../runtime/errors.js";
import { newIdentifier } from "../runtime/identifier.js";
import { type Box, boxTable } from "../test-support/boxes.js";
import { type SmallSubgraph, startSmallSubgraph } from "../test-support/small-subgraph.js";
import { type Order, type PageArguments, readPage } from "./pagination.js";

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
const heaviestFirst: Order<Box> = {
  by: { expression: "box.weight", valueOf: ({ weight }) => weight },
  direction: "DESC",
};
const byLabel: Order<Box> = { by: { expression: "box.label", valueOf: ({ label }) => label }, direction: "ASC" };

const query = () => boxes.database.manager.createQueryBuilder(boxTable, "box");
const page = (order: Order<Box>, { first = 4, after }: Partial<PageArguments> = {}) =>
  readPage(query(), order, { first, after });

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

const refused = expect.objectContaining({
  code: "BAD_USER_INPUT",
  message: expect.stringContaining("cursor in `after`"),
});

test("an empty list is one empty page", async () => {
  expect(await page(newestFirst)).toEqual({
    edges: [],
    nodes: [],
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
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

const cursorOf = (place: unknown) => Buffer.from(JSON.stringify(place)).toString("base64url");
const someId = "0190d5a0-0000-7000-8000-000000000001";

test.each([
  ["nonsense", "nonsense"],
  ["no list", cursorOf({ id: someId })],
  ["no id", cursorOf(["1"])],
  ["an id that ends a statement", cursorOf(["' OR true --"])],
  ["that of a list in another order", cursorOf([someId, 3])],
])("a cursor that is %s is refused", async (_name, after) => {
  await expect(page(newestFirst, { after })).rejects.toEqual(refused);
});

test.each([
  ["none", cursorOf([someId])],
  ["a list", cursorOf([someId, [1]])],
  ["text", cursorOf([someId, "x"])],
  ["a fraction", cursorOf([someId, 1.5])],
  ["too large", cursorOf([someId, 1e30])],
  ["text with NUL", cursorOf([someId, "\0"])],
])("a cursor whose value is %s is refused in a list by number", async (_name, after) => {
  await expect(page(heaviestFirst, { after })).rejects.toEqual(refused);
});

test("a fault that has nothing to do with the cursor stays a fault", async () => {
  await fill(1);
  const broken: Order<Box> = { by: { expression: "box.weight / 0", valueOf: () => 1 }, direction: "ASC" };
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
  const after = cursorOf(order.by ? [middle.id, 450] : [middle.id]);
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
