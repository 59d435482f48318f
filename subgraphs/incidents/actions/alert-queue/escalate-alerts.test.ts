import { Any } from "typeorm";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import { newIdentifier } from "../../../../platform/runtime/identifier.js";
import { statementsOf } from "../../../../platform/test-support/statements/statements-of.js";
import type { Alert } from "../../domain/records/alerts/alert.js";
import type { Incident } from "../../domain/records/case/incident.js";
import type { ServiceResponse } from "../../domain/records/response/service-response.js";
import { tables } from "../../store/tables.js";
import { attempt, incidentAt, perform } from "../../test-support/incident-scenario.js";
import type { IncidentsRoom } from "../../test-support/incidents-room.js";
import { idOf, people, services } from "../../test-support/organization.js";
import { openWatchedRoom } from "../../test-support/policies/watch-incidents.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openWatchedRoom("escalate alerts");
});
afterAll(() => room.close());

const { cora, erin, shai, sora } = people;
const { exchange, sharepoint, teams } = services;

const engineerOf = (serviceId: string): Viewer => (serviceId === exchange ? erin : shai);

/** An alert as far as its team has come with it. */
async function alertOf(serviceId: string, state: "RECEIVED" | "TRIAGED" | "ASSESSED", changes: object = {}) {
  const severity = "severity" in changes ? { severity: changes.severity } : {};
  const { id: alertId } = await perform<Alert>(room, cora, "reportAlert", { serviceId, ...changes });
  if (state === "RECEIVED") return alertId;
  await perform(room, engineerOf(serviceId), "triageAlert", { alertId });
  if (state === "ASSESSED") await perform(room, engineerOf(serviceId), "assessSeverity", { alertId, ...severity });
  return alertId;
}

const alertsIn = (ids: readonly string[]) =>
  room.database.manager.findBy(tables.Alert, { id: Any([...ids]) }) as Promise<Alert[]>;
const timelineOf = (incidentId: string) => room.database.manager.findBy(tables.TimelineEntry, { incidentId });

test("Alerts of two services become one incident by one call, each service as bad as the worst of its alerts", async () => {
  const alertIds = [
    await alertOf(exchange, "ASSESSED", { severity: "LOW" }),
    await alertOf(exchange, "ASSESSED", { severity: "HIGH" }),
    await alertOf(sharepoint, "ASSESSED", { severity: "MEDIUM" }),
  ];
  const incident = await perform<Incident>(room, sora, "escalateAlerts", {
    alertIds,
    otherServiceIds: [teams, exchange],
  });
  expect(incident).toMatchObject({
    state: "SUSPECTED",
    severity: "HIGH",
    handling: "AMBER",
    openedById: sora.personId,
  });
  expect([...incident.serviceIds].sort()).toEqual([exchange, sharepoint, teams].sort());
  const linked = { state: "ESCALATED", incidentId: incident.id };
  expect(await alertsIn(alertIds)).toMatchObject([linked, linked, linked]);
  const responses: ServiceResponse[] = await room.database.manager.findBy(tables.ServiceResponse, {
    incidentId: incident.id,
  });
  expect(new Map(responses.map(({ serviceId, severity }) => [serviceId, severity]))).toEqual(
    new Map([
      [exchange, "HIGH"],
      [sharepoint, "MEDIUM"],
      [teams, null],
    ]),
  );
  expect(await timelineOf(incident.id)).toMatchObject([
    { operation: "escalateAlerts", text: expect.stringContaining("Escalated 3 alerts") },
  ]);
  const [entry] = await room.database.query<{ input: { alertIds: object } }[]>(
    "SELECT input FROM audit_entry WHERE action = 'escalateAlerts' AND outcome = 'ACCEPTED' ORDER BY sequence DESC LIMIT 1",
  );
  expect(entry?.input.alertIds).toEqual({ count: 3, sha256: expect.any(String) });
  for (const alertId of alertIds) await perform(room, sora, "dispositionAlert", { incidentId: incident.id, alertId });
});

test("However many alerts become an incident, they are changed by one statement", async () => {
  const alertIds: string[] = [];
  for (let place = 0; place < 4; place += 1) alertIds.push(await alertOf(exchange, "ASSESSED"));
  const sent = await statementsOf(room.database, () => perform(room, sora, "escalateAlerts", { alertIds }));
  expect(sent.filter(({ sql }) => /^UPDATE "(\w+"\.")?alert"/.test(sql))).toHaveLength(1);
});

