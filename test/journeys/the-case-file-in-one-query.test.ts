import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Outcome } from "../../local/samples/player/cordon.js";
import { recall } from "../../local/samples/player/step.js";
import { repositoryRoot } from "../../platform/runtime/repository-root.js";
import { until } from "../support/until.js";
import { type RunningSystem, startRunningSystem } from "./support/processes/running-system.js";
import { statementsOfRequest } from "./support/processes/statements-of-request.js";
import { performScenario } from "./support/scenario/perform-scenario.js";

let running: RunningSystem;
let [incidentId, serviceId, roomId, shiftId] = ["", "", "", ""];

/** The document that dashboards are shown as an example. */
const caseFile = readFileSync(join(repositoryRoot, "gateway/examples/operations/whole-case-file.graphql"), "utf8");

/** Whoever comes to the room, one after the other. */
const responders = [
  "security-analyst",
  "exchange-engineer",
  "exchange-on-call",
  "security-lead",
  "executive-manager",
  "operations-center",
] as const;

beforeAll(async () => {
  running = await startRunningSystem({ LOG_LEVEL: "debug" });
  const memory = await performScenario(running.cordon, "startContainment");
  incidentId = recall(memory, "incident");
  const { incident } = await running.cordon.read<{ incident: { serviceIds: string[] } }>(
    "security-analyst",
    "query ($id: ID!) { incident(id: $id) { serviceIds } }",
    { id: incidentId },
  );
  serviceId = incident.serviceIds[0] ?? "";
  roomId = (await done("operations-center", "openRoom", { bridge: "https://meet.example.com/1" })).id;
  const teamId = (
    await running.cordon.read<{ me: { teams: { id: string }[] } }>("operations-center", "{ me { teams { id } } }")
  ).me.teams[0]?.id;
  shiftId = (await running.cordon.perform("operations-center", "openShift", { teamId })).id;
});
afterAll(() => running?.stop());

/** Performs what must be done. */
async function done(persona: string, operation: string, input: object, of: object = { incidentId }): Promise<Outcome> {
  const outcome = await running.cordon.perform(persona, operation, { ...of, ...input });
  if (outcome.message) throw new Error(`${operation}: ${outcome.message}`);
  return outcome;
}

const personOf = async (persona: string) =>
  (await running.cordon.read<{ me: { id: string } }>(persona, "{ me { id } }")).me.id;

/** One more of each kind of thing that the file of a case has. */
async function addOneOfEach(number: number): Promise<void> {
  const soon = new Date(Date.now() + 3_600_000).toISOString();
  const [security, engineer, counsel] = ["security-analyst", "exchange-engineer", "legal-counsel"] as const;
  await done(engineer, "addNote", { text: `Note ${number}`, serviceId });
  await done(engineer, "addTag", { tag: `tag-${number}` });
  await done(engineer, "addLink", {
    kind: "TICKET",
    url: `https://tickets.example.com/${number}`,
    title: `Ticket ${number}`,
  });
  const other = await running.cordon.perform(security, "openIncident", {
    title: `Another ${number}`,
    summary: "It looks the same.",
    find: "SECURITY_HUNT_FIND",
    serviceIds: [serviceId],
    handling: "AMBER",
  });
  await done(security, "relateIncident", { otherIncidentId: other.id, kind: "RELATED", reason: "The same address." });
  await done(security, "nameActor", { name: `Actor ${number}`, aliases: [], confidence: "LOW", basis: "A guess." });
  await done(security, "createTask", { title: `Task ${number}`, assigneeId: await personOf(engineer) });
  await done(engineer, "proposePlanStep", { serviceId, kind: "CONTAIN", title: `Step ${number}`, dependsOnIds: [] });
  await done(security, "recommendEradication", {
    serviceId,
    text: `Recommendation ${number}`,
    businessImpact: "None.",
    confidence: "HIGH",
  });
  await done(engineer, "addServiceNote", {
    serviceId,
    about: "SAFE_ORDER",
    title: `Order ${number}`,
    text: "Search first.",
  });
  const { id: consultationId } = await done(security, "requestConsultation", {
    to: { function: "LEGAL_AFFAIRS" },
    question: `Question ${number}`,
    dueAt: soon,
    isPrivileged: false,
  });
  await done(counsel, "answerConsultation", { consultationId, text: "Yes.", isPrivileged: false });
  const { id: investigationId } = await done(security, "openInvestigation", {
    question: `Investigation ${number}`,
    systems: ["build-07"],
    serviceIds: [serviceId],
  });
  await done(security, "recordFinding", { investigationId, text: "A token.", confidence: "HIGH", evidenceIds: [] });
  const { id: evidenceId } = await done(security, "collectEvidence", {
    kind: "LOG",
    title: `Evidence ${number}`,
    description: "Exported.",
    sha256: "a".repeat(64),
    storagePlace: "Vault 3",
    timeZone: "Asia/Seoul",
  });
  await done(security, "accessEvidence", { evidenceId, reason: "To look.", timeZone: "Asia/Seoul" });
  await done(counsel, "placeLegalHold", { matter: `Claim ${number}`, reason: "A tenant has announced one." });
  await done(
    "operations-center",
    "recordShiftLogEntry",
    { category: "OBSERVATION", text: `Entry ${number}`, followUpDueAt: soon, incidentId },
    { shiftId },
  );
}

