import { statementsOf } from "../../../platform/test-support/statements/statements-of.js";
import type { Alert } from "../domain/records/alerts/alert.js";
import { ask } from "../test-support/ask.js";
import { incidentAt, perform } from "../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../test-support/incidents-room.js";
import { people, services, teams } from "../test-support/organization.js";

let room: IncidentsRoom;
const { sora, shai } = people;
let red: string;
beforeAll(async () => {
  room = await openIncidentsRoom("statistics_of");
  await incidentAt(room, "SUSPECTED");
  await incidentAt(room, "TEAM_FORMED");
  await incidentAt(room, "CLOSED");
  red = await incidentAt(room, "TEAM_FORMED");
});
afterAll(() => room.close());

type Rows = Readonly<Record<string, { readonly counted: number; readonly rows: readonly Row[] }>>;
type Row = Readonly<Record<string, unknown>> & { readonly count: number; readonly open: number };
const asking = async (viewer: typeof sora, query: string) => {
  const { data, errors } = await ask<Rows>(room, viewer, query);
  expect(errors).toBeUndefined();
  return data as Rows;
};

const duration = "{ median p90 mean measured notMeasurable }";
const everything = `{
  incidents: incidentStatistics(groupBy: [SEVERITY, SERVICE], by: MONTH, timeZone: "Asia/Seoul") { counted rows {
    from severity priority state phase determination handling find side service { id } team { id } count open
    timeToDetect ${duration} timeToAcknowledge ${duration} timeToConfirm ${duration} timeToContain ${duration} timeToEradicate ${duration}
    timeToRecover ${duration} timeToValidate ${duration} timeToNotify ${duration} timeToClose ${duration} } }
  alerts: alertStatistics(groupBy: [TEAM, STATE]) { counted rows {
    from state source disposition service { id } team { id } count open timeToDetect ${duration} timeToAcknowledge ${duration} timeToTriage ${duration} timeToClose ${duration} } }
  obligations: obligationStatistics(groupBy: [LAW, ADDRESSEE, STATE]) { counted rows {
    from state clock law jurisdiction addressee count open timeToNotify ${duration} } }
}`;

test("One request has counts and durations of incidents, alerts and obligations, in two statements each", async () => {
  const { incidents, alerts, obligations } = await asking(sora, everything);
  expect(incidents).toMatchObject({
    counted: 4,
    rows: [{ severity: "HIGH", service: { id: services.exchange }, team: null, state: null, count: 4, open: 3 }],
  });
  expect(incidents?.rows[0]).toMatchObject({
    timeToConfirm: { measured: 1, notMeasurable: 3 },
    timeToContain: { measured: 1, notMeasurable: 3 },
    timeToClose: { measured: 1, notMeasurable: 3 },
  });
  expect(alerts?.rows).toMatchObject([{ team: { id: teams.exchange.teamId }, state: "ESCALATED", count: 4, open: 0 }]);
  expect(obligations?.counted).toBe(obligations?.rows.reduce((sum, { count }) => sum + count, 0));
  expect(obligations?.rows).toContainEqual(
    expect.objectContaining({ law: "CUSTOMER_CONTRACT", clock: null, jurisdiction: null }),
  );
  const statements = await statementsOf(room.database, () => ask(room, sora, everything));
  expect(statements).toHaveLength(6);
});

test("A count without durations is one statement, whatever it is grouped by", async () => {
  const query = "{ incidentStatistics(groupBy: [TEAM, STATE, PHASE], by: QUARTER) { counted rows { count open } } }";
  expect(await statementsOf(room.database, () => ask(room, sora, query))).toHaveLength(1);
});

