import type { Viewer } from "../../../../platform/identity/viewer.js";
import { statementsOf } from "../../../../platform/test-support/statements/statements-of.js";
import { sourceViewer } from "../../alert-endpoint/source-viewer.js";
import type { HandedInAlert } from "../../domain/ingest/mapping/handed-in-alert.js";
import type { Alert } from "../../domain/records/alerts/alert.js";
import type { AlertBatch } from "../../domain/records/alerts/alert-batch.js";
import type { DetectionRequirement } from "../../domain/records/requirements/detection-requirement.js";
import { tables } from "../../store/tables.js";
import { ask } from "../../test-support/ask.js";
import { attempt, incidentAt, perform } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { idOf, people, services, sources } from "../../test-support/organization.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("proofs");
});
afterAll(() => room.close());

const { sora, erin, cora } = people;
const bySource = sourceViewer({ id: sources.exchange, name: "Alertmanager of Exchange" });
const serviceId = services.exchange;
let number = 0;
const fresh = (what: string) => {
  number += 1;
  return `${what}-${number}`;
};
const later = (minutes: number) => {
  room.now = new Date(room.now.getTime() + minutes * 60_000);
};

/** A requirement in force for techniques, whose monitoring a rule of the source reports by. */
async function deployed(rule: string | null, techniqueIds: readonly string[], environment = "production") {
  const proposal = { serviceId, techniqueIds };
  const { id } = await perform<DetectionRequirement>(room, sora, "proposeDetectionRequirement", proposal);
  await perform(room, erin, "agreeDetectionRequirementForService", { detectionRequirementId: id });
  await perform(room, erin, "putDetectionRequirementInForce", { detectionRequirementId: id });
  await deploy(id, rule, environment);
  return id;
}

async function deploy(detectionRequirementId: string, rule: string | null, environment = "production") {
  await perform(room, erin, "deployMonitoring", {
    ...{ detectionRequirementId, environment },
    reportedBy: rule === null ? null : { alertSourceId: sources.exchange, rule },
  });
  const running = { detectionRequirementId, environment, state: "ACTIVE" } as const;
  const { id } = await room.database.manager.findOneByOrFail(tables.MonitoringDeployment, running);
  const healthy = { monitoringDeploymentId: id, health: "HEALTHY", details: null };
  await perform(room, erin, "reportMonitoringHealth", healthy);
}

const firing = (rules: readonly string[], changes: Partial<HandedInAlert> = {}): HandedInAlert => ({
  title: `About ${rules.join()}`,
  description: "What was seen.",
  signal: "FIRING",
  fingerprint: fresh("fingerprint"),
  techniques: [],
  indicators: [],
  rules,
  ...changes,
});
async function handIn(...alerts: readonly HandedInAlert[]): Promise<readonly string[]> {
  const { items } = await perform<AlertBatch>(room, bySource, "ingestAlerts", {
    ...{ alertSourceId: sources.exchange, alerts },
  });
  return items.map(({ alertId }) => alertId ?? "");
}

/** A person finds some alerts right, and so proves their detection. */
const judge = (alertIds: readonly string[]) => dismiss(alertIds, "BENIGN_POSITIVE");
async function handInRight(...alerts: readonly HandedInAlert[]): Promise<readonly string[]> {
  const alertIds = await handIn(...alerts);
  await judge([...new Set(alertIds)]);
  return alertIds;
}

async function statuses(techniqueIds: readonly string[]): Promise<Record<string, string>> {
  type Covered = { nodes: readonly { technique: { id: string }; status: string; provenAt: string | null }[] };
  const { data, errors } = await ask<{ detectionCoverage: Covered }>(
    room,
    sora,
    `query ($filter: DetectionCoverageFilter) { detectionCoverage(first: 100, filter: $filter) { nodes {
      status provenAt technique { id } } } }`,
    { filter: { serviceIds: [serviceId], techniqueIds } },
  );
  expect(errors).toBeUndefined();
  const nodes = data?.detectionCoverage.nodes ?? [];
  for (const { status, provenAt } of nodes) expect(provenAt !== null).toBe(status === "PROVEN");
  return Object.fromEntries(nodes.map(({ technique, status }) => [technique.id, status]));
}

