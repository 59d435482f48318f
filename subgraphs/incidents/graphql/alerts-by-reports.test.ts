import type { HandedInAlert } from "../domain/ingest/mapping/handed-in-alert.js";
import type { Alert } from "../domain/records/alerts/alert.js";
import { ask } from "../test-support/ask.js";
import { perform } from "../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../test-support/incidents-room.js";
import { people, sources } from "../test-support/organization.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("alerts by reports");
  const firing = (fingerprint: string, changes: Partial<HandedInAlert>): HandedInAlert => ({
    title: fingerprint,
    description: "What was seen.",
    signal: "FIRING",
    fingerprint,
    severity: "MEDIUM",
    techniques: [],
    indicators: [],
    ...changes,
  });
  const alerts = [
    firing("c2", { indicators: ["203.0.113.40", "rivals.example"] }),
    firing("sign-ins", { techniques: ["T1078.004"], rules: ["7f21", "Impossible travel"] }),
    firing("noise", {}),
  ];
  await perform(room, people.sora, "ingestAlerts", { alertSourceId: sources.exchange, alerts });
  const { id: alertId } = await perform<Alert>(room, people.sora, "reportAlert");
  await perform(room, people.erin, "acknowledgeAlerts", { alertIds: [alertId] });
});
afterAll(() => room.close());

test.each([
  ["an indicator, however it is written", '{ indicators: ["RIVALS[.]example"] }', ["c2"]],
  ["one of several indicators", '{ indicators: ["203.0.113.40", "nothing.example"] }', ["c2"]],
  ["an indicator that none has", '{ indicators: ["nothing.example"] }', []],
  ["a technique, by what it is a sub-technique of", '{ techniqueIds: ["T1078"] }', ["sign-ins"]],
  ["the name of a rule", '{ rules: ["Impossible travel"] }', ["sign-ins"]],
  ["its fingerprint", '{ fingerprints: ["noise", "c2"] }', ["noise", "c2"]],
  ["a requirement that none came of", '{ detectionRequirementIds: ["01900000-0000-7000-8000-000000000001"] }', []],
])("Alerts are found by %s", async (_, filter, found) => {
  const { data } = await ask(
    room,
    people.sora,
    `{ alerts(first: 9, filter: ${filter}) { totalCount nodes { title } } }`,
  );
  expect(data?.alerts).toEqual({ totalCount: found.length, nodes: found.map((title) => ({ title })) });
});

test("Alerts are found by who acknowledged them", async () => {
  const by = async ({ personId }: typeof people.erin) =>
    (await ask(room, people.sora, `{ alerts(filter: { acknowledgedByIds: ["${personId}"] }) { totalCount } }`)).data;
  expect([await by(people.erin), await by(people.sora)]).toMatchObject([
    { alerts: { totalCount: 1 } },
    { alerts: { totalCount: 0 } },
  ]);
});

test.each([
  ["a technique that ATT&CK does not have", '{ techniqueIds: ["T9999"] }'],
  ["an empty text", '{ indicators: [""] }'],
  ["an empty list", "{ rules: [] }"],
])("To look for %s is refused", async (_, filter) => {
  const { data, errors } = await ask(room, people.sora, `{ alerts(filter: ${filter}) { totalCount } }`);
  expect([data?.alerts, errors?.[0]?.originalError]).toMatchObject([null, { code: "BAD_USER_INPUT" }]);
});
