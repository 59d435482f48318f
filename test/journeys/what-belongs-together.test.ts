import { randomUUID } from "node:crypto";
import { eventually } from "../../local/samples/player/eventually.js";
import { issueKey } from "./support/clients/alert-source.js";
import { judgement } from "./support/messy-case/openings.js";
import { type RunningSystem, startRunningSystem } from "./support/processes/running-system.js";

/*
 * One attack shows at two services, to two teams that do not sit together. That their alerts have an address in common is suggested to
 * whoever may judge it; the teams assess what is theirs, and a person accepts it into an incident, to which all of it is linked by that.
 * What only looks alike is refused.
 */

const [exchange, sharepoint, analyst] = ["exchange-engineer", "sharepoint-engineer", "security-analyst"];

/** One of its own: hundreds of alerts would stand before those of other tests. */
let running: RunningSystem;
let sourceId: string;
let serviceIds: Readonly<Record<string, string>>;

beforeAll(async () => {
  running = await startRunningSystem();
  const { services } = await running.cordon.read<{ services: { nodes: { id: string; name: string }[] } }>(
    exchange,
    "{ services(first: 50) { nodes { id name } } }",
  );
  serviceIds = Object.fromEntries(services.nodes.map(({ id, name }) => [name, id]));
  const routes = [
    { value: "mail", serviceId: serviceIds.Exchange },
    { value: "sites", serviceId: serviceIds.SharePoint },
  ];
  const source = { name: "SIEM of both", format: "OCSF_DETECTION_FINDING", routes };
  ({ id: sourceId } = await issueKey(running.cordon, analyst, "registerAlertSource", source));
});

afterAll(() => running?.stop());

interface Suggested {
  readonly id: string;
  readonly state: string;
  readonly score: number;
  readonly alerts: { readonly nodes: readonly { readonly id: string; readonly service: { readonly id: string } }[] };
}

/** Both services report one address, and the suggestion comes by itself. */
async function suggested(address: string, by = analyst): Promise<Suggested> {
  const alerts = ["mail", "sites"].map((service) => ({
    title: `Sign-ins from ${address}`,
    description: "Many, and all at once.",
    fingerprint: randomUUID(),
    severity: "MEDIUM",
    service,
    indicators: [address],
  }));
  await running.cordon.perform(analyst, "ingestAlerts", { alertSourceId: sourceId, alerts });
  const found = await eventually(
    () =>
      running.cordon.read<{ alertCorrelations: { nodes: (Suggested & { reasons: { value: string }[] })[] } }>(
        by,
        `{ alertCorrelations(first: 50, filter: { states: [SUGGESTED] }) { nodes { id state score reasons { basis value }
          alerts(first: 20) { nodes { id service { id } } } } } }`,
      ),
    ({ alertCorrelations }) => alertCorrelations.nodes.some(({ reasons }) => reasons[0]?.value === address),
  );
  const one = found.alertCorrelations.nodes.find(({ reasons }) => reasons[0]?.value === address);
  if (!one) throw new Error("It is gone again.");
  return one;
}

