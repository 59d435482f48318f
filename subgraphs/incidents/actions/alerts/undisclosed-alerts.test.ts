import { Any } from "typeorm";
import type { Handling } from "../../../response-model/evidence/handlings.js";
import type { Alert } from "../../domain/records/alerts/alert.js";
import { tables } from "../../store/tables.js";
import { ask } from "../../test-support/ask.js";
import { assessedAlert, incidentAt, perform } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { people, services } from "../../test-support/organization.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("undisclosed alerts");
});
afterAll(async () => {
  expect(await room.broken()).toEqual([]);
  await room.close();
});

const { cora, erin, sora } = people;

/** An incident that is marked as it says. */
async function incidentMarked(handling: Handling): Promise<string> {
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  await perform(room, sora, "changeHandling", { incidentId, handling });
  return incidentId;
}

const read = async (id: string) =>
  (
    await ask<{ alert: object | null }>(
      room,
      cora,
      "query ($id: ID!) { alert(id: $id) { version state disposition incident { id } corrections { totalCount } } }",
      { id },
    )
  ).data?.alert;

/** How often somebody was told of some alerts: of each by itself, or of many. */
const newsOf = async (ids: readonly string[]): Promise<number> =>
  (
    await room.database.query<object[]>(
      "SELECT FROM outbox_event WHERE (subject = ANY($1) AND type LIKE '%.alert.%') OR (type LIKE '%.alerts.%' AND data->'ids' ?| $1)",
      [ids],
    )
  ).length;

type Does = (incidentId: string, alertIds: readonly string[]) => Promise<unknown>;

const one =
  (operation: "linkAlert" | "dispositionAlert" | "unlinkAlert"): Does =>
  async (incidentId, alertIds) => {
    for (const alertId of alertIds) await perform(room, sora, operation, { incidentId, alertId });
  };
const many =
  (operation: "linkAlerts" | "dispositionAlerts" | "unlinkAlerts"): Does =>
  (incidentId, alertIds) =>
    perform(room, sora, operation, { incidentId, alertIds });
const marked: Does = async (_incidentId, alertIds) => {
  for (const alertId of alertIds) await perform(room, sora, "changeAlertHandling", { alertId, handling: "AMBER" });
};

const ways: readonly (readonly [string, readonly Does[]])[] = [
  ["linkAlert, dispositionAlert and unlinkAlert", [one("linkAlert"), one("dispositionAlert"), one("unlinkAlert")]],
  [
    "linkAlerts, dispositionAlerts and unlinkAlerts",
    [many("linkAlerts"), many("dispositionAlerts"), many("unlinkAlerts")],
  ],
  ["changeAlertHandling", [one("linkAlert"), marked, one("unlinkAlert")]],
];

for (const [name, steps] of ways)
  test(`${name} in an incident that fewer read leave neither a version nor news for whoever reads the alerts again`, async () => {
    for (const handling of ["RED", "AMBER_STRICT"] as const) {
      const incidentId = await incidentMarked(handling);
      const alertIds = [(await assessedAlert(room)).id, (await assessedAlert(room)).id];
      const before = [await Promise.all(alertIds.map(read)), await newsOf(alertIds)];
      for (const step of steps) await step(incidentId, alertIds);
      expect([await Promise.all(alertIds.map(read)), await newsOf(alertIds)]).toEqual(before);
    }
  });

test("What is done in an incident that all responders read has its versions, and is told", async () => {
  const incidentId = await incidentMarked("AMBER");
  const alertIds = [(await assessedAlert(room)).id, (await assessedAlert(room)).id];
  const news = await newsOf(alertIds);
  await many("linkAlerts")(incidentId, alertIds);
  await one("dispositionAlert")(incidentId, alertIds);
  const rows = await room.database.manager.findBy(tables.Alert, { id: Any(alertIds) });
  expect(rows.map(({ version }) => version)).toEqual([5, 5]);
  expect(await newsOf(alertIds)).toBe(news + 3);
});

test("An alert that anybody reads has no version of what is done in an incident for responders", async () => {
  const incidentId = await incidentMarked("AMBER");
  const { id: alertId, version } = await assessedAlert(room);
  await perform(room, erin, "changeAlertHandling", { alertId, handling: "AMBER" });
  await room.database.query("UPDATE alert SET handling = 'GREEN' WHERE id = $1", [alertId]);
  const before = (await room.database.manager.findOneByOrFail(tables.Alert, { id: alertId })) as Alert;
  const news = await newsOf([alertId]);
  await one("linkAlert")(incidentId, [alertId]);
  expect(before.version).toBe(version + 1);
  expect(await room.database.manager.findOneByOrFail(tables.Alert, { id: alertId })).toMatchObject({
    version: before.version,
    incidentId,
  });
  expect(await newsOf([alertId])).toBe(news);
});

test("An alert that is marked for few is the same version in the incident that it is escalated to", async () => {
  const { id: alertId } = await assessedAlert(room);
  await perform(room, erin, "changeAlertHandling", { alertId, handling: "RED" });
  const before = (await room.database.manager.findOneByOrFail(tables.Alert, { id: alertId })) as Alert;
  const news = await newsOf([alertId]);
  await perform(room, erin, "escalateAlert", { alertId });
  expect(await room.database.manager.findOneByOrFail(tables.Alert, { id: alertId })).toMatchObject({
    ...{ state: "ESCALATED", version: before.version, serviceId: services.exchange },
  });
  expect(await newsOf([alertId])).toBe(news);
});