const dismiss = (alertIds: readonly string[], disposition = "FALSE_POSITIVE") =>
  perform<AlertBatch>(room, erin, "dismissAlerts", {
    ...{ alertIds, disposition, reason: "It was a test." },
    tuning: disposition === "FALSE_POSITIVE" ? "The test hosts are left out." : null,
  });

test("An alert of the source with the rule that a deployment names proves that deployment and no other", async () => {
  const of = ["T1003.001", "T1003.002", "T1003.003"];
  const [rule, other] = [fresh("Rule"), fresh("Rule")];
  const id = await deployed(rule, ["T1003.001"]);
  await deployed(other, ["T1003.002"]);
  await deployed(null, ["T1003.003"]);
  const all = { "T1003.001": "DEPLOYED", "T1003.002": "DEPLOYED", "T1003.003": "DEPLOYED" };
  await handIn(firing([]), firing(["Another rule"]), firing([rule.toLowerCase()]));
  expect(await statuses(of)).toEqual(all);
  const [alertId = ""] = await handIn(firing(["An id", rule]), firing([rule]));
  // Nobody has judged it yet.
  expect(await statuses(of)).toEqual(all);
  await judge([alertId]);
  expect(await statuses(of)).toEqual({ ...all, "T1003.001": "PROVEN" });
  const { data } = await ask(
    room,
    sora,
    `query ($id: ID!) { alert(id: $id) { reportedRules techniques { id } detectionRequirement { id
      deployments { nodes { rule alertSource { id } } } } } }`,
    { id: alertId },
  );
  expect(data).toEqual({
    alert: {
      reportedRules: ["An id", rule],
      techniques: [{ id: "T1003.001" }],
      detectionRequirement: { id, deployments: { nodes: [{ rule, alertSource: { id: sources.exchange } }] } },
    },
  });
});

test("An alert proves of its deployment what it names itself, and nothing where it names something else or none of several", async () => {
  const of = ["T1021.001", "T1021.002", "T1021.004"];
  const rule = fresh("Rule");
  await deployed(rule, of);
  await handInRight(firing([rule], { techniques: ["T1041"] }));
  const [silent] = await handInRight(firing([rule]));
  expect(await room.database.manager.findOneByOrFail(tables.Alert, { id: silent })).toMatchObject({ techniqueIds: [] });
  expect(new Set(Object.values(await statuses(of)))).toEqual(new Set(["DEPLOYED"]));
  await handInRight(firing([rule], { techniques: ["T1021.002", "T1041"] }));
  expect(await statuses(of)).toEqual({ "T1021.001": "DEPLOYED", "T1021.002": "PROVEN", "T1021.004": "DEPLOYED" });
  await handInRight(firing([rule], { techniques: ["T1021"] }));
  expect(new Set(Object.values(await statuses(of)))).toEqual(new Set(["PROVEN"]));
});

test("What a person reports of a requirement for several techniques proves those that they name", async () => {
  const of = ["T1046", "T1049"];
  const detectionRequirementId = await deployed(null, of);
  const report = async (techniqueIds?: readonly string[]) => {
    const alert = await perform<Alert>(room, cora, "reportAlert", { serviceId, detectionRequirementId, techniqueIds });
    await judge([alert.id]);
    return alert;
  };
  // Which one it was nobody said: the alert shows none, and proves none.
  expect(await report()).toMatchObject({ techniqueIds: [], reportedTechniques: [] });
  expect(await statuses(of)).toEqual({ T1046: "DEPLOYED", T1049: "DEPLOYED" });
  expect(await report(["T1049"])).toMatchObject({ techniqueIds: ["T1049"], reportedTechniques: ["T1049"] });
  expect(await statuses(of)).toEqual({ T1046: "DEPLOYED", T1049: "PROVEN" });
});

test("A technique that the requirement does not have is refused by its name, and a part of one that it has is kept as it was reported", async () => {
  const detectionRequirementId = await deployed(null, ["T1505"]);
  const report = (techniqueIds: readonly string[]) =>
    attempt(room, cora, "reportAlert", { serviceId, detectionRequirementId, techniqueIds });
  expect(await report(["T1505.003", "T1110"])).toMatchObject({
    __typename: "GatesUnmet",
    gates: [{ gate: "DETECTION_OF_SERVICE", message: expect.stringMatching(/T1110[^0-9].*T1505[^.]/) }],
  });
  expect(await statuses(["T1505"])).toEqual({ T1505: "DEPLOYED" });
  const reported = (await report(["T1505.003"])) as Alert;
  expect(reported).toMatchObject({ techniqueIds: ["T1505"], reportedTechniques: ["T1505.003"] });
  await judge([reported.id]);
  expect(await statuses(["T1505"])).toEqual({ T1505: "PROVEN" });
});

