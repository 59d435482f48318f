import { randomUUID } from "node:crypto";
import { issueKey, post, webhook } from "./support/clients/alert-source.js";
import { findServiceIds } from "./support/clients/find-service-ids.js";
import { succeed } from "./support/messy-case/acting.js";
import { type SharedSystem, sharedSystem } from "./support/processes/shared-system.js";

/*
 * A hunt finds what nothing has detected. It leads to a requirement, which says which logs it needs; the team of the service deploys a
 * rule and tries it out until it works. Coverage tells what a test has proven from what an alert out of real life has.
 */

let shared: SharedSystem;
let services: ReadonlyMap<string, string>;

/** A technique that no other journey names. */
const technique = "T1620";
const rule = `ReflectiveLoading ${randomUUID()}`;
const [hunter, engineer, elsewhere] = ["security-lead", "exchange-engineer", "sharepoint-engineer"];
let [breachHuntId, detectionRequirementId, monitoringDeploymentId] = ["", "", ""];

beforeAll(async () => {
  shared = await sharedSystem();
  services = await findServiceIds(shared.cordon);
});

const serviceId = () => services.get("Exchange") ?? "";
const does = (by: string, operation: string, input: object) => succeed(shared.cordon, by, operation, input);
const forbidden = async (by: string, operation: string, input: object) => {
  const { errors } = await shared.cordon.attempt(by, operation, input);
  expect([by, operation, errors[0]?.extensions.code]).toEqual([by, operation, "FORBIDDEN"]);
};

/** The status of the technique in Exchange, and where a test alone has proven it. */
async function coverage(): Promise<unknown> {
  const { detectionCoverage } = await shared.cordon.read<{ detectionCoverage: { nodes: readonly unknown[] } }>(
    "security-analyst",
    "query ($filter: DetectionCoverageFilter) { detectionCoverage(filter: $filter) { nodes { status testedEnvironments } } }",
    { filter: { serviceIds: [serviceId()], techniqueIds: [technique] } },
  );
  return detectionCoverage.nodes[0];
}

async function failedTestsOf(persona: string): Promise<readonly string[]> {
  type Item = { readonly kind: string; readonly subject: { readonly id?: string } };
  const { me } = await shared.cordon.read<{ me: { workItems: { nodes: readonly Item[] } } }>(
    persona,
    `query ($kinds: [WorkKind!]) { me { workItems(first: 100, filter: { kinds: $kinds }) {
      nodes { kind subject { ... on MonitoringDeployment { id } } } } } }`,
    { kinds: ["DETECTION_TEST_FAILED"] },
  );
  return me.workItems.nodes
    .filter(({ kind, subject }) => kind === "DETECTION_TEST_FAILED" && subject.id === monitoringDeploymentId)
    .map(({ kind }) => kind);
}

test("What a hunt found leads to a requirement that says which logs it needs, and both sides find each other.", async () => {
  const hunt = { hypothesis: "Somebody loads code into the transport service.", serviceIds: [serviceId()] };
  ({ id: breachHuntId } = await does(hunter, "openBreachHunt", {
    ...{ ...hunt, periodFrom: new Date(Date.now() - 86_400_000), dataSources: ["Sysmon"], techniqueIds: [technique] },
  }));
  await does(hunter, "recordHuntQuery", {
    ...{ breachHuntId, text: "images without a file", dataSource: "Sysmon", ranAt: new Date(), hitCount: 1 },
  });
  await does(hunter, "recordHuntFinding", {
    ...{ breachHuntId, text: "An assembly that is on no disk.", serviceId: serviceId(), severity: "HIGH" },
  });
  await does(hunter, "concludeBreachHunt", { breachHuntId, outcome: "FOUND", conclusions: "Nothing reported it." });
  const led = async () => {
    const { breachHunts } = await shared.cordon.read<{ breachHunts: { nodes: readonly { id: string }[] } }>(
      engineer,
      "query ($filter: BreachHuntFilter) { breachHunts(first: 100, filter: $filter) { nodes { id } } }",
      { filter: { outcomes: ["FOUND"], ledToRequirement: false, techniqueIds: [technique] } },
    );
    return breachHunts.nodes;
  };
  expect(await led()).toEqual([{ id: breachHuntId }]);
  ({ id: detectionRequirementId } = await does(hunter, "proposeDetectionRequirement", {
    ...{ serviceId: serviceId(), title: "Code that is loaded from memory", description: "Into what handles mail." },
    ...{ techniqueIds: [technique], breachHuntId, logSources: [{ product: "Windows", service: "Sysmon" }] },
    ...{ strategy: "Images without a file.", blindSpots: ["What runs before Sysmon does."] },
  }));
  expect(await led()).toEqual([]);
  const { breachHunt, detectionRequirements } = await shared.cordon.read<Record<string, object>>(
    engineer,
    `query ($id: ID!, $filter: DetectionRequirementFilter) {
      breachHunt(id: $id) { requirements { nodes { id } } }
      detectionRequirements(filter: $filter) { nodes { id hunt { id } logSources { product category service } } } }`,
    { id: breachHuntId, filter: { techniqueIds: [technique], logSourcesBeyond: [{ product: "linux" }] } },
  );
  expect(breachHunt).toEqual({ requirements: { nodes: [{ id: detectionRequirementId }] } });
  const logSources = [{ product: "windows", category: null, service: "sysmon" }];
  expect(detectionRequirements).toEqual({
    nodes: [{ id: detectionRequirementId, hunt: { id: breachHuntId }, logSources }],
  });
});