test("What two services see of one attack is one suggestion, and becomes one incident once its teams have assessed it.", async () => {
  const { cordon } = running;
  const host = `host-${randomUUID()}.example`;
  const { id: alertCorrelationId, alerts, score } = await suggested(host, sharepoint);
  expect([alerts.nodes.length, score]).toEqual([2, 80]);
  const { id: incidentId } = await cordon.perform(analyst, "openIncident", {
    title: "Sign-ins at two services",
    summary: "From one host.",
    find: "SECURITY_HUNT_FIND",
    serviceIds: [serviceIds.Exchange],
    handling: "AMBER",
  });
  for (const team of [exchange, sharepoint]) {
    const refused = await cordon.attempt(team, "acceptAlertCorrelation", { alertCorrelationId, incidentId });
    expect(refused.errors[0]?.extensions).toMatchObject({ code: "FORBIDDEN" });
  }
  const early = await cordon.attempt(analyst, "acceptAlertCorrelation", { alertCorrelationId, incidentId });
  expect(JSON.stringify(early)).toContain("SEVERITY_ASSESSED");
  for (const { id: alertId, service } of alerts.nodes) {
    const team = service.id === serviceIds.Exchange ? exchange : sharepoint;
    await cordon.perform(team, "triageAlert", { alertId, findings: "Not a user of ours." });
    await cordon.perform(team, "assessSeverity", { alertId, ...judgement("MEDIUM") });
  }
  await cordon.perform(analyst, "acceptAlertCorrelation", { alertCorrelationId, incidentId });
  const { incident } = await cordon.read<{ incident: object }>(
    analyst,
    "query ($id: ID!) { incident(id: $id) { alerts(first: 10) { totalCount nodes { state correlations { nodes { state } } } } serviceResponses { service { id } } } }",
    { id: incidentId },
  );
  const linked = { state: "ESCALATED", correlations: { nodes: [{ state: "ACCEPTED" }] } };
  expect(incident).toMatchObject({ alerts: { totalCount: 2, nodes: [linked, linked] } });
  // What both report goes out as it was observed, until somebody says that it is an indicator.
  const bundle = async () => {
    const { stixBundle } = await cordon.read<{ stixBundle: { observedCount: number; indicatorCount: number } }>(
      analyst,
      "query ($id: ID!) { stixBundle(incidentId: $id) { observedCount indicatorCount } }",
      { id: incidentId },
    );
    return stixBundle;
  };
  expect(await bundle()).toEqual({ observedCount: 2, indicatorCount: 0 });
  const [alertId] = alerts.nodes.map(({ id }) => id);
  await cordon.perform(analyst, "recordIndicators", {
    ...{ alertId, source: "The alert", serviceIds: [], indicators: [], reported: [host] },
  });
  expect(await bundle()).toEqual({ observedCount: 2, indicatorCount: 1 });
});