test("What was open before its monitoring was deployed proves it when it is seen once more", async () => {
  const rule = fresh("Rule");
  const alert = firing([rule]);
  await handIn(alert);
  later(1);
  await deployed(rule, ["T1057"]);
  expect(await statuses(["T1057"])).toEqual({ T1057: "DEPLOYED" });
  await handIn({ ...alert, signal: "RESOLVED" });
  expect(await statuses(["T1057"])).toEqual({ T1057: "DEPLOYED" });
  const [alertId = ""] = await handIn(alert, alert);
  expect(await statuses(["T1057"])).toEqual({ T1057: "DEPLOYED" });
  const proofs = await room.database.manager.countBy(tables.DetectionProof, { techniqueId: "T1057" });
  await handIn(alert);
  expect(await room.database.manager.countBy(tables.DetectionProof, { techniqueId: "T1057" })).toBe(proofs);
  await judge([alertId]);
  expect(await statuses(["T1057"])).toEqual({ T1057: "PROVEN" });
});

test("A detection is proven as long as one of its alerts was found right, also about what is allowed", async () => {
  const rule = fresh("Rule");
  await deployed(rule, ["T1069"]);
  const [one, two, three] = (await handIn(firing([rule]), firing([rule]), firing([rule]))) as [string, string, string];
  await dismiss([one, two]);
  expect(await statuses(["T1069"])).toEqual({ T1069: "DEPLOYED" });
  await dismiss([three], "BENIGN_POSITIVE");
  expect(await statuses(["T1069"])).toEqual({ T1069: "PROVEN" });
});

test("What turns out to be a false positive in an incident proves nothing until it is found to be right after all", async () => {
  const detectionRequirementId = await deployed(null, ["T1082"]);
  const { id: alertId } = await perform<Alert>(room, cora, "reportAlert", { serviceId, detectionRequirementId });
  await perform(room, erin, "triageAlert", { alertId });
  await perform(room, erin, "assessSeverity", { alertId });
  const { id: incidentId } = await perform(room, erin, "escalateAlert", { alertId });
  const found = (disposition: string) =>
    perform(room, sora, "dispositionAlert", {
      ...{ incidentId, alertId, disposition, reason: "The log says so." },
      tuning: disposition === "FALSE_POSITIVE" ? "Left out." : null,
    });
  expect(await statuses(["T1082"])).toEqual({ T1082: "DEPLOYED" });
  await found("FALSE_POSITIVE");
  expect(await statuses(["T1082"])).toEqual({ T1082: "DEPLOYED" });
  await found("TRUE_POSITIVE");
  expect(await statuses(["T1082"])).toEqual({ T1082: "PROVEN" });
});

interface ShownProof {
  readonly provenAt: string;
  readonly alert: { readonly id: string };
  readonly technique: { readonly id: string } | null;
}
interface ShownProofs {
  readonly totalCount: number;
  readonly nodes: readonly ShownProof[];
}

/** The proofs that a viewer is shown: those that coverage leads to, and those of what runs. */
async function proofsOf(techniqueId: string, viewer: Viewer = sora) {
  const proofs =
    "proofs(first: 5) { totalCount nodes { id provenAt alert { id } technique { id } deployment { id } requirement { id } } }";
  const { data, errors } = await ask<{
    detectionCoverage: { nodes: readonly { proofs: ShownProofs }[] };
    monitoringDeployments: { nodes: readonly { proofs: ShownProofs }[] };
  }>(
    room,
    viewer,
    `query ($coverage: DetectionCoverageFilter, $deployments: MonitoringDeploymentFilter) {
      detectionCoverage(first: 5, filter: $coverage) { nodes { ${proofs} } }
      monitoringDeployments(first: 5, filter: $deployments) { nodes { ${proofs} } } }`,
    {
      coverage: { serviceIds: [serviceId], techniqueIds: [techniqueId] },
      deployments: { serviceIds: [serviceId], techniqueIds: [techniqueId], states: ["ACTIVE"] },
    },
  );
  expect(errors).toBeUndefined();
  const [covered] = data?.detectionCoverage.nodes ?? [];
  const [running] = data?.monitoringDeployments.nodes ?? [];
  expect(covered?.proofs).toEqual(running?.proofs);
  expect(covered?.proofs.totalCount).toBe(covered?.proofs.nodes.length);
  return (covered?.proofs.nodes ?? []).map(({ alert, provenAt, technique }) => ({
    ...{ alertId: alert.id, provenAt, technique: technique?.id ?? null },
  }));
}

