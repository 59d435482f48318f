import type { Viewer } from "../../../../platform/identity/viewer.js";
import { statementsOf } from "../../../../platform/test-support/statements/statements-of.js";
import type { Alert } from "../../domain/records/alerts/alert.js";
import type { DetectionRequirement } from "../../domain/records/requirements/detection-requirement.js";
import type { MonitoringDeployment } from "../../domain/records/requirements/monitoring-deployment.js";
import { tables } from "../../store/tables.js";
import { ask } from "../../test-support/ask.js";
import { attempt, incidentAt, perform, unmetGates } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { people, services, sources } from "../../test-support/organization.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("monitoring");
});
afterAll(() => room.close());

const { sora, erin, shai, cora, robo } = people;
const program: Viewer = { ...robo, operations: ["reportMonitoringHealth"] };
const later = (minutes: number) => {
  room.now = new Date(room.now.getTime() + minutes * 60_000);
};

/** A requirement in force for a service, whose team is that of the engineer. */
async function inForce(
  serviceId: string,
  engineer: Viewer,
  techniqueIds: readonly string[],
  environments: readonly string[] = ["production"],
): Promise<string> {
  const proposal = { serviceId, techniqueIds, environments };
  const { id } = await perform<DetectionRequirement>(room, sora, "proposeDetectionRequirement", proposal);
  await perform(room, engineer, "agreeDetectionRequirementForService", { detectionRequirementId: id });
  await perform(room, engineer, "putDetectionRequirementInForce", { detectionRequirementId: id });
  return id;
}

/** Deployed, and reported to work. */
async function deploy(detectionRequirementId: string, engineer: Viewer = erin, overrides: object = {}) {
  const { id } = await unreported(detectionRequirementId, engineer, overrides);
  const healthy = { monitoringDeploymentId: id, health: "HEALTHY", details: null };
  return perform<MonitoringDeployment>(room, engineer, "reportMonitoringHealth", healthy);
}

async function unreported(detectionRequirementId: string, engineer: Viewer = erin, overrides: object = {}) {
  await perform(room, engineer, "deployMonitoring", { detectionRequirementId, ...overrides });
  const all = await deploymentsOf(detectionRequirementId);
  return all.at(-1) as MonitoringDeployment;
}

const deploymentsOf = (detectionRequirementId: string) =>
  room.database.manager.find(tables.MonitoringDeployment, { where: { detectionRequirementId }, order: { id: "ASC" } });
const requirementOf = (id: string) => room.database.manager.findOneByOrFail(tables.DetectionRequirement, { id });

interface Covered {
  readonly status: string;
  readonly requirementCount: number;
  readonly deploymentCount: number;
  readonly technique: { readonly id: string };
  readonly service: { readonly id: string };
}

async function coverage(filter: object, viewer: Viewer = sora): Promise<readonly Covered[]> {
  const { data, errors } = await ask<{ detectionCoverage: { nodes: readonly Covered[]; totalCount: number } }>(
    room,
    viewer,
    `query ($filter: DetectionCoverageFilter) { detectionCoverage(first: 100, filter: $filter) { totalCount nodes {
      status requirementCount deploymentCount healthyDeploymentCount provenAt priority
      technique { id } service { id } requirements { id state } } } }`,
    { filter },
  );
  expect(errors).toBeUndefined();
  expect(data?.detectionCoverage.totalCount).toBe(data?.detectionCoverage.nodes.length);
  return data?.detectionCoverage.nodes ?? [];
}

/** Reports an alert, and has the service's team find it right. */
async function reportRight(input: object, engineer: Viewer = erin): Promise<Alert> {
  const alert = await perform<Alert>(room, cora, "reportAlert", input);
  await perform(room, engineer, "dismissAlerts", {
    ...{ alertIds: [alert.id], disposition: "BENIGN_POSITIVE", reason: "It was a test of ours.", tuning: null },
  });
  return alert;
}

const statuses = async (filter: object) =>
  Object.fromEntries((await coverage(filter)).map(({ technique, status }) => [technique.id, status]));

