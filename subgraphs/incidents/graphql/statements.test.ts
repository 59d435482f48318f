import { StatementNames } from "../../../platform/database/statements/statement-names.js";
import { statementsOf } from "../../../platform/test-support/statements/statements-of.js";
import type { Alert } from "../domain/records/alerts/alert.js";
import type { AlertBatch } from "../domain/records/alerts/alert-batch.js";
import { ask } from "../test-support/ask.js";
import { attempt, incidentAt, perform } from "../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../test-support/incidents-room.js";
import { people, sources } from "../test-support/organization.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("statements");
  for (let index = 0; index < 50; index += 1) await incidentAt(room, index % 10 === 0 ? "CONTAINED" : "SUSPECTED");
  const [latest] = await room.database.query<{ id: string }[]>("SELECT id FROM incident ORDER BY id DESC LIMIT 1");
  await attempt(room, people.mina, "openRoom", { incidentId: latest?.id });
});
afterAll(() => room.close());

const list = `query ($first: Int!) { incidents(first: $first) { nodes {
  id title phase services { id } virtualTeam { role person { id } } milestones { kind } milestoneHistory { nodes { kind } }
  alerts(orderBy: [{ field: SEVERITY, direction: DESC }, { field: RECEIVED_AT }]) { nodes { id severityAssessment { severity } incident { id } } }
  assignments { nodes { role person { id } } } notificationObligations(orderBy: [{ field: DEADLINE }]) { nodes { clock state } } tasks(orderBy: [{ field: DUE_AT }]) { nodes { title } } timeline(first: 5, orderBy: [{ field: RECORDED_AT, direction: DESC }]) { nodes { text } } analyses { nodes { findings } }
  indicatorSweeps { nodes { id } } evidence(orderBy: [{ field: COLLECTED_AT, direction: DESC }]) { nodes { id custodyEntries(last: 5, filter: { events: [COLLECTED] }) { totalCount nodes { sequence handler { id } } } } } responseSteps { nodes { phase } }
  customerNotices { nodes { id } } serviceHealthPosts { nodes { id } } approvals { nodes { state } } relations { nodes { kind } } relatedFrom { nodes { kind } } duplicates { nodes { id } }
  serviceResponses { state owner { personName } milestoneHistory(filter: { rounds: [1] }) { nodes { kind } } planSteps(orderBy: [{ field: DUE_AT }]) { nodes { title } } steps { nodes { phase } } recoveryPlans { nodes { state } }
    guidance { nodes { state } } severityAssessments { nodes { severity } } severityHistory { nodes { toSeverity } } incident { id } }
} } }`;

test.each([1, 10, 50])("A list of %d incidents with everything about them takes one statement", async (first) => {
  let read = 0;
  const statements = await statementsOf(room.database, async () => {
    const { data, errors } = await ask<{ incidents: { nodes: object[] } }>(room, people.sora, list, { first });
    expect(errors).toBeUndefined();
    read = data?.incidents.nodes.length ?? 0;
  });
  expect(read).toBe(first);
  expect(statements).toHaveLength(1);
});

const caseFiles = `query ($first: Int!) { incidents(first: $first) { nodes {
  tags nextSteps
  notes(first: 2) { nodes { text service { id } } } pinned: notes(filter: { states: [PINNED] }) { nodes { id } }
  links { nodes { url } } actors { nodes { name } }
  room { bridge present { person { id } since } } rooms(first: 5) { nodes { state } }
} } }`;

test.each([1, 10, 50])("The files of a list of %d cases take one statement", async (first) => {
  const statements = await statementsOf(room.database, async () => {
    expect((await ask(room, people.sora, caseFiles, { first })).errors).toBeUndefined();
  });
  expect(statements).toHaveLength(1);
});

test.each([
  ["where each service is", "state phase round"],
  ["who owns it for each service, and what that has reached", "state owner { personName } milestones { kind }"],
  ["what belongs to the incident as well", "milestones { kind } incident { milestones { kind } }"],
] as const)("A list of incidents with %s is one statement", async (_, fields) => {
  const statements = await statementsOf(room.database, async () => {
    const query = `{ incidents { nodes { phase serviceResponses { ${fields} } } } }`;
    expect((await ask(room, people.sora, query)).errors).toBeUndefined();
  });
  expect(statements).toHaveLength(1);
});