test("Coverage and monitoring lead to the alerts that prove them, also to an older one that is seen again, and say when", async () => {
  const rule = fresh("Rule");
  const alert = firing([rule]);
  const [old] = await handIn(alert);
  await deployed(rule, ["T1120"]);
  expect(await proofsOf("T1120")).toEqual([]);
  later(5);
  await handIn(alert);
  const again = room.now.toISOString();
  expect(await proofsOf("T1120")).toEqual([]);
  await judge([old as string]);
  expect(await proofsOf("T1120")).toEqual([{ alertId: old, provenAt: again, technique: "T1120" }]);
  later(5);
  const [young = ""] = await handIn(firing([rule], { techniques: ["T1120"] }));
  const latest = room.now.toISOString();
  await judge([young]);
  expect(await proofsOf("T1120")).toEqual([
    { alertId: young, provenAt: latest, technique: "T1120" },
    { alertId: old, provenAt: again, technique: "T1120" },
  ]);
  const dueAt = new Date(room.now.getTime() + 3_600_000);
  await perform(room, sora, "reopenAlerts", { alertIds: [old], dueAt });
  expect((await proofsOf("T1120")).map(({ alertId }) => alertId)).toEqual([young]);
});

test("A proof is shown to whoever may read its alert, and is not counted for anybody else", async () => {
  const detectionRequirementId = await deployed(null, ["T1124"]);
  const { id: alertId } = await perform<Alert>(room, cora, "reportAlert", { serviceId, detectionRequirementId });
  await perform(room, erin, "triageAlert", { alertId });
  await perform(room, erin, "assessSeverity", { alertId });
  const { id: incidentId } = await perform(room, erin, "escalateAlert", { alertId });
  const found = { disposition: "TRUE_POSITIVE", reason: "The log says so.", tuning: null };
  await perform(room, sora, "dispositionAlert", { incidentId, alertId, ...found });
  expect(await proofsOf("T1124", people.shai)).toMatchObject([{ alertId }]);
  await room.database.manager.update(tables.Incident, { id: incidentId }, { handling: "RED" });
  expect(await proofsOf("T1124", people.shai)).toEqual([]);
  expect(await proofsOf("T1124", sora)).toMatchObject([{ alertId }]);
  expect(await proofsOf("T1124", people.nobody)).toEqual([]);
});

/** An alert of an incident, which proves a technique once it is found right. */
async function escalated(techniqueId: string) {
  const detectionRequirementId = await deployed(null, [techniqueId]);
  const { id: alertId } = await perform<Alert>(room, cora, "reportAlert", { serviceId, detectionRequirementId });
  await perform(room, erin, "triageAlert", { alertId });
  await perform(room, erin, "assessSeverity", { alertId });
  const { id: incidentId } = await perform(room, erin, "escalateAlert", { alertId });
  const mark = (handling: "RED" | "AMBER") => room.database.manager.update(tables.Incident, incidentId, { handling });
  const find = (disposition: string) =>
    perform(room, sora, "dispositionAlert", {
      ...{ incidentId, alertId, disposition, reason: "The log says so." },
      tuning: disposition === "FALSE_POSITIVE" ? "Left out." : null,
    });
  const status = async () => (await statuses([techniqueId]))[techniqueId];
  return { alertId, mark, find, status };
}

test("What is judged in an incident that fewer read raises no coverage that all read, until all read the incident", async () => {
  const { mark, find, status } = await escalated("T1007");
  await mark("RED");
  await find("TRUE_POSITIVE");
  expect(await status()).toBe("DEPLOYED");
  await find("FALSE_POSITIVE");
  await find("TRUE_POSITIVE");
  expect(await status()).toBe("DEPLOYED");
  await mark("AMBER");
  expect(await status()).toBe("PROVEN");
});