test("Deployed anew in the same environment, in whatever letters, monitoring replaces what ran there, and nothing elsewhere", async () => {
  const id = await inForce(services.exchange, erin, ["T1114.002"], ["production", "Government"]);
  const first = await deploy(id);
  await deploy(id, erin, { environment: "GOVERNMENT" });
  await deploy(id, erin, { environment: "PRODUCTION", reportEveryMinutes: 30 });
  expect(await deploymentsOf(id)).toMatchObject([
    { id: first.id, state: "REPLACED", environment: "production", endedById: erin.personId, replacesId: null },
    { state: "ACTIVE", environment: "Government", reportEveryMinutes: 1_440, replacesId: null },
    {
      state: "ACTIVE",
      environment: "production",
      replacesId: first.id,
      health: "HEALTHY",
      reportDueAt: new Date(room.now.getTime() + 30 * 60_000),
    },
  ]);
});

test("What is deployed in place of something else says of what, and what was replaced leads on to it", async () => {
  const id = await inForce(services.exchange, erin, ["T1114.002"]);
  const [first, second] = [await deploy(id), await deploy(id)];
  const { data } = await ask(
    room,
    sora,
    `query ($id: ID!) { detectionRequirement(id: $id) { deployments { nodes { id state replaces { id } replacedBy { id deployedBy { id } } } } } }`,
    { id },
  );
  expect(data).toMatchObject({
    detectionRequirement: {
      deployments: {
        nodes: [
          { id: first.id, state: "REPLACED", replaces: null, replacedBy: { id: second.id } },
          { id: second.id, state: "ACTIVE", replaces: { id: first.id }, replacedBy: null },
        ],
      },
    },
  });
  const [entry] = await room.database.query<{ summary: string }[]>(
    `SELECT summary FROM audit_entry WHERE action = 'deployMonitoring' AND summary LIKE '%in place of%' ORDER BY sequence DESC LIMIT 1`,
  );
  expect(entry?.summary).toContain(`in place of what ran there since ${first.deployedAt.toISOString()}`);
});

test("Monitoring is not called healthy before somebody reports on it, whatever alerts come of it, and waits for nobody until it is late", async () => {
  const filter = { serviceIds: [services.exchange], techniqueIds: ["T1056.001"] };
  const id = await inForce(services.exchange, erin, ["T1056.001"]);
  const { id: monitoringDeploymentId, ...deployed } = await unreported(id);
  expect(deployed).toMatchObject({ health: "UNKNOWN", healthReportedAt: null, lastSeenAt: null });
  expect(deployed.reportDueAt).not.toBeNull();
  expect(await statuses(filter)).toEqual({ "T1056.001": "IMPAIRED" });
  const report = { serviceId: services.exchange, detectionRequirementId: id };
  await reportRight(report);
  expect(await statuses(filter)).toEqual({ "T1056.001": "IMPAIRED" });
  await perform(room, erin, "reportMonitoringHealth", { monitoringDeploymentId, health: "DEGRADED" });
  expect(await statuses(filter)).toEqual({ "T1056.001": "IMPAIRED" });
  await perform(room, erin, "reportMonitoringHealth", { monitoringDeploymentId, health: "HEALTHY" });
  expect(await statuses(filter)).toEqual({ "T1056.001": "PROVEN" });
});

test("Monitoring is said to be reported by no source that does not report for its service", async () => {
  const serviceId = services.sharepoint;
  const id = await inForce(serviceId, shai, ["T1039"]);
  const reportedBy = { alertSourceId: sources.exchange, rule: "Anything" };
  const deploying = () => attempt(room, shai, "deployMonitoring", { detectionRequirementId: id, reportedBy });
  expect(await unmetGates(deploying())).toEqual(["SOURCE_OF_SERVICE"]);
  expect(JSON.stringify(await deploying())).toMatch(
    /The source \\"[^"]+\\" does not report for SharePoint, .* amendAlertSource/,
  );
  const { id: monitoringDeploymentId } = await unreported(id, shai);
  expect(await unmetGates(attempt(room, shai, "amendMonitoring", { monitoringDeploymentId, reportedBy }))).toEqual([
    "SOURCE_OF_SERVICE",
  ]);
  const routes = [{ value: "sharepoint", serviceId }];
  await room.database.manager.update(
    tables.AlertSource,
    { id: sources.exchange },
    { routes, serviceIds: [services.exchange, serviceId] },
  );
  expect(await perform(room, shai, "amendMonitoring", { monitoringDeploymentId, reportedBy })).toMatchObject(
    reportedBy,
  );
});

