import { Client } from "pg";
import { mutationDocument } from "../../local/samples/player/mutation-document.js";
import { type Memory, recall } from "../../local/samples/player/step.js";
import { until } from "../support/until.js";
import { type WaitingForLocks, waitingForLocks } from "../support/waiting-for-locks.js";
import { type RunningSystem, startRunningSystem } from "./support/processes/running-system.js";
import { performScenario } from "./support/scenario/perform-scenario.js";

let running: RunningSystem;
let hot: Memory;
let cold: Memory;
let waiting: WaitingForLocks;
/** Somebody who does not let go of the hot incident. */
let holder: Client;

beforeAll(async () => {
  running = await startRunningSystem();
  hot = await performScenario(running.cordon, "declareIncident");
  cold = await performScenario(running.cordon, "declareIncident");
  waiting = await waitingForLocks(running.databaseUrls.incidents);
  holder = new Client(running.databaseUrls.incidents);
  await holder.connect();
});
afterAll(async () => {
  await Promise.all([waiting?.stop(), holder?.end()]);
  await running?.stop();
});
beforeEach(async () => {
  await holder.query("BEGIN");
  await holder.query("SELECT FROM incident WHERE id = $1 FOR UPDATE", [recall(hot, "incident")]);
});
afterEach(() => holder.query("ROLLBACK"));

const insight = (memory: Memory, summary: string) => ({
  incidentId: recall(memory, "incident"),
  summary,
  details: "Rules of this form are not made by the mail program.",
});
const contribute = (memory: Memory, summary: string) =>
  running.cordon.attempt("exchange-engineer", "contributeServiceAnalysis", insight(memory, summary));
const read = (memory: Memory) =>
  running.cordon.read<{ incident: { contributions: readonly { summary: string }[] } }>(
    "security-lead",
    "query ($id: ID!) { incident(id: $id) { contributions { summary } } }",
    { id: recall(memory, "incident") },
  );

test("While one incident is locked and forty write to it, everybody else works on, and the forty are told what to do.", async () => {
  const contributions = Promise.all(Array.from({ length: 40 }, (_, index) => contribute(hot, `Hot ${index}`)));
  await until(async () => (await waiting.count()) > 0);

  for (let time = 0; time < 5; time += 1) {
    const { data } = await contribute(cold, `Cold ${time}`);
    expect(data?.result.__typename).toBe("Incident");
    await Promise.all([read(cold), read(cold), read(hot)]);
    expect(await waiting.count()).toBeLessThanOrEqual(2);
    const ready = await fetch(new URL("/health/ready", running.cordon.gatewayUrl));
    expect(await ready.json()).toMatchObject({ subgraphs: { incidents: "ready" } });
  }
  for (const { errors } of await contributions) {
    expect(errors[0]).toMatchObject({
      message: "Somebody else is changing the same thing at this moment. Nothing was done. Try again in a few seconds.",
      extensions: { code: "SERVICE_UNAVAILABLE", reason: "LOCKED", retryable: true },
    });
  }
  expect((await read(hot)).incident.contributions).toEqual([]);
  await holder.query("ROLLBACK");
  expect((await contribute(hot, "Afterwards")).data?.result.__typename).toBe("Incident");
});

test("Of 140 requests with three changes each of one locked incident nobody else feels anything, and all are told what to do.", async () => {
  const once = mutationDocument("contributeServiceAnalysis");
  const [begin, end] = [once.indexOf("result:"), once.lastIndexOf("}")];
  const again = ["a:", "b:"].map((alias) => once.slice(begin, end).replace("result:", alias));
  const three = [once.slice(0, end), ...again, "}"].join("\n");
  let left = 140;
  const contributions = Promise.all(
    Array.from({ length: left }, async (_, index) => {
      const { errors } = await running.cordon.ask("exchange-engineer", three, { input: insight(hot, `Of ${index}`) });
      left -= 1;
      return errors.map(({ message, extensions }) => `${extensions.reason}: ${message}`);
    }),
  );
  await until(async () => (await waiting.count()) > 0);
  // As long as any of them waits, others read, and change something else.
  while (left > 0) {
    await Promise.all([read(cold), read(hot)]);
    expect((await contribute(cold, `Beside ${left}`)).data?.result.__typename).toBe("Incident");
  }
  const words = (await contributions).flat();
  expect(words).toHaveLength(3 * 140);
  for (const said of new Set(words))
    expect(said).toMatch(/^LOCKED: .* Nothing was done\. Try again in a few seconds\.$/);
});

/** Tries again as it is told to, until nobody else has it locked any more. */
async function contributeAtLast(input: ReturnType<typeof insight>) {
  for (;;) {
    const answer = await running.cordon.attempt("exchange-engineer", "contributeServiceAnalysis", input);
    if (answer.errors?.[0]?.extensions.reason !== "LOCKED") return answer;
  }
}

test("However the id of the locked incident is spelled, it is one thing, and is recorded by one spelling.", async () => {
  const id = recall(hot, "incident");
  const letters = [...id.matchAll(/[a-f]/g)].map(({ index }) => index);
  const spelled = letters.map((at) => `${id.slice(0, at)}${id[at]?.toUpperCase()}${id.slice(at + 1)}`);
  expect(spelled.length).toBeGreaterThan(2);
  const contributions = Promise.all(
    spelled.map((incidentId) => contributeAtLast({ ...insight(hot, "Spelled differently"), incidentId })),
  );
  await until(async () => (await waiting.count()) > 0);
  expect((await contribute(cold, "Beside what is spelled differently")).data?.result.__typename).toBe("Incident");
  expect(await waiting.count()).toBeLessThanOrEqual(2);
  await holder.query("ROLLBACK");
  for (const { data } of await contributions) expect(data?.result.id).toBe(id);
  const { rows } = await holder.query("SELECT FROM audit_entry WHERE subject_id <> lower(subject_id)");
  expect(rows).toEqual([]);
});

test("Of changes whose callers go away while they wait, only those that had begun are made.", async () => {
  const gone = new AbortController();
  const authorization = `Bearer ${await running.cordon.tokenFor("exchange-engineer")}`;
  // Whoever is told meanwhile that it is locked asks again: until they go away, there are some who wait.
  const requests = Array.from({ length: 40 }, async (_, index) => {
    while (!gone.signal.aborted) {
      const answer = await fetch(running.cordon.gatewayUrl, {
        method: "POST",
        headers: { "content-type": "application/json", authorization },
        body: JSON.stringify({
          query: mutationDocument("contributeServiceAnalysis"),
          variables: { input: insight(hot, `Abandoned ${index}`) },
        }),
        signal: gone.signal,
      });
      await answer.text();
    }
  });
  const answers = Promise.allSettled(requests);
  await until(async () => (await waiting.count()) === 2);
  gone.abort();
  await answers;
  // What is answered now was asked after they had gone: by the second answer the gateway knows, and the subgraph by it.
  await read(cold);
  await read(cold);
  await holder.query("ROLLBACK");
  await until(async () => (await waiting.count()) === 0);
  const next = await contribute(hot, "By somebody who is there");
  expect(next.data?.result.__typename).toBe("Incident");
  const { incident } = await read(hot);
  expect(incident.contributions.filter(({ summary }) => summary.startsWith("Abandoned")).length).toBeLessThanOrEqual(2);
});