test("What was proven before an incident was narrowed stays so, falls where it was wrong, and does not rise again there", async () => {
  const { mark, find, status } = await escalated("T1016");
  await find("TRUE_POSITIVE");
  await mark("RED");
  expect(await status()).toBe("PROVEN");
  await find("FALSE_POSITIVE");
  expect(await status()).toBe("DEPLOYED");
  await find("TRUE_POSITIVE");
  expect(await status()).toBe("DEPLOYED");
  await find("FALSE_POSITIVE");
  await mark("AMBER");
  expect(await status()).toBe("DEPLOYED");
});

test("An alert that was marked for few proves nothing more, however it is judged", async () => {
  const { alertId, find, status } = await escalated("T1018");
  await room.database.manager.update(tables.Alert, alertId, { handling: "AMBER_STRICT" });
  await find("TRUE_POSITIVE");
  expect(await status()).toBe("DEPLOYED");
});

test("An alert that was found right and is reopened, or taken out of its incident, proves nothing until it is judged anew", async () => {
  const rule = fresh("Rule");
  await deployed(rule, ["T1087.001"]);
  const [alertId] = (await handIn(firing([rule]))) as [string];
  await judge([alertId]);
  expect(await statuses(["T1087.001"])).toEqual({ "T1087.001": "PROVEN" });
  const dueAt = new Date(room.now.getTime() + 3_600_000);
  await perform(room, sora, "reopenAlerts", { alertIds: [alertId], dueAt });
  expect(await statuses(["T1087.001"])).toEqual({ "T1087.001": "DEPLOYED" });
  const of = { incidentId: await incidentAt(room, "RECEIVED"), alertId };
  await perform(room, erin, "triageAlert", of);
  await perform(room, erin, "assessSeverity", of);
  await perform(room, sora, "linkAlert", of);
  await perform(room, sora, "dispositionAlert", { ...of, disposition: "TRUE_POSITIVE", tuning: null });
  expect(await statuses(["T1087.001"])).toEqual({ "T1087.001": "PROVEN" });
  await perform(room, sora, "unlinkAlert", of);
  expect(await statuses(["T1087.001"])).toEqual({ "T1087.001": "DEPLOYED" });
});

test("An alert that is handed over to another service proves nothing of the one that it came from, until it is handed back", async () => {
  const rule = fresh("Rule");
  await deployed(rule, ["T1087.002"]);
  const alert = firing([rule]);
  const [alertId] = (await handIn(alert)) as [string];
  const handOver = (to: string) =>
    perform(room, sora, "rerouteAlerts", {
      ...{ alertIds: [alertId], serviceId: to, dueAt: new Date(room.now.getTime() + 3_600_000) },
    });
  await handOver(services.sharepoint);
  expect(await statuses(["T1087.002"])).toEqual({ "T1087.002": "DEPLOYED" });
  // Nor when it is told again, or judged there.
  await handIn(alert);
  for (const disposition of ["FALSE_POSITIVE", "BENIGN_POSITIVE"]) {
    await perform(room, people.shai, "dismissAlerts", { alertIds: [alertId], disposition, tuning: "Left out." });
    await perform(room, sora, "reopenAlerts", {
      ...{ alertIds: [alertId], dueAt: new Date(room.now.getTime() + 3_600_000) },
    });
  }
  expect(await statuses(["T1087.002"])).toEqual({ "T1087.002": "DEPLOYED" });
  await handOver(services.exchange);
  expect(await statuses(["T1087.002"])).toEqual({ "T1087.002": "DEPLOYED" });
  await judge([alertId]);
  expect(await statuses(["T1087.002"])).toEqual({ "T1087.002": "PROVEN" });
});

test("Proofs of a batch take as many statements as that of one alert", async () => {
  const rule = fresh("Rule");
  await deployed(rule, ["T1083"]);
  const about = async (count: number) => {
    const alerts = Array.from({ length: count }, () => firing([rule]));
    const statements = await statementsOf(room.database, () => handIn(...alerts));
    return statements.filter((one) => /detection_proof|monitoring_deployment/.test(one.sql)).length;
  };
  expect(await about(100)).toBe(await about(1));
});

test("Monitoring is reported by no source that there is not", async () => {
  const detectionRequirementId = await deployed(null, ["T1087"]);
  const reportedBy = { alertSourceId: detectionRequirementId, rule: "Any" };
  expect(await attempt(room, erin, "deployMonitoring", { detectionRequirementId, reportedBy })).toMatchObject({
    __typename: "NotFound",
    id: detectionRequirementId,
  });
});

