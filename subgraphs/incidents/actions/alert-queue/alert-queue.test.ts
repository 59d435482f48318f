import type { Alert } from "../../domain/records/alerts/alert.js";
import type { AlertBatch } from "../../domain/records/alerts/alert-batch.js";
import { tables } from "../../store/tables.js";
import { assessedAlert, attempt, perform } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { idOf, people, services } from "../../test-support/organization.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("alert queue");
});
afterAll(() => room.close());

const { erin, emil, shai, cora } = people;
const inHours = (hours: number) => new Date(room.now.getTime() + hours * 3_600_000);
const reported = (overrides: object = {}, by = cora) => perform<Alert>(room, by, "reportAlert", overrides);
const stateOf = async (id: string) => (await room.database.manager.findOneByOrFail(tables.Alert, { id })).state;
const unmet = (gate: string) => ({ __typename: "GatesUnmet", gates: [expect.objectContaining({ gate })] });

test("Whoever acknowledges an alert says until when it is triaged, and may say so anew until it is", async () => {
  const { id: alertId } = await reported();
  const dueAt = inHours(4);
  expect(await perform<Alert>(room, erin, "acknowledgeAlert", { alertId, dueAt })).toMatchObject({
    state: "RECEIVED",
    triageDueAt: dueAt,
    acknowledgedById: erin.personId,
    version: 2,
  });
  const reason = "The vendor answers at noon.";
  expect(await perform<Alert>(room, emil, "acknowledgeAlert", { alertId, dueAt: inHours(8), reason })).toMatchObject({
    acknowledgedById: erin.personId,
    version: 3,
  });
  for (const hours of [-1, 8 * 24])
    expect(await attempt(room, erin, "acknowledgeAlert", { alertId, dueAt: inHours(hours), reason })).toMatchObject(
      unmet("TRIAGE_DUE_AHEAD"),
    );
  await perform(room, erin, "triageAlert", { alertId });
  expect(await attempt(room, erin, "acknowledgeAlert", { alertId, dueAt })).toMatchObject({
    __typename: "TransitionRefused",
  });
  // Handing it over to another service would put it back into a queue, and is no way to triage it once more.
  expect(await attempt(room, erin, "triageAlert", { alertId })).toMatchObject({
    __typename: "TransitionRefused",
    message: expect.stringMatching(/it is TRIAGED\. That is where triageAlert leads, so it may be done already\.$/),
    ways: [],
  });
});

test("Who triages for no service and names what nobody has is told that, and what to do", async () => {
  const dueAt = inHours(4);
  const named = { alertIds: [idOf(9_998), idOf(9_999)], dueAt };
  await expect(attempt(room, people.nobody, "acknowledgeAlerts", named)).rejects.toMatchObject({
    code: "FORBIDDEN",
    message: expect.stringContaining("You hold it for no service, and nothing that you named is there for you to see."),
  });
});

test("Of alerts that are closed nothing more is asked: each result says that it is", async () => {
  const { id } = await reported();
  await perform(room, erin, "dismissAlerts", { alertIds: [id] });
  const asFalse = { disposition: "FALSE_POSITIVE", tuning: null };
  for (const judged of [asFalse, { disposition: "TRUE_POSITIVE" }])
    expect(await perform<AlertBatch>(room, erin, "dismissAlerts", { alertIds: [id], ...judged })).toMatchObject({
      items: [{ outcome: "REFUSED", reason: expect.stringContaining("it is CLOSED") }],
    });
  const { id: open } = await reported();
  expect(await attempt(room, erin, "dismissAlerts", { alertIds: [id, open], ...asFalse })).toMatchObject(
    unmet("TUNING_NAMED"),
  );
});

test("Of many alerts each is dismissed or not by its own service, state and reporter, with the reason beside it", async () => {
  const [mine, own, foreign] = [
    await reported(),
    await reported({}, erin),
    await reported({ serviceId: services.sharepoint }),
  ];
  const { id: triaged } = await assessedAlert(room);
  const closed = await assessedAlert(room);
  await perform(room, erin, "closeAlert", { alertId: closed.id });
  const alertIds = [mine.id, own.id, foreign.id, triaged, closed.id, idOf(12_345)];
  const { items } = await perform<AlertBatch>(room, erin, "dismissAlerts", { alertIds });
  expect(items.map(({ outcome, reason }) => [outcome, reason])).toEqual([
    ["DISMISSED", null],
    ["REFUSED", expect.stringContaining("You carried out reportAlert here yourself")],
    ["REFUSED", expect.stringContaining("Event and alert triage")],
    ["DISMISSED", null],
    ["REFUSED", expect.stringContaining("it is CLOSED")],
    ["REFUSED", expect.stringContaining("There is no Alert")],
  ]);
  expect(await Promise.all([mine.id, own.id, foreign.id, triaged].map(stateOf))).toEqual([
    "CLOSED",
    "RECEIVED",
    "RECEIVED",
    "CLOSED",
  ]);
  // A colleague dismisses what she reported.
  await perform(room, emil, "dismissAlerts", { alertIds: [own.id] });
  expect(await stateOf(own.id)).toBe("CLOSED");
});

test("Nobody dismisses in bulk what was right about an attack, or as false without the tuning", async () => {
  const alertIds = [(await reported()).id];
  const dismiss = (overrides: object) => attempt(room, erin, "dismissAlerts", { alertIds, ...overrides });
  expect(await dismiss({ disposition: "TRUE_POSITIVE" })).toMatchObject(unmet("NOT_AN_ATTACK"));
  expect(await dismiss({ disposition: "FALSE_POSITIVE" })).toMatchObject(unmet("TUNING_NAMED"));
  await perform(room, erin, "dismissAlerts", {
    alertIds,
    disposition: "FALSE_POSITIVE",
    tuning: "Leave out the scanner.",
  });
  expect(await room.database.manager.findOneByOrFail(tables.Alert, { id: alertIds[0] as string })).toMatchObject({
    state: "CLOSED",
    disposition: "FALSE_POSITIVE",
    tuning: "Leave out the scanner.",
  });
});

test("Whoever may triage none of the alerts is refused as a whole, and who triages them is named", async () => {
  const alertIds = [(await reported()).id];
  await expect(attempt(room, shai, "dismissAlerts", { alertIds })).rejects.toMatchObject({
    code: "FORBIDDEN",
    message: expect.stringContaining("Exchange"),
  });
});

test("A thousand alerts are acknowledged in one call, which is one entry and one event", async () => {
  const made = Array.from({ length: 1_000 }, (_, place) => ({
    title: `Alert ${place}`,
    description: "Seen.",
    signal: "FIRING",
    fingerprint: `of a thousand ${place}`,
    techniques: [],
    indicators: [],
  }));
  const { alertIds } = await perform<AlertBatch>(room, erin, "ingestAlerts", { alerts: made });
  const counts = () =>
    room.database.query(
      "SELECT (SELECT count(*)::int FROM audit_entry) + 1 AS entries, (SELECT count(*)::int FROM outbox_event) + 1 AS events",
    );
  const [expected] = await counts();
  const { items } = await perform<AlertBatch>(room, erin, "acknowledgeAlerts", { alertIds, dueAt: inHours(2) });
  expect(new Set(items.map(({ outcome }) => outcome))).toEqual(new Set(["ACKNOWLEDGED"]));
  const [{ entries, events }] = await counts();
  expect({ entries: entries - 1, events: events - 1 }).toEqual(expected);
});
