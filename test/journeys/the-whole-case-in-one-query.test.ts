import { type Memory, recall } from "../../local/samples/player/step.js";
import { wholeCase } from "./support/documents/whole-case.js";
import { type RunningSystem, startRunningSystem } from "./support/processes/running-system.js";
import { statementsOfRequest } from "./support/processes/statements-of-request.js";
import { performScenario } from "./support/scenario/perform-scenario.js";

let running: RunningSystem;
let memory: Memory;

beforeAll(async () => {
  running = await startRunningSystem({ LOG_LEVEL: "debug" });
  memory = await performScenario(running.cordon);
});
afterAll(() => running?.stop());

test("One query returns the whole case across the three subgraphs.", async () => {
  const { incident } = await running.cordon.read<{ incident: object }>("security-analyst", wholeCase, {
    id: recall(memory, "incident"),
  });
  expect(incident).toMatchObject({
    state: "CLOSED",
    phase: "POST_INCIDENT_ACTIVITY",
    services: [{ name: "Exchange", owner: { name: "Exchange" } }],
    responsibleTeams: expect.arrayContaining([
      { name: "Exchange", function: "SERVICE" },
      { name: "Microsoft 365 Security Response Team", function: "SECURITY_RESPONSE" },
    ]),
    onCall: expect.arrayContaining([expect.objectContaining({ team: { name: "Exchange" } })]),
    serviceResponses: [
      {
        state: "VALIDATED",
        round: 2,
        service: { name: "Exchange" },
        owner: { person: { name: "Ji-woo Park" } },
        milestoneHistory: {
          nodes: expect.arrayContaining([
            { kind: "CONTAINMENT_STARTED", round: 1, reachedAt: expect.any(String) },
            { kind: "VALIDATED", round: 2, reachedAt: expect.any(String) },
          ]),
        },
        recoveryPlans: { nodes: [{ state: "AGREED" }] },
      },
    ],
    virtualTeam: expect.arrayContaining([
      { role: "SERVICE_ENGINEERING", person: { name: "Ji-woo Park", teams: [{ name: "Exchange" }] } },
    ]),
    assignments: {
      nodes: [
        { role: "INCIDENT_RESPONSE_LEAD", state: "ACCEPTED", person: { name: "Marcus Bell" } },
        { role: "SECURITY_INCIDENT_OWNER", state: "ACCEPTED", person: { name: "Ji-woo Park" } },
      ],
    },
    alerts: { nodes: [{ disposition: "TRUE_POSITIVE", severityAssessment: { severity: "HIGH", priority: 2 } }] },
    notificationObligations: {
      nodes: [
        { clock: "CUSTOMER_CONTRACT_72_HOURS", state: "MET" },
        { clock: "NIS2_INCIDENT_NOTIFICATION", state: "MET" },
        { clock: "NIS2_FINAL_REPORT", state: "MET" },
      ],
    },
    review: {
      state: "COMPLETED",
      kind: "FULL_POST_MORTEM",
      conclusion: "CHANGE_PREPARATION",
      serviceSideAnalyses: { nodes: [{ service: { name: "Exchange" } }] },
      lessons: {
        nodes: [
          {
            kind: "PROCESS_FLAW",
            followUps: {
              nodes: [{ title: "Search build logs for secrets", state: "RESOLVED", owner: { name: "Tomáš Novák" } }],
            },
          },
        ],
      },
    },
  });
});

test("The number of SQL statements does not grow with the case: one for incidents, one for lessons.", async () => {
  const requestId = "count-the-statements";
  const { errors } = await running.cordon.ask(
    "security-analyst",
    wholeCase,
    { id: recall(memory, "incident") },
    { "x-request-id": requestId },
  );
  expect(errors).toEqual([]);
  const counts = Object.fromEntries(
    Object.entries(await statementsOfRequest(running, requestId)).map(([name, all]) => [name, all.length]),
  );
  expect(counts).toEqual({ teams: 9, incidents: 1, lessons: 1 });
});

test("A list of many incidents takes as many statements as a list of one.", async () => {
  await Promise.all(Array.from({ length: 8 }, () => performScenario(running.cordon, "declareIncident")));
  const list = `query ($first: Int!) { incidents(first: $first) { nodes {
    title services { name } responsibleTeams { name } onCall { personName } review { state } alerts { nodes { title } } assignments { nodes { state } }
    serviceResponses { state owner { personName } milestones { kind } }
  } } }`;
  // Who is asking is looked up now and then, not with every request.
  await running.cordon.read("security-analyst", list, { first: 1 });
  const counted = async (first: number, requestId: string) => {
    const { errors } = await running.cordon.ask("security-analyst", list, { first }, { "x-request-id": requestId });
    expect(errors).toEqual([]);
    return Object.values(await statementsOfRequest(running, requestId)).flat().length;
  };
  const ofOne = await counted(1, "list-of-one");
  expect(ofOne).toBeGreaterThan(3);
  expect(await counted(9, "list-of-nine")).toBe(ofOne);
});
