import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  buildSchema,
  type DocumentNode,
  type GraphQLObjectType,
  getNamedType,
  parse,
  type SelectionSetNode,
} from "graphql";
import { playScenario } from "../../local/samples/player/play-scenario.js";
import { type Memory, recall } from "../../local/samples/player/step.js";
import { obligationOf, rememberObligations } from "../../local/samples/player/steps/remember-obligations.js";
import { readProcessModel } from "../../site/generator/reading/read-process-model.js";
import { issueKey } from "./support/clients/alert-source.js";
import { type SharedSystem, sharedSystem } from "./support/processes/shared-system.js";
import { performScenario } from "./support/scenario/perform-scenario.js";
import { scenario } from "./support/scenario/scenario.js";
import { searchForTraces } from "./support/scenario/search-for-traces.js";
import { sortAlerts } from "./support/scenario/sort-alerts.js";

/* The controls page promises evidence: its queries are asked of a real system that has been worked with. */

const gateway = join(__dirname, "../../gateway");
const schema = buildSchema(readFileSync(join(gateway, "schema.graphql"), "utf8"));
const { controls, records } = readProcessModel(readFileSync(join(gateway, "supergraph.graphql"), "utf8"));
const reader = "security-lead";
let shared: SharedSystem;
let memory: Memory;

beforeAll(async () => {
  shared = await sharedSystem();
  const half = scenario.findIndex((part) => "operation" in part && part.operation === "recordNoticeDelivery") + 1;
  memory = await performScenario(shared.cordon, undefined, scenario.slice(0, half));
  await besides();
  await playScenario(shared.cordon, memory, scenario.slice(half), {});
  await preparation();
});