test.each([1, 10, 50])(
  "A list of %d notices that are owed, with their incidents, takes one statement",
  async (first) => {
    const query = `query ($first: Int!) { notificationObligations(first: $first) { nodes {
    clock law jurisdiction article addressee minutesLeft incident { number } notices { nodes { reference } } } } }`;
    let read = 0;
    const statements = await statementsOf(room.database, async () => {
      const { data, errors } = await ask<{ notificationObligations: { nodes: object[] } }>(room, people.sora, query, {
        first,
      });
      expect(errors).toBeUndefined();
      read = data?.notificationObligations.nodes.length ?? 0;
    });
    // Each declared incident owes one to its customers.
    expect(read).toBe(Math.min(first, 5));
    expect(statements).toHaveLength(1);
  },
);

test("A list of incidents without more takes one statement", async () => {
  const statements = await statementsOf(room.database, () =>
    ask(
      room,
      people.sora,
      "{ incidents { nodes { id number title phase serviceIds virtualTeam { role person { id } } } } }",
    ),
  );
  expect(statements).toHaveLength(1);
});

test.each([
  ["recordIndicatorSweep", people.sora],
  ["recordContainment", people.erin],
] as const)("%s takes the same few statements, however long the case file is", async (operation, viewer) => {
  const incidentId = await incidentAt(room, "CONTAINED");
  const once = async () =>
    (await statementsOf(room.database, () => attempt(room, viewer, operation, { incidentId }))).length;
  const first = await once();
  for (let index = 0; index < 20; index += 1) await once();
  expect(await once()).toBe(first);
  expect(first).toBeLessThanOrEqual(18);
});

/** How many statements an operation takes, with those that begin and commit its transaction. */
const statementsFor = async (...attempted: Parameters<typeof attempt>) => {
  let result: object = {};
  const statements = await statementsOf(room.database, async () => {
    result = await attempt(...attempted);
  });
  expect(result).toHaveProperty("id");
  return statements.length;
};

test.each([
  ["addNote", 10],
  ["createTask", 10],
  ["recordAnalysis", 9],
] as const)("%s in an incident takes no more than %d statements", async (operation, most) => {
  const incidentId = await incidentAt(room, "CONTAINED");
  expect(await statementsFor(room, people.sora, operation, { incidentId })).toBeLessThanOrEqual(most);
});

test("An alert takes no more than 8 statements to be reported, 9 to be triaged and 18 to be escalated", async () => {
  const { id: alertId } = await perform<Alert>(room, people.cora, "reportAlert");
  const { erin, cora } = people;
  expect(await statementsFor(room, cora, "reportAlert")).toBeLessThanOrEqual(8);
  expect(await statementsFor(room, erin, "triageAlert", { alertId })).toBeLessThanOrEqual(9);
  await perform(room, erin, "assessSeverity", { alertId });
  expect(await statementsFor(room, erin, "escalateAlert", { alertId })).toBeLessThanOrEqual(18);
});

test("Alerts that were dismissed and go on take one statement to be told from news, and many one more, however many", async () => {
  const alertSourceId = sources.exchange;
  const beganAt = room.now;
  const call = (some: number, prefix: string) => ({
    alertSourceId,
    alerts: Array.from({ length: some }, (_, place) => ({
      ...{ title: "Again", description: "What was seen.", signal: "FIRING", fingerprint: `${prefix}-${place}` },
      ...{ techniques: [], indicators: [`${prefix}-${place}.example`], beganAt },
    })),
  });
  const taken: number[] = [];
  for (const some of [1, 50, 200]) {
    const open = call(some, `open-${some}`);
    const dismissed = call(some, `dismissed-${some}`);
    await perform<AlertBatch>(room, people.sora, "ingestAlerts", open);
    const { alertIds } = await perform<AlertBatch>(room, people.sora, "ingestAlerts", dismissed);
    await perform(room, people.erin, "dismissAlerts", { alertIds });
    const before = await statementsFor(room, people.sora, "ingestAlerts", open);
    taken.push((await statementsFor(room, people.sora, "ingestAlerts", dismissed)) - before);
  }
  // Which ranges are on record is asked once where there are many.
  expect(taken).toEqual([1, 2, 2]);
});

test("What an operation on an incident reads, its case file before all, is planned once in a session", async () => {
  const incidentId = await incidentAt(room, "CONTAINED");
  const statements = await statementsOf(room.database, () => attempt(room, people.sora, "addNote", { incidentId }));
  const reads = statements.map(({ sql }) => sql).filter((sql) => sql.startsWith("SELECT"));
  expect(reads.some((sql) => sql.includes("json_agg"))).toBe(true);
  const names = new StatementNames();
  for (const sql of reads) names.nameOf(sql);
  expect(reads.filter((sql) => names.nameOf(sql) === undefined)).toEqual([]);
});
