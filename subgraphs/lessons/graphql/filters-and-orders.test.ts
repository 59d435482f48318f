import { newIdentifier } from "../../../platform/runtime/identifier.js";
import type { FollowUp } from "../domain/records/follow-up.js";
import { tables } from "../store/tables.js";
import { type LessonsRoom, openLessonsRoom } from "../test-support/lessons-room.js";
import { people, services } from "../test-support/organization.js";
import { inDays, reviewWithFollowUp } from "../test-support/review-scenario.js";

let room: LessonsRoom;
let reviewed: Awaited<ReturnType<typeof reviewWithFollowUp>>[];
let followUps: FollowUp[];
const day = (date: number) => new Date(Date.UTC(2026, 0, date)).toISOString();

/** What can be ordered by something has it several times, and some have none. */
beforeAll(async () => {
  room = await openLessonsRoom("filters and orders");
  reviewed = [];
  for (let place = 1; place <= 3; place += 1) {
    const one = await reviewWithFollowUp(room);
    await room.database.query("UPDATE review SET opened_at = $1 WHERE id = $2", [day(place), one.reviewId]);
    await room.database.query("UPDATE lesson SET recorded_at = $1 WHERE id = $2", [day(place), one.lessonId]);
    reviewed.push(one);
  }
  const { manager } = room.database;
  const [original] = await manager.find(tables.FollowUp, { order: { id: "ASC" } });
  if (!original) throw new Error("There is no follow-up.");
  await manager.insert(
    tables.FollowUp,
    Array.from({ length: 12 }, (_, place): FollowUp => {
      const isPrioritized = place % 4 !== 0;
      const isDeclined = place % 3 === 2;
      return {
        ...original,
        id: newIdentifier(),
        title: place % 2 === 0 ? "Rotate 100% of keys" : "Train everybody",
        serviceId: place % 5 === 0 ? null : services.exchange,
        priority: isPrioritized ? 1 + (place % 3) : null,
        ownerId: isPrioritized ? people.emil.personId : null,
        dueOn: isPrioritized ? inDays(10 * ((place % 5) - 2)) : null,
        ...(isDeclined && { state: "WILL_NOT_DO", declineReason: "Retired." }),
      };
    }),
  );
  followUps = await manager.find(tables.FollowUp, { order: { id: "ASC" } });
});
afterAll(() => room.close());

type List = "reviews" | "lessons" | "followUps";
interface Asked {
  readonly filter?: object;
  readonly orderBy?: readonly object[];
}