/** What the story has no need of, and controls ask for. */
async function besides(): Promise<void> {
  const { cordon } = shared;
  const incidentId = recall(memory, "incident");
  const { id: evidenceId } = await cordon.perform("security-analyst", "collectEvidence", {
    incidentId,
    title: "Sign-in log",
    description: "Exported from the farm.",
    sha256: "a".repeat(64),
    storagePlace: "Vault 3",
    timeZone: "Asia/Seoul",
  });
  const consultation = await cordon.perform("security-analyst", "requestConsultation", {
    incidentId,
    to: { function: "TRUST" },
    question: "May we read the mailboxes of the tenant?",
    dueAt: new Date(Date.now() + 3_600_000).toISOString(),
  });
  memory.set("consultation", consultation.id);
  await cordon.perform("security-analyst", "offerEvidenceTransfer", {
    incidentId,
    evidenceId,
    personId: recall(memory, "Tomáš Novák"),
    reason: "He knows the farm.",
  });
  const { id: investigationId } = await cordon.perform("security-analyst", "openInvestigation", {
    incidentId,
    question: "How did the token leave the build system?",
    systems: ["build-07"],
  });
  await cordon.perform("security-analyst", "recordFinding", {
    incidentId,
    investigationId,
    text: "It stands in a log that everybody could read.",
    confidence: "HIGH",
    evidenceIds: [evidenceId],
  });
  const hold = { matter: "Claim 2026/17", reason: "A tenant has announced a claim." };
  await cordon.perform("legal-counsel", "placeLegalHold", { incidentId, ...hold });
  const ofExchange = { incidentId, serviceId: recall(memory, "Exchange") };
  await cordon.perform("exchange-engineer", "addServiceNote", {
    ...ofExchange,
    about: "SAFE_ORDER",
    title: "Drain search first",
    text: "Search reads the same store.",
  });
  await cordon.perform("exchange-engineer", "proposePlanStep", {
    ...ofExchange,
    kind: "INSPECT",
    title: "Look for the second address",
  });
  await cordon.perform("security-analyst", "createTask", { incidentId, title: "Ask the provider for its logs" });
  await cordon.perform("security-analyst", "recordBreachHunt", {
    incidentId,
    hypothesis: "There is a second way in",
    searched: "The sign-in logs of all farms.",
    findings: "None was found.",
    outcome: "NOTHING_FOUND",
  });
  await cordon.perform("security-analyst", "recordIndicatorSweep", {
    incidentId,
    indicatorType: "IP_ADDRESS",
    indicatorValue: "203.0.113.7",
    searched: "All sign-in logs.",
    matchCount: 0,
  });
  const bridge = "https://meet.example.com/token-theft";
  await cordon.perform("operations-center", "openRoom", { incidentId, bridge });
  await cordon.perform("security-analyst", "addNote", { incidentId, text: "The **token** is of 2025." });
  const link = { kind: "TICKET", url: "https://tickets.example.com/17", title: "The ticket of the build team" };
  await cordon.perform("security-analyst", "addLink", { incidentId, ...link });
  const actor = { name: "Unknown group", confidence: "LOW", basis: "The same provider as last year." };
  await cordon.perform("threat-analyst", "nameActor", { incidentId, ...actor });
  const indicators = [{ type: "DOMAIN_NAME", value: `${incidentId}.example`, description: "It sends mail for them." }];
  // What was taken in is for whoever took it in.
  const intake = await cordon.perform(reader, "recordIndicators", { incidentId, source: "Last year", indicators });
  memory.set("indicatorIntake", intake.id);
  const known = await cordon.read<{ indicators: { nodes: readonly { id: string }[] } }>(
    reader,
    "query ($ids: [ID!]) { indicators(filter: { incidentIds: $ids }) { nodes { id } } }",
    { ids: [incidentId] },
  );
  memory.set("indicator", known.indicators.nodes[0]?.id ?? "");
  await searchForTraces(cordon, memory);
  const clock = { clock: "GDPR_ARTICLE_33", addressee: "The data protection commission" };
  const laws = [{ law: "GDPR", applies: true, reason: "Mail of people in Germany was read." }];
  const startedAt = new Date().toISOString();
  await cordon.perform("trust-advisor", "assessApplicableRegulations", {
    incidentId,
    laws,
    obligations: [{ ...clock, startedAt, reason: "Personal data was read." }],
  });
  await rememberObligations(undefined, memory, cordon);
  await cordon.perform("communications", "draftServiceHealthPost", {
    incidentId,
    title: "Some mailboxes are slow",
    serviceIds: [recall(memory, "Exchange")],
    regions: ["europe-west"],
    status: "INVESTIGATING",
    text: "We look into it.",
  });
  const content = ["WHAT_HAPPENED", "EFFECT_ON_DATA", "LIKELY_CONSEQUENCES", "ACTIONS_TAKEN", "CONTACT"];
  await cordon.perform("legal-counsel", "recordAuthorityNotice", {
    incidentId,
    obligationId: recall(memory, obligationOf(clock.clock)),
    content: content.map((item) => ({ item, text: "As far as it is known." })),
    evidence: "File number 17.",
  });
  await cordon.perform("exchange-engineer", "reassessSeverity", {
    incidentId,
    serviceId: recall(memory, "Exchange"),
    severity: "MEDIUM",
    functionalImpact: "NONE",
    informationImpacts: ["PRIVACY_BREACH"],
    recoverability: "REGULAR",
    privacyAtStake: true,
    scope: "Forty mailboxes of one customer.",
    details: "The forwarding has ended.",
    reason: "It is contained, and nothing more has left.",
  });
  const withdrawal = { incidentId, determination: "EXERCISE", reason: "It might have been ours." };
  const { id: approvalId } = await cordon.perform("security-analyst", "requestApproval", {
    incidentId,
    operation: { withdrawIncident: withdrawal },
    reason: "Somebody believes that it was an exercise.",
  });
  const refusal = { incidentId, approvalId, reason: "No exercise was planned." };
  await cordon.perform("executive-director", "refuseApproval", refusal);
}

