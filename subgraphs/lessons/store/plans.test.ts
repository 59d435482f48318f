import type { PoolClient } from "pg";
import type { EntityManager } from "typeorm";
import type { Context } from "../../../platform/actions/context.js";
import type { Combined } from "../../../platform/graphql/lists/conditions.js";
import type { ListArguments } from "../../../platform/graphql/lists/list-arguments.js";
import type { Ordered } from "../../../platform/graphql/lists/order-type.js";
import type { List } from "../../../platform/graphql/reader/list.js";
import type { Viewer } from "../../../platform/identity/viewer.js";
import type { Statement } from "../../../platform/test-support/statements/log-statements.js";
import { planOf } from "../../../platform/test-support/statements/plan-of.js";
import { statementsOf } from "../../../platform/test-support/statements/statements-of.js";
import { workPage } from "../../access/acting/work-page.js";
import type { Records } from "../domain/records/records.js";
import { workKinds } from "../graphql/work/work-kinds.js";
import { holdLease, type LessonsRoom, openLessonsRoom } from "../test-support/lessons-room.js";
import { by } from "../test-support/list-orders.js";
import { people, services } from "../test-support/organization.js";
import type { CopiedPage } from "./copied-page.js";
import { type FollowUpConditions, type FollowUpOrderField, followUpList } from "./lists/follow-up-list.js";
import { type LessonConditions, lessonList } from "./lists/lesson-list.js";
import { type ReviewConditions, reviewList } from "./lists/review-list.js";
import { reader } from "./reader.js";
import { areWithheld } from "./visible-records.js";
import { workSources } from "./work-sources.js";

const listed = async (context: Context, kind: keyof Records, list: List): Promise<CopiedPage<object>> => ({
  ...(await reader.wholePage(context, kind, list)),
  lookForWithheld: () => areWithheld(context.database.manager, context.viewer, kind),
});
const reviewPage = (context: Context, asked: Parameters<typeof reviewList>[0]) =>
  listed(context, "Review", reviewList(asked));
const lessonPage = (context: Context, asked: Parameters<typeof lessonList>[0]) =>
  listed(context, "Lesson", lessonList(asked));
const followUpPage = (context: Context, asked: Parameters<typeof followUpList>[1]) =>
  listed(context, "FollowUp", followUpList(context.now, asked));

let room: LessonsRoom;
const id = (number: number) => `01900000-0000-7000-8000-${number.toString(16).padStart(12, "0")}`;
const rows = 20_000;
/** One in five is closed to Sora; whoever is in no team may read none. */
const handling = "(ARRAY['AMBER', 'AMBER', 'AMBER_STRICT', 'AMBER', 'RED'])[number % 5 + 1]";

