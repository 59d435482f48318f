import { statementsOf } from "../../../../platform/test-support/statements/statements-of.js";
import type { AlertEntity } from "../../domain/entities/alert-entity.js";
import type { HandedInAlert } from "../../domain/ingest/mapping/handed-in-alert.js";
import type { Alert } from "../../domain/records/alerts/alert.js";
import type { AlertCorrelation } from "../../domain/records/alerts/alert-correlation.js";
import { tables } from "../../store/tables.js";
import { ask } from "../../test-support/ask.js";
import { incidentAt, perform } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { people, services, sources } from "../../test-support/organization.js";

const { sora, sena, erin, shai, nobody } = people;

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("shared entities");
});
afterAll(async () => {
  expect(await room.broken()).toEqual([]);
  await room.close();
});

let number = 0;
const firing = (service: "mail" | "sites", changes: Partial<HandedInAlert> = {}): HandedInAlert => {
  number += 1;
  return {
    title: "Odd sign-ins",
    description: "What was seen.",
    signal: "FIRING",
    fingerprint: `print ${number}`,
    severity: "MEDIUM",
    techniques: [],
    indicators: [],
    service,
    ...changes,
  };
};
const on = (...values: readonly string[]) => values.map((value): AlertEntity => ({ type: "HOST", value }));
const handIn = (...alerts: readonly HandedInAlert[]) =>
  perform(room, sora, "ingestAlerts", { alertSourceId: sources.routed, alerts });
const suggest = () => room.perform("suggestAlertCorrelation");
const ofValue = (value: string) =>
  room.database.manager
    .createQueryBuilder(tables.AlertCorrelation, "it")
    .where("it.reasons @> CAST(:reasons AS jsonb)", { reasons: JSON.stringify([{ value }]) })
    .getMany() as Promise<AlertCorrelation[]>;
const fresh = () => {
  number += 1;
  return `host-${number}.corp.example`;
};
const refuse = ({ id: alertCorrelationId }: AlertCorrelation) =>
  perform(room, sena, "refuseAlertCorrelation", { alertCorrelationId, reason: "The one is a scan." });

test("A host that alerts of two services name is a suggestion of both, whatever else they say", async () => {
  const host = fresh();
  await handIn(firing("mail", { entities: on(host.toUpperCase()) }), firing("sites", { entities: on(`${host}:9100`) }));
  await suggest();
  const [one] = await ofValue(host);
  expect(one).toMatchObject({
    reasons: [{ basis: "SHARED_ENTITY", value: host, entityType: "HOST" }],
    score: 70,
    alertIds: { length: 2 },
    serviceIds: expect.arrayContaining([services.exchange, services.sharepoint]),
  });
  const { data } = await ask(
    room,
    sora,
    `{ alertCorrelation(id: "${one?.id}") { reasons { basis value entityType } matchingServices { nodes { alertCount } } } }`,
  );
  expect(data?.alertCorrelation).toEqual({
    reasons: [{ basis: "SHARED_ENTITY", value: host, entityType: "HOST" }],
    matchingServices: { nodes: [{ alertCount: 1 }, { alertCount: 1 }] },
  });
});

test("A host that one service alone names is none, nor is what every system has under the same name", async () => {
  const host = fresh();
  await handIn(...[1, 2, 3].map(() => firing("mail", { entities: on(host) })));
  const root: AlertEntity = { type: "USER", value: "root" };
  const common = [root, ...on("localhost", "10.20.30.40")];
  await handIn(firing("mail", { entities: common }), firing("sites", { entities: common }));
  await suggest();
  expect(await Promise.all([host, "root", "localhost", "10.20.30.40"].map(ofValue))).toEqual([[], [], [], []]);
});

test("An alert of another service is suggested to the incident of an alert with the same host", async () => {
  const host = fresh();
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  const { id } = await perform<Alert>(room, erin, "reportAlert", { entities: on(host) });
  await perform(room, erin, "triageAlert", { alertId: id });
  await perform(room, erin, "assessSeverity", { alertId: id });
  await perform(room, sora, "linkAlert", { incidentId, alertId: id });
  await handIn(firing("sites", { entities: on(host) }));
  await suggest();
  expect(await ofValue(host)).toMatchObject([{ correlatedIncidentId: incidentId, alertIds: { length: 1 } }]);
});

test("Nothing is suggested of a host by an alert that not all responders read", async () => {
  const host = fresh();
  await handIn(
    firing("mail", { entities: on(host), handling: "AMBER_STRICT" }),
    firing("sites", { entities: on(host) }),
  );
  await suggest();
  expect(await ofValue(host)).toEqual([]);
});

test("A host that thousands of alerts name is one suggestion, found by as many statements as a quiet one", async () => {
  const [quiet, busy] = [fresh(), fresh()];
  const run = async (host: string, count: number) => {
    for (let left = count; left > 0; left -= 500)
      await handIn(...Array.from({ length: Math.min(500, left) }, () => firing("mail", { entities: on(host) })));
    while ((await room.perform("suggestAlertCorrelation")) > 0);
    await room.database.query("UPDATE alert SET awaits_correlation = false WHERE awaits_correlation");
    await handIn(firing("sites", { entities: on(host) }));
    const sent = await statementsOf(room.database, suggest);
    const [one, ...more] = await ofValue(host);
    expect(more).toEqual([]);
    return { statements: sent.length, held: one?.alertIds.length, services: one?.serviceIds.length };
  };
  const few = await run(quiet, 1);
  const many = await run(busy, 3_000);
  expect(few).toMatchObject({ held: 2, services: 2 });
  expect(many).toEqual({ statements: few.statements, held: 100, services: 2 });
});

