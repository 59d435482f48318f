import { statementsOf } from "../../../platform/test-support/statements/statements-of.js";
import { holdLease, receiveIncident } from "../test-support/known-incidents.js";
import { type Answer, act, openedShift, readLog } from "../test-support/shift-scenario.js";
import { openTeamsRoom, type TeamsRoom } from "../test-support/teams-room.js";

let room: TeamsRoom;
let [teamId, shiftId] = ["", ""];
let [plain, open, red]: Answer[] = [];
const idOf = (number: number) => `01900000-0000-7000-8000-${String(number).padStart(12, "0")}`;
const [amber, secret] = [idOf(1), idOf(2)];
const [author, member, stranger] = ["dong-hyun-yoon", "sofia-lindqvist", "tomas-novak"] as const;

const write = (incidentId: string | null, text: string, more: object = {}) =>
  act(room, author, "recordShiftLogEntry", { shiftId, category: "OBSERVATION", text, incidentId, ...more });

beforeEach(async () => {
  room = await openTeamsRoom("shift_log_reading");
  await holdLease(room, "infinity");
  ({ teamId, shiftId } = await openedShift(room));
  const writer = await room.idOf("Person", author);
  await receiveIncident(room, { id: amber });
  await receiveIncident(room, { id: secret, handling: "RED", virtualTeamPersonIds: [writer] });
  const followUpDueAt = new Date(room.now.getTime() + 3_600_000).toISOString();
  plain = await write(null, "The coffee is out.");
  open = await write(amber, "Tokens are reused.");
  red = await write(secret, "It is an insider.", { followUpDueAt });
});
afterEach(() => room.close());

const texts = async (who: Parameters<typeof readLog>[1], filter: object = {}) =>
  (await readLog(room, who, filter)).nodes.map(({ text }) => text).sort();

const all = ["It is an insider.", "The coffee is out.", "Tokens are reused."];

test("An entry about an incident is read by whoever may read that, in every way there is to read it", async () => {
  expect(await texts(author)).toEqual(all);
  for (const who of [member, stranger]) {
    expect(await texts(who)).toEqual(all.slice(1));
    expect(await texts(who, { incidentIds: [secret] })).toEqual([]);
    expect(await texts(who, { followUpStates: ["OPEN"] })).toEqual([]);
  }
  // A correction and what was followed up are about the same incident, and are hidden with it.
  await act(room, author, "correctShiftLogEntry", { entryId: red?.id, text: "It is a contractor." });
  await act(room, author, "completeShiftFollowUp", { entryId: red?.id, text: "The account is locked." });
  expect(await texts(member)).toEqual(all.slice(1));
  const query = `query ($id: ID!, $incidents: [_Any!]!, $shift: ID!) { shiftLogEntry(id: $id) { text }
    shift(id: $shift) { logEntries { nodes { text } } }
    _entities(representations: $incidents) { ... on Incident { shiftLogEntries { nodes { text } } } ... on ShiftLogEntry { text } } }`;
  const { data, errors } = await room.ask(await room.viewer(member), query, {
    id: red?.id,
    shift: shiftId,
    incidents: [
      { __typename: "Incident", id: secret },
      { __typename: "Incident", id: amber },
      { __typename: "ShiftLogEntry", id: red?.id },
    ],
  });
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({ shiftLogEntry: null });
  expect(data?._entities).toEqual([
    { shiftLogEntries: { nodes: [] } },
    { shiftLogEntries: { nodes: [{ text: "Tokens are reused." }] } },
    null,
  ]);
  expect(JSON.stringify(data)).not.toMatch(/insider|contractor|locked/);
  // Nor does anybody act on it who may not read it.
  for (const operation of ["correctShiftLogEntry", "completeShiftFollowUp"] as const)
    expect(await act(room, member, operation, { entryId: red?.id, text: "x" })).toMatchObject({
      __typename: "NotFound",
    });
  const named = { shiftId, category: "CALL", text: "x", incidentId: secret };
  expect(await act(room, member, "recordShiftLogEntry", named)).toMatchObject({
    gates: [{ gate: "LOGGED_INCIDENT_READABLE" }],
  });
});

