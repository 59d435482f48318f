import type { Viewer } from "../../../platform/identity/viewer.js";
import { ask } from "../test-support/ask.js";
import { incidentAt, perform } from "../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../test-support/incidents-room.js";
import { people } from "../test-support/organization.js";

const { sora, erin, nobody } = people;
let room: IncidentsRoom;

beforeAll(async () => {
  room = await openIncidentsRoom("work pages");
  for (const milestone of ["SUSPECTED", "RECEIVED", "SUSPECTED", "TEAM_FORMED", "CONTAINED"] as const) {
    const incidentId = await incidentAt(room, milestone);
    if (milestone !== "CONTAINED") continue;
    const dueAt = new Date(room.now.getTime() + 3_600_000);
    for (let number = 0; number < 3; number += 1)
      await perform(room, sora, "createTask", { incidentId, assigneeId: sora.personId, dueAt });
  }
});
afterAll(() => room.close());

interface Item {
  readonly kind: string;
  readonly since: string;
  readonly dueAt: string | null;
}

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly Item[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const item = "kind since dueAt isOverdue subject { __typename ... on Node { id } }";

async function of<Field>(viewer: Viewer, field: string): Promise<Field> {
  const query = `query ($of: ID!) { _entities(representations: [{ __typename: "Me", id: $of }]) { ... on Me { asked: ${field} } } }`;
  const { data, errors } = await ask<{ _entities: { asked: Field }[] }>(room, viewer, query, { of: viewer.personId });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data?._entities[0]?.asked)) as Field;
}

const pageOf = (viewer: Viewer, given: string) =>
  of<Page>(
    viewer,
    `workItems(${given}) { totalCount nodes { ${item} } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`,
  );

test("What waits for somebody comes in pages of any size, forwards and backwards, as it comes whole", async () => {
  const whole = await of<readonly Item[]>(sora, `work(first: 100) { ${item} }`);
  expect(whole.length).toBeGreaterThan(6);
  expect(new Set(whole.map(({ kind }) => kind)).size).toBeGreaterThan(2);
  for (const size of [1, 2, 5, 100]) {
    const forwards: Item[] = [];
    for (let after = ""; ; ) {
      const { totalCount, nodes, pageInfo } = await pageOf(sora, `first: ${size}${after}`);
      expect(totalCount).toBe(whole.length);
      forwards.push(...nodes);
      if (!pageInfo.hasNextPage) break;
      after = `, after: "${pageInfo.endCursor}"`;
    }
    expect(forwards).toEqual(whole);
    const backwards: Item[] = [];
    for (let before = ""; ; ) {
      const { nodes, pageInfo } = await pageOf(sora, `last: ${size}${before}`);
      backwards.unshift(...nodes);
      if (!pageInfo.hasPreviousPage) break;
      before = `, before: "${pageInfo.startCursor}"`;
    }
    expect(backwards).toEqual(whole);
  }
});

test("Work is found by its kind, by its time and by since when it waits", async () => {
  const whole = (await pageOf(sora, "first: 100")).nodes;
  const found = async (filter: string) => {
    const { nodes, totalCount } = await pageOf(sora, `first: 100, filter: { ${filter} }`);
    expect(totalCount).toBe(nodes.length);
    return nodes;
  };
  const tasks = whole.filter(({ kind }) => kind === "TASK");
  expect(tasks).toHaveLength(3);
  expect(await found("kinds: [TASK]")).toEqual(tasks);
  expect(await found("not: { kinds: [TASK] }")).toEqual(whole.filter(({ kind }) => kind !== "TASK"));
  const now = room.now.toISOString();
  expect(await found(`dueFrom: "${now}"`)).toEqual(whole.filter(({ dueAt }) => dueAt !== null && dueAt >= now));
  expect(await found(`dueBefore: "${now}"`)).toEqual(whole.filter(({ dueAt }) => dueAt !== null && dueAt < now));
  expect(await found("overdue: true")).toEqual(whole.filter(({ dueAt }) => dueAt !== null && dueAt <= now));
  const since = whole[1]?.since as string;
  expect(await found(`waitingFrom: "${since}"`)).toEqual(whole.filter((one) => one.since >= since));
  expect(await found(`or: [{ kinds: [TASK] }, { waitingBefore: "${since}" }]`)).toEqual(
    whole.filter((one) => one.kind === "TASK" || one.since < since),
  );
});

test("Nothing waits for whoever may do nothing, and a cursor of something else is refused", async () => {
  expect(await pageOf(nobody, "first: 5")).toMatchObject({ totalCount: 0, nodes: [] });
  const { endCursor } = (await pageOf(erin, "first: 1")).pageInfo;
  expect((await pageOf(erin, `after: "${endCursor}"`)).pageInfo.hasPreviousPage).toBe(true);
  const forged = Buffer.from(JSON.stringify(["other!", "infinity", "now", 1, sora.personId])).toString("base64url");
  const query = `query ($of: ID!) { _entities(representations: [{ __typename: "Me", id: $of }]) { ... on Me { workItems(after: "${forged}") { totalCount } } } }`;
  const { errors } = await ask(room, sora, query, { of: sora.personId });
  expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
});
