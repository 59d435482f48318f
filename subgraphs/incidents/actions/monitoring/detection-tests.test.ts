import { sourceViewer } from "../../alert-endpoint/source-viewer.js";
import type { HandedInAlert } from "../../domain/ingest/mapping/handed-in-alert.js";
import type { AlertBatch } from "../../domain/records/alerts/alert-batch.js";
import type { DetectionRequirement } from "../../domain/records/requirements/detection-requirement.js";
import { tables } from "../../store/tables.js";
import { ask } from "../../test-support/ask.js";
import { attempt, perform, unmetGates } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { people, services, sources } from "../../test-support/organization.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("detection_tests");
});
afterAll(() => room.close());

const { sora, erin, shai, robo } = people;
const serviceId = services.exchange;
const bySource = sourceViewer({ id: sources.exchange, name: "Alertmanager of Exchange" });
let number = 0;
const later = (minutes: number) => {
  room.now = new Date(room.now.getTime() + minutes * 60_000);
};

/** Healthy monitoring for techniques in some environments, each with a rule of its own. */
async function running(techniqueIds: readonly string[], environments: readonly string[] = ["production"]) {
  const proposal = { serviceId, techniqueIds, environments };
  const { id } = await perform<DetectionRequirement>(room, sora, "proposeDetectionRequirement", proposal);
  const input = { detectionRequirementId: id };
  await perform(room, erin, "agreeDetectionRequirementForService", input);
  await perform(room, erin, "putDetectionRequirementInForce", input);
  const all: { monitoringDeploymentId: string; rule: string }[] = [];
  for (const environment of environments) {
    number += 1;
    const rule = `Rule ${number}`;
    const reportedBy = { alertSourceId: sources.exchange, rule };
    await perform(room, erin, "deployMonitoring", { ...input, environment, reportedBy });
    const found = await room.database.manager.findOneByOrFail(tables.MonitoringDeployment, { ...input, environment });
    await perform(room, erin, "reportMonitoringHealth", { monitoringDeploymentId: found.id, health: "HEALTHY" });
    all.push({ monitoringDeploymentId: found.id, rule });
  }
  later(1);
  return all;
}

/** One deployment alone. */
async function one(techniqueIds: readonly string[]) {
  const [found] = await running(techniqueIds);
  if (!found) throw new Error("Nothing was deployed.");
  return found;
}

const firing = (rule: string, changes: Partial<HandedInAlert> = {}): HandedInAlert => {
  number += 1;
  return {
    title: `About ${rule}`,
    description: "What was seen.",
    signal: "FIRING",
    fingerprint: `fingerprint-${number}`,
    techniques: [],
    indicators: [],
    rules: [rule],
    ...changes,
  };
};
async function handIn(alert: HandedInAlert): Promise<string> {
  const { items } = await perform<AlertBatch>(room, bySource, "ingestAlerts", {
    ...{ alertSourceId: sources.exchange, alerts: [alert] },
  });
  return items[0]?.alertId ?? "";
}
const judge = (alertId: string) =>
  perform(room, erin, "dismissAlerts", {
    ...{ alertIds: [alertId], disposition: "BENIGN_POSITIVE", reason: "It was allowed.", tuning: null },
  });

const missed = (monitoringDeploymentId: string, further: object = {}) =>
  perform(room, erin, "recordDetectionTest", { monitoringDeploymentId, testedAt: room.now, ...further });
const fired = (monitoringDeploymentId: string, alertId: string, further: object = {}) =>
  perform(room, erin, "recordDetectionTest", {
    ...{ monitoringDeploymentId, testedAt: room.now, outcome: "DETECTED", alertId, ...further },
  });

interface Covered {
  readonly status: string;
  readonly provenAt: string | null;
  readonly healthyDeploymentCount: number;
  readonly unprovenEnvironments: readonly string[];
  readonly testedEnvironments: readonly string[];
}
async function coverageOf(technique: string): Promise<Covered | undefined> {
  const { data } = await ask<{ detectionCoverage: { nodes: readonly Covered[] } }>(
    room,
    sora,
    `query ($filter: DetectionCoverageFilter) { detectionCoverage(filter: $filter) { nodes {
      status provenAt healthyDeploymentCount unprovenEnvironments testedEnvironments } } }`,
    { filter: { serviceIds: [serviceId], techniqueIds: [technique] } },
  );
  return data?.detectionCoverage.nodes[0];
}
const statusOf = async (technique: string) => (await coverageOf(technique))?.status;