/** A whole list, read page by page, either from its beginning or from its end. */
async function listed(list: List, asked: Asked, from: "first" | "last" = "first") {
  const type = { reviews: "Review", lessons: "Lesson", followUps: "FollowUp" }[list];
  const document = `query ($filter: ${type}Filter, $orderBy: [${type}Order!], $first: Int, $after: String, $last: Int, $before: String) {
    page: ${list}(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
  const ids: string[] = [];
  for (let place: object = {}; ; ) {
    const { page } = await room.read<{
      page: { nodes: { id: string }[]; pageInfo: Record<string, unknown> };
    }>(people.sora, document, { ...asked, [from]: 4, ...place });
    const found = page.nodes.map(({ id }) => id);
    if (from === "first") ids.push(...found);
    else ids.unshift(...found);
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
    if (!(from === "first" ? hasNextPage : hasPreviousPage)) return ids;
    place = from === "first" ? { after: endCursor } : { before: startCursor };
  }
}

const idsOf = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id);
/** The follow-ups that a rule finds, newest first. */
const found = (rule: (followUp: FollowUp) => boolean) => idsOf(followUps.filter(rule)).reverse();
const isOpen = ({ state }: FollowUp) => !["RESOLVED", "WILL_NOT_DO"].includes(state);

test.each<[string, object, (followUp: FollowUp) => boolean]>([
  ["priority", { priorities: [1, 3] }, ({ priority }) => priority === 1 || priority === 3],
  ["a text, whatever its signs mean elsewhere", { text: "100% OF" }, ({ title }) => title.includes("100%")],
  ["a text in the description", { text: "one hour" }, () => true],
  ["a day on which it is due, or later", { dueFrom: inDays(0) }, ({ dueOn }) => dueOn !== null && dueOn >= inDays(0)],
  ["a day before which it is due", { dueBefore: inDays(0) }, ({ dueOn }) => dueOn !== null && dueOn < inDays(0)],
  [
    "being overdue",
    { overdue: true },
    (followUp) => isOpen(followUp) && followUp.dueOn !== null && followUp.dueOn < inDays(-5),
  ],
  [
    "not being overdue",
    { overdue: false },
    (followUp) => !isOpen(followUp) || followUp.dueOn === null || followUp.dueOn > inDays(-5),
  ],
  [
    "several conditions at once",
    { and: [{ open: true }, { onSecurityList: false }], priorities: [2] },
    (followUp) => isOpen(followUp) && followUp.serviceId !== null && followUp.priority === 2,
  ],
  [
    "one of several conditions",
    { or: [{ onSecurityList: true }, { priorities: [3], open: true }] },
    (followUp) => followUp.serviceId === null || (followUp.priority === 3 && isOpen(followUp)),
  ],
  [
    "what they are not",
    { open: true, not: { or: [{ priorities: [1] }, { prioritized: false }] } },
    (followUp) => isOpen(followUp) && followUp.priority !== 1 && followUp.priority !== null,
  ],
])("Follow-ups are found by %s", async (_words, filter, rule) => {
  const expected = found(rule);
  expect(expected).not.toEqual([]);
  expect(await listed("followUps", { filter })).toEqual(expected);
});

const keys = {
  CREATED_AT: ({ id }: FollowUp) => id,
  DUE_AT: ({ dueOn }: FollowUp) => dueOn ?? "9999-99-99",
  PRIORITY: ({ priority }: FollowUp) => String(priority ?? 6),
} as const;
type Field = keyof typeof keys;

/** The follow-ups in an order, by a rule that knows no SQL. */
function sorted(orderBy: readonly { readonly field: Field; readonly direction: "ASC" | "DESC" }[]) {
  const last = orderBy.at(-1)?.direction ?? "ASC";
  return followUps.toSorted((one, other) => {
    for (const { field, direction } of [...orderBy, { field: "CREATED_AT", direction: last } as const]) {
      const [key, otherKey] = [keys[field](one), keys[field](other)];
      if (key !== otherKey) return key < otherKey === (direction === "ASC") ? -1 : 1;
    }
    return 0;
  });
}

const directions = ["ASC", "DESC"] as const;
const fields = Object.keys(keys) as Field[];
const orders = fields.flatMap((field) =>
  directions.flatMap((direction) => [
    [{ field, direction }],
    ...fields
      .filter((second) => second !== field)
      .flatMap((second) =>
        directions.map((other) => [
          { field, direction },
          { field: second, direction: other },
        ]),
      ),
  ]),
);

test("Whatever follow-ups are ordered by, their pages follow each other without a gap or a repetition, from either end", async () => {
  for (const orderBy of [
    ...orders,
    [
      { field: "PRIORITY", direction: "ASC" },
      { field: "CREATED_AT", direction: "ASC" },
      { field: "DUE_AT", direction: "DESC" },
    ] as const,
  ]) {
    const whole = idsOf(sorted(orderBy));
    const pages = [await listed("followUps", { orderBy }), await listed("followUps", { orderBy }, "last")];
    expect([orderBy, ...pages]).toEqual([orderBy, whole, whole]);
  }
});

test.each([
  ["reviews", "OPENED_AT", "opened", "reviewId"],
  ["lessons", "RECORDED_AT", "recorded", "lessonId"],
] as const)("The %s of a stretch of time are found in either direction", async (list, field, word, id) => {
  const ids = reviewed.map((one) => one[id]);
  const inOrder = (filter: object, direction: "ASC" | "DESC") =>
    listed(list, { filter, orderBy: [{ field, direction }] });
  for (const filter of [{}, { [`${word}From`]: day(1), [`${word}Before`]: day(4) }]) {
    expect(await inOrder(filter, "ASC")).toEqual(ids);
    expect(await inOrder(filter, "DESC")).toEqual(ids.toReversed());
  }
  expect(await listed(list, { filter: { [`${word}From`]: day(2) } })).toEqual([ids[2], ids[1]]);
  expect(await listed(list, { filter: { [`${word}Before`]: day(2) } })).toEqual([ids[0]]);
  await expect(listed(list, { filter: { [`${word}From`]: day(2), [`${word}Before`]: day(2) } })).rejects.toThrow(
    /must lie before/,
  );
});

test("Reviews are found by their incidents, and lessons by what is written in them", async () => {
  const [first, second, third] = reviewed;
  const incidentIds = [first?.incident.id, third?.incident.id];
  expect(await listed("reviews", { filter: { incidentIds } })).toEqual([third?.reviewId, first?.reviewId]);
  const { id } = second?.incident ?? {};
  expect(await listed("reviews", { filter: { not: { incidentIds: [id] } } })).toEqual([
    third?.reviewId,
    first?.reviewId,
  ]);
  for (const text of ["tokens LIVED", "log 7", "shorter"])
    expect(await listed("lessons", { filter: { text } })).toHaveLength(3);
  expect(await listed("lessons", { filter: { text: "longer" } })).toEqual([]);
});

test.each([0, 6])("There is no priority %i to ask for", async (priority) => {
  await expect(listed("followUps", { filter: { priorities: [priority] } })).rejects.toThrow(/priorities: must hold/);
});