test("A test that raises no alert is work of the team that runs it, and one that raises its alert proves it by test.", async () => {
  const which = { detectionRequirementId };
  await does(engineer, "agreeDetectionRequirementForService", which);
  await does(engineer, "putDetectionRequirementInForce", which);
  const source = await issueKey(shared.cordon, engineer, "registerAlertSource", {
    ...{ name: `Rules that are tested ${randomUUID()}`, format: "PROMETHEUS_ALERTMANAGER", serviceId: serviceId() },
  });
  await does(engineer, "deployMonitoring", {
    ...{ ...which, deployment: "A rule on all farms.", reportedBy: { alertSourceId: source.id, rule } },
  });
  const { detectionRequirement } = await shared.cordon.read<{
    detectionRequirement: { deployments: { nodes: readonly { id: string }[] } };
  }>(engineer, "query ($id: ID!) { detectionRequirement(id: $id) { deployments { nodes { id } } } }", {
    id: detectionRequirementId,
  });
  monitoringDeploymentId = detectionRequirement.deployments.nodes[0]?.id ?? "";
  await does("monitoring", "reportMonitoringHealth", { monitoringDeploymentId, health: "HEALTHY" });
  expect(await coverage()).toEqual({ status: "DEPLOYED", testedEnvironments: [] });

  const procedure = "Atomic Red Team T1620, test 1, on a test farm.";
  const missed = { monitoringDeploymentId, procedure, testedAt: new Date(), outcome: "MISSED" };
  for (const by of [elsewhere, "monitoring"]) await forbidden(by, "recordDetectionTest", missed);
  await does(hunter, "recordDetectionTest", missed);
  expect(await coverage()).toEqual({ status: "IMPAIRED", testedEnvironments: [] });
  expect([await failedTestsOf(engineer), await failedTestsOf(elsewhere)]).toEqual([["DETECTION_TEST_FAILED"], []]);

  const testedAt = new Date();
  const { alerts, ...rest } = webhook([randomUUID()]);
  const fired = await post(shared.urls.gateway, source, {
    ...rest,
    alerts: alerts.map((one) => ({
      ...one,
      startsAt: new Date().toISOString(),
      labels: { ...one.labels, alertname: rule },
    })),
  });
  const [{ alertId } = { alertId: "" }] = fired.body.items as readonly { alertId: string }[];
  await does(engineer, "recordDetectionTest", {
    ...{ monitoringDeploymentId, procedure, testedAt, outcome: "DETECTED", alertId },
  });
  const byTest = { status: "PROVEN_BY_TEST", testedEnvironments: ["production"] };
  expect(await coverage()).toEqual(byTest);
  expect(await failedTestsOf(engineer)).toEqual([]);
  await does(engineer, "dismissAlerts", {
    ...{ alertIds: [alertId], disposition: "BENIGN_POSITIVE", reason: "Our own test." },
  });
  expect(await coverage()).toEqual(byTest);
});

test("A test that was recorded wrongly is taken back, and its alert proves again what it would without one.", async () => {
  const { monitoringDeployment } = await shared.cordon.read<{
    monitoringDeployment: { tests: { nodes: readonly { id: string; alert: { id: string } | null }[] } };
  }>(
    "security-analyst",
    `query ($id: ID!) { monitoringDeployment(id: $id) { tests(filter: { outcomes: [DETECTED] }) {
      nodes { id alert { id } recordedBy { id } } } } }`,
    { id: monitoringDeploymentId },
  );
  const [test] = monitoringDeployment.tests.nodes;
  const withdrawal = { monitoringDeploymentId, detectionTestId: test?.id, reason: "It was no test of ours." };
  await forbidden(elsewhere, "withdrawDetectionTest", withdrawal);
  await does(engineer, "withdrawDetectionTest", withdrawal);
  // The one before it, which raised no alert, is the latest again.
  expect(await coverage()).toEqual({ status: "IMPAIRED", testedEnvironments: [] });
  const again = await shared.cordon.perform(engineer, "withdrawDetectionTest", withdrawal);
  expect(again).toMatchObject({ __typename: "GatesUnmet", gates: [{ gate: "TEST_STANDS" }] });
  await does(hunter, "withdrawDetectionRequirement", { detectionRequirementId, reason: "The journey is over." });
  expect(await failedTestsOf(engineer)).toEqual([]);
});