test("A rule that was renamed is named anew without deploying anew, and what was said before stays to be read", async () => {
  const id = await inForce(services.exchange, erin, ["T1114.002"]);
  const at = { alertSourceId: sources.exchange };
  const { id: monitoringDeploymentId } = await deploy(id, erin, { reportedBy: { ...at, rule: "Old" } });
  const amended = (changes: object) => perform(room, erin, "amendMonitoring", { monitoringDeploymentId, ...changes });
  const [reason, deployment] = ["The rule was renamed.", "A rule on all farms, and on the test farm."];
  expect(await amended({ reportedBy: { ...at, rule: "New" }, deployment: undefined, reason })).toMatchObject({
    ...{ id: monitoringDeploymentId, state: "ACTIVE", health: "HEALTHY", rule: "New", version: 3 },
  });
  expect(await amended({ deployment })).toMatchObject({ rule: "New", details: deployment });
  expect(await amended({ reportedBy: null, deployment: undefined })).toMatchObject({ rule: null, alertSourceId: null });
  const { data } = await ask(
    room,
    sora,
    `query ($id: ID!) { monitoringDeployment(id: $id) { rule amendments { nodes { rule reason details amendedBy { id }
      alertSource { id } } } } }`,
    { id: monitoringDeploymentId },
  );
  const amendedBy = { id: erin.personId };
  const source = { id: sources.exchange };
  expect(data).toMatchObject({
    monitoringDeployment: {
      rule: null,
      amendments: {
        nodes: [
          { rule: "Old", reason, amendedBy, alertSource: source },
          { rule: "New", amendedBy, alertSource: source },
          { rule: "New", details: deployment },
        ],
      },
    },
  });
  await expect(amended({ deployment: undefined, reportedBy: undefined })).rejects.toThrow(/Nothing was done/);
});

test("A requirement that is not met in each environment is in force and no longer deployed, and one that is withdrawn stays so", async () => {
  const id = await inForce(services.exchange, erin, ["T1114.003"], ["production", "government"]);
  const one = await deploy(id);
  expect((await requirementOf(id)).state).toBe("IN_FORCE");
  const other = await deploy(id, erin, { environment: "government" });
  expect((await requirementOf(id)).state).toBe("DEPLOYED");
  expect(await attempt(room, shai, "takeDownMonitoring", { monitoringDeploymentId: one.id }).catch(String)).toMatch(
    /MONITORING_INFRASTRUCTURE_DEPLOYMENT|Monitoring infrastructure deployment/,
  );
  await perform(room, erin, "takeDownMonitoring", { monitoringDeploymentId: one.id });
  expect((await requirementOf(id)).state).toBe("IN_FORCE");
  await perform(room, erin, "takeDownMonitoring", { monitoringDeploymentId: other.id });
  expect((await requirementOf(id)).state).toBe("IN_FORCE");
  expect(await attempt(room, erin, "reportMonitoringHealth", { monitoringDeploymentId: other.id })).toMatchObject({
    __typename: "TransitionRefused",
    from: "TAKEN_DOWN",
  });
  const again = await deploy(id);
  await perform(room, sora, "withdrawDetectionRequirement", { detectionRequirementId: id });
  await perform(room, erin, "takeDownMonitoring", { monitoringDeploymentId: again.id });
  expect((await requirementOf(id)).state).toBe("WITHDRAWN");
});

test("A program of the service's team reports that monitoring is silent, and since when; nobody reports what is to come", async () => {
  const id = await inForce(services.exchange, erin, ["T1505.002"]);
  const { id: monitoringDeploymentId, lastSeenAt } = await deploy(id);
  later(60);
  const silent = { monitoringDeploymentId, health: "SILENT", details: "The collector stopped.", lastSeenAt };
  expect(await perform<MonitoringDeployment>(room, program, "reportMonitoringHealth", silent)).toMatchObject({
    health: "SILENT",
    lastSeenAt,
    healthReportedAt: room.now,
    version: 3,
  });
  const tomorrow = new Date(room.now.getTime() + 86_400_000);
  expect(await unmetGates(attempt(room, erin, "reportMonitoringHealth", { ...silent, lastSeenAt: tomorrow }))).toEqual([
    "SEEN_ALREADY",
  ]);
});