/** Somebody more is invited to the room and comes. */
async function comes(persona: string): Promise<void> {
  await done("operations-center", "inviteToRoom", { roomId, personIds: [await personOf(persona)], reason: "Needed." });
  await done(persona, "joinRoom", { roomId });
}

/** How many of each kind of thing an answer has, and how many statements it took in each subgraph. */
async function readFile(requestId: string) {
  const { data, errors } = await running.cordon.ask<{ incident: Readonly<Record<string, unknown>> }>(
    "security-analyst",
    caseFile,
    { id: incidentId },
    { "x-request-id": requestId },
  );
  expect(errors).toEqual([]);
  const sizes: Record<string, number> = {};
  JSON.stringify(data?.incident, (name, value) => {
    const list = Array.isArray(value) ? value : value?.nodes;
    if (Array.isArray(list) && name !== "nodes") sizes[name] = Math.max(sizes[name] ?? 0, list.length);
    return value;
  });
  const all = Object.entries(await statementsOfRequest(running, requestId));
  return { sizes, statements: Object.fromEntries(all.map(([name, some]) => [name, some.length])) };
}

test("One query returns the file of a case across the subgraphs, in as many statements with twenty of each as with two", async () => {
  await done("security-analyst", "setNextSteps", { nextSteps: "Revoke the tokens." });
  // Word of the incident has come to where shifts are kept.
  await until(async () => {
    const entry = { shiftId, category: "CALL", text: "The case is open.", incidentId };
    return (
      (await running.cordon.perform("operations-center", "recordShiftLogEntry", entry)).__typename === "ShiftLogEntry"
    );
  });
  await addOneOfEach(1);
  await addOneOfEach(2);
  for (const persona of responders.slice(0, 2)) await comes(persona);
  const two = await readFile("case-file-of-two");
  for (let number = 3; number <= 20; number += 1) await addOneOfEach(number);
  for (const persona of responders.slice(2)) await comes(persona);
  const twenty = await readFile("case-file-of-twenty");
  expect(two.sizes).toEqual({
    tags: 2,
    notes: 2,
    links: 2,
    relations: 2,
    actors: 2,
    aliases: 0,
    present: 2,
    invited: 2,
    tasks: 2,
    serviceResponses: 1,
    planSteps: 2,
    recommendations: 2,
    consultations: 2,
    answers: 1,
    investigations: 2,
    findings: 1,
    evidence: 2,
    custodyEntries: 2,
    legalHolds: 2,
    shiftLogEntries: 3,
  });
  for (const [name, size] of Object.entries(two.sizes))
    if (size === 2 && !["present", "invited", "custodyEntries"].includes(name))
      expect([name, twenty.sizes[name]]).toEqual([name, 20]);
  expect(twenty.sizes).toMatchObject({ present: 6, invited: 6, shiftLogEntries: 20 });
  expect(twenty.statements).toEqual(two.statements);
  expect(Math.max(...Object.values(two.statements))).toBeGreaterThan(5);
});