test("An alert of one environment proves nothing of another", async () => {
  const technique = "T1115";
  const environments = ["worldwide", "government"];
  const proposal = { serviceId, techniqueIds: [technique], environments };
  const { id } = await perform<DetectionRequirement>(room, sora, "proposeDetectionRequirement", proposal);
  await perform(room, erin, "agreeDetectionRequirementForService", { detectionRequirementId: id });
  await perform(room, erin, "putDetectionRequirementInForce", { detectionRequirementId: id });
  const rules = environments.map((environment) => fresh(`clipboard ${environment}`));
  for (const [place, environment] of environments.entries()) await deploy(id, rules[place] ?? null, environment);
  const unproven = async () => {
    const { data } = await ask<{ detectionCoverage: { nodes: object[] } }>(
      ...([
        room,
        sora,
        `{ detectionCoverage(first: 5, filter: { techniqueIds: ["${technique}"] }) { nodes { status unprovenEnvironments } } }`,
      ] as const),
    );
    return data?.detectionCoverage.nodes;
  };
  expect(await unproven()).toEqual([{ status: "DEPLOYED", unprovenEnvironments: ["government", "worldwide"] }]);
  await handInRight(firing([rules[0] ?? ""]));
  expect(await unproven()).toEqual([{ status: "DEPLOYED", unprovenEnvironments: ["government"] }]);
  // It names the requirement alone, so that nobody knows where it was.
  const reported = { detectionRequirementId: id, techniqueIds: [technique], serviceId };
  const { id: alertId } = await perform(room, cora, "reportAlert", reported);
  await judge([alertId]);
  expect(await unproven()).toEqual([{ status: "DEPLOYED", unprovenEnvironments: ["government"] }]);
  await handInRight(firing([rules[1] ?? ""]));
  expect(await unproven()).toEqual([{ status: "PROVEN", unprovenEnvironments: [] }]);
});

test("An alert of a rule that two environments share proves neither, and its source learns why", async () => {
  const technique = "T1113";
  const environments = ["worldwide", "government"];
  const proposal = { serviceId, techniqueIds: [technique], environments };
  const { id } = await perform<DetectionRequirement>(room, sora, "proposeDetectionRequirement", proposal);
  await perform(room, erin, "agreeDetectionRequirementForService", { detectionRequirementId: id });
  await perform(room, erin, "putDetectionRequirementInForce", { detectionRequirementId: id });
  const [shared, own] = [fresh("shared"), fresh("own")];
  for (const environment of environments) await deploy(id, shared, environment);
  const { items } = await perform<AlertBatch>(room, bySource, "ingestAlerts", {
    ...{ alertSourceId: sources.exchange, alerts: [firing([shared])] },
  });
  expect(items).toMatchObject([{ outcome: "RECEIVED", ambiguousEnvironments: ["government", "worldwide"] }]);
  await judge([items[0]?.alertId ?? ""]);
  expect(await room.database.manager.countBy(tables.DetectionProof, { detectionRequirementId: id })).toBe(0);
  expect(await statuses([technique])).toEqual({ [technique]: "DEPLOYED" });
  // What the release before still records of both stands for neither, once it is judged.
  const [alertId = ""] = await handIn(firing([shared]));
  const running = await room.database.manager.findBy(tables.MonitoringDeployment, { detectionRequirementId: id });
  for (const [place, { id: monitoringDeploymentId }] of running.entries())
    await room.database.manager.insert(tables.DetectionProof, {
      ...{ detectionRequirementId: id, id: idOf(7_001 + place), monitoringDeploymentId, techniqueId: technique },
      ...{ provenAt: room.now, alertId, stands: true },
    });
  await judge([alertId]);
  expect(await room.database.manager.countBy(tables.DetectionProof, { alertId, stands: true })).toBe(0);
  expect(await statuses([technique])).toEqual({ [technique]: "DEPLOYED" });
  // A rule of each of them tells them apart, though an alert names another rule besides.
  const [worldwide] = await room.database.manager.findBy(tables.MonitoringDeployment, {
    ...{ detectionRequirementId: id, environment: "worldwide" },
  });
  await room.database.manager.update(tables.MonitoringDeployment, { id: worldwide?.id }, { rule: own });
  await handInRight(firing([shared]), firing([own]));
  expect(await statuses([technique])).toEqual({ [technique]: "PROVEN" });
});
