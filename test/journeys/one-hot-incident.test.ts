import { Client } from "pg";
import { mutationDocument } from "../../local/samples/player/mutation-document.js";
import { type Memory, recall } from "../../local/samples/player/step.js";
import { until } from "../support/until.js";
import { type WaitingForLocks, waitingForLocks } from "../support/waiting-for-locks.js";
import { noteOf, noteTitles } from "./support/clients/notes.js";
import { type RunningSystem, startRunningSystem } from "./support/processes/running-system.js";
import { performScenario } from "./support/scenario/perform-scenario.js";

let running: RunningSystem;
let hot: Memory;
let cold: Memory;
let waiting: WaitingForLocks;
/** Somebody who does not let go of the hot incident. */
let holder: Client;

beforeAll(async () => {
  // What each is told is what is shown here, not how soon: on a busy machine, so many take longer than the gateway waits.
  running = await startRunningSystem({ SUBGRAPH_TIMEOUT: "120000", REQUEST_TIMEOUT: "120000" });
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

const contribute = (memory: Memory, title: string) =>
  running.cordon.attempt("exchange-engineer", "addServiceNote", noteOf(memory, title));
const read = (memory: Memory) => noteTitles(running.cordon, memory);

test("While one incident is locked and forty write to it, everybody else works on, and the forty are told what to do.", async () => {
  let isOver = false;
  const contributions = Promise.all(
    Array.from({ length: 40 }, async (_, index) => {
      const answers = [await contribute(hot, `Hot ${index}`)];
      // Whoever is told to comes again, so that others find it as hot however long they take.
      while (!isOver) answers.push(await contribute(hot, `Hot ${index}`));
      return answers;
    }),
  );
  await until(async () => (await waiting.count()) > 0);

  for (let time = 0; time < 5; time += 1) {
    const { data } = await contribute(cold, `Cold ${time}`);
    expect(data?.result.__typename).toBe("ServiceNote");
    await Promise.all([read(cold), read(cold), read(hot)]);
    expect(await waiting.count()).toBeLessThanOrEqual(2);
    // It has two seconds to say that it is ready, which a machine that stands still may take from it.
    await until(async () => {
      const ready = await fetch(new URL("/health/ready", running.cordon.gatewayUrl));
      return (await ready.json()).subgraphs.incidents === "ready";
    });
  }
  isOver = true;
  for (const { errors } of (await contributions).flat()) {
    expect(errors[0]).toMatchObject({
      message: "Somebody else is changing the same thing at this moment. Nothing was done. Try again in a few seconds.",
      extensions: { code: "SERVICE_UNAVAILABLE", reason: "LOCKED", retryable: true },
    });
  }
  expect(await read(hot)).toEqual([]);
  await holder.query("ROLLBACK");
  expect((await contribute(hot, "Afterwards")).data?.result.__typename).toBe("ServiceNote");
});

test("Of 140 requests with three changes each of one locked incident nobody else feels anything, and all are told what to do.", async () => {
  const once = mutationDocument("addServiceNote");
  const [begin, end] = [once.indexOf("result:"), once.lastIndexOf("}")];
  const again = ["a:", "b:"].map((alias) => once.slice(begin, end).replace("result:", alias));
  const three = [once.slice(0, end), ...again, "}"].join("\n");
  let left = 140;
  const contributions = Promise.all(
    Array.from({ length: left }, async (_, index) => {
      const { errors } = await running.cordon.ask("exchange-engineer", three, { input: noteOf(hot, `Of ${index}`) });
      left -= 1;
      return errors.map(({ message, extensions }) => `${extensions.reason}: ${message}`);
    }),
  );
  await until(async () => (await waiting.count()) > 0);
  // As long as any of them waits, others read, and change something else.
  while (left > 0) {
    await Promise.all([read(cold), read(hot)]);
    expect((await contribute(cold, `Beside ${left}`)).data?.result.__typename).toBe("ServiceNote");
  }
  const words = (await contributions).flat();
  expect(words).toHaveLength(3 * 140);
  for (const said of new Set(words))
    expect(said).toMatch(/^LOCKED: .* Nothing was done\. Try again in a few seconds\.$/);
});

/** Tries again as it is told to, until nobody else has it locked any more. */
async function contributeAtLast(input: ReturnType<typeof noteOf>) {
  for (;;) {
    const answer = await running.cordon.attempt("exchange-engineer", "addServiceNote", input);
    if (answer.errors?.[0]?.extensions.reason !== "LOCKED") return answer;
  }
}

test("However the id of the locked incident is spelled, it is one thing, and is recorded by one spelling.", async () => {
  const id = recall(hot, "incident");
  const letters = [...id.matchAll(/[a-f]/g)].map(({ index }) => index);
  const spelled = letters.map((at) => `${id.slice(0, at)}${id[at]?.toUpperCase()}${id.slice(at + 1)}`);
  expect(spelled.length).toBeGreaterThan(2);
  const contributions = Promise.all(
    spelled.map((incidentId) => contributeAtLast({ ...noteOf(hot, "Spelled differently"), incidentId })),
  );
  await until(async () => (await waiting.count()) > 0);
  expect((await contribute(cold, "Beside what is spelled differently")).data?.result.__typename).toBe("ServiceNote");
  expect(await waiting.count()).toBeLessThanOrEqual(2);
  await holder.query("ROLLBACK");
  for (const { data } of await contributions) expect(data?.result.__typename).toBe("ServiceNote");
  const { rows } = await holder.query(
    "SELECT FROM audit_entry WHERE subject_id <> lower(subject_id) OR input ->> 'incidentId' <> lower(input ->> 'incidentId')",
  );
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
          query: mutationDocument("addServiceNote"),
          variables: { input: noteOf(hot, `Abandoned ${index}`) },
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
  expect(next.data?.result.__typename).toBe("ServiceNote");
  expect((await read(hot)).filter((title) => title.startsWith("Abandoned")).length).toBeLessThanOrEqual(2);
});
