import { randomUUID } from "node:crypto";
import { issueKey, post, webhook } from "./support/clients/alert-source.js";
import { findServiceIds } from "./support/clients/find-service-ids.js";
import { succeed } from "./support/messy-case/acting.js";
import { type SharedSystem, sharedSystem } from "./support/processes/shared-system.js";

/*
 * What two services must be able to detect: agreed by both sides, deployed by the team of each, amended while it is deployed, gone
 * silent on a bad day. Coverage says at each moment how well it is detected; others than those who hold the cells change nothing.
 */

let shared: SharedSystem;
let services: ReadonlyMap<string, string>;
/** By the service that it is for. */
const requirements = new Map<string, string>();

/** Techniques that no other journey names. */
const [tampering, exfiltration, added] = ["T1685.002", "T1537", "T1530"];
const engineers: Readonly<Record<string, string>> = {
  Exchange: "exchange-engineer",
  SharePoint: "sharepoint-engineer",
};

beforeAll(async () => {
  shared = await sharedSystem();
  services = await findServiceIds(shared.cordon);
});

const idOf = (name: string) => services.get(name) ?? "";
const requirementOf = (service: string) => ({ detectionRequirementId: requirements.get(service) ?? "" });
const does = (by: string, operation: string, input: object) => succeed(shared.cordon, by, operation, input);
/** A program of the team says that what runs there works. */
async function reportHealthy(service: string): Promise<void> {
  const running = (await deploymentsOf(service)).deployments.nodes.find(({ state }) => state === "ACTIVE");
  await does("monitoring", "reportMonitoringHealth", { monitoringDeploymentId: running?.id, health: "HEALTHY" });
}

const forbidden = async (by: string, operation: string, input: object) => {
  const { errors } = await shared.cordon.attempt(by, operation, input);
  expect([by, operation, errors[0]?.extensions.code]).toEqual([by, operation, "FORBIDDEN"]);
};

interface Covered {
  readonly status: string;
  readonly requirementCount: number;
  readonly technique: { readonly id: string };
  readonly service: { readonly name: string };
}

/** The status of each technique in each service, as a reader sees it. */
async function coverage(by = "security-analyst"): Promise<Readonly<Record<string, string>>> {
  const { detectionCoverage } = await shared.cordon.read<{
    detectionCoverage: { totalCount: number; nodes: readonly Covered[] };
  }>(
    by,
    `query ($filter: DetectionCoverageFilter) { detectionCoverage(first: 50, filter: $filter) {
      totalCount nodes { status requirementCount technique { id } service { name } } } }`,
    {
      filter: {
        serviceIds: [idOf("Exchange"), idOf("SharePoint")],
        techniqueIds: [tampering, exfiltration, added],
      },
    },
  );
  return Object.fromEntries(
    detectionCoverage.nodes.map(({ service, technique, status }) => [`${service.name} ${technique.id}`, status]),
  );
}

/** The alerts that monitoring is proven by, as it leads to them and as coverage does. */
async function provenBy(id: string): Promise<readonly string[]> {
  type Proofs = { proofs: { nodes: readonly { alert: { id: string } }[] } };
  const { monitoringDeployment, detectionCoverage } = await shared.cordon.read<{
    monitoringDeployment: Proofs;
    detectionCoverage: { nodes: readonly Proofs[] };
  }>(
    "security-analyst",
    `query ($id: ID!, $filter: DetectionCoverageFilter) {
      monitoringDeployment(id: $id) { proofs(first: 10) { nodes { provenAt alert { id } } } }
      detectionCoverage(first: 5, filter: $filter) { nodes { proofs(first: 10) { nodes { provenAt alert { id } } } } } }`,
    { id, filter: { serviceIds: [idOf("Exchange")], techniqueIds: [exfiltration] } },
  );
  const alertsOf = ({ proofs }: Proofs) => [...new Set(proofs.nodes.map(({ alert }) => alert.id))].sort();
  const found = alertsOf(monitoringDeployment);
  for (const covered of detectionCoverage.nodes) expect(alertsOf(covered)).toEqual(found);
  return found;
}

