import type { Viewer } from "../../../platform/identity/viewer.js";
import { statementsOf } from "../../../platform/test-support/statements/statements-of.js";
import { type LessonsRoom, openLessonsRoom } from "../test-support/lessons-room.js";
import { idOf, people, services } from "../test-support/organization.js";
import { perform, reviewWithFollowUp } from "../test-support/review-scenario.js";

const { sora, erin, emil } = people;

let room: LessonsRoom;
let first: Awaited<ReturnType<typeof reviewWithFollowUp>>;
let second: Awaited<ReturnType<typeof reviewWithFollowUp>>;
let onSecurityList: string;

beforeAll(async () => {
  room = await openLessonsRoom("lessons lists");
  first = await reviewWithFollowUp(room, { customerDataEffects: [] });
  await perform(room, erin, "prioritizeFollowUp", { followUpId: first.followUpId });
  await perform(room, sora, "completeReview", { reviewId: first.reviewId });
  second = await reviewWithFollowUp(room);
  await perform(room, erin, "declineFollowUp", { followUpId: second.followUpId });
  await perform(room, sora, "recordLesson", { reviewId: second.reviewId, kind: "WHAT_WENT_WELL" });
  const own = { lessonId: second.lessonId, kind: "TRAINING", serviceId: null };
  onSecurityList = (await perform(room, sora, "requestFollowUp", own)).id;
});
afterAll(() => room.close());

async function list(field: string, filter: object): Promise<readonly string[]> {
  const type = `${field.charAt(0).toUpperCase()}${field.slice(1, -1)}Filter`;
  const { page } = await room.read<{ page: { nodes: { id: string }[] } }>(
    sora,
    `query ($filter: ${type}) { page: ${field}(filter: $filter) { nodes { id } } }`,
    { filter },
  );
  return page.nodes.map(({ id }) => id);
}

test("Reviews are found by state, kind and affected service, newest first", async () => {
  expect(await list("reviews", {})).toEqual([second.reviewId, first.reviewId]);
  expect(await list("reviews", { states: ["COMPLETED"] })).toEqual([first.reviewId]);
  expect(await list("reviews", { kinds: ["FULL_POST_MORTEM"] })).toEqual([second.reviewId]);
  expect(await list("reviews", { serviceIds: [services.sharepoint] })).toHaveLength(2);
  expect(await list("reviews", { serviceIds: [services.teams] })).toEqual([]);
});

test("Lessons are found across incidents by kind and affected service", async () => {
  expect(await list("lessons", { kinds: ["PROCESS_FLAW"] })).toEqual([second.lessonId, first.lessonId]);
  expect(await list("lessons", { kinds: ["WHAT_WENT_WELL"] })).toHaveLength(1);
  expect(await list("lessons", { serviceIds: [services.exchange] })).toHaveLength(3);
  expect(await list("lessons", { serviceIds: [services.teams] })).toEqual([]);
});

test.each([
  ["state", { states: ["WILL_NOT_DO"] }, () => [second.followUpId]],
  ["kind", { kinds: ["TRAINING"] }, () => [onSecurityList]],
  ["service", { serviceIds: [services.exchange] }, () => [second.followUpId, first.followUpId]],
  ["owner", { ownerIds: [emil.personId] }, () => [first.followUpId]],
  ["an owner of nothing", { ownerIds: [idOf(999)] }, () => []],
  ["being open", { open: true }, () => [onSecurityList, first.followUpId]],
  ["being closed", { open: false }, () => [second.followUpId]],
  ["waiting for a priority", { prioritized: false, open: true }, () => [onSecurityList]],
  ["the security team's own list", { onSecurityList: true }, () => [onSecurityList]],
  ["the lists of services", { onSecurityList: false }, () => [second.followUpId, first.followUpId]],
])("Follow-ups are found by %s", async (_words, filter, expected) => {
  expect(await list("followUps", filter)).toEqual(expected());
});

test("An empty condition is refused instead of finding nothing", async () => {
  await expect(list("followUps", { states: [] })).rejects.toThrow(/at least one/);
});

test("A list is read page by page to its end", async () => {
  const page = (after: string | null) =>
    room.read<{ followUps: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }>(
      sora,
      "query ($after: String) { followUps(first: 1, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }",
      { after },
    );
  const found: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { followUps } = await page(after);
    found.push(...followUps.nodes.map(({ id }) => id));
    after = followUps.pageInfo.endCursor;
    more = followUps.pageInfo.hasNextPage;
  }
  expect(found).toEqual([onSecurityList, second.followUpId, first.followUpId]);
});

const whole = `{ id serviceSideAnalyses { nodes { id } } lessons { nodes { id review { id } followUps { nodes { id } } } }
  followUps { nodes { id review { id } lesson { id } } } reports { nodes { id } } }`;

test("However many reviews a list has, all that they lead to costs one statement", async () => {
  const statements = await statementsOf(room.database, () => room.read(sora, `{ reviews { nodes ${whole} } }`));
  expect(statements).toHaveLength(1);
});

test("However many incidents another subgraph asks for, their reviews cost one statement", async () => {
  const references = [first, second].map(({ incident: { id } }) => ({ __typename: "Incident", id }));
  const ask = () =>
    room.read(
      sora,
      "query ($references: [_Any!]!) { _entities(representations: $references) { ... on Incident { review { id } } } }",
      { references },
    );
  expect(await statementsOf(room.database, ask)).toHaveLength(1);
});

test("Whoever owns follow-ups reads those that are open, and nobody reads those of somebody else", async () => {
  const query = `query ($of: ID!) {
    _entities(representations: [{ __typename: "Me", id: $of }]) { ... on Me { followUps { id dueOn } } }
  }`;
  const ownOf = async (viewer: Viewer, of = viewer.personId) => {
    const { _entities } = await room.read<{ _entities: ({ followUps: { id: string }[] } | null)[] }>(viewer, query, {
      of,
    });
    return _entities[0]?.followUps.map(({ id }) => id) ?? null;
  };
  expect(await ownOf(emil)).toEqual([first.followUpId]);
  expect(await ownOf(erin)).toEqual([]);
  expect(await ownOf(sora, emil.personId)).toBeNull();
});

test("Whoever owns follow-ups reads them in pages: open ones first of all, what is due first before the rest", async () => {
  const read = async (viewer: Viewer, given: string) => {
    const query = `query ($of: ID!) { _entities(representations: [{ __typename: "Me", id: $of }]) { ... on Me {
      followUps { id } ownedFollowUps${given} { totalCount nodes { id } } } } }`;
    const { _entities: entities } = await room.read<{
      _entities: { followUps: { id: string }[]; ownedFollowUps: { totalCount: number; nodes: { id: string }[] } }[];
    }>(viewer, query, { of: viewer.personId });
    return entities[0];
  };
  const own = await read(emil, "");
  expect(own?.ownedFollowUps.nodes).toEqual([{ id: first.followUpId }]);
  expect(own?.ownedFollowUps.nodes).toEqual(own?.followUps);
  expect((await read(emil, "(filter: { open: false })"))?.ownedFollowUps).toEqual({ totalCount: 0, nodes: [] });
  expect((await read(sora, "(orderBy: [{ field: PRIORITY }])"))?.ownedFollowUps).toEqual({ totalCount: 0, nodes: [] });
});
