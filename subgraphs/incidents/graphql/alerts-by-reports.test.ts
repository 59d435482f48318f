import type { HandedInAlert } from "../domain/ingest/mapping/handed-in-alert.js";
import type { Alert } from "../domain/records/alerts/alert.js";
import { ask } from "../test-support/ask.js";
import { perform } from "../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../test-support/incidents-room.js";
import { people, services, sources } from "../test-support/organization.js";

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

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("alerts by reports");
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
  ["a range that an address of theirs is in", '{ indicators: ["203.0.113[.]0/26", "nothing.example"] }', ["c2"]],
  ["a range that none of their addresses is in", '{ indicators: ["203.0.113.64/26"] }', []],
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

test("An alert shows which of its indicators are on record, to whoever may read those, however they were written and whenever recorded", async () => {
  const { sora, ivan, erin, nobody } = people;
  const record = (viewer: typeof sora, handling: string) => {
    const indicators = [{ type: "DOMAIN_NAME", value: "rivals.example" }];
    return perform(room, viewer, "recordIndicators", { incidentId: null, alertId: null, handling, indicators });
  };
  const query = '{ alerts(filter: { indicators: ["rivals.example"] }) { nodes { knownIndicators { handling } } } }';
  const shownTo = async (viewer: typeof sora) => {
    const { data } = await ask<{ alerts: { nodes: { knownIndicators: { handling: string }[] }[] } }>(
      room,
      viewer,
      query,
    );
    return data?.alerts.nodes.map(({ knownIndicators }) => knownIndicators.map(({ handling }) => handling));
  };
  expect(await shownTo(sora)).toEqual([[]]);
  await record(sora, "RED");
  expect([await shownTo(sora), await shownTo(erin)]).toEqual([[["RED"]], [[]]]);
  await record(ivan, "AMBER");
  expect([await shownTo(sora), await shownTo(erin)]).toEqual([[["RED", "AMBER"]], [["AMBER"]]]);
  expect(await shownTo(nobody)).toEqual([]);
});

test("An alert shows the range that its address is in, and the host that its link leads to, to whoever may read those", async () => {
  const { sora, erin } = people;
  const record = (type: string, value: string, handling: string) => {
    const indicators = [{ type, value }];
    return perform(room, sora, "recordIndicators", { incidentId: null, alertId: null, handling, indicators });
  };
  const indicators = ["192.0.2.9", "https://phish-host.example/login", "::ffff:198.51.100.9"];
  const { id } = await perform<Alert>(room, sora, "reportAlert", { indicators });
  const shownTo = async (viewer: typeof sora) => {
    const query = `{ alert(id: "${id}") { knownIndicators { value } } }`;
    const { data } = await ask<{ alert: { knownIndicators: { value: string }[] } }>(room, viewer, query);
    return data?.alert.knownIndicators.map(({ value }) => value);
  };
  expect(await shownTo(sora)).toEqual([]);
  await record("IP_ADDRESS", "192.0.2.0/25", "AMBER");
  await record("IP_ADDRESS", "192.0.2.128/25", "AMBER");
  await record("IP_ADDRESS", "192.0.2.0/24", "RED");
  await record("DOMAIN_NAME", "phish-host.example", "AMBER");
  await record("IP_ADDRESS", "198.51.100.9", "AMBER");
  await record("FILE_PATH", "192.0.2.8/31", "AMBER");
  expect(await shownTo(erin)).toEqual(["192.0.2.0/25", "phish-host.example", "198.51.100.9"]);
  expect(await shownTo(sora)).toEqual(["192.0.2.0/25", "192.0.2.0/24", "phish-host.example", "198.51.100.9"]);
});

test("What people see with what they report is written as it always is, and begins a suggestion with the same elsewhere", async () => {
  const { erin, shai } = people;
  const report = async (viewer: typeof erin, serviceId: string) =>
    perform<Alert>(room, viewer, "reportAlert", { serviceId, indicators: ["hxxps://login[.]rivals[.]example/a"] });
  const both = [await report(erin, services.exchange), await report(shai, services.sharepoint)];
  expect(both[0]).toMatchObject({ reportedIndicators: ["https://login.rivals.example/a"] });
  await room.perform("suggestAlertCorrelation");
  const { data } = await ask(
    room,
    people.sora,
    "{ alertCorrelations(first: 5) { nodes { alerts { nodes { id } } } } }",
  );
  expect(data?.alertCorrelations).toEqual({ nodes: [{ alerts: { nodes: both.map(({ id }) => ({ id })) } }] });
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
  ["what lies in a range that no index knows", '{ indicators: ["203.0.112.0/23"] }'],
  ["what lies in a range of version 6", '{ or: [{ indicators: ["2001:db8::/64"] }] }'],
  ["an empty list", "{ rules: [] }"],
])("To look for %s is refused", async (_, filter) => {
  const { data, errors } = await ask(room, people.sora, `{ alerts(filter: ${filter}) { totalCount } }`);
  expect([data?.alerts, errors?.[0]?.originalError]).toMatchObject([null, { code: "BAD_USER_INPUT" }]);
});

test("The next alert to be triaged comes first, page by page, and what waits for that no more comes last", async () => {
  const alerts = [firing("urgent", { severity: "CRITICAL" }), firing("mild", { severity: "LOW" })];
  await perform(room, people.sora, "ingestAlerts", { alertSourceId: sources.exchange, alerts });
  const first = async (count: number, after?: string) => {
    const { data } = await ask<{
      alerts: { nodes: { id: string; title: string; state: string }[]; pageInfo: { endCursor: string } };
    }>(
      room,
      people.sora,
      `query ($after: String) { alerts(first: ${count}, after: $after, filter: { fingerprints: ["urgent", "mild", "noise"] },
        orderBy: [{ field: TRIAGE_DUE_AT }]) { nodes { id title state } pageInfo { endCursor } } }`,
      { after: after ?? null },
    );
    return data?.alerts;
  };
  const page = await first(2);
  expect(page?.nodes.map(({ title }) => title)).toEqual(["urgent", "noise"]);
  expect((await first(2, page?.pageInfo.endCursor))?.nodes.map(({ title }) => title)).toEqual(["mild"]);
  await perform(room, people.erin, "triageAlerts", { alertIds: [page?.nodes[0]?.id], severity: "LOW" });
  const after = await first(2);
  expect(after?.nodes.map(({ title }) => title)).toEqual(["noise", "mild"]);
  expect((await first(2, after?.pageInfo.endCursor))?.nodes).toMatchObject([{ title: "urgent", state: "TRIAGED" }]);
});