async function deploymentsOf(service: string) {
  const { detectionRequirement } = await shared.cordon.read<{
    detectionRequirement: {
      state: string;
      standingNumber: number;
      deployments: { nodes: { id: string; environment: string; state: string; health: string }[] };
    };
  }>(
    "security-analyst",
    `query ($id: ID!) { detectionRequirement(id: $id) { state standingNumber
      deployments { nodes { id environment state health } } } }`,
    { id: requirementOf(service).detectionRequirementId },
  );
  return detectionRequirement;
}

test("What two services must detect is proposed by either side, refused with the names of what is no technique, and a gap once in force.", async () => {
  const words = { title: "Logs that are switched off", description: "From the audit log." };
  const wrong = await shared.cordon.attempt("security-lead", "proposeDetectionRequirement", {
    serviceId: idOf("Exchange"),
    ...words,
    techniqueIds: ["T1562.008", "T0000"],
  });
  expect(wrong.errors[0]?.extensions.code).toBe("BAD_USER_INPUT");
  expect(wrong.errors[0]?.message).toMatch(/T1562\.008 .* was revoked, write T1685\.002.*T0000 is none/);
  for (const [service, engineer] of Object.entries(engineers)) {
    const proposal = { serviceId: idOf(service), ...words, techniqueIds: [tampering, exfiltration] };
    await forbidden("legal-counsel", "proposeDetectionRequirement", proposal);
    const proposer = service === "Exchange" ? "security-lead" : engineer;
    requirements.set(service, (await does(proposer, "proposeDetectionRequirement", proposal)).id);
  }
  await does("exchange-engineer", "agreeDetectionRequirementForService", requirementOf("Exchange"));
  await does("security-lead", "agreeDetectionRequirementForSecurity", requirementOf("SharePoint"));
  await forbidden("sharepoint-engineer", "agreeDetectionRequirementForService", requirementOf("Exchange"));
  expect(await coverage()).toEqual({});
  for (const service of requirements.keys())
    await does("security-lead", "putDetectionRequirementInForce", requirementOf(service));
  const gap = "GAP";
  expect(await coverage()).toEqual({
    [`Exchange ${tampering}`]: gap,
    [`Exchange ${exfiltration}`]: gap,
    [`SharePoint ${tampering}`]: gap,
    [`SharePoint ${exfiltration}`]: gap,
  });
});

test("Threat intelligence and security say how urgent it is; the service's team does not.", async () => {
  const input = {
    ...requirementOf("Exchange"),
    priority: "HIGH",
    basis: "THREAT_INTELLIGENCE",
    reason: "Seen in mail services.",
  };
  await forbidden("exchange-engineer", "prioritizeDetectionRequirement", input);
  expect(await does("threat-analyst", "prioritizeDetectionRequirement", input)).toMatchObject({
    id: input.detectionRequirementId,
  });
});

