import { newIdentifier } from "../../../platform/runtime/identifier.js";
import type { ResponsibilityRequest } from "../domain/records/responsibility-request.js";
import type { Shift } from "../domain/records/shift.js";
import { tables } from "../store/tables.js";
import { holdLease } from "../test-support/known-incidents.js";
import { act } from "../test-support/shift-scenario.js";
import { openTeamsRoom, type TeamsRoom } from "../test-support/teams-room.js";

let room: TeamsRoom;
let requests: ResponsibilityRequest[];
let shifts: Shift[];
let entries: { readonly id: string; readonly happenedAt: Date; readonly followUpDueAt: Date | null }[];
const hour = (number: number) => new Date(Date.UTC(2026, 4, 4, number));

/** What can be ordered by something has it several times. */
beforeAll(async () => {
  room = await openTeamsRoom("teams_filters");
  await holdLease(room, "infinity");
  const { manager } = room.database;
  const [author, teamId] = ["dong-hyun-yoon", await room.idOf("Team", "cdoc")];
  const authorId = await room.idOf("Person", author);
  requests = Array.from({ length: 9 }, (_, place) => ({
    id: newIdentifier(),
    version: 1,
    teamId,
    responsibility: place % 2 === 0 ? "BREACH_HUNT" : "IOC_SWEEPS",
    state: place % 3 === 0 ? "PENDING" : "WITHDRAWN",
    reason: "They hunt.",
    requestedById: authorId,
    requestedAt: hour(place),
    expiresAt: hour(24 + (place % 4)),
    decidedById: null,
    decidedAt: null,
    decisionReason: null,
  }));
  await manager.insert(tables.ResponsibilityRequest, requests);
  const { id: shiftId } = await act(room, author, "openShift", { teamId });
  const [open] = await manager.findBy(tables.Shift, { id: shiftId });
  if (!open) throw new Error("There is no shift.");
  const offered = { offeredById: authorId, offeredByName: "Dong-hyun Yoon", offeredAt: hour(0) };
  const earlier = Array.from({ length: 5 }, (_, place): Shift => {
    const openedAt = hour(-8 * (1 + Math.floor(place / 2)));
    return { ...open, ...offered, id: newIdentifier(), state: "HANDED_OVER", openedAt, handedOverAt: hour(8) };
  });
  await manager.insert(tables.Shift, earlier);
  shifts = [open, ...earlier];
  room.now = hour(10);
  for (const [place, text] of ["100% of disks", "A CALL", "a call", "Power", "Power is back"].entries())
    await act(room, author, "recordShiftLogEntry", {
      shiftId,
      category: place % 2 === 0 ? "OBSERVATION" : "CALL",
      text,
      happenedAt: hour(1 + (place % 3)).toISOString(),
      followUpDueAt: place === 0 ? null : hour(12 + (place % 2)).toISOString(),
    });
  entries = await manager.find(tables.ShiftLogEntry, { order: { sequence: "ASC" } });
});
afterAll(() => room.close());

/** What lists are of, and by what the entries of the list are told in these tests. */
const lists = {
  teams: "Team",
  services: "Service",
  people: "Person",
  onCallRotations: "OnCallRotation",
  responsibilityRequests: "ResponsibilityRequest",
  shifts: "Shift",
  shiftLogEntries: "ShiftLogEntry",
} as const;
type List = keyof typeof lists;

interface Asked {
  readonly filter?: object;
  readonly orderBy?: readonly object[];
}