/** Twenty thousand of each, as after years of use. */
beforeAll(async () => {
  room = await openLessonsRoom("lessons plans");
  const numbered = "CAST('01900000-0000-7000-8000-' || lpad(to_hex(number), 12, '0') AS uuid)";
  const service = `CAST(CASE WHEN number % 400 = 0 THEN '${services.teams}' ELSE '${services.exchange}' END AS uuid)`;
  const at = "timestamptz '2020-01-01' + number * interval '1 hour'";
  const ofCompleted = (value: string) => `CASE WHEN number % 500 NOT IN (0, 2) THEN ${value} END`;
  await room.database.query(
    `INSERT INTO review (id, version, state, kind, incident_id, incident_entry, incident_title, incident_severity,
       handling, service_ids, virtual_team_person_ids, opened_at, answers, completed_at, conclusion, conclusion_reason)
     SELECT ${numbered}, 1, (ARRAY['IN_REVIEW', 'COMPLETED', 'DRAFT'])[CASE number % 500 WHEN 0 THEN 1 WHEN 2 THEN 3 ELSE 2 END],
       CASE WHEN number % 500 = 1 THEN 'FULL_POST_MORTEM' ELSE 'LIGHT_REVIEW' END, ${numbered}, 1, 'Stolen tokens', 'HIGH',
       ${handling}, ARRAY[${service}], '{}', ${at}, '{}', ${ofCompleted("now()")}, ${ofCompleted("'NONE_NEEDED'")}, ${ofCompleted("'Known'")}
     FROM generate_series(1, ${rows}) AS number`,
  );
  await room.database.query(
    `INSERT INTO lesson (id, version, review_id, kind, what_happened, evidence, what_changes, recorded_by_id, recorded_at)
     SELECT ${numbered}, 1, ${numbered}, CASE WHEN number % 500 = 1 THEN 'UNKNOWN_VECTOR' ELSE 'PROCESS_FLAW' END,
       'Tokens', 'Log', 'Rotation', ${numbered}, ${at} FROM generate_series(1, ${rows}) AS number`,
  );
  // What waits for a priority is open.
  const ofPrioritized = (value: string) => `CASE WHEN number % 500 NOT IN (2, 3) THEN ${value} END`;
  const ofResolved = (value: string) => `CASE WHEN number % 500 NOT IN (1, 2, 3, 4) THEN ${value} END`;
  await room.database.query(
    `INSERT INTO follow_up (id, version, state, review_id, incident_id, lesson_id, title, description, kind, nature,
       service_id, requested_by_id, requested_at, verified_by_id, verified_at, priority, owner_id, due_on)
     SELECT ${numbered}, 1, (ARRAY['RESOLVED', 'IN_PROGRESS', 'OUTSTANDING', 'OUTSTANDING', 'AWAITING_VERIFICATION'])[CASE WHEN number % 500 < 5 THEN number % 500 ELSE 0 END + 1], ${numbered}, ${numbered},
       ${numbered}, 'Rotate', 'Often', CASE WHEN number % 500 = 1 THEN 'TRAINING' ELSE 'PROCESS' END, 'LASTING', CASE WHEN number % 500 <> 3 THEN ${service} END,
       ${numbered}, ${at}, ${ofResolved(numbered)}, ${ofResolved("now()")},
       ${ofPrioritized("CASE WHEN number % 400 = 7 THEN 1 ELSE 2 + number % 4 END")}, ${ofPrioritized(`CAST('${people.emil.personId}' AS uuid)`)},
       ${ofPrioritized("date '2020-01-01' + number / 10")} FROM generate_series(1, ${rows}) AS number`,
  );
  await room.database.query(
    `INSERT INTO service_side_analysis (id, review_id, service_id, exposure, detection_performance, response_performance,
       contributed_by_id, contributed_at)
     SELECT ${numbered}, ${numbered}, ${service}, 'Tokens', 'Late', 'Fast', ${numbered}, now()
     FROM generate_series(1, ${rows}) AS number WHERE number % 1000 <> 0`,
  );
  await room.database.query("ANALYZE");
});
afterEach(() => holdLease(room, "infinity"));
afterAll(() => room.close());

/** The most rows that any step of a statement looked at. */
const lookedAt = async (statement: Statement) => (await planOf(room.database, statement)).rowsRead;

const contextOf = (viewer: Viewer) => ({ database: room.database, viewer, now: new Date() }) as Context;
const page = { first: 20 };

type Read = (context: Context) => Promise<CopiedPage<object>>;
const reviews =
  (
    filter: Combined<ReviewConditions>,
    orderBy: ListArguments<ReviewConditions, "OPENED_AT">["orderBy"] = by.opened,
  ): Read =>
  (context) =>
    reviewPage(context, { filter, orderBy, ...page });
const lessons =
  (filter: Combined<LessonConditions>): Read =>
  (context) =>
    lessonPage(context, { filter, orderBy: by.recorded, ...page });
const followUps =
  (filter: Combined<FollowUpConditions>, orderBy: readonly Ordered<FollowUpOrderField>[] = by.created): Read =>
  (context) =>
    followUpPage(context, { filter, orderBy, ...page });
const lists: readonly [string, Read][] = [
  ["reviews", reviews({})],
  ["lessons", lessons({})],
  ["follow-ups", followUps({})],
];
const noon = new Date("2021-06-01T12:00:00.000Z");
const nextNoon = new Date("2021-06-02T12:00:00.000Z");