test("Coverage rises when the service's own team deploys and says that it works, and again when an alert is found right.", async () => {
  const deployed = { deployment: "A rule on all farms, seen to work with a test account." };
  for (const by of ["security-lead", "sharepoint-engineer", "monitoring"])
    await forbidden(by, "deployMonitoring", { ...requirementOf("Exchange"), ...deployed });
  const elsewhere = { ...requirementOf("Exchange"), ...deployed, environment: "my laptop" };
  expect(await shared.cordon.perform("exchange-engineer", "deployMonitoring", elsewhere)).toMatchObject({
    __typename: "GatesUnmet",
    gates: [{ gate: "ENVIRONMENT_REQUIRED" }],
    message: expect.stringMatching(/asks for monitoring in production, not in "my laptop"/),
  });
  expect(await coverage()).toMatchObject({ [`Exchange ${tampering}`]: "GAP" });
  await does("exchange-engineer", "deployMonitoring", { ...requirementOf("Exchange"), ...deployed });
  const unknown = { [`Exchange ${tampering}`]: "IMPAIRED", [`Exchange ${exfiltration}`]: "IMPAIRED" };
  expect(await coverage()).toMatchObject(unknown);
  await reportHealthy("Exchange");
  const running = "DEPLOYED";
  const deployment = { [`Exchange ${tampering}`]: running, [`Exchange ${exfiltration}`]: running };
  expect(await coverage()).toMatchObject({ ...deployment, [`SharePoint ${tampering}`]: "GAP" });
  const alert = {
    serviceId: idOf("Exchange"),
    source: "WORKLOAD_DETECTION",
    title: "A log was switched off",
    description: "By an account of a program.",
    ...requirementOf("Exchange"),
  };
  const right = async (alertId: string) =>
    does("exchange-engineer", "dismissAlerts", {
      ...{ alertIds: [alertId], disposition: "BENIGN_POSITIVE", reason: "A change that was announced." },
    });
  await right((await does("monitoring", "reportAlert", alert)).id);
  // It came of one of two detections, and nobody has said of which.
  expect(await coverage()).toMatchObject(deployment);
  for (const [wrong, said] of [
    [{ techniqueIds: ["T1110"] }, /T1110/],
    [{ observedAt: "2199-01-01T00:00:00.000Z" }, /is still to come/],
  ] as const)
    expect(await shared.cordon.perform("monitoring", "reportAlert", { ...alert, ...wrong })).toMatchObject({
      __typename: "GatesUnmet",
      message: expect.stringMatching(said),
    });
  const { id } = await does("monitoring", "reportAlert", { ...alert, techniqueIds: [tampering] });
  expect(await coverage()).toMatchObject(deployment);
  await right(id);
  expect(await coverage()).toMatchObject({ ...deployment, [`Exchange ${tampering}`]: "PROVEN" });
});

test("What a source reports by the rule that was deployed proves it once it is found right, and no longer once it is reopened.", async () => {
  const source = await issueKey(shared.cordon, "exchange-engineer", "registerAlertSource", {
    name: "Alertmanager of what is detected",
    format: "PROMETHEUS_ALERTMANAGER",
    serviceId: idOf("Exchange"),
  });
  const { alerts, ...rest } = webhook([randomUUID(), randomUUID()]);
  const rule = `LogSwitchedOff ${randomUUID()}`;
  const fires = () =>
    post(shared.urls.gateway, source, {
      ...rest,
      alerts: alerts.map((one) => ({
        ...one,
        labels: { ...one.labels, alertname: rule, technique: "T9999", mitre_technique: tampering },
        annotations: { ...one.annotations, technique: exfiltration },
      })),
    });
  await does("exchange-engineer", "deployMonitoring", {
    ...requirementOf("Exchange"),
    deployment: "An alerting rule on all farms.",
    reportedBy: { alertSourceId: source.id, rule: "LogSwitchedOff" },
  });
  await reportHealthy("Exchange");
  const monitoring = (await deploymentsOf("Exchange")).deployments.nodes.find(({ state }) => state === "ACTIVE");
  const renamed = {
    monitoringDeploymentId: monitoring?.id,
    reportedBy: { alertSourceId: source.id, rule },
    reason: "The rule was renamed.",
  };
  for (const by of ["security-lead", "sharepoint-engineer", "monitoring"])
    await forbidden(by, "amendMonitoring", renamed);
  await does("exchange-engineer", "amendMonitoring", renamed);
  const [one, other] = [`Exchange ${tampering}`, `Exchange ${exfiltration}`];
  expect(await coverage()).toMatchObject({ [one]: "DEPLOYED", [other]: "DEPLOYED" });
  const taken = await fires();
  expect(taken).toMatchObject({ status: 202, body: { received: 2, items: [{ unknownTechniques: ["T9999"] }, {}] } });
  const proven = { [one]: "PROVEN", [other]: "PROVEN" };
  const deployed = { [one]: "DEPLOYED", [other]: "DEPLOYED" };
  expect(await coverage()).toMatchObject(deployed);
  expect(await provenBy(monitoring?.id ?? "")).toEqual([]);
  const alertIds = (taken.body.items as readonly { alertId: string }[]).map(({ alertId }) => alertId);
  const dismissal = { disposition: "FALSE_POSITIVE", reason: "A load test.", tuning: "The farm is left out." };
  await does("exchange-engineer", "dismissAlerts", { ...dismissal, alertIds: alertIds.slice(1) });
  expect(await coverage()).toMatchObject(deployed);
  const isRight = { disposition: "BENIGN_POSITIVE", reason: "A drill of ours." };
  await does("exchange-engineer", "dismissAlerts", { ...isRight, alertIds: alertIds.slice(0, 1) });
  expect(await coverage()).toMatchObject(proven);
  expect(await provenBy(monitoring?.id ?? "")).toEqual(alertIds.slice(0, 1));
  const reopening = {
    alertIds: alertIds.slice(0, 1),
    reason: "It was no drill.",
    dueAt: new Date(Date.now() + 3_600_000),
  };
  await does("exchange-engineer", "reopenAlerts", reopening);
  expect(await coverage()).toMatchObject(deployed);
  await does("exchange-engineer", "dismissAlerts", { ...isRight, alertIds: alertIds.slice(0, 1) });
  expect(await coverage()).toMatchObject(proven);
});