/** A whole list, read page by page. */
async function listed(list: List, asked: Asked, property = "id"): Promise<string[]> {
  const type = lists[list];
  const filter = list === "shiftLogEntries" ? "ShiftLogFilter" : `${type}Filter`;
  const document = `query ($filter: ${filter}, $orderBy: [${type}Order!], $after: String) {
    page: ${list}(filter: $filter, orderBy: $orderBy, first: 2, after: $after) {
      nodes { ${property} } pageInfo { hasNextPage endCursor } } }`;
  const found: string[] = [];
  for (let after: string | null = null; ; ) {
    const { data, errors } = await room.ask(await room.viewer("dong-hyun-yoon"), document, { ...asked, after });
    if (errors) throw new Error(errors.map(({ message }) => message).join("; "));
    const page = data?.page as {
      nodes: Record<string, string>[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
    found.push(...page.nodes.map((node) => node[property] ?? ""));
    if (!page.pageInfo.hasNextPage) return found;
    after = page.pageInfo.endCursor;
  }
}

const directions = ["ASC", "DESC"] as const;

test.each(["teams", "services", "people", "onCallRotations"] as const)(
  "All %s are listed by name in either direction, without a gap or a repetition",
  async (list) => {
    const kind = lists[list] as "Team" | "Service" | "Person" | "OnCallRotation";
    const ids = (await room.database.manager.find(tables[kind], {})).map(({ id }) => id);
    const [upwards, downwards] = await Promise.all(
      directions.map((direction) => listed(list, { orderBy: [{ field: "NAME", direction }] })),
    );
    expect(upwards?.toSorted()).toEqual(ids.sort());
    expect(downwards).toEqual(upwards?.toReversed());
    expect(await listed(list, {})).toEqual(upwards);
  },
);

test.each<[List, string, readonly string[]]>([
  ["teams", "OFFICE 365", ["Office 365 Trust"]],
  ["services", "exch", ["Exchange"]],
  ["people", "tomáš", ["Tomáš Novák"]],
  ["onCallRotations", "exchange", ["24x7 Exchange engineering on-call"]],
  ["people", "%", []],
])("Of %s those with %j in their name are found", async (list, text, names) => {
  expect(await listed(list, { filter: { text } }, "name")).toEqual(names);
});

test("People are found by what they are appointed to", async () => {
  const appointed = await listed("people", { filter: { appointments: ["EXECUTIVE_INCIDENT_MANAGER"] } }, "name");
  const rows = await room.database.query<{ name: string }[]>("SELECT name FROM person WHERE appointments <> '{}'");
  expect(appointed.length).toBeGreaterThan(1);
  expect(appointed.toSorted()).toEqual(rows.map(({ name }) => name).sort());
});

test("Teams are found by several conditions at once, by one of several, and by what they are not", async () => {
  const functions = ["TRUST", "LEGAL_AFFAIRS"];
  const names = (filter: object) => listed("teams", { filter }, "name");
  const [legal, trust] = ["Corporate, External, and Legal Affairs (CELA)", "Office 365 Trust"];
  expect(await names({ functions, and: [{ text: "trust" }] })).toEqual([trust]);
  expect(await names({ or: [{ functions: ["TRUST"] }, { text: "legal" }] })).toEqual([legal, trust]);
  expect(await names({ functions, not: { text: "trust" } })).toEqual([legal]);
  expect(await names({ functions, not: { or: [{ text: "trust" }, { text: "cela" }] } })).toEqual([]);
});

test("An empty condition is refused instead of finding nothing", async () => {
  await expect(listed("teams", { filter: { functions: [] } })).rejects.toThrow(/at least one/);
});

type Ordered = readonly { readonly field: string; readonly direction: "ASC" | "DESC" }[];

/** Rows in an order, by a rule that knows no SQL. */
function sorted<Row extends { readonly id: string }>(
  rows: readonly Row[],
  keys: Readonly<Record<string, (row: Row) => string | number>>,
  orderBy: Ordered,
): string[] {
  const last = { field: "id", direction: orderBy.at(-1)?.direction };
  const keyOf = (field: string, row: Row) => keys[field]?.(row) ?? row.id;
  const compare = (one: Row, other: Row) => {
    for (const { field, direction } of [...orderBy, last]) {
      const [key, otherKey] = [keyOf(field, one), keyOf(field, other)];
      if (key !== otherKey) return key < otherKey === (direction === "ASC") ? -1 : 1;
    }
    return 0;
  };
  return rows.toSorted(compare).map(({ id }) => id);
}

/** Every order by one field or by two. */
const ordersBy = (...fields: readonly string[]): readonly Ordered[] =>
  fields.flatMap((field) =>
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

test("Whatever requests are ordered by, also within a stretch of time, their pages follow each other without a gap", async () => {
  const keys = {
    REQUESTED_AT: ({ requestedAt }: ResponsibilityRequest) => requestedAt.getTime(),
    EXPIRES_AT: ({ expiresAt }: ResponsibilityRequest) => expiresAt.getTime(),
  };
  const stretch = { requestedFrom: hour(2), requestedBefore: hour(7) };
  for (const orderBy of ordersBy(...Object.keys(keys))) {
    expect(await listed("responsibilityRequests", { orderBy })).toEqual(sorted(requests, keys, orderBy));
    const within = sorted(requests.slice(2, 7), keys, orderBy);
    expect(await listed("responsibilityRequests", { orderBy, filter: stretch })).toEqual(within);
  }
  expect(await listed("responsibilityRequests", {})).toEqual(requests.map(({ id }) => id).toReversed());
});

test("Requests are found by what is asked of them together, or is not asked", async () => {
  const filter = { states: ["WITHDRAWN"], not: { responsibilities: ["BREACH_HUNT"] } };
  const expected = requests.filter(
    ({ state, responsibility }) => state === "WITHDRAWN" && responsibility !== "BREACH_HUNT",
  );
  expect(await listed("responsibilityRequests", { filter })).toEqual(expected.map(({ id }) => id).toReversed());
});

test("Shifts are listed by when they went on duty, the latest first unless it is asked for otherwise", async () => {
  const keys = { OPENED_AT: ({ openedAt }: Shift) => openedAt.getTime() };
  for (const orderBy of ordersBy("OPENED_AT"))
    expect(await listed("shifts", { orderBy })).toEqual(sorted(shifts, keys, orderBy));
  expect(await listed("shifts", {})).toEqual(sorted(shifts, keys, [{ field: "OPENED_AT", direction: "DESC" }]));
  const onDuty = [shifts[0]?.id];
  expect(await listed("shifts", { filter: { not: { states: ["HANDED_OVER"] } } })).toEqual(onDuty);
});

test("Entries are listed by when something happened, and what is open by when it is due, without a gap", async () => {
  type Entry = (typeof entries)[number];
  const keys = {
    HAPPENED_AT: ({ happenedAt }: Entry) => happenedAt.getTime(),
    DUE_AT: ({ followUpDueAt }: Entry) => followUpDueAt?.getTime() ?? 0,
  };
  for (const orderBy of ordersBy(...Object.keys(keys))) {
    const isByDueTime = orderBy.some(({ field }) => field === "DUE_AT");
    const rows = isByDueTime ? entries.filter(({ followUpDueAt }) => followUpDueAt !== null) : entries;
    expect([orderBy, await listed("shiftLogEntries", { orderBy })]).toEqual([orderBy, sorted(rows, keys, orderBy)]);
  }
});

test.each([
  ["a text", { text: "a call" }, ["a call", "A CALL"]],
  ["a text whose signs mean something elsewhere", { text: "100%" }, ["100% of disks"]],
  ["one of several conditions", { or: [{ text: "disks" }, { text: "is back" }] }, ["Power is back", "100% of disks"]],
  ["what they are not", { not: { or: [{ text: "call" }, { text: "disks" }] } }, ["Power is back", "Power"]],
])("Entries are found by %s", async (_words, filter, texts) => {
  expect(await listed("shiftLogEntries", { filter }, "text")).toEqual(texts);
});

test("The entries of a shift are filtered and ordered as all are", async () => {
  const query = `query ($shift: ID!) { shift(id: $shift) {
    usually: logEntries(filter: { categories: [CALL] }) { nodes { text } }
    byDueTime: logEntries(orderBy: { field: DUE_AT }, filter: { or: [{ text: "power" }, { text: "disks" }] }) { nodes { text } }
  } }`;
  const { data } = await room.ask(await room.viewer("dong-hyun-yoon"), query, { shift: shifts[0]?.id });
  expect(data?.shift).toEqual({
    usually: { nodes: [{ text: "A CALL" }, { text: "Power" }] },
    byDueTime: { nodes: [{ text: "Power is back" }, { text: "Power" }] },
  });
});
