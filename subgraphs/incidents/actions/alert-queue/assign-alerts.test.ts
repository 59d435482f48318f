import type { HandedInAlert } from "../../domain/ingest/mapping/handed-in-alert.js";
import type { Alert } from "../../domain/records/alerts/alert.js";
import type { AlertBatch } from "../../domain/records/alerts/alert-batch.js";
import { tables } from "../../store/tables.js";
import { ask } from "../../test-support/ask.js";
import { attempt, perform } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { idOf, people, sources } from "../../test-support/organization.js";

let room: IncidentsRoom;
beforeEach(async () => {
  room = await openIncidentsRoom("assign alerts");
});
afterEach(() => room.close());

const { sora, erin, emil, shai, cora, robo } = people;

const unmet = (gate: string, words = "") => ({
  __typename: "GatesUnmet",
  gates: [expect.objectContaining({ gate, message: expect.stringContaining(words) })],
});

const handIn = async (...prints: readonly string[]) => {
  const alerts = prints.map(
    (fingerprint): HandedInAlert => ({
      ...{ title: `About ${fingerprint}`, description: "What was seen.", signal: "FIRING", fingerprint },
      ...{ severity: "MEDIUM", techniques: [], indicators: [] },
    }),
  );
  const { alertIds } = await perform<AlertBatch>(room, sora, "ingestAlerts", {
    alertSourceId: sources.exchange,
    alerts,
  });
  return alertIds;
};
const alertOf = (id?: string): Promise<Alert> => room.database.manager.findOneByOrFail(tables.Alert, { id: id ?? "" });
const workOf = async (viewer: typeof erin) => {
  const { data } = await ask<{
    _entities: readonly [{ work: readonly { kind: string; subject: { id: string } }[] }];
  }>(
    room,
    viewer,
    `query ($of: ID!) { _entities(representations: [{ __typename: "Me", id: $of }]) { ... on Me {
      work(first: 50) { kind subject { ... on Alert { id } } } } } }`,
    { of: viewer.personId },
  );
  return data?._entities[0].work.map(({ kind, subject: { id } }) => `${kind} ${id}`) ?? [];
};
const assign = (viewer: typeof erin, input: object) => perform<AlertBatch>(room, viewer, "assignAlerts", input);

test("An alert waits for whoever has it alone, and for the whole team again once it is given back", async () => {
  const alertIds = await handIn("one", "other");
  const [one, other] = alertIds;
  const { items } = await assign(erin, { alertIds: [one, idOf(1)], assigneeId: emil.personId });
  expect(items.map(({ outcome }) => outcome)).toEqual(["ASSIGNED", "REFUSED"]);
  expect(await alertOf(one)).toMatchObject({
    ...{ assigneeId: emil.personId, assignedById: erin.personId, assignedAt: room.now, state: "RECEIVED" },
  });
  expect((await workOf(emil)).toSorted()).toEqual([`ALERT ${other}`, `ALERT_ASSIGNED ${one}`]);
  expect(await workOf(erin)).toEqual([`ALERT ${other}`]);
  const found = async (filter: string) =>
    (
      await ask(
        room,
        erin,
        `{ alerts(filter: ${filter}) { nodes { id assignee { id } assignedBy { id } assignedAt } } }`,
      )
    ).data?.alerts;
  expect(await found(`{ assigneeIds: ["${emil.personId}"] }`)).toEqual({
    nodes: [
      {
        ...{ id: one, assignee: { id: emil.personId }, assignedBy: { id: erin.personId } },
        assignedAt: room.now.toISOString(),
      },
    ],
  });
  expect(await found("{ assigned: false }")).toMatchObject({ nodes: [{ id: other, assignee: null }] });
  await assign(emil, { alertIds: [one], assigneeId: null });
  expect(await alertOf(one)).toMatchObject({ assigneeId: null, assignedById: null, assignedAt: null });
  expect(await workOf(erin)).toContain(`ALERT ${one}`);
});

test("What is overdue is of the whole team again, whoever has it", async () => {
  const [one] = await handIn("late");
  await assign(erin, { alertIds: [one], assigneeId: emil.personId });
  room.now = new Date(room.now.getTime() + 30 * 86_400_000);
  expect(await workOf(erin)).toEqual([`ALERT ${one}`]);
  expect(await workOf(emil)).toEqual([`ALERT_ASSIGNED ${one}`]);
});

test("What somebody has triaged and leaves is of the whole team again once it is overdue to be judged", async () => {
  const [one] = await handIn("looked at");
  await assign(erin, { alertIds: [one], assigneeId: emil.personId });
  await perform(room, emil, "triageAlert", { alertId: one });
  expect(await workOf(erin)).toEqual([]);
  // As long again as its triage might have taken: four hours, since it is medium.
  room.now = new Date(room.now.getTime() + 4 * 3_600_000 + 60_000);
  expect(await workOf(erin)).toEqual([`ALERT ${one}`]);
  expect(await workOf(emil)).toEqual([`ALERT_ASSIGNED ${one}`]);
  // Whoever gets it has as long.
  await assign(erin, { alertIds: [one], assigneeId: erin.personId });
  expect([await workOf(emil), await workOf(erin)]).toEqual([[], [`ALERT_ASSIGNED ${one}`]]);
});

test("What somebody has who leaves the organization is of the whole team again", async () => {
  const [one] = await handIn("left behind");
  await perform(room, erin, "triageAlert", { alertId: one });
  await assign(erin, { alertIds: [one], assigneeId: emil.personId });
  expect(await workOf(erin)).toEqual([]);
  await room.database.query("UPDATE directory_person SET active = false WHERE id = $1", [emil.personId]);
  expect(await workOf(erin)).toEqual([`ALERT ${one}`]);
});