test("Coverage rises when a requirement is deployed and again when an alert proves it, and falls when it goes silent", async () => {
  const serviceId = services.sharepoint;
  const filter = { serviceIds: [serviceId], techniqueIds: ["T1213.002"] };
  const id = await inForce(serviceId, shai, ["T1213.002"]);
  expect(await statuses(filter)).toEqual({ "T1213.002": "GAP" });
  const { id: monitoringDeploymentId } = await deploy(id, shai);
  expect(await statuses(filter)).toEqual({ "T1213.002": "DEPLOYED" });
  const alert = await reportRight({ serviceId, detectionRequirementId: id }, shai);
  expect(alert).toMatchObject({ detectionRequirementId: id, techniqueIds: ["T1213.002"] });
  expect(await statuses(filter)).toEqual({ "T1213.002": "PROVEN" });
  await perform(room, cora, "reportAlert", { serviceId, detectionRequirementId: id });
  await perform(room, shai, "reportMonitoringHealth", { monitoringDeploymentId, health: "SILENT" });
  expect(await statuses(filter)).toEqual({ "T1213.002": "IMPAIRED" });
  await perform(room, shai, "reportMonitoringHealth", { monitoringDeploymentId, health: "HEALTHY" });
  expect(await statuses(filter)).toEqual({ "T1213.002": "PROVEN" });
  await perform(room, shai, "takeDownMonitoring", { monitoringDeploymentId });
  expect(await statuses(filter)).toEqual({ "T1213.002": "GAP" });
});

test("Neither an alert that few may read nor one that came before the monitoring proves a detection", async () => {
  const serviceId = services.sharepoint;
  const filter = { serviceIds: [serviceId], techniqueIds: ["T1114.003"] };
  const { id } = await perform<DetectionRequirement>(room, sora, "proposeDetectionRequirement", {
    ...{ serviceId, techniqueIds: ["T1114.003"] },
  });
  const input = { detectionRequirementId: id };
  const alert = (handling: string) => reportRight({ serviceId, handling, ...input }, shai);
  await alert("AMBER");
  await perform(room, shai, "agreeDetectionRequirementForService", input);
  await perform(room, shai, "putDetectionRequirementInForce", input);
  await alert("AMBER");
  const { id: monitoringDeploymentId } = await deploy(id, shai);
  for (const handling of ["RED", "AMBER_STRICT"]) await alert(handling);
  expect(await statuses(filter)).toEqual({ "T1114.003": "DEPLOYED" });
  later(1);
  await alert("AMBER");
  expect(await statuses(filter)).toEqual({ "T1114.003": "PROVEN" });
  // What is deployed anew is proven anew.
  await perform(room, shai, "takeDownMonitoring", { monitoringDeploymentId });
  later(1);
  await deploy(id, shai);
  expect(await statuses(filter)).toEqual({ "T1114.003": "DEPLOYED" });
  await alert("AMBER");
  expect(await statuses(filter)).toEqual({ "T1114.003": "PROVEN" });
});

test("An alert says of no requirement of another service that it came of it", async () => {
  const detectionRequirementId = await inForce(services.sharepoint, shai, ["T1213.002"]);
  const input = { serviceId: services.exchange, detectionRequirementId };
  expect(await unmetGates(attempt(room, cora, "reportAlert", input))).toEqual(["DETECTION_OF_SERVICE"]);
});