test("Whoever is of no team reads no shift log, a program neither, and whoever is asked reads until they have answered", async () => {
  const nobody = { ...(await room.viewer(member)), memberships: [] };
  const program = await room.viewer("operations-dashboard");
  for (const viewer of [nobody, program]) {
    expect(await texts(viewer)).toEqual([]);
    const { data } = await room.ask(
      viewer,
      `query ($id: ID!) { shift(id: $id) { id } shifts { nodes { id } }
      teams(first: 100) { nodes { currentShift { id } } } }`,
      { id: shiftId },
    );
    expect(data).toMatchObject({ shift: null, shifts: { nodes: [] } });
    expect(JSON.stringify(data)).not.toContain(shiftId);
  }
  await receiveIncident(room, {
    id: secret,
    entry: 2,
    handling: "RED",
    askedPersonIds: [await room.idOf("Person", member)],
  });
  expect(await texts(member)).toEqual(all);
  // What is late says nothing about now; what incidents tells anew after it was put back does.
  await receiveIncident(room, { id: secret, entry: 1, handling: "AMBER" });
  expect(await texts(stranger)).toEqual(all.slice(1));
  await receiveIncident(room, { id: secret, entry: 1, handling: "AMBER" }, "latest");
  expect(await texts(stranger)).toEqual(all);
});

test("While nothing confirms who may read incidents, the rest of the log is read and written as ever, and the answer says so", async () => {
  await holdLease(room, "-infinity");
  expect(await readLog(room, member)).toMatchObject({ hasWithheld: true, nodes: [{ text: "The coffee is out." }] });
  const byId = `query ($id: ID!) { shiftLogEntry(id: $id) { text } }`;
  const { errors } = await room.ask(await room.viewer(member), byId, { id: open?.id });
  expect(errors?.[0]?.extensions).toMatchObject({ code: "SERVICE_UNAVAILABLE", reason: "READERS_UNCONFIRMED" });
  // Who could not read it anyhow is not told that there is one.
  const hidden = await room.ask(await room.viewer(member), byId, { id: red?.id });
  expect(hidden).toEqual({ data: { shiftLogEntry: null } });
  expect(await write(null, "Power is back.")).toMatchObject({ __typename: "ShiftLogEntry" });
  expect(await write(amber, "x")).toMatchObject({ code: "SERVICE_UNAVAILABLE", reason: "READERS_UNCONFIRMED" });
  expect(await act(room, author, "correctShiftLogEntry", { entryId: open?.id, text: "x" })).toMatchObject({
    reason: "READERS_UNCONFIRMED",
  });
  const stranded = { ...(await room.viewer(member)), memberships: [] };
  expect(await readLog(room, stranded)).toEqual({ hasWithheld: false, nodes: [] });
});

test("While a change of who may read one incident is on its way, what is about it is left out, and nothing else", async () => {
  await holdLease(room, "infinity", amber);
  expect(await readLog(room, member)).toMatchObject({ hasWithheld: true, nodes: [{ text: "The coffee is out." }] });
  expect(await readLog(room, author)).toMatchObject({ hasWithheld: true });
  expect(await texts(author)).toEqual(all.slice(0, 2));
  await holdLease(room, "infinity");
  expect(await readLog(room, member)).toMatchObject({ hasWithheld: false });
});

test("A log is found by shift, team, time, category, incident, author and what is open, page by page", async () => {
  room.now = new Date(room.now.getTime() + 60_000);
  const happenedAt = new Date("2026-05-04T03:00:00.000Z").toISOString();
  await write(amber, "Late.", { category: "CALL", happenedAt });
  const person = await room.idOf("Person", author);
  expect(await texts(author, { categories: ["CALL"] })).toEqual(["Late."]);
  expect(await texts(author, { until: "2026-05-04T03:00:00.001Z" })).toEqual(["Late."]);
  expect(await texts(author, { from: "2026-05-04T03:00:00.001Z" })).toEqual(all);
  expect(await texts(author, { incidentIds: [amber] })).toEqual(["Late.", "Tokens are reused."]);
  expect(await texts(author, { recordedByIds: [person], shiftIds: [shiftId], teamIds: [teamId] })).toHaveLength(4);
  expect(await texts(author, { recordedByIds: [await room.idOf("Person", member)] })).toEqual([]);
  expect(await texts(author, { followUpStates: ["OPEN"] })).toEqual(["It is an insider."]);
  expect(await texts(author, { followUpStates: ["DONE"] })).toEqual([]);
  const seen: string[] = [];
  for (let after: string | null = null; ; ) {
    const { data } = await room.ask(
      await room.viewer(author),
      `query ($after: String) { shiftLogEntries(first: 1, after: $after) { nodes { text } pageInfo { endCursor hasNextPage } } }`,
      { after },
    );
    const page = data?.shiftLogEntries as {
      nodes: { text: string }[];
      pageInfo: { endCursor: string; hasNextPage: boolean };
    };
    seen.push(...page.nodes.map(({ text }) => text));
    if (!page.pageInfo.hasNextPage) break;
    after = page.pageInfo.endCursor;
  }
  expect(seen).toEqual(["It is an insider.", "Tokens are reused.", "The coffee is out.", "Late."]);
  const { data } = await room.ask(
    await room.viewer(author),
    `query ($team: ID!) { team(id: $team) { currentShift { id openedBy { name } onCall { personName } } }
      now: shifts(filter: { states: [OPEN], teamIds: [$team] }) { nodes { id } }
      before: shifts(filter: { until: "2026-05-04T08:00:00Z" }) { nodes { id } }
      since: shifts(filter: { from: "2026-05-04T09:00:00Z" }) { nodes { id } } }`,
    { team: teamId },
  );
  expect(data).toEqual({
    team: { currentShift: { id: shiftId, openedBy: { name: "Dong-hyun Yoon" }, onCall: [] } },
    now: { nodes: [{ id: shiftId }] },
    before: { nodes: [] },
    since: { nodes: [{ id: shiftId }] },
  });
});

