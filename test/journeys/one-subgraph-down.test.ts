import { eventually } from "../../local/samples/player/eventually.js";
import { type Memory, recall } from "../../local/samples/player/step.js";
import { wholeCase } from "./support/documents/whole-case.js";
import { type RunningSystem, startRunningSystem } from "./support/processes/running-system.js";
import { performScenario } from "./support/scenario/perform-scenario.js";
import { steps } from "./support/scenario/scenario.js";

let running: RunningSystem;
let memory: Memory;

beforeAll(async () => {
  running = await startRunningSystem();
  memory = await performScenario(running.cordon, "validateRecovery");
});
afterAll(() => running?.stop());

test("While lessons is down the rest of a case is answered, and the error names no address.", async () => {
  await running.system.processes.lessons.stop();
  const { data, errors, text } = await running.cordon.ask<{ incident: Record<string, unknown> }>(
    "security-analyst",
    wholeCase,
    {
      id: recall(memory, "incident"),
    },
  );
  expect(data?.incident).toMatchObject({
    state: "DECLARED",
    phase: "RECOVERY",
    review: null,
    services: [{ name: "Exchange" }],
    serviceResponses: [{ state: "VALIDATED", owner: { person: { name: "Ji-woo Park" } } }],
  });
  expect(errors).toHaveLength(1);
  expect(errors[0]?.extensions.code).toBe("SERVICE_UNAVAILABLE");
  expect(errors[0]?.message).toContain("lessons");
  expect(text).not.toMatch(/127\.0\.0\.1|localhost|ECONNREFUSED|:\d{4,5}\b/);
});

test("While teams is down an incident and its review are answered, without the names that only teams knows.", async () => {
  await running.system.processes.teams.stop();
  const { data } = await running.cordon.ask<{ incident: Record<string, unknown> | null }>(
    "security-analyst",
    "query ($id: ID!) { incident(id: $id) { state services { name } virtualTeam { role person { name } } review { state services { name } } } }",
    { id: recall(memory, "incident") },
  );
  expect(data?.incident).toMatchObject({
    state: "DECLARED",
    services: null,
    virtualTeam: expect.arrayContaining([{ role: "COMMUNICATIONS", person: null }]),
  });
  await running.system.processes.teams.start();
});

test("An incident goes on while teams and lessons are down, and nothing that was told is lost.", async () => {
  const { cordon, system } = running;
  await system.processes.teams.stop();
  for (const operation of [
    "draftCustomerNotice",
    "releaseCustomerNotice",
    "recordNoticeDelivery",
    "enterPostIncidentActivity",
  ]) {
    const step = steps.find((each) => each.operation === operation);
    if (!step) throw new Error(`No step is ${operation}.`);
    const outcome = await cordon.perform(step.by, operation, step.input(memory));
    expect(outcome.message).toBeUndefined();
    if (operation === "draftCustomerNotice") memory.set("notice", outcome.id);
  }
  await system.processes.lessons.start();
  const { incident } = await eventually(
    () =>
      cordon.read<{ incident: { review: { state: string } | null } }>(
        "security-lead",
        "query ($id: ID!) { incident(id: $id) { review { state } } }",
        { id: recall(memory, "incident") },
      ),
    (answer) => answer.incident.review !== null,
  );
  expect(incident.review?.state).toBe("DRAFT");
  await system.processes.teams.start();
});
