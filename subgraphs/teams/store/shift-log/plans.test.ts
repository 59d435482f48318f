import type { Context } from "../../../../platform/actions/context.js";
import type { Combined } from "../../../../platform/graphql/lists/conditions.js";
import type { Ordered } from "../../../../platform/graphql/lists/order-type.js";
import type { PageArguments } from "../../../../platform/graphql/lists/page-arguments.js";
import type { Statement } from "../../../../platform/test-support/statements/log-statements.js";
import { planOf } from "../../../../platform/test-support/statements/plan-of.js";
import { statementsOf } from "../../../../platform/test-support/statements/statements-of.js";
import { holdLease } from "../../test-support/known-incidents.js";
import { by } from "../../test-support/list-orders.js";
import { openTeamsRoom, type TeamsRoom } from "../../test-support/teams-room.js";
import { reader } from "../reader.js";
import { followUpsOfEntries, runningShifts } from "./entry-loads.js";
import { areEntriesWithheld } from "./readable-entries.js";
import { type ShiftConditions, shiftList } from "./shift-list.js";
import { type EntryConditions, type EntryOrderField, shiftLogEntryPage } from "./shift-log-entry-page.js";

let room: TeamsRoom;
let context: Context;
let [team, author] = ["", ""];
const id = (number: number) => `01900000-0000-7000-8000-${number.toString(16).padStart(12, "0")}`;
const rows = 20_000;

/** Twenty thousand entries, as after years of use: one in ten is about an incident, of which one in five is closed to the reader. */
beforeAll(async () => {
  room = await openTeamsRoom("shift_log_plans");
  context = room.contextOf(await room.viewer("tomas-novak"));
  [team, author] = [await room.idOf("Team", "cdoc"), await room.idOf("Person", "dong-hyun-yoon")];
  const other = await room.idOf("Person", "sofia-lindqvist");
  const numbered = (number: string) => `CAST('01900000-0000-7000-8000-' || lpad(to_hex(${number}), 12, '0') AS uuid)`;
  const at = (number: string) => `timestamptz '2020-01-01' + (${number}) * interval '1 hour'`;
  await holdLease(room, "infinity");
  await room.database.query(`
    INSERT INTO known_incident SELECT ${numbered("number")}, 1, CASE WHEN number % 5 = 0 THEN 'RED' ELSE 'AMBER' END, '{}', '{}', '{}', '{}'
      FROM generate_series(1, 2000) AS number;
    INSERT INTO shift_log VALUES ('${team}', ${rows}, 'hash');
    INSERT INTO shift SELECT '${team}', ${numbered("number")}, 1, CASE WHEN number = 5000 THEN 'OPEN' ELSE 'HANDED_OVER' END,
        '${author}', 'Dong-hyun Yoon', ${at("number")}, CASE WHEN number > 1 THEN ${numbered("number - 1")} END,
        '${author}', 'Dong-hyun Yoon', ${at("number")}, CASE WHEN number < 5000 THEN ${at("number + 1")} END
      FROM generate_series(1, 5000) AS number;
    INSERT INTO shift_log_entry SELECT '${team}', ${numbered("number")}, ${numbered("number % 5000 + 1")}, number,
        CASE WHEN number % 2000 = 0 THEN 'OUTAGE' ELSE 'OBSERVATION' END, 'Seen', ${at("number")}, ${at("number + 1")},
        CAST(CASE WHEN number % 2000 = 1 THEN '${other}' ELSE '${author}' END AS uuid), 'Dong-hyun Yoon',
        CASE WHEN number % 10 = 0 THEN ${numbered("number / 10")} END, CASE WHEN number % 4 = 0 THEN ${at("number + 9")} END,
        CASE WHEN number % 1000 = 7 THEN ${numbered("number - 1")} END, NULL, 'hash', 'hash'
      FROM generate_series(1, ${rows}) AS number;
    INSERT INTO shift_follow_up SELECT '${team}', ${numbered("number")}, CASE WHEN number % 2000 = 4 THEN 'OPEN' ELSE 'DONE' END,
        ${at("number + 9")}, CASE WHEN number % 2000 <> 4 THEN ${at("number + 2")} END,
        CASE WHEN number % 2000 <> 4 THEN ${numbered("number")} END
      FROM generate_series(4, ${rows}, 4) AS number;
    ANALYZE`);
});
afterAll(() => room.close());