test("One alert that cannot be taken refuses all, and each that stands in the way is named with the reason", async () => {
  const ready = await alertOf(exchange, "ASSESSED");
  const received = await alertOf(exchange, "RECEIVED");
  const triaged = await alertOf(sharepoint, "TRIAGED");
  const closed = await alertOf(exchange, "ASSESSED");
  await perform(room, erin, "closeAlert", { alertId: closed });
  const linked = await alertOf(exchange, "ASSESSED");
  await perform(room, erin, "escalateAlert", { alertId: linked });
  const alertIds = [ready, received, triaged, closed, linked];
  const refused = (await attempt(room, sora, "escalateAlerts", { alertIds })) as {
    readonly gates: readonly { readonly gate: string; readonly message: string }[];
  };
  const messageOf = (gate: string) => refused.gates.find((one) => one.gate === gate)?.message ?? "";
  const namedBy = (gate: string) => alertIds.filter((id) => messageOf(gate).includes(id));
  expect([namedBy("ALERTS_WAITING"), namedBy("SEVERITY_ASSESSED")]).toEqual([
    [closed, linked],
    [received, triaged],
  ]);
  expect(messageOf("ALERTS_WAITING")).toMatch(/closed: .*belong to an incident already: /s);
  expect(await alertsIn([ready])).toMatchObject([{ state: "TRIAGED", incidentId: null }]);
});

test("Whoever may not escalate for the service of each may not for all, and who may for each does", async () => {
  const alertIds = [await alertOf(exchange, "ASSESSED"), await alertOf(sharepoint, "ASSESSED")];
  for (const viewer of [erin, shai])
    await expect(attempt(room, viewer, "escalateAlerts", { alertIds })).rejects.toMatchObject({ code: "FORBIDDEN" });
  const own = [alertIds[0] ?? "", await alertOf(exchange, "ASSESSED")];
  expect(await perform<Incident>(room, erin, "escalateAlerts", { alertIds: own })).toMatchObject({
    serviceIds: [exchange],
  });
});

test("An alert that somebody may not read answers as one that does not exist", async () => {
  const red = await alertOf(exchange, "ASSESSED", { handling: "RED" });
  const ready = await alertOf(sharepoint, "ASSESSED");
  const missing = newIdentifier();
  const answers = [];
  for (const id of [red, missing]) answers.push(await attempt(room, shai, "escalateAlerts", { alertIds: [ready, id] }));
  expect(answers).toMatchObject([
    { __typename: "NotFound", id: red },
    { __typename: "NotFound", id: missing },
  ]);
  expect(JSON.stringify(answers[0]).replaceAll(red, missing)).toBe(JSON.stringify(answers[1]));
});

test("An alert of an incident that somebody may not read answers as one that does not exist, to every operation on it", async () => {
  const alertId = await alertOf(exchange, "ASSESSED");
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  await perform(room, sora, "linkAlert", { incidentId, alertId });
  await perform(room, sora, "changeHandling", { incidentId, handling: "RED" });
  const outsider = { ...sora, subject: "outsider", personId: idOf(977), name: "Outsider" };
  const other = await incidentAt(room, "RECEIVED");
  for (const [operation, input] of [
    ["escalateAlert", { alertId }],
    ["escalateAlerts", { alertIds: [alertId] }],
    ["linkAlert", { incidentId: other, alertId }],
    ["dispositionAlert", { incidentId: other, alertId }],
  ] as const)
    expect([operation, await attempt(room, outsider, operation, input)]).toEqual([
      operation,
      { __typename: "NotFound", id: alertId, message: expect.stringContaining("There is no Alert") },
    ]);
});

test("The incident is for no more people than the strictest of its alerts, and its timeline does not repeat what that says", async () => {
  const title = "A name that few may read";
  const alertIds = [
    await alertOf(exchange, "ASSESSED"),
    await alertOf(exchange, "ASSESSED", { handling: "AMBER_STRICT", title }),
  ];
  const incident = await perform<Incident>(room, erin, "escalateAlerts", { alertIds });
  expect(incident.handling).toBe("AMBER_STRICT");
  expect((await timelineOf(incident.id)).map(({ text }) => text).join()).not.toContain(title);
});

test("Two who escalate the same alerts at once make one incident of them", async () => {
  const alertIds = [await alertOf(exchange, "ASSESSED"), await alertOf(exchange, "ASSESSED")];
  const both = await Promise.all([
    attempt(room, erin, "escalateAlerts", { alertIds }),
    attempt(room, erin, "escalateAlerts", { alertIds: alertIds.toReversed() }),
  ]);
  expect(both.map((one) => ("gates" in (one as object) ? "refused" : "done")).sort()).toEqual(["done", "refused"]);
});
