import { ask } from "../test-support/ask.js";
import { incidentAt, perform } from "../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../test-support/incidents-room.js";
import { people } from "../test-support/organization.js";

const { sora } = people;
let room: IncidentsRoom;
let incidentId: string;

const day = 86_400_000;
const inDays = (days: number) => new Date(room.now.getTime() + days * day);

beforeAll(async () => {
  room = await openIncidentsRoom("nested orders");
  incidentId = await incidentAt(room, "CONTAINED");
  for (const [title, dueAt] of [
    ["Third", inDays(3)],
    ["First", inDays(1)],
    ["Whenever", null],
    ["Second", inDays(2)],
  ] as const)
    await perform(room, sora, "createTask", { incidentId, title, dueAt });
  for (const [title, collectedAt] of [
    ["Later", -1],
    ["Earlier", -2],
  ] as const)
    await perform(room, sora, "collectEvidence", { incidentId, title, occurredAt: inDays(collectedAt) });
});
afterAll(() => room.close());

interface Page {
  readonly nodes: readonly { readonly title: string }[];
  readonly pageInfo: { readonly startCursor: string | null; readonly endCursor: string | null };
}

const page = "{ nodes { title } pageInfo { startCursor endCursor } }";

/** A page of a list of the incident, and what is said against it. */
async function read(list: string): Promise<{ readonly page?: Page; readonly error?: string }> {
  const query = `query ($id: ID!) { incident(id: $id) { page: ${list} ${page} } }`;
  const { data, errors } = await ask<{ incident: { page: Page } | null }>(room, sora, query, { id: incidentId });
  const [first] = errors ?? [];
  if (first) return { error: `${first.extensions.code} ${first.message}` };
  return { page: data?.incident?.page as Page };
}

const titles = async (list: string) => (await read(list)).page?.nodes.map(({ title }) => title);

test("Tasks come by when they are due, what has no time last, and the other way round", async () => {
  expect(await titles("tasks")).toEqual(["Third", "First", "Whenever", "Second"]);
  expect(await titles("tasks(orderBy: [{ field: DUE_AT }])")).toEqual(["First", "Second", "Third", "Whenever"]);
  expect(await titles("tasks(orderBy: [{ field: DUE_AT, direction: DESC }], first: 2)")).toEqual(["Whenever", "Third"]);
  expect(await titles("tasks(orderBy: [{ field: CREATED_AT, direction: DESC }])")).toEqual([
    "Second",
    "Whenever",
    "First",
    "Third",
  ]);
});

test("Evidence comes by when it was collected, though it was recorded in another order", async () => {
  expect(await titles("evidence")).toEqual(["Later", "Earlier"]);
  expect(await titles("evidence(orderBy: [{ field: COLLECTED_AT }])")).toEqual(["Earlier", "Later"]);
});

test("Pages in an order go on where the last one ended, forwards and backwards", async () => {
  const order = "orderBy: [{ field: DUE_AT, direction: DESC }]";
  const first = (await read(`tasks(first: 3, ${order})`)).page as Page;
  expect(first.nodes.map(({ title }) => title)).toEqual(["Whenever", "Third", "Second"]);
  const { endCursor } = first.pageInfo;
  const rest = (await read(`tasks(first: 3, after: "${endCursor}", ${order})`)).page as Page;
  expect(rest.nodes.map(({ title }) => title)).toEqual(["First"]);
  expect(await titles(`tasks(last: 2, before: "${rest.pageInfo.startCursor}", ${order})`)).toEqual(["Third", "Second"]);
});

test("The cursor of another order, or of another list, is refused", async () => {
  const cursor = (await read("tasks(first: 1, orderBy: [{ field: DUE_AT }])")).page?.pageInfo.endCursor;
  const refused = "BAD_USER_INPUT The cursor in `after` is not one of this list and order.";
  for (const list of [
    `tasks(after: "${cursor}")`,
    `tasks(after: "${cursor}", orderBy: [{ field: DUE_AT, direction: DESC }])`,
    `tasks(after: "${cursor}", orderBy: [{ field: DUE_AT }, { field: CREATED_AT, direction: DESC }])`,
    `evidence(after: "${cursor}", orderBy: [{ field: COLLECTED_AT }])`,
  ])
    expect((await read(list)).error?.slice(0, refused.length)).toBe(refused);
  expect(await titles(`tasks(after: "${cursor}", orderBy: [{ field: DUE_AT }])`)).toHaveLength(3);
});

test.each([
  ["nothing", "tasks(orderBy: [])", "must name an order, or be left out"],
  ["the same twice", "tasks(orderBy: [{ field: DUE_AT }, { field: DUE_AT }])", "must name each field once"],
  [
    "four things",
    "tasks(orderBy: [{ field: DUE_AT }, { field: CREATED_AT }, { field: DUE_AT }, { field: CREATED_AT }])",
    "must name at most three",
  ],
])("An order by %s is refused", async (_, list, words) => {
  const query = `query ($id: ID!) { incident(id: $id) { ${list} { totalCount } } }`;
  const { errors } = await ask(room, sora, query, { id: incidentId });
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["BAD_USER_INPUT"]);
  expect(JSON.stringify(errors)).toContain(words);
});

test("Left out or null, the order is that of the list", async () => {
  const plain = await titles("tasks");
  expect(await titles("tasks(orderBy: null)")).toEqual(plain);
});