test("A pair that was refused is suggested again for nothing by which no more speaks for it, and for an address that was recorded since", async () => {
  const [first, second] = [fresh(), fresh()];
  const [address, another, recorded] = ["198.18.7.1", "198.18.7.2", "198.18.7.3"];
  const [one, other] = [firing("mail"), firing("sites")];
  const again = async (changes: Partial<HandedInAlert>) => {
    await handIn({ ...one, ...changes }, { ...other, ...changes });
    await suggest();
  };
  await again({ entities: on(first) });
  const [byHost] = await ofValue(first);
  if (!byHost) throw new Error("Nothing was suggested.");
  await refuse(byHost);
  await again({ entities: on(second) });
  expect(await ofValue(second)).toEqual([]);
  // A trace of an adversary says more than a machine.
  await again({ indicators: [address] });
  const [byAddress] = await ofValue(address);
  expect(byAddress).toMatchObject({ state: "SUGGESTED", alertIds: { length: 2 } });
  if (byAddress) await refuse(byAddress);
  await again({ indicators: [another] });
  expect(await ofValue(another)).toEqual([]);
  await perform(room, sora, "recordIndicators", {
    ...{ incidentId: null, alertId: null, handling: "AMBER" },
    indicators: [{ type: "IP_ADDRESS", value: recorded }],
  });
  await again({ indicators: [recorded] });
  expect(await ofValue(recorded)).toMatchObject([{ state: "SUGGESTED", alertIds: { length: 2 } }]);
});

test("A third alert with the same address is suggested with one of a refused pair, and the pair is not", async () => {
  const [address, another] = ["198.18.8.1", "198.18.8.2"];
  const [one, other] = [firing("mail"), firing("sites")];
  await handIn({ ...one, indicators: [address] }, { ...other, indicators: [address] });
  await suggest();
  const [pair] = await ofValue(address);
  if (!pair) throw new Error("Nothing was suggested.");
  await refuse(pair);
  const third = firing("mail", { indicators: [another] });
  await handIn({ ...one, indicators: [another] }, { ...other, indicators: [another] }, third);
  await suggest();
  const [suggestion] = await ofValue(another);
  expect(suggestion?.alertIds).toHaveLength(2);
  expect(suggestion?.alertIds.filter((id) => pair.alertIds.includes(id))).toHaveLength(1);
});

test("Alerts are found by what they are about, and show it to those alone who may read them", async () => {
  const host = fresh();
  const entities: AlertEntity[] = [...on(host), { type: "USER", value: "CORP\\Alice" }];
  const { id } = await perform<Alert>(room, sora, "reportAlert", { entities, handling: "RED" });
  const found = async (viewer: typeof sora, type: string, value: string) => {
    const { data } = await ask<{ alerts: { nodes: { id: string; reportedEntities: AlertEntity[] }[] } }>(
      room,
      viewer,
      `query ($value: String!) { alerts(filter: { entities: [{ type: ${type}, value: $value }] }) { nodes { id reportedEntities { type value } } } }`,
      { value },
    );
    return data?.alerts.nodes;
  };
  const shown = [
    {
      id,
      reportedEntities: [
        { type: "HOST", value: host },
        { type: "USER", value: "corp\\alice" },
      ],
    },
  ];
  expect(await found(sora, "HOST", `${host.toUpperCase()}:443`)).toEqual(shown);
  expect(await found(sora, "USER", "corp\\ALICE")).toEqual(shown);
  expect(await found(sora, "USER", host)).toEqual([]);
  expect(await found(sora, "HOST", "unknown")).toEqual([]);
  for (const viewer of [shai, nobody]) expect(await found(viewer, "HOST", host)).toEqual([]);
});

test("What an alert is about is at most a hundred things of a line each", async () => {
  const report = async (entities: readonly AlertEntity[]) => {
    const input = { serviceId: services.exchange, source: "OTHER", title: "Odd", description: "Odd.", entities };
    const { errors } = await ask(
      room,
      sora,
      "mutation ($input: ReportAlertInput!) { reportAlert(input: $input) { __typename } }",
      { input },
    );
    return errors?.map(({ originalError }) => (originalError as { code?: string }).code);
  };
  const many = Array.from({ length: 101 }, (_, place): AlertEntity => ({ type: "HOST", value: `web-${place}` }));
  expect(await report(many.slice(1))).toBeUndefined();
  expect(await report(many)).toEqual(["BAD_USER_INPUT"]);
  expect(await report(on("web-1\nweb-2"))).toEqual(["BAD_USER_INPUT"]);
  expect(await report(on(""))).toEqual(["BAD_USER_INPUT"]);
});