test("A service leads to its coverage from wherever it is found, for those who read the list.", async () => {
  const ofService = async (by: string) => {
    const { service } = await shared.cordon.read<{
      service: { name: string; detectionCoverage: { nodes: readonly { technique: { id: string }; status: string }[] } };
    }>(
      by,
      `query ($id: ID!, $techniqueIds: [ID!]) { service(id: $id) { name
        detectionCoverage(first: 50, filter: { techniqueIds: $techniqueIds }) { nodes { status technique { id } } } } }`,
      { id: idOf("Exchange"), techniqueIds: [tampering, exfiltration] },
    );
    return service.detectionCoverage.nodes.map(({ technique, status }) => `${technique.id} ${status}`).sort();
  };
  expect(await ofService("security-analyst")).toEqual([`${exfiltration} PROVEN`, `${tampering} PROVEN`]);
  expect(await ofService("dashboard")).toEqual([]);
});

test("What is amended while it is deployed stays in force until both agree; what it adds is a gap until it is deployed.", async () => {
  const which = requirementOf("Exchange");
  const techniqueIds = [tampering, exfiltration, added];
  await forbidden("sharepoint-engineer", "amendDetectionRequirement", { ...which, techniqueIds, reason: "Not mine." });
  await does("exchange-engineer", "amendDetectionRequirement", { ...which, techniqueIds, reason: "Seen last week." });
  const early = await shared.cordon.perform("exchange-engineer", "putDetectionRequirementInForce", which);
  expect(early.gates.map(({ gate }) => gate)).toEqual(["BOTH_SIDES_AGREED"]);
  expect(await coverage()).not.toHaveProperty([`Exchange ${added}`]);
  await does("security-lead", "agreeDetectionRequirementForSecurity", which);
  await does("exchange-engineer", "putDetectionRequirementInForce", which);
  expect(await deploymentsOf("Exchange")).toMatchObject({ state: "IN_FORCE", standingNumber: 2 });
  expect(await coverage()).toMatchObject({ [`Exchange ${tampering}`]: "PROVEN", [`Exchange ${added}`]: "GAP" });
});

