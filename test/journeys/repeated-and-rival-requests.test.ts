import { known, type Memory } from "../../local/stories/step.js";
import { performStory } from "./support/perform-story.js";
import { type RunningSystem, startRunningSystem } from "./support/running-system.js";

jest.setTimeout(120_000);

let running: RunningSystem;
let memory: Memory;

beforeAll(async () => {
  running = await startRunningSystem();
  memory = await performStory(running.cordon, "declareIncident");
});
afterAll(() => running?.stop());

const contribution = (memory: Memory, summary: string) => ({
  incidentId: known(memory, "incident"),
  summary,
  details: "Forwarding rules of this form are not made by the mail program.",
});

test("A hundred parallel retries of one request do its work once and answer alike.", async () => {
  const { cordon } = running;
  const input = contribution(memory, "Told a hundred times");
  const answers = await Promise.all(
    Array.from({ length: 100 }, () =>
      cordon.attempt("exchange-engineer", "contributeServiceAnalysis", input, {
        "idempotency-key": "a-hundred-retries",
      }),
    ),
  );
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  const { incident } = await cordon.read<{ incident: { contributions: { summary: string }[] } }>(
    "security-lead",
    "query ($id: ID!) { incident(id: $id) { contributions { summary } } }",
    { id: known(memory, "incident") },
  );
  expect(incident.contributions.filter(({ summary }) => summary === input.summary)).toHaveLength(1);
});

test("The same key with another input is refused.", async () => {
  const { errors } = await running.cordon.attempt(
    "exchange-engineer",
    "contributeServiceAnalysis",
    contribution(memory, "Something else"),
    { "idempotency-key": "a-hundred-retries" },
  );
  expect(errors).toMatchObject([{ extensions: { code: "IDEMPOTENCY_KEY_REUSED" } }]);
});

test("Of fifty writers that have read the same version, one wins and the others are told.", async () => {
  const { cordon } = running;
  const { incident } = await cordon.read<{ incident: { version: number } }>(
    "security-lead",
    "query ($id: ID!) { incident(id: $id) { version } }",
    { id: known(memory, "incident") },
  );
  const outcomes = await Promise.all(
    Array.from({ length: 50 }, (_, index) =>
      cordon.perform("exchange-engineer", "contributeServiceAnalysis", {
        ...contribution(memory, `Writer ${index}`),
        expectedVersion: incident.version,
      }),
    ),
  );
  const conflicts = outcomes.filter(({ __typename }) => __typename === "VersionConflict");
  expect(conflicts).toHaveLength(49);
  for (const conflict of conflicts)
    expect(conflict).toMatchObject({ expectedVersion: incident.version, actualVersion: incident.version + 1 });
});