test.each<[string, Read]>([
  ...lists,
  ["reviews in a rare state", reviews({ states: ["IN_REVIEW"] })],
  ["reviews of a rare kind", reviews({ kinds: ["FULL_POST_MORTEM"] })],
  ["reviews of a service with few", reviews({ serviceIds: [services.teams] })],
  ["reviews of an incident", reviews({ incidentIds: [id(77)] })],
  ["reviews, oldest first", reviews({}, [{ field: "OPENED_AT", direction: "ASC" }])],
  ["reviews opened within a day", reviews({ openedFrom: noon, openedBefore: nextNoon })],
  [
    "reviews of either of two rare kinds",
    reviews({ or: [{ states: ["IN_REVIEW"] }, { serviceIds: [services.teams] }] }),
  ],
  ["lessons of a rare kind", lessons({ kinds: ["UNKNOWN_VECTOR"] })],
  ["lessons recorded within a day", lessons({ recordedFrom: noon, recordedBefore: nextNoon })],
  ["follow-ups in a rare state", followUps({ states: ["IN_PROGRESS"] })],
  ["follow-ups of a rare kind", followUps({ kinds: ["TRAINING"] })],
  ["follow-ups of a service with few", followUps({ serviceIds: [services.teams] })],
  ["follow-ups of an owner with none", followUps({ ownerIds: [id(1)] })],
  ["follow-ups of a rare priority", followUps({ priorities: [1] })],
  ["follow-ups that are due first", followUps({}, by.due)],
  ["follow-ups that are due last", followUps({}, [{ field: "DUE_AT", direction: "DESC" }])],
  ["follow-ups that are most urgent", followUps({}, by.priority)],
  ["follow-ups that are least urgent", followUps({}, [{ field: "PRIORITY", direction: "DESC" }])],
  ["open follow-ups that are due first", followUps({ open: true }, by.due)],
  ["open follow-ups that are most urgent", followUps({ open: true }, by.priority)],
  ["follow-ups that are most urgent and due first", followUps({ open: true }, [...by.priority, ...by.due])],
  ["follow-ups that are most urgent and newest", followUps({}, [...by.priority, ...by.created])],
  ["follow-ups that are due on a day", followUps({ dueFrom: "2021-06-01", dueBefore: "2021-06-02" })],
  ["follow-ups that are overdue", followUps({ overdue: true })],
  ["follow-ups that are overdue, what was due first before the rest", followUps({ overdue: true }, by.due)],
  ["follow-ups that are not overdue", followUps({ overdue: false })],
  [
    "follow-ups of a service that are of no kind",
    followUps({ serviceIds: [services.teams], not: { kinds: ["TRAINING"] } }),
  ],
])("%s are found without looking through what there is", async (_list, read) => {
  const all = await statementsOf(room.database, () => read(contextOf(people.sora)));
  // With a filter, whether anything is withheld is looked up first.
  const [asked, ...more] = all.filter(({ sql }) => !/^SELECT known_withheld_subjects/.test(sql));
  expect(more).toEqual([]);
  expect(await lookedAt(asked as Statement)).toBeLessThan(500);
});

test.each([
  ["security", people.sora],
  ["a service", people.erin],
])("What waits for somebody of %s is found without looking through what there is", async (_name, viewer) => {
  const statements = await statementsOf(room.database, () =>
    workPage(contextOf(viewer), workSources, workKinds, { first: 50 }),
  );
  expect(statements).not.toEqual([]);
  for (const statement of statements)
    expect([statement.sql, (await lookedAt(statement)) < 500]).toEqual([statement.sql, true]);
});

describe.each(lists)("Whether %s are withheld", (_list, read) => {
  const lookingFor = async (viewer: Viewer) => {
    const { lookForWithheld } = await read(contextOf(viewer));
    let found: boolean | undefined;
    const asked = await statementsOf(room.database, async () => {
      found = await lookForWithheld();
    });
    return { found, looked: Math.max(...(await Promise.all(asked.map(lookedAt)))), asked };
  };

  test.each(["sora", "nobody"] as const)("is known without reading any when nothing is: %s", async (name) => {
    const { found, asked } = await lookingFor(people[name]);
    expect(found).toBe(false);
    expect(asked.filter(({ sql }) => /FROM "?(review|lesson|follow_up)"? /.test(sql))).toEqual([]);
  });

  test.each([
    ["sora", true],
    ["nobody", false],
  ] as const)("is found by the incident when one is: %s", async (name, expected) => {
    await holdLease(room, "infinity", id(1));
    const { found, looked } = await lookingFor(people[name]);
    expect([found, looked < 20]).toEqual([expected, true]);
  });
});

/** A database whose statements are all sent in one transaction, by its settings. */
async function inTransaction(transaction: EntityManager) {
  const session: PoolClient = await transaction.queryRunner?.connect();
  const [on, off, query] = [session.on.bind(session), session.off.bind(session), session.query.bind(session)];
  const { logger } = transaction.connection;
  return {
    manager: transaction,
    logger,
    driver: { master: { connect: async () => ({ on, off, query, release() {} }) } },
  };
}

test.each(lists)(
  "Without a lease, %s are none to whoever may see none, also when PostgreSQL reads in parallel",
  async (_list, read) => {
    await holdLease(room, "-infinity");
    const { database } = room;
    const settings = [
      "parallel_setup_cost",
      "parallel_tuple_cost",
      "min_parallel_table_scan_size",
      "min_parallel_index_scan_size",
    ];
    await database.transaction(async (transaction) => {
      for (const setting of settings) await transaction.query(`SET LOCAL ${setting} = 0`);
      // So that no plan that begins with a row at once is cheaper.
      await transaction.query("SET LOCAL enable_indexscan = off");
      const context = {
        database: await inTransaction(transaction),
        viewer: people.nobody,
        now: new Date(),
      } as unknown as Context;
      const { nodes, lookForWithheld } = await read(context);
      expect([nodes, await lookForWithheld()]).toEqual([[], false]);
    });
  },
);