test("An environment that both sides add is a gap until the team deploys there as well, and coverage says which one it is.", async () => {
  const which = requirementOf("Exchange");
  const environments = ["production", "government"];
  await does("security-lead", "amendDetectionRequirement", { ...which, environments, reason: "The other cloud, too." });
  await does("exchange-engineer", "agreeDetectionRequirementForService", which);
  await does("security-lead", "putDetectionRequirementInForce", which);
  const missing = async () => {
    const { detectionCoverage } = await shared.cordon.read<{
      detectionCoverage: { nodes: readonly { status: string; missingEnvironments: readonly string[] }[] };
    }>(
      "security-analyst",
      "query ($filter: DetectionCoverageFilter) { detectionCoverage(first: 5, filter: $filter) { nodes { status missingEnvironments } } }",
      { filter: { serviceIds: [idOf("Exchange")], techniqueIds: [tampering] } },
    );
    return detectionCoverage.nodes;
  };
  expect(await missing()).toEqual([{ status: "GAP", missingEnvironments: ["government"] }]);
  expect(await deploymentsOf("Exchange")).toMatchObject({ state: "IN_FORCE", standingNumber: 3 });
  await does("security-lead", "amendDetectionRequirement", {
    ...which,
    environments: ["production"],
    reason: "Not yet.",
  });
  await does("exchange-engineer", "agreeDetectionRequirementForService", which);
  await does("security-lead", "putDetectionRequirementInForce", which);
  expect(await missing()).toEqual([{ status: "PROVEN", missingEnvironments: [] }]);
});

test("A program of the team says that monitoring is silent; taken down, nothing is left of it, and nobody else takes it down.", async () => {
  const running = (await deploymentsOf("Exchange")).deployments.nodes.find(({ state }) => state === "ACTIVE");
  const which = { monitoringDeploymentId: running?.id ?? "" };
  const silent = { ...which, health: "SILENT", details: "The collector stopped." };
  for (const by of ["security-lead", "sharepoint-engineer", "sweeper"])
    await forbidden(by, "reportMonitoringHealth", silent);
  await does("monitoring", "reportMonitoringHealth", silent);
  expect(await coverage()).toMatchObject({ [`Exchange ${tampering}`]: "IMPAIRED" });
  const reason = { ...which, reason: "The farms were replaced." };
  for (const by of ["security-lead", "sharepoint-engineer", "monitoring"])
    await forbidden(by, "takeDownMonitoring", reason);
  await does("exchange-engineer", "takeDownMonitoring", reason);
  expect(await deploymentsOf("Exchange")).toMatchObject({
    state: "IN_FORCE",
    deployments: {
      nodes: [{ state: "REPLACED" }, { environment: "production", state: "TAKEN_DOWN", health: "SILENT" }],
    },
  });
  expect(await coverage()).toMatchObject({ [`Exchange ${tampering}`]: "GAP" });
});

test("Whoever is no responder sees neither requirements nor monitoring nor coverage, and the list of techniques all the same.", async () => {
  expect(await coverage("dashboard")).toEqual({});
  const { monitoringDeployments, attackTechnique } = await shared.cordon.read<{
    monitoringDeployments: { nodes: unknown[] };
    attackTechnique: { name: string };
  }>("dashboard", `{ monitoringDeployments { nodes { id } } attackTechnique(id: "${exfiltration}") { name } }`);
  expect([monitoringDeployments.nodes, attackTechnique.name]).toEqual([[], "Transfer Data to Cloud Account"]);
});

test("Security withdraws what a service need not detect any longer, with the reason, and its team does not.", async () => {
  const which = requirementOf("Exchange");
  const reason = "The protocol is gone.";
  for (const by of ["exchange-engineer", "sharepoint-engineer"])
    await forbidden(by, "withdrawDetectionRequirement", { ...which, reason });
  await does("security-lead", "withdrawDetectionRequirement", { ...which, reason });
  expect(await deploymentsOf("Exchange")).toMatchObject({ state: "WITHDRAWN" });
  expect(await coverage()).not.toHaveProperty([`Exchange ${tampering}`]);
});