const page = { first: 20 };
const entries = (
  filter: Combined<EntryConditions>,
  orderBy: readonly Ordered<EntryOrderField>[] = by.happened,
  asked: PageArguments = page,
) => shiftLogEntryPage(context, { filter, orderBy, ...asked });
const inEntry = (number: number, fields: string) => () =>
  room.ask(context.viewer, `{ shiftLogEntry(id: "${id(number)}") { ${fields} } }`);
const inShift = (fields: string) => () => room.ask(context.viewer, `{ shift(id: "${id(9)}") { ${fields} } }`);
const shifts = (filter: ShiftConditions) =>
  reader.wholePage(context, "Shift", shiftList({ filter, orderBy: by.opened, ...page }));
const afterTheFirstDue = async () => (await entries({}, by.due, { first: 1 })).pageInfo.endCursor;
const from = new Date("2022-01-01T00:00:00Z");

test.each<[string, () => Promise<unknown>]>([
  ["the latest entries", () => entries({})],
  ["the entries of a team", () => entries({ teamIds: [team] })],
  ["the entries of a shift", () => entries({ shiftIds: [id(77)] })],
  ["the entries of a time", () => entries({ from, until: new Date("2022-01-03T00:00:00Z") })],
  ["the entries of a rare category", () => entries({ categories: ["OUTAGE"] })],
  ["the entries about an incident", () => entries({ incidentIds: [id(3)] })],
  ["the entries of an author with few", () => entries({ recordedByIds: [id(1)] })],
  ["what is open", () => entries({ teamIds: [team], followUpStates: ["OPEN"] })],
  ["what is open, by when it is due", () => entries({}, by.due)],
  ["what is open in a team, by when it is due", () => entries({ teamIds: [team] }, by.due)],
  ["what is overdue", () => entries({ overdue: true })],
  ["what is overdue, by when it was due", () => entries({ overdue: true }, by.due)],
  ["what is not overdue", () => entries({ overdue: false })],
  ["what happened first", () => entries({}, [{ field: "HAPPENED_AT", direction: "ASC" }])],
  ["what is open, what is due last first", () => entries({}, [{ field: "DUE_AT", direction: "DESC" }])],
  ["what is open, by when it is due and then by when it happened", () => entries({}, [...by.due, ...by.happened])],
  [
    "the entries of either of two rare kinds",
    () => entries({ or: [{ categories: ["OUTAGE"] }, { incidentIds: [id(3)] }] }),
  ],
  [
    "the entries about an incident that are of no category",
    () => entries({ incidentIds: [id(3)], not: { categories: ["OUTAGE"] } }),
  ],
  ["the latest shifts", () => shifts({})],
  ["the shifts on duty", () => shifts({ states: ["OPEN", "HANDOVER_OFFERED"] })],
  ["the shifts of a team before a time", () => shifts({ teamIds: [team], until: from })],
  ["the shift of a team on duty", () => runningShifts(context, [team])],
  ["the shift that took over", inShift("next { id }")],
  ["an entry by its id", inEntry(9, "id")],
  ["what corrects an entry", inEntry(6, "correctedBy { id }")],
  ["the follow-up of an entry", () => followUpsOfEntries(context, [id(8)])],
])("%s: found without looking through what there is", async (_what, read) => {
  const statements = await statementsOf(room.database, read);
  expect(statements).toHaveLength(1);
  expect((await planOf(room.database, statements[0] as Statement)).rowsRead).toBeLessThan(500);
});

test("The next page of what is open by when it is due begins in the index at the cursor", async () => {
  const after = await afterTheFirstDue();
  const statements = await statementsOf(room.database, () => entries({}, by.due, { ...page, after }));
  const plan = await planOf(room.database, statements[0] as Statement);
  expect(plan.rowsRead).toBeLessThan(500);
  expect((await entries({}, by.due, { ...page, after })).nodes).toHaveLength(9);
});

test("Whether entries are withheld is known without reading any when nothing is, and found by the incident when one is", async () => {
  const look = async () => {
    let found: boolean | undefined;
    const statements = await statementsOf(room.database, async () => {
      found = await areEntriesWithheld(room.database.manager, context.viewer);
    });
    const plans = await Promise.all(statements.map((statement) => planOf(room.database, statement)));
    return [found, Math.max(...plans.map(({ rowsRead }) => rowsRead)) < 20];
  };
  expect(await look()).toEqual([false, true]);
  await holdLease(room, "infinity", id(3));
  expect(await look()).toEqual([true, true]);
});