test("Of a spray of hundreds at two services, the suggestion has alerts of both, says how many there are, and leads to the next.", async () => {
  const { cordon } = running;
  const host = `host-${randomUUID()}.example`;
  const spray = (service: string, count: number) =>
    cordon.perform(analyst, "ingestAlerts", {
      alertSourceId: sourceId,
      alerts: Array.from({ length: count }, () => ({
        title: `Sign-ins from ${host}`,
        description: "One password, many accounts.",
        fingerprint: randomUUID(),
        severity: "MEDIUM",
        service,
        indicators: [host],
      })),
    });
  interface Told {
    readonly id: string;
    readonly state: string;
    readonly reasons: readonly { readonly value: string }[];
    readonly services: readonly { readonly id: string }[];
    readonly incident: { readonly id: string } | null;
    readonly alerts: { readonly totalCount: number };
    readonly atSharePoint: { readonly totalCount: number };
    readonly matchingServices: {
      readonly nodes: readonly { readonly alertCount: number; readonly waitingCount: number }[];
    };
    readonly matchingAlerts: { readonly totalCount: number; readonly nodes: readonly { readonly id: string }[] };
  }
  const told = async (isReady: (one: Told) => boolean): Promise<Told> => {
    const { alertCorrelations } = await eventually(
      () =>
        cordon.read<{ alertCorrelations: { nodes: Told[] } }>(
          analyst,
          `query ($serviceIds: [ID!]) { alertCorrelations(first: 20, filter: { states: [SUGGESTED] }) {
            nodes { id state reasons { value } services { id } incident { id } alerts(first: 1) { totalCount }
              matchingServices(first: 10) { nodes { alertCount waitingCount } }
              atSharePoint: matchingAlerts(first: 1, filter: { serviceIds: $serviceIds }) { totalCount }
              matchingAlerts(first: 1, filter: { linked: false }) { totalCount nodes { id } } } } }`,
          { serviceIds: [serviceIds.SharePoint] },
        ),
      (found) => found.alertCorrelations.nodes.some((one) => one.reasons[0]?.value === host && isReady(one)),
    );
    return alertCorrelations.nodes.find((one) => one.reasons[0]?.value === host && isReady(one)) as Told;
  };
  await spray("mail", 400);
  await told(({ alerts }) => alerts.totalCount === 100);
  await spray("sites", 300);
  const both = await told(({ services }) => services.length === 2);
  expect(both).toMatchObject({
    incident: null,
    alerts: { totalCount: 100 },
    atSharePoint: { totalCount: 300 },
    matchingServices: { nodes: [{ alertCount: 400 }, { alertCount: 300 }] },
    matchingAlerts: { totalCount: 700 },
  });
  // A team has taken one of them up by itself: by that everybody learns of the incident.
  const [{ id: alertId = "" } = {}] = both.matchingAlerts.nodes;
  await cordon.perform(exchange, "triageAlert", { alertId, findings: "Not a user of ours." });
  await cordon.perform(exchange, "assessSeverity", { alertId, ...judgement("MEDIUM") });
  const { id: incidentId } = await cordon.perform(analyst, "openIncident", {
    title: "A spray of passwords",
    summary: "From one host.",
    find: "SECURITY_HUNT_FIND",
    serviceIds: [serviceIds.Exchange],
    handling: "AMBER",
  });
  await cordon.perform(analyst, "linkAlert", { incidentId, alertId });
  expect(await told(({ incident }) => incident !== null)).toMatchObject({ id: both.id, incident: { id: incidentId } });
  // What nobody has room for in the first is the next at once.
  await cordon.perform(analyst, "acceptAlertCorrelation", { alertCorrelationId: both.id });
  const next = await told(({ id }) => id !== both.id);
  expect(next).toMatchObject({ alerts: { totalCount: 100 }, incident: { id: incidentId } });
  expect(next.services).toHaveLength(2);
});

test("What belongs together becomes a new incident by one call, from a suggestion or from alerts that somebody names.", async () => {
  const { cordon } = running;
  const opening = { title: "Sign-ins at two services", summary: "From one host.", find: "FEDERATED_SECURITY_ANALYSIS" };
  const incidentOf = async (id: string) => {
    const { incident } = await cordon.read<{ incident: object }>(
      analyst,
      "query ($id: ID!) { incident(id: $id) { state severity alerts(first: 10) { totalCount nodes { state } } serviceResponses { severity } } }",
      { id },
    );
    return incident;
  };
  for (const bySuggestion of [true, false]) {
    const { id: alertCorrelationId, alerts } = await suggested(`host-${randomUUID()}.example`);
    const alertIds = alerts.nodes.map(({ id }) => id);
    const early = await cordon.attempt(analyst, "escalateAlerts", { alertIds, otherServiceIds: [], ...opening });
    for (const alertId of alertIds) expect(JSON.stringify(early)).toContain(alertId);
    for (const { id: alertId, service } of alerts.nodes) {
      const team = service.id === serviceIds.Exchange ? exchange : sharepoint;
      await cordon.perform(team, "triageAlert", { alertId, findings: "Not a user of ours." });
      await cordon.perform(team, "assessSeverity", { alertId, ...judgement("MEDIUM") });
    }
    if (bySuggestion) {
      await cordon.perform(analyst, "acceptAlertCorrelation", { alertCorrelationId, newIncident: opening });
      const { alertCorrelation } = await cordon.read<{ alertCorrelation: { incident: { id: string } } }>(
        analyst,
        "query ($id: ID!) { alertCorrelation(id: $id) { incident { id } } }",
        { id: alertCorrelationId },
      );
      expect(await incidentOf(alertCorrelation.incident.id)).toMatchObject({ alerts: { totalCount: 2 } });
      continue;
    }
    const input = { alertIds, otherServiceIds: [], ...opening };
    expect((await cordon.attempt(exchange, "escalateAlerts", input)).errors[0]?.extensions).toMatchObject({
      code: "FORBIDDEN",
    });
    const { id } = await cordon.perform(analyst, "escalateAlerts", input);
    expect(await incidentOf(id)).toMatchObject({
      state: "SUSPECTED",
      severity: "MEDIUM",
      alerts: { totalCount: 2, nodes: [{ state: "ESCALATED" }, { state: "ESCALATED" }] },
      serviceResponses: [{ severity: "MEDIUM" }, { severity: "MEDIUM" }],
    });
  }
});