async function workOf(viewer: typeof erin): Promise<readonly string[]> {
  interface Work {
    readonly _entities: readonly {
      readonly work: readonly { readonly kind: string; readonly subject: { id: string } }[];
    }[];
  }
  const { data } = await ask<Work>(
    room,
    viewer,
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Me {
      work(first: 100) { kind subject { ... on MonitoringDeployment { id } } } } } }`,
    { of: [{ __typename: "Me", id: viewer.personId }] },
  );
  return (data?._entities[0]?.work ?? [])
    .filter(({ kind }) => kind === "DETECTION_TEST_FAILED")
    .map(({ subject }) => subject.id);
}

test("A test that raised its alert proves monitoring by test, and an alert out of real life proves more", async () => {
  const { monitoringDeploymentId, rule } = await one(["T1003.001"]);
  expect(await statusOf("T1003.001")).toBe("DEPLOYED");
  const alertId = await handIn(firing(rule));
  await fired(monitoringDeploymentId, alertId);
  const byTest = {
    status: "PROVEN_BY_TEST",
    provenAt: null,
    unprovenEnvironments: ["production"],
    testedEnvironments: ["production"],
  };
  expect(await coverageOf("T1003.001")).toMatchObject(byTest);
  // However the alert of the test is judged.
  await judge(alertId);
  expect(await coverageOf("T1003.001")).toMatchObject(byTest);
  await judge(await handIn(firing(rule)));
  expect(await coverageOf("T1003.001")).toMatchObject({
    ...{ status: "PROVEN", unprovenEnvironments: [], testedEnvironments: [] },
  });
});

test("An alert that had proven something proves it no longer once it is known to be that of a test, and again once the test is withdrawn", async () => {
  const { monitoringDeploymentId, rule } = await one(["T1003.002"]);
  const testedAt = room.now;
  later(1);
  const alertId = await handIn(firing(rule));
  await judge(alertId);
  expect(await statusOf("T1003.002")).toBe("PROVEN");
  await fired(monitoringDeploymentId, alertId, { testedAt });
  expect(await statusOf("T1003.002")).toBe("PROVEN_BY_TEST");
  const test = await room.database.manager.findOneByOrFail(tables.DetectionTest, { monitoringDeploymentId });
  const withdrawn = { monitoringDeploymentId, detectionTestId: test.id };
  await perform(room, sora, "withdrawDetectionTest", withdrawn);
  expect(await statusOf("T1003.002")).toBe("PROVEN");
  expect(await unmetGates(attempt(room, sora, "withdrawDetectionTest", withdrawn))).toEqual(["TEST_STANDS"]);
});

test("Coverage is proven by test once a test or a real alert has proven each environment, and says where it was a test", async () => {
  const [production, government] = await running(["T1003.003"], ["production", "government"]);
  await judge(await handIn(firing(production?.rule ?? "")));
  expect(await statusOf("T1003.003")).toBe("DEPLOYED");
  await fired(government?.monitoringDeploymentId ?? "", await handIn(firing(government?.rule ?? "")));
  expect(await coverageOf("T1003.003")).toMatchObject({
    ...{ status: "PROVEN_BY_TEST", unprovenEnvironments: ["government"], testedEnvironments: ["government"] },
  });
});

test("A failed test makes coverage impaired and is work for the service's team until a later one of the same technique passes", async () => {
  const { monitoringDeploymentId, rule } = await one(["T1021.001", "T1021.002"]);
  await missed(monitoringDeploymentId, { techniqueIds: ["T1021.001"] });
  const { failedTestAt: since } = await room.database.manager.findOneByOrFail(tables.MonitoringDeployment, {
    id: monitoringDeploymentId,
  });
  expect(since).toEqual(expect.any(Date));
  expect(
    await room.database.manager.findOneByOrFail(tables.MonitoringDeployment, { id: monitoringDeploymentId }),
  ).toMatchObject({
    ...{ failedTestAt: since, failedTechniqueIds: ["T1021.001"], passedTechniqueIds: [], health: "HEALTHY" },
  });
  expect(await coverageOf("T1021.001")).toMatchObject({ status: "IMPAIRED", healthyDeploymentCount: 0 });
  expect(await statusOf("T1021.002")).toBe("DEPLOYED");
  expect([await workOf(erin), await workOf(shai), await workOf(sora)]).toEqual([[monitoringDeploymentId], [], []]);
  const { data } = await ask(
    room,
    sora,
    `{ monitoringDeployments(filter: { failingTest: true }) { nodes { id failedTestAt failedTechniques { id } } } }`,
  );
  expect(data).toEqual({
    monitoringDeployments: {
      nodes: [
        { id: monitoringDeploymentId, failedTestAt: since?.toISOString(), failedTechniques: [{ id: "T1021.001" }] },
      ],
    },
  });

  later(10);
  await fired(monitoringDeploymentId, await handIn(firing(rule)), { techniqueIds: ["T1021.002"] });
  expect(await workOf(erin)).toEqual([monitoringDeploymentId]);
  later(10);
  await fired(monitoringDeploymentId, await handIn(firing(rule)), { techniqueIds: ["T1021.001"] });
  expect(await workOf(erin)).toEqual([]);
  expect([await statusOf("T1021.001"), await statusOf("T1021.002")]).toEqual(["PROVEN_BY_TEST", "PROVEN_BY_TEST"]);
});

test("A test that is recorded late changes nothing that a later one says, and one that is withdrawn leaves the one before it", async () => {
  const { monitoringDeploymentId, rule } = await one(["T1021.003"]);
  const early = room.now;
  later(10);
  await fired(monitoringDeploymentId, await handIn(firing(rule)));
  await missed(monitoringDeploymentId, { testedAt: early });
  expect(await statusOf("T1021.003")).toBe("PROVEN_BY_TEST");
  const passed = await room.database.manager.findOneByOrFail(tables.DetectionTest, {
    ...{ monitoringDeploymentId, outcome: "DETECTED" },
  });
  await perform(room, erin, "withdrawDetectionTest", { monitoringDeploymentId, detectionTestId: passed.id });
  expect(await statusOf("T1021.003")).toBe("IMPAIRED");
  expect(await workOf(erin)).toEqual([monitoringDeploymentId]);
});

test("What is taken down, or has something else in its place, is no work for its failed tests any more", async () => {
  const taken = await one(["T1021.004"]);
  await missed(taken.monitoringDeploymentId);
  await perform(room, erin, "takeDownMonitoring", { monitoringDeploymentId: taken.monitoringDeploymentId });
  const replaced = await one(["T1021.005"]);
  await missed(replaced.monitoringDeploymentId);
  const { detectionRequirementId } = await room.database.manager.findOneByOrFail(tables.MonitoringDeployment, {
    id: replaced.monitoringDeploymentId,
  });
  await perform(room, erin, "deployMonitoring", { detectionRequirementId, environment: "production" });
  const failing = await workOf(erin);
  expect(failing).not.toContain(taken.monitoringDeploymentId);
  expect(failing).not.toContain(replaced.monitoringDeploymentId);
});

test("A failed test is no work where its requirement asks for what it failed no longer, or was withdrawn", async () => {
  const { monitoringDeploymentId } = await one(["T1486", "T1490"]);
  await missed(monitoringDeploymentId, { techniqueIds: ["T1490"] });
  expect(await workOf(erin)).toContain(monitoringDeploymentId);
  const { detectionRequirementId } = await room.database.manager.findOneByOrFail(tables.MonitoringDeployment, {
    id: monitoringDeploymentId,
  });
  const input = { detectionRequirementId };
  await perform(room, erin, "amendDetectionRequirement", { ...input, techniqueIds: ["T1486"] });
  await perform(room, sora, "agreeDetectionRequirementForSecurity", input);
  await perform(room, sora, "putDetectionRequirementInForce", input);
  expect(await workOf(erin)).not.toContain(monitoringDeploymentId);
  await missed(monitoringDeploymentId, { techniqueIds: ["T1486"] });
  expect(await workOf(erin)).toContain(monitoringDeploymentId);
  await perform(room, sora, "withdrawDetectionRequirement", input);
  expect(await workOf(erin)).not.toContain(monitoringDeploymentId);
});

test("A test that named the wrong alert is withdrawn also once its monitoring was replaced or taken down, and the alert proves again", async () => {
  const { monitoringDeploymentId, rule } = await one(["T1485"]);
  const beside = await one(["T1561"]);
  const { detectionRequirementId } = await room.database.manager.findOneByOrFail(tables.MonitoringDeployment, {
    id: monitoringDeploymentId,
  });
  await perform(room, erin, "amendMonitoring", {
    ...{ monitoringDeploymentId: beside.monitoringDeploymentId, reportedBy: { alertSourceId: sources.exchange, rule } },
  });
  const alertId = await handIn(firing(rule));
  await judge(alertId);
  await fired(monitoringDeploymentId, alertId, { testedAt: new Date(room.now.getTime() - 60_000) });
  expect(await statusOf("T1561")).toBe("DEPLOYED");
  await perform(room, erin, "deployMonitoring", { detectionRequirementId, environment: "production" });
  const { id: detectionTestId } = await room.database.manager.findOneByOrFail(tables.DetectionTest, {
    monitoringDeploymentId,
  });
  await perform(room, erin, "withdrawDetectionTest", { monitoringDeploymentId, detectionTestId });
  expect(await statusOf("T1561")).toBe("PROVEN");
  expect(
    await attempt(room, erin, "recordDetectionTest", { monitoringDeploymentId, testedAt: room.now }),
  ).toMatchObject({ __typename: "TransitionRefused" });
});

test("Whoever looks at an alert sees that it came of a test", async () => {
  const { monitoringDeploymentId, rule } = await one(["T1529"]);
  const alertId = await handIn(firing(rule));
  await fired(monitoringDeploymentId, alertId);
  const { data, errors } = await ask(
    room,
    shai,
    `query ($id: ID!) { alert(id: $id) { detectionTests(filter: { withdrawn: false }) {
      nodes { outcome procedure deployment { id } } } } }`,
    { id: alertId },
  );
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    alert: { detectionTests: { nodes: [{ outcome: "DETECTED", deployment: { id: monitoringDeploymentId } }] } },
  });
});

test("A test tells of this monitoring alone: of what runs now, its techniques, and an alert that came of it afterwards", async () => {
  const { monitoringDeploymentId, rule } = await one(["T1110.001"]);
  const other = await one(["T1110.002"]);
  const before = await handIn(firing(rule));
  later(10);
  const refusals = [
    [{ testedAt: new Date(room.now.getTime() - 86_400_000) }, /deployed at/],
    [{ techniqueIds: ["T1110.002"] }, /not deployed for T1110.002/],
    [{ outcome: "DETECTED", alertId: await handIn(firing(other.rule)) }, /did not come of this/],
    [{ outcome: "DETECTED", alertId: before }, /before the test/],
    [{ testedAt: new Date(room.now.getTime() + 60_000) }, /still to come/],
  ] as const;
  for (const [wrong, words] of refusals)
    expect(
      await attempt(room, erin, "recordDetectionTest", { monitoringDeploymentId, testedAt: room.now, ...wrong }),
    ).toMatchObject({ message: expect.stringMatching(words) });
  const narrow = await handIn(firing(rule));
  await room.database.manager.update(tables.Alert, { id: narrow }, { handling: "RED" });
  const onCall = attempt(room, sora, "recordDetectionTest", {
    ...{ monitoringDeploymentId, testedAt: room.now, outcome: "DETECTED", alertId: narrow },
  });
  expect(await onCall).toMatchObject({ gates: [{ gate: "TEST_OF_MONITORING" }] });
  for (const contradiction of [
    { outcome: "DETECTED", alertId: null },
    { outcome: "MISSED", alertId: await handIn(firing(rule)) },
  ])
    await expect(
      attempt(room, erin, "recordDetectionTest", { monitoringDeploymentId, testedAt: room.now, ...contradiction }),
    ).rejects.toThrow(/contradict each other/);
});

test("Neither the team of another service nor a program records a test, and a test of other monitoring is not found", async () => {
  const { monitoringDeploymentId } = await one(["T1110.003"]);
  const other = await one(["T1110.004"]);
  for (const viewer of [shai, { ...robo, operations: ["recordDetectionTest"] }])
    expect(
      await attempt(room, viewer, "recordDetectionTest", { monitoringDeploymentId, testedAt: room.now }).catch(String),
    ).toMatch(/FORBIDDEN|not|may/i);
  await missed(monitoringDeploymentId);
  const { id } = await room.database.manager.findOneByOrFail(tables.DetectionTest, { monitoringDeploymentId });
  expect(
    await attempt(room, erin, "withdrawDetectionTest", {
      ...{ monitoringDeploymentId: other.monitoringDeploymentId, detectionTestId: id },
    }),
  ).toMatchObject({ __typename: "NotFound", id });
});

test("Whoever reads monitoring reads its tests, filtered, and the alert of one as far as they may read that", async () => {
  const { monitoringDeploymentId, rule } = await one(["T1110"]);
  await missed(monitoringDeploymentId);
  later(5);
  const alertId = await handIn(firing(rule));
  await fired(monitoringDeploymentId, alertId, { details: "Within a minute." });
  await room.database.manager.update(tables.Alert, { id: alertId }, { handling: "RED" });
  const read = (viewer: typeof erin) =>
    ask(
      room,
      viewer,
      `query ($id: ID!) { monitoringDeployment(id: $id) {
        tests { nodes { outcome procedure details recordedBy { id } techniques { id } alert { id } } }
        failed: tests(filter: { outcomes: [MISSED], withdrawn: false }) { totalCount } passedTechniques { id } } }`,
      { id: monitoringDeploymentId },
    );
  const test = { recordedBy: { id: erin.personId }, techniques: [{ id: "T1110" }] };
  const nodes = [
    { ...test, outcome: "DETECTED", details: "Within a minute." },
    { ...test, outcome: "MISSED", alert: null },
  ];
  expect(await read(shai)).toMatchObject({
    data: {
      monitoringDeployment: {
        tests: { nodes: [{ ...nodes[0], alert: null }, nodes[1]] },
        ...{ failed: { totalCount: 1 }, passedTechniques: [{ id: "T1110" }] },
      },
    },
  });
});