test("What is open is listed by when it is due, and what is late is found and said to be late", async () => {
  const start = room.now;
  const dueIn = (hours: number) => ({ followUpDueAt: new Date(start.getTime() + hours * 3_600_000).toISOString() });
  await write(null, "In three hours.", dueIn(3));
  const done = await write(null, "Done.", dueIn(2));
  await write(amber, "In two hours.", dueIn(2));
  await act(room, author, "completeShiftFollowUp", { entryId: done.id, text: "Looked after." });
  const query = `query ($filter: ShiftLogFilter, $after: String) { shiftLogEntries(first: 1, orderBy: { field: DUE_AT }, filter: $filter, after: $after) {
    nodes { text isOverdue } pageInfo { endCursor hasNextPage } } }`;
  const byDue = async (filter: object = {}, who: string = author) => {
    const seen: object[] = [];
    for (let after: string | null = null; ; ) {
      const { data, errors } = await room.ask(await room.viewer(who), query, { filter, after });
      expect(errors).toBeUndefined();
      const page = data?.shiftLogEntries as {
        nodes: object[];
        pageInfo: { endCursor: string; hasNextPage: boolean };
      };
      seen.push(...page.nodes);
      if (!page.pageInfo.hasNextPage) return seen;
      after = page.pageInfo.endCursor;
    }
  };
  const [first, second, third] = ["It is an insider.", "In two hours.", "In three hours."];
  const open = (text: string | undefined, isOverdue: boolean) => ({ text, isOverdue });
  expect(await byDue()).toEqual([open(first, false), open(second, false), open(third, false)]);
  expect(await texts(author, { overdue: true })).toEqual([]);
  room.now = new Date(start.getTime() + 2 * 3_600_000);
  expect(await byDue()).toEqual([open(first, true), open(second, true), open(third, false)]);
  expect(await byDue({ overdue: true })).toEqual([open(first, true), open(second, true)]);
  expect(await byDue({ overdue: false })).toEqual([open(third, false)]);
  expect(await byDue({}, member)).toEqual([open(second, true), open(third, false)]);
  expect(await byDue({ followUpStates: ["DONE"] })).toEqual([]);
  expect(await texts(author, { overdue: true })).toEqual([second, first]);
  expect(await texts(author, { overdue: false })).toHaveLength(5);
});

test("Any number of entries takes the same few statements", async () => {
  const followUpDueAt = new Date(room.now.getTime() + 3_600_000).toISOString();
  for (let number = 0; number < 20; number += 1) await write(amber, `Seen ${number}`, { followUpDueAt });
  const viewer = await room.viewer(author);
  const query = `query ($first: Int!) { shiftLogEntries(first: $first) { nodes { text followUpState isOverdue incident { id }
    team { name } shift { id team { name } } recordedBy { name } corrects { id } correctedBy { id } followsUp { id } followedUpBy { id }
    availableOperations { operation isPermitted } } } }`;
  const count = async (first: number) =>
    (
      await statementsOf(room.database, async () =>
        expect((await room.ask(viewer, query, { first })).errors).toBeUndefined(),
      )
    ).length;
  expect(await count(20)).toBe(await count(2));
  expect(plain?.id).toBeDefined();
});