test("A suggestion that was accepted by mistake is taken back, and its alerts wait in their queues as before.", async () => {
  const { cordon } = running;
  const { id: alertCorrelationId, alerts } = await suggested(`host-${randomUUID()}.example`, sharepoint);
  for (const { id: alertId, service } of alerts.nodes) {
    const team = service.id === serviceIds.Exchange ? exchange : sharepoint;
    await cordon.perform(team, "triageAlert", { alertId, findings: "Not a user of ours." });
    await cordon.perform(team, "assessSeverity", { alertId, ...judgement("MEDIUM") });
  }
  const { id: incidentId } = await cordon.perform(analyst, "openIncident", {
    title: "Another matter",
    summary: "At one service.",
    find: "SECURITY_HUNT_FIND",
    serviceIds: [serviceIds.Exchange],
    handling: "AMBER",
  });
  await cordon.perform(analyst, "acceptAlertCorrelation", { alertCorrelationId, incidentId });
  await cordon.perform(analyst, "unlinkAlerts", {
    ...{ incidentId, alertIds: alerts.nodes.map(({ id }) => id), reason: "The host is our own scanner." },
  });
  const { alertCorrelation } = await cordon.read<{ alertCorrelation: object }>(
    exchange,
    `query ($id: ID!) { alertCorrelation(id: $id) {
      state takenBackReason incident { id } alerts(first: 5) { nodes { state incident { id } corrections(first: 5) { nodes { kind reason } } } } } }`,
    { id: alertCorrelationId },
  );
  const waiting = {
    ...{ state: "TRIAGED", incident: null },
    corrections: { nodes: [{ kind: "UNLINKED", reason: "The host is our own scanner." }] },
  };
  expect(alertCorrelation).toEqual({
    ...{ state: "TAKEN_BACK", takenBackReason: "The host is our own scanner.", incident: { id: incidentId } },
    alerts: { nodes: [waiting, waiting] },
  });
  // That was the mistake: they belong together after all, and whoever says so says why.
  const again = await cordon.attempt(analyst, "acceptAlertCorrelation", { alertCorrelationId, incidentId });
  expect(again.data?.result.__typename).toBe("GatesUnmet");
  await cordon.perform(analyst, "acceptAlertCorrelation", {
    ...{ alertCorrelationId, incidentId, reason: "The scanner was taken over." },
  });
});

test("What only looks alike is refused with the reason, and nothing of it is linked or suggested again.", async () => {
  const { cordon } = running;
  const { id: alertCorrelationId, alerts } = await suggested(`host-${randomUUID()}.example`);
  await cordon.perform("security-lead", "refuseAlertCorrelation", {
    alertCorrelationId,
    reason: "That is our own proxy.",
  });
  const { alertCorrelations } = await cordon.read<{ alertCorrelations: { nodes: object[] } }>(
    exchange,
    "query ($ids: [ID!]) { alertCorrelations(first: 10, filter: { alertIds: $ids }) { nodes { state decisionReason alerts { nodes { state incident { id } } } } } }",
    { ids: alerts.nodes.map(({ id }) => id) },
  );
  const waiting = { state: "RECEIVED", incident: null };
  expect(alertCorrelations.nodes).toEqual([
    { state: "REFUSED", decisionReason: "That is our own proxy.", alerts: { nodes: [waiting, waiting] } },
  ]);
});