/** Up to now. */
const looked = () => ({ receivedBefore: new Date(room.now.getTime() + 1) });

test("At the change of a shift, all that one person has goes to another, as many as were counted", async () => {
  const alertIds = await handIn("a", "b", "c");
  await assign(erin, { alertIds: alertIds.slice(0, 2), assigneeId: erin.personId });
  const filter = { ...looked(), assigneeIds: [erin.personId], states: ["RECEIVED", "TRIAGED"] };
  const over = { alertIds: null, filter, assigneeId: emil.personId };
  expect(await attempt(room, erin, "assignAlerts", { ...over, expectedCount: 3 })).toMatchObject(
    unmet("ALERTS_AS_COUNTED", "finds 2 alerts, and you counted 3"),
  );
  expect((await alertOf(alertIds[0])).assigneeId).toBe(erin.personId);
  const { items } = await assign(erin, { ...over, expectedCount: 2 });
  expect(items.map(({ outcome }) => outcome)).toEqual(["ASSIGNED", "ASSIGNED"]);
  expect(await attempt(room, erin, "assignAlerts", { ...over, expectedCount: 2 })).toMatchObject(
    unmet("ALERTS_AS_COUNTED", "finds 0 alerts"),
  );
});

test("Alerts go to somebody who may take them and may read them, and to no program", async () => {
  const alertIds = await handIn("here");
  for (const [assigneeId, words] of [
    [shai.personId, "It is not for Shai"],
    [cora.personId, "It is not for Cora"],
    [robo.personId, "is a program"],
    [idOf(7), "Nobody has the id"],
  ])
    expect(await attempt(room, erin, "assignAlerts", { alertIds, assigneeId })).toMatchObject(
      unmet("ALERT_ASSIGNEE_FITS", words),
    );
  const toSora = (ids: readonly string[]) => ({ alertIds: ids, assigneeId: sora.personId });
  expect((await assign(erin, toSora(alertIds))).items).toMatchObject([{ outcome: "ASSIGNED" }]);
  expect(await attempt(room, erin, "assignAlerts", toSora(alertIds))).toMatchObject(
    unmet("ALERT_ASSIGNEE_FITS", "Sora has it already"),
  );
  // Of several the result of each says so, by the same gate.
  const [other = ""] = await handIn("there");
  expect((await assign(erin, toSora([...alertIds, other]))).items).toMatchObject([
    { outcome: "REFUSED", problem: { __typename: "GatesUnmet", gates: [{ gate: "ALERT_ASSIGNEE_FITS" }] } },
    { outcome: "ASSIGNED" },
  ]);
});

test("What is dismissed by a filter is what was counted: nothing that came in since", async () => {
  const [one, two] = await handIn("noise", "more noise");
  const dismissal = {
    alertIds: null,
    filter: { ...looked(), states: ["RECEIVED"], text: "noise" },
    disposition: "BENIGN_POSITIVE",
    reason: "A planned test.",
  };
  room.now = new Date(room.now.getTime() + 60_000);
  const [late] = await handIn("noise too");
  const since = { ...dismissal, filter: { ...looked(), states: ["RECEIVED"], text: "noise" } };
  expect(await attempt(room, erin, "dismissAlerts", { ...since, expectedCount: 2 })).toMatchObject(
    unmet("ALERTS_AS_COUNTED", "finds 3 alerts, and you counted 2"),
  );
  // As many as were counted, and not the same: one has left, and another has come.
  await perform(room, erin, "dismissAlerts", { alertIds: [two] });
  expect(await attempt(room, erin, "dismissAlerts", { ...dismissal, expectedCount: 2 })).toMatchObject(
    unmet("ALERTS_AS_COUNTED", "finds 1 alerts, and you counted 2"),
  );
  const { items } = await perform<AlertBatch>(room, erin, "dismissAlerts", { ...dismissal, expectedCount: 1 });
  expect(items.map(({ alertId }) => alertId)).toEqual([one]);
  expect((await alertOf(late)).state).toBe("RECEIVED");
  expect(await room.broken()).toEqual([]);
});

test("A filter finds nothing that whoever acts may not read, and is refused with a number that says so", async () => {
  const [hidden] = await handIn("hidden");
  await room.database.manager.update(tables.Alert, { id: hidden ?? "" }, { handling: "AMBER_STRICT" });
  const picked = {
    alertIds: null,
    filter: { ...looked(), handlings: ["AMBER_STRICT"] },
    expectedCount: 1,
    assigneeId: null,
  };
  expect(await attempt(room, people.tomo, "assignAlerts", picked)).toMatchObject(
    unmet("ALERTS_AS_COUNTED", "finds 0 alerts, and you counted 1"),
  );
  expect((await assign(erin, { ...picked, assigneeId: emil.personId })).items).toMatchObject([{ outcome: "ASSIGNED" }]);
});

test.each([
  ["neither ids nor a filter", { alertIds: null }, "must name at least one"],
  [
    "both ids and a filter",
    { alertIds: ["01900000-0000-7000-8000-000000000001"], filter: { assigned: true }, expectedCount: 1 },
    "must be left out where `filter` says",
  ],
  [
    "a filter without when somebody looked",
    { alertIds: null, filter: { assigned: true }, expectedCount: 1 },
    "must say in `receivedBefore` when you looked",
  ],
  ["a filter without a count", { alertIds: null, filter: { assigned: true } }, "must say how many"],
])("What names %s is refused in words", async (_, input, words) => {
  const { errors } = await ask(
    room,
    erin,
    "mutation ($input: AssignAlertsInput!) { assignAlerts(input: $input) { __typename } }",
    { input },
  );
  expect(JSON.stringify(errors)).toContain(words);
});