test("A technique that two requirements of a service name is covered once, by the monitoring of either", async () => {
  const filter = { serviceIds: [services.sharepoint], techniqueIds: ["T1567.002"] };
  const one = await inForce(services.sharepoint, shai, ["T1567.002"]);
  await perform(room, sora, "prioritizeDetectionRequirement", { detectionRequirementId: one, priority: "LOW" });
  const other = await inForce(services.sharepoint, shai, ["T1567.002", "T1567.004"]);
  await perform(room, sora, "prioritizeDetectionRequirement", { detectionRequirementId: other, priority: "CRITICAL" });
  await deploy(one, shai);
  expect(await coverage(filter)).toMatchObject([
    {
      technique: { id: "T1567.002" },
      status: "DEPLOYED",
      requirementCount: 2,
      deploymentCount: 1,
      priority: "CRITICAL",
      requirements: [
        { id: one, state: "DEPLOYED" },
        { id: other, state: "IN_FORCE" },
      ],
    },
  ]);
  expect(await statuses({ serviceIds: [services.sharepoint], techniqueIds: ["T1567"] })).toEqual({
    "T1567.002": "DEPLOYED",
    "T1567.004": "GAP",
  });
  await perform(room, sora, "withdrawDetectionRequirement", { detectionRequirementId: other, reason: "Doubled." });
  expect(await coverage(filter)).toMatchObject([{ requirementCount: 1, priority: "LOW" }]);
});

test("A requirement that is amended while it is deployed covers what its monitoring was deployed for, and the rest is a gap", async () => {
  const filter = { serviceIds: [services.exchange], techniqueIds: ["T1110", "T1621"] };
  const id = await inForce(services.exchange, erin, ["T1110.003"]);
  const input = { detectionRequirementId: id };
  await deploy(id);
  await reportRight({ serviceId: services.exchange, ...input });
  await perform(room, erin, "amendDetectionRequirement", { ...input, techniqueIds: ["T1110.003", "T1621"] });
  expect(await statuses(filter)).toEqual({ "T1110.003": "PROVEN" });
  await perform(room, sora, "agreeDetectionRequirementForSecurity", input);
  await perform(room, sora, "putDetectionRequirementInForce", input);
  expect(await statuses(filter)).toEqual({ "T1110.003": "PROVEN", T1621: "GAP" });
  // What runs now is another rule, of which no alert has come.
  await deploy(id);
  expect(await statuses(filter)).toEqual({ "T1110.003": "DEPLOYED", T1621: "DEPLOYED" });
  await perform(room, erin, "amendDetectionRequirement", { ...input, techniqueIds: ["T1621"] });
  await perform(room, sora, "agreeDetectionRequirementForSecurity", input);
  await perform(room, sora, "putDetectionRequirementInForce", input);
  expect(await statuses(filter)).toEqual({ T1621: "DEPLOYED" });
});