test("Who may not read an incident finds nothing of it in any number", async () => {
  const query = `{
    incidents: incidentStatistics(groupBy: [HANDLING, STATE]) { counted rows { handling state count open timeToConfirm ${duration} } }
    alerts: alertStatistics(groupBy: [STATE]) { counted rows { state count open timeToTriage ${duration} } }
    obligations: obligationStatistics(groupBy: [STATE, CLOCK]) { counted rows { state clock count open } }
  }`;
  const [all, before] = [await asking(sora, query), await asking(shai, query)];
  expect(before).toEqual(all);
  await perform(room, sora, "changeHandling", { incidentId: red, handling: "RED" });
  const after = await asking(shai, query);
  expect(after.incidents?.rows.some(({ handling }) => handling === "RED")).toBe(false);
  // As if there were no such incident: what is left is what there is without it.
  const left = await asking(
    sora,
    query.replaceAll("incidentStatistics(", "incidentStatistics(filter: { not: { handlings: [RED] } }, "),
  );
  expect(after.incidents).toEqual(left.incidents);
  expect(after.alerts?.counted).toBe(3);
  const ofRed = await asking(
    sora,
    `{ obligations: obligationStatistics(filter: { incidentIds: ["${red}"] }) { counted rows { count } } }`,
  );
  expect(after.obligations?.counted).toBe((all.obligations?.counted ?? 0) - (ofRed.obligations?.counted ?? 0));
});

test.each([
  ["groupBy: [SEVERITY, SEVERITY]", "must name each once"],
  ["groupBy: [SEVERITY, STATE, PHASE, FIND]", "must name at most three"],
  ['by: DAY, timeZone: "Mars/Olympus"', "must be a time zone of the IANA database"],
  ['by: DAY, timeZone: "\'; DROP TABLE incident"', "must be a time zone of the IANA database"],
  ["filter: { states: [] }", "must name at least one"],
])("Statistics refuse %s in words", async (argument, words) => {
  const { errors } = await ask(room, sora, `{ incidentStatistics(${argument}) { counted } }`);
  expect(errors).toEqual([
    expect.objectContaining({
      message: expect.stringContaining(words),
      extensions: expect.objectContaining({ code: "BAD_USER_INPUT" }),
    }),
  ]);
});

test("Every time zone that is accepted is known to the database", async () => {
  for (const timeZone of [...Intl.supportedValuesOf("timeZone"), "UTC", "GMT", "Etc/GMT+5", "US/Pacific"]) {
    const { errors } = await ask(room, sora, `{ incidentStatistics(by: MONTH, timeZone: "${timeZone}") { counted } }`);
    expect([timeZone, errors]).toEqual([timeZone, undefined]);
  }
});

test("How long alerts wait to be seen, and to be closed, is measured of those that were", async () => {
  const of = async () => {
    const { alerts } = await asking(
      sora,
      `{ alerts: alertStatistics(filter: { serviceIds: ["${services.sharepoint}"] }) { counted rows {
        count timeToAcknowledge ${duration} timeToClose ${duration} } } }`,
    );
    return alerts?.rows[0];
  };
  const serviceId = services.sharepoint;
  const made: string[] = [];
  for (const _ of [1, 2, 3]) made.push((await perform<Alert>(room, sora, "reportAlert", { serviceId })).id);
  const [seen, dismissed] = made;
  const receivedAt = room.now.getTime();
  const dueAt = new Date(receivedAt + 4 * 3_600_000);
  // A minute passes before each operation: three after the first was reported, three after the second.
  await perform(room, shai, "acknowledgeAlert", { alertId: seen, dueAt });
  await perform(room, shai, "dismissAlerts", { alertIds: [dismissed] });
  const measured = { median: 180, mean: 180, p90: 180, measured: 2, notMeasurable: 1 };
  const closed = { median: 180, mean: 180, p90: 180, measured: 1, notMeasurable: 2 };
  expect(await of()).toEqual({ count: 3, timeToAcknowledge: measured, timeToClose: closed });
  // To be seen again changes nothing, and what is not closed any more has no time to close.
  await perform(room, shai, "acknowledgeAlert", { alertId: seen, dueAt });
  await perform(room, shai, "reopenAlerts", { alertIds: [dismissed], dueAt });
  expect(await of()).toMatchObject({
    timeToAcknowledge: { measured: 2 },
    timeToClose: { median: null, measured: 0, notMeasurable: 3 },
  });
});