async function preparation(): Promise<void> {
  const { cordon } = shared;
  const serviceId = recall(memory, "Exchange");
  const requirement = { serviceId, title: "Replayed tokens", description: "From the sign-in log." };
  const { id } = await cordon.perform("security-lead", "proposeDetectionRequirement", requirement);
  memory.set("detectionRequirement", id);
  const which = { detectionRequirementId: id };
  await cordon.perform("security-lead", "agreeDetectionRequirementForSecurity", which);
  await cordon.perform("exchange-engineer", "agreeDetectionRequirementForService", which);
  await cordon.perform("security-lead", "putDetectionRequirementInForce", which);
  await cordon.perform("exchange-engineer", "deployMonitoring", { ...which, deployment: "A rule on all farms." });
  const { detectionRequirement } = await cordon.read<{
    detectionRequirement: { deployments: { nodes: { id: string }[] } };
  }>(reader, "query ($id: ID!) { detectionRequirement(id: $id) { deployments { nodes { id } } } }", { id });
  memory.set("monitoringDeployment", detectionRequirement.deployments.nodes[0]?.id ?? "");
  await cordon.perform("exchange-engineer", "attestServiceReadiness", {
    serviceId,
    statement: "Contacts, procedures and monitoring are current.",
    openIssues: [],
    validUntil: new Date(Date.now() + 90 * 24 * 3_600_000).toISOString(),
  });
  await whatIsWatched(serviceId);
  memory.set("service", serviceId);
  const { service, onCallRotations } = await cordon.read<{
    service: { owner: { id: string } };
    onCallRotations: { nodes: { id: string }[] };
  }>(reader, "query ($id: ID!) { service(id: $id) { owner { id } } onCallRotations { nodes { id } } }", {
    id: serviceId,
  });
  memory.set("team", service.owner.id);
  memory.set("onCallRotation", onCallRotations.nodes[0]?.id ?? "");
  await whatIsOwed(serviceId);
  await requestOfASecurityCell();
  await shiftLog();
}

/** A source that hands alerts in, a weakness that the service has, and what its team makes of a month. */
async function whatIsWatched(serviceId: string): Promise<void> {
  const { cordon } = shared;
  const source = { name: "Alertmanager of Exchange", format: "PROMETHEUS_ALERTMANAGER", serviceId };
  memory.set("alertSource", (await issueKey(cordon, "exchange-engineer", "registerAlertSource", source)).id);
  await sortAlerts(cordon, memory, serviceId);
  const weakness = {
    title: "A library of the service",
    description: "It reads past the end of a message.",
    serviceIds: [serviceId],
    severity: "HIGH",
    finder: "A researcher",
  };
  memory.set("vulnerability", (await cordon.perform("vulnerability-manager", "reportVulnerability", weakness)).id);
  const month = { serviceId, kind: "MONTH", from: "2020-02-01T00:00:00.000Z" };
  memory.set("serviceAnalysis", (await cordon.perform("exchange-engineer", "draftServiceAnalysis", month)).id);
}

/** A notice that nobody gives meanwhile: the list of what is owed has it. */
async function whatIsOwed(serviceId: string): Promise<void> {
  const { cordon } = shared;
  const { id: incidentId } = await cordon.perform(reader, "openIncident", {
    serviceIds: [serviceId],
    find: "SECURITY_HUNT_FIND",
    title: "Tokens of another build",
    summary: "Found by a hunt.",
    handling: "GREEN",
  });
  await cordon.perform("trust-advisor", "startNotificationClock", {
    incidentId,
    clock: "NIS2_EARLY_WARNING",
    addressee: "The response team",
    reason: "It may be essential.",
  });
}

/** What an operations center writes down. */
async function shiftLog(): Promise<void> {
  const { cordon } = shared;
  const keeper = "operations-center";
  const { me } = await cordon.read<{ me: { teams: { id: string }[] } }>(keeper, "{ me { teams { id } } }");
  const { id: shiftId } = await cordon.perform(keeper, "openShift", { teamId: me.teams[0]?.id });
  const entry = { shiftId, category: "OBSERVATION", text: "A farm is slow." };
  memory.set("shiftLogEntry", (await cordon.perform(keeper, "recordShiftLogEntry", entry)).id);
  memory.set("shift", shiftId);
}

/**
 * What widens who reads takes two of the security team: one asks, another decides. It is refused, since other journeys share the
 * system and show what the people of that team may not read.
 */