test("Coverage is filtered by tactic and status, ordered by urgency, and shown to responders alone", async () => {
  const gaps = await coverage({ statuses: ["GAP"] });
  expect(gaps.length).toBeGreaterThan(0);
  expect(new Set(gaps.map(({ status }) => status))).toEqual(new Set(["GAP"]));
  const collected = await coverage({ tactics: ["COLLECTION"] });
  expect(collected.map(({ technique }) => technique.id)).toContain("T1213.002");
  expect(collected.map(({ technique }) => technique.id)).not.toContain("T1621");
  expect(await coverage({}, people.nobody)).toEqual([]);
  const query = `query ($after: String) { detectionCoverage(first: 2, after: $after, orderBy: [{ field: PRIORITY }, { field: TECHNIQUE }]) {
    nodes { id priority } pageInfo { endCursor hasNextPage } } }`;
  type Page = { nodes: { id: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
  const all: string[] = [];
  for (let after: string | null = null; ; ) {
    const { data, errors } = await ask<{ detectionCoverage: Page }>(room, sora, query, { after });
    expect(errors).toBeUndefined();
    const page = data?.detectionCoverage as Page;
    all.push(...page.nodes.map(({ id }) => id));
    if (!page.pageInfo.hasNextPage) break;
    after = page.pageInfo.endCursor;
  }
  expect(new Set(all).size).toBe(all.length);
  expect(all).toHaveLength((await coverage({})).length);
});

test("Services lead to their coverage, all in one statement, with the filters of the list and for the same readers", async () => {
  const query = `query ($references: [_Any!]!, $filter: CoverageOfServiceFilter) { _entities(representations: $references) {
    ... on Service { id detectionCoverage(first: 100, filter: $filter) { totalCount nodes { status technique { id } } } } } }`;
  const references = [services.exchange, services.sharepoint, services.teams].map((id) => ({
    ...{ __typename: "Service", id },
  }));
  type Found = {
    readonly id: string;
    readonly detectionCoverage: { readonly totalCount: number; readonly nodes: readonly Covered[] };
  };
  const ofServices = async (filter: object, viewer: Viewer = sora) => {
    const { data, errors } = await ask<{ _entities: readonly Found[] }>(room, viewer, query, { references, filter });
    expect(errors).toBeUndefined();
    return (data?._entities ?? []).map(({ id, detectionCoverage: { nodes, totalCount } }) => {
      expect(totalCount).toBe(nodes.length);
      return { id, techniques: nodes.map(({ technique, status }) => `${technique.id} ${status}`) };
    });
  };
  const listed = async (id: string, filter: object) =>
    (await coverage({ ...filter, serviceIds: [id] })).map(({ technique, status }) => `${technique.id} ${status}`);
  for (const filter of [{}, { statuses: ["GAP"] }, { tactics: ["COLLECTION"] }]) {
    const found = await ofServices(filter);
    for (const { id, techniques } of found) expect(techniques).toEqual(await listed(id, filter));
  }
  expect((await ofServices({})).map(({ techniques }) => techniques.length > 0)).toEqual([true, true, false]);
  expect((await ofServices({}, people.nobody)).flatMap(({ techniques }) => techniques)).toEqual([]);
  expect(await statementsOf(room.database, () => ofServices({}))).toHaveLength(1);
});

const missing = async (techniqueId: string) => {
  const { data } = await ask<{
    detectionCoverage: {
      nodes: readonly { status: string; deploymentCount: number; missingEnvironments: readonly string[] }[];
    };
  }>(
    room,
    sora,
    `{ detectionCoverage(first: 5, filter: { techniqueIds: ["${techniqueId}"], serviceIds: ["${services.exchange}"] }) {
      nodes { status deploymentCount missingEnvironments } } }`,
  );
  return data?.detectionCoverage.nodes;
};

test("Monitoring in another environment than the requirement asks for is refused in words that list these", async () => {
  const id = await inForce(services.exchange, erin, ["T1136.001"], ["worldwide", "government"]);
  for (const [environment, said] of [
    ["my laptop", /worldwide, government, not in "my laptop"/],
    [undefined, /not in "production"/],
  ] as const)
    expect(await attempt(room, erin, "deployMonitoring", { detectionRequirementId: id, environment })).toMatchObject({
      gates: [{ gate: "ENVIRONMENT_REQUIRED" }],
      message: expect.stringMatching(said),
    });
  expect(await missing("T1136.001")).toEqual([
    { status: "GAP", deploymentCount: 0, missingEnvironments: ["government", "worldwide"] },
  ]);
});

test("A technique is a gap until each environment that is required has its monitoring, and impaired until that is healthy in each", async () => {
  const technique = "T1136.002";
  const id = await inForce(services.exchange, erin, [technique], ["worldwide", "government"]);
  await deploy(id, erin, { environment: "worldwide" });
  expect(await missing(technique)).toEqual([
    { status: "GAP", deploymentCount: 1, missingEnvironments: ["government"] },
  ]);
  const { id: monitoringDeploymentId } = await unreported(id, erin, { environment: "government" });
  expect(await missing(technique)).toEqual([{ status: "IMPAIRED", deploymentCount: 2, missingEnvironments: [] }]);
  await perform(room, erin, "reportMonitoringHealth", { monitoringDeploymentId, health: "HEALTHY", details: null });
  expect(await missing(technique)).toEqual([{ status: "DEPLOYED", deploymentCount: 2, missingEnvironments: [] }]);
});

test("What an amendment adds is a gap once both sides have agreed, and what runs where it is left away counts for nothing", async () => {
  const technique = "T1137.001";
  const id = await inForce(services.exchange, erin, [technique]);
  await deploy(id);
  const amend = async (environments: readonly string[]) => {
    const which = { detectionRequirementId: id };
    await perform(room, erin, "amendDetectionRequirement", { ...which, techniqueIds: [technique], environments });
    await perform(room, sora, "agreeDetectionRequirementForSecurity", which);
    const before = await missing(technique);
    await perform(room, sora, "putDetectionRequirementInForce", which);
    return [before?.[0]?.status, (await requirementOf(id)).state];
  };
  expect(await amend(["Production", "government"])).toEqual(["DEPLOYED", "IN_FORCE"]);
  expect(await missing(technique)).toEqual([
    { status: "GAP", deploymentCount: 1, missingEnvironments: ["government"] },
  ]);
  expect(await amend(["production"])).toEqual(["GAP", "DEPLOYED"]);
  expect(await amend(["government"])).toEqual(["DEPLOYED", "IN_FORCE"]);
  expect(await missing(technique)).toEqual([
    { status: "GAP", deploymentCount: 0, missingEnvironments: ["government"] },
  ]);
  const versions = await room.database.manager.find(tables.DetectionRequirementVersion, {
    where: { detectionRequirementId: id },
    order: { number: "ASC" },
  });
  expect(versions.map(({ environments }) => environments)).toEqual([
    ["production"],
    ["Production", "government"],
    ["production"],
    ["government"],
  ]);
});

test("Where two requirements ask for a technique in the same environment, the monitoring of one of them covers it there", async () => {
  const technique = "T1137.002";
  await inForce(services.exchange, erin, [technique]);
  const id = await inForce(services.exchange, erin, [technique], ["PRODUCTION", "government"]);
  await deploy(id, erin, { environment: "production" });
  expect(await missing(technique)).toEqual([
    { status: "GAP", deploymentCount: 1, missingEnvironments: ["government"] },
  ]);
});

test("Of more environments than anybody reads through, coverage names the first hundred", async () => {
  const technique = "T1137.003";
  for (const part of ["a", "b", "c", "d", "e", "f"]) {
    const environments = Array.from({ length: 20 }, (_, place) => `${part}${String(place).padStart(2, "0")}`);
    await inForce(services.exchange, erin, [technique], environments);
  }
  const [covered] = (await missing(technique)) ?? [];
  expect(covered).toMatchObject({ status: "GAP", missingEnvironments: expect.arrayContaining(["a00", "e19"]) });
  expect(covered?.missingEnvironments).toHaveLength(100);
});

test.each([
  ["none", []],
  ["an empty name", [""]],
  ["one twice", ["production", "Production"]],
  ["one with a line break", ["production\nand others"]],
  ["too many", Array.from({ length: 21 }, (_, place) => `region ${place}`)],
])("A requirement that names %s of environments is refused", async (_what, environments) => {
  const input = { serviceId: services.exchange, title: "Tokens", description: "From the log.", environments };
  const { errors } = await ask(
    room,
    sora,
    "mutation ($input: ProposeDetectionRequirementInput!) { proposeDetectionRequirement(input: $input) { __typename } }",
    { input },
  );
  expect(errors?.[0]?.originalError).toMatchObject({ code: "BAD_USER_INPUT" });
});

test("Two deployments in one environment at once leave one that runs", async () => {
  const id = await inForce(services.exchange, erin, ["T1136.003"]);
  const input = { detectionRequirementId: id };
  await Promise.all([1, 2, 3].map(() => attempt(room, erin, "deployMonitoring", input)));
  const all = await deploymentsOf(id);
  expect(all.map(({ state }) => state).sort()).toEqual(["ACTIVE", "REPLACED", "REPLACED"]);
});

test("What was deployed for other techniques than a requirement has by now leaves it to be deployed, as coverage says", async () => {
  const id = await inForce(services.exchange, erin, ["T1003.003"]);
  await deploy(id);
  const of = { detectionRequirementId: id };
  const amendTo = async (techniqueIds: readonly string[]) => {
    await perform(room, erin, "amendDetectionRequirement", { ...of, techniqueIds });
    await perform(room, sora, "agreeDetectionRequirementForSecurity", of);
    await perform(room, sora, "putDetectionRequirementInForce", of);
    const filter = { serviceIds: [services.exchange], techniqueIds };
    return [(await requirementOf(id)).state, await statuses(filter)];
  };
  expect(await amendTo(["T1003.004"])).toEqual(["IN_FORCE", { "T1003.004": "GAP" }]);
  await deploy(id);
  expect(await requirementOf(id)).toMatchObject({ state: "DEPLOYED" });
  expect(await amendTo(["T1003.004", "T1003.005"])).toEqual([
    "IN_FORCE",
    { "T1003.004": "DEPLOYED", "T1003.005": "GAP" },
  ]);
  expect(await amendTo(["T1003.004"])).toEqual(["DEPLOYED", { "T1003.004": "DEPLOYED" }]);
});

test("Monitoring is found by its environment in whatever letters", async () => {
  const id = await inForce(services.exchange, erin, ["T1552.001"], ["Sovereign cloud"]);
  const { id: deployed } = await deploy(id);
  const { data } = await ask(
    room,
    sora,
    `query { monitoringDeployments(filter: { environments: ["SOVEREIGN Cloud"] }) { totalCount nodes { id } } }`,
  );
  expect(data).toEqual({ monitoringDeployments: { totalCount: 1, nodes: [{ id: deployed }] } });
});

test("Requirements and coverage are found by the environments that are required, in whatever letters", async () => {
  const id = await inForce(services.exchange, erin, ["T1556.001"], ["Island", "Harbour"]);
  await inForce(services.exchange, erin, ["T1556.002"], ["Mainland"]);
  const { data, errors } = await ask(
    room,
    sora,
    `query { detectionRequirements(filter: { environments: ["HARBOUR", "nowhere"] }) { nodes { id } }
      detectionCoverage(first: 5, filter: { environments: ["island"] }) { nodes { technique { id } } } }`,
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    detectionRequirements: { nodes: [{ id }] },
    detectionCoverage: { nodes: [{ technique: { id: "T1556.001" } }] },
  });
});

test("What was seen in a service and nobody requires there is a gap of its own, until somebody requires it", async () => {
  const seen = async (techniqueId: string, changes?: object, confidence?: string) => {
    const incidentId = await incidentAt(room, "RECEIVED");
    const observed = { incidentId, techniqueId, tactic: "COLLECTION", ...(confidence && { confidence }) };
    await perform(room, sora, "recordObservedTechnique", observed);
    if (changes) await room.database.manager.update(tables.Incident, { id: incidentId }, changes);
  };
  const gaps = async () => {
    const { data, errors } = await ask<{ detectionCoverage: { nodes: Covered[] } }>(
      ...([
        room,
        shai,
        `{ detectionCoverage(first: 100, filter: { statuses: [OBSERVED_NOT_REQUIRED] }) { nodes {
          status requirementCount deploymentCount provenAt priority missingEnvironments service { id } technique { id } } } }`,
      ] as const),
    );
    expect(errors).toBeUndefined();
    return data?.detectionCoverage.nodes.filter(({ technique }) =>
      ["T1560", "T1560.001", "T1123"].includes(technique.id),
    );
  };
  const gap = (technique: string) => ({
    ...{ status: "OBSERVED_NOT_REQUIRED", requirementCount: 0, deploymentCount: 0, provenAt: null, priority: null },
    ...{ missingEnvironments: [], service: { id: services.exchange }, technique: { id: technique } },
  });
  for (const technique of ["T1560.001", "T1560.001", "T1560"]) await seen(technique);
  // Of an incident that fewer read nothing is told.
  await seen("T1123", { handling: "AMBER_STRICT" });
  // Nor is anything missing for what turned out to be none, or what nobody is sure of.
  for (const determination of ["FALSE_POSITIVE", "BENIGN", "EXERCISE"])
    await seen("T1123", { state: "DISMISSED", determination });
  await seen("T1123", { state: "WITHDRAWN", determination: "FALSE_POSITIVE" });
  await seen("T1123", undefined, "LOW");
  expect(await gaps()).toEqual([gap("T1560"), gap("T1560.001")]);
  // An attack that was blocked may come again.
  await seen("T1123", { state: "DISMISSED", determination: "BLOCKED" });
  expect(await gaps()).toEqual([gap("T1123"), gap("T1560"), gap("T1560.001")]);
  await inForce(services.exchange, erin, ["T1123"]);
  expect(await gaps()).toEqual([gap("T1560"), gap("T1560.001")]);
  await inForce(services.sharepoint, shai, ["T1560"]);
  expect(await gaps()).toEqual([gap("T1560"), gap("T1560.001")]);
  // Whoever requires the technique requires its parts.
  await inForce(services.exchange, erin, ["T1560"]);
  expect(await gaps()).toEqual([]);
});