async function requestOfASecurityCell(): Promise<void> {
  const { cordon } = shared;
  const { teams } = await cordon.read<{ teams: { nodes: { id: string; name: string }[] } }>(
    reader,
    "{ teams(first: 100) { nodes { id name } } }",
  );
  const teamId = teams.nodes.find(({ name }) => name.includes("Datacenter"))?.id;
  const cell = { teamId, responsibility: "IOC_SWEEPS", reason: "They sweep for the other teams." };
  const { id } = await cordon.perform("security-lead", "requestResponsibility", cell);
  memory.set("responsibilityRequest", id);
  const refusal = { responsibilityRequestId: id, reason: "They sweep themselves." };
  await cordon.perform("security-analyst", "refuseResponsibilityRequest", refusal);
}

/** Neither null nor an empty text, nor a list without anything in it. */
const saysSomething = (item: unknown): boolean =>
  item !== null && item !== "" && !(typeof item === "object" && "nodes" in item && [item.nodes].flat().length === 0);

/** The coordinates of the fields of an answer that say something. */
function filledIn(document: DocumentNode, data: object): ReadonlySet<string> {
  const filled = new Set<string>();
  const look = (type: GraphQLObjectType, { selections }: SelectionSetNode, value: object): void => {
    for (const selection of selections) {
      if (selection.kind !== "Field") continue;
      const name = selection.name.value;
      const items = [(value as Record<string, unknown>)[name]].flat().filter(saysSomething);
      if (items.length > 0) filled.add(`${type.name}.${name}`);
      const inner = getNamedType(type.getFields()[name]?.type);
      for (const item of items) {
        if (selection.selectionSet) look(inner as GraphQLObjectType, selection.selectionSet, item as object);
      }
    }
  };
  const [definition] = document.definitions;
  const query = schema.getQueryType();
  if (definition?.kind === "OperationDefinition" && query) look(query, definition.selectionSet, data);
  return filled;
}

/** Everything that the queries of the controls page find, by the type of record. */
async function ask(query: string): Promise<ReadonlySet<string>> {
  const document = parse(query);
  const [, root = ""] = query.match(/\{ (\w+)/) ?? [];
  const variables = query.includes("$id") ? { id: recall(memory, root) } : {};
  return filledIn(document, await shared.cordon.read(reader, query, variables));
}

test("Every query for evidence is answered within the limits, without an error.", async () => {
  expect(records.length).toBeGreaterThan(10);
  // What is kept cannot be destroyed for years: custody.test.ts of incidents asks for a disposal.
  const empty: string[] = [];
  for (const { code, query } of records) if ((await ask(query)).size <= 1) empty.push(code);
  expect(empty).toEqual(["Disposal"]);
});

test("Whatever a control says it is shown by is found, filled, in a case that was worked through.", async () => {
  const found = new Set((await Promise.all(records.map(({ query }) => ask(query)))).flatMap((some) => [...some]));
  const promised = [...new Set(controls.flatMap(({ evidence }) => evidence))];
  expect(promised.length).toBeGreaterThan(40);
  expect(promised.filter((field) => !found.has(field))).toEqual([]);
});

test("The matrix comes with its rows, cells and holders, evidence with its custody, an incident with who worked on it and what customers were told.", async () => {
  const found = new Set((await Promise.all(records.map(({ query }) => ask(query)))).flatMap((some) => [...some]));
  expect([...found]).toEqual(
    expect.arrayContaining([
      "ResponsibilityMatrixSide.cells",
      "ResponsibilityCell.holders",
      "Team.name",
      "Evidence.custodyEntries",
      "CustodyEntry.handler",
      "CustodyEntry.timeZone",
      "Incident.virtualTeam",
      "Person.name",
      "Incident.assignments",
      "Assignment.person",
      "Assignment.role",
      "Alert.severityAssessment",
      "SeverityAssessment.severity",
      "Incident.customerNotices",
      "CustomerNotice.description",
      "CustomerNotice.suggestedActions",
    ]),
  );
});
