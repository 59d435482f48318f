import { randomUUID } from "node:crypto";
import { Client } from "pg";
import type { SupervisedProcess } from "../../local/processes/supervised-process.js";
import type { Cordon } from "../../local/samples/player/cordon.js";
import { eventually } from "../../local/samples/player/eventually.js";
import { type Memory, recall } from "../../local/samples/player/step.js";
import { persist } from "./support/clients/persist.js";
import { replicaOf, through } from "./support/processes/replicas.js";
import { type RunningSystem, startRunningSystem } from "./support/processes/running-system.js";
import { startSlowProxy } from "./support/processes/slow-proxy.js";
import { performScenario } from "./support/scenario/perform-scenario.js";
import { type Watch, watchForLeaks } from "./support/watching/watch-for-leaks.js";

/*
 * Once an operation that takes readers away has been answered, nobody it took the case from reads any of it, also not what
 * another subgraph keeps of it, whatever has become of that one and of the event that tells it.
 */

const outsider = "sharepoint-engineer";
/** Leads the incident: nobody else changes who reads it. */
const insider = "security-analyst";

let running: RunningSystem;
let cases: readonly [Memory, Memory];
const others: SupervisedProcess[] = [];
let watch: Watch | undefined;

beforeAll(async () => {
  running = await startRunningSystem();
  const first = await performScenario(running.cordon, "requestFollowUp");
  const second = await performScenario(running.cordon, "requestFollowUp");
  cases = [first, second];
});
afterEach(async () => {
  await watch?.stop();
  watch = undefined;
});
afterAll(async () => {
  await Promise.all(others.map((other) => other.stop()));
  await running?.stop();
});

function start(process: SupervisedProcess): Promise<string> {
  others.push(process);
  return process.start();
}

const idOf = (memory: Memory) => recall(memory, "incident");

/** Until it is accepted: under load there may be too little time to wait for what lessons keeps, and it is asked again. */
const mark = (memory: Memory, handling: string, key: string = randomUUID(), cordon = running.cordon) =>
  persist(cordon, insider, "changeHandling", { incidentId: idOf(memory), handling, reason: "For the test." }, key);

const whole =
  "review { state incidentTitle lessons { nodes { whatHappened followUps { nodes { title } } } } } openFollowUps { title } followUps(orderBy: [{ field: DUE_AT }]) { totalCount nodes { id title } }";

/** All ways to what lessons keeps of a case. */
const waysTo = (memory: Memory) => [
  { query: `query ($id: ID!) { incident(id: $id) { title ${whole} } }`, variables: { id: idOf(memory) } },
  {
    query:
      "query ($id: ID!) { review(id: $id) { id incidentTitle lessons { nodes { id } } followUps { nodes { id } } } }",
    variables: { id: recall(memory, "review") },
  },
  {
    query: `{ reviews { nodes { id incidentTitle } } lessons { nodes { id review { id } } } followUps { nodes { id review { id } } } }`,
    variables: {},
  },
  {
    query: "query ($id: ID!) { followUp(id: $id) { id title lesson { id whatHappened } review { id } } }",
    variables: { id: recall(memory, "followUp") },
  },
];

/** Lets somebody who is not of its virtual team watch the case. */
async function watchAs(memory: Memory, cordons: readonly Cordon[] = [running.cordon]): Promise<Watch> {
  const words = [recall(memory, "review"), recall(memory, "followUp")];
  watch = watchForLeaks(cordons, outsider, waysTo(memory), words);
  await watch.hasSeen();
  return watch;
}

/** Opens the case to everybody, and lets somebody who is not of its virtual team watch it. */
async function watched(memory: Memory, cordons?: readonly Cordon[]): Promise<Watch> {
  await mark(memory, "GREEN");
  return watchAs(memory, cordons);
}

const reviewState = (memory: Memory, persona = insider, cordon = running.cordon) =>
  cordon.ask<{ incident: { review: { state: string } | null } | null }>(
    persona,
    "query ($id: ID!) { incident(id: $id) { review { state } } }",
    { id: idOf(memory) },
  );

const isReadByInsider = (memory: Memory, cordon = running.cordon) =>
  eventually(
    () => reviewState(memory, insider, cordon),
    ({ data }) => Boolean(data?.incident?.review),
  );

/** After this moment, and until so many more looks were answered, nothing was shown. */
async function expectNoLeaksYet(seen: Watch, answeredAt: number, looks: number): Promise<void> {
  await seen.answeredSince(answeredAt, looks);
  expect(seen.leaksSince(answeredAt)).toEqual([]);
}

/** The same, after which nobody looks any more: that would only keep busy what the test waits for. */
async function expectNoLeaks(seen: Watch, answeredAt: number, looks = 24): Promise<void> {
  await expectNoLeaksYet(seen, answeredAt, looks);
  void seen.stop();
}

const pidOf = (name: "lessons" | "incidents"): number => {
  const { pid } = running.system.processes[name];
  if (!pid) throw new Error(`${name} does not run.`);
  return pid;
};

async function inLessons(statement: string): Promise<void> {
  const client = new Client({ connectionString: running.system.databaseUrl("lessons") });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

test("while lessons takes the event in at once", async () => {
  const [memory] = cases;
  const seen = await watched(memory);
  expect(await mark(memory, "RED")).toMatchObject({ __typename: "Incident" });
  await expectNoLeaks(seen, performance.now());
  await isReadByInsider(memory);
});

test("when a member is taken out of the virtual team of a RED case", async () => {
  const [memory] = cases;
  const { incident } = await running.cordon.read<{
    incident: { virtualTeam: { role: string; person: { id: string } }[] };
  }>(insider, "query ($id: ID!) { incident(id: $id) { virtualTeam { role person { id } } } }", { id: idOf(memory) });
  const { me } = await running.cordon.read<{ me: { person: { id: string } } }>(outsider, "{ me { person { id } } }");
  const form = async (members: readonly object[]) => {
    const formed = await running.cordon.perform(insider, "formVirtualTeam", { incidentId: idOf(memory), members });
    expect(formed.message).toBeUndefined();
  };
  const team = incident.virtualTeam.map(({ role, person }) => ({ role, personId: person.id }));
  await form([...team, { role: "EXPERT", personId: me.person.id }]);
  const seen = await watchAs(memory);
  await form(team);
  await expectNoLeaks(seen, performance.now());
});

test("while lessons stands still, and when it goes on", async () => {
  const [memory] = cases;
  const seen = await watched(memory);
  process.kill(pidOf("lessons"), "SIGSTOP");
  try {
    const key = "narrowed-while-lessons-stands-still";
    const [first, repeat] = await Promise.all([mark(memory, "RED", key), mark(memory, "RED", key)]);
    expect([first.__typename, repeat.__typename]).toEqual(["Incident", "Incident"]);
  } finally {
    process.kill(pidOf("lessons"), "SIGCONT");
  }
  await expectNoLeaks(seen, performance.now(), 60);
  await isReadByInsider(memory);
});

test("while lessons is down, and when it is back", async () => {
  const [memory] = cases;
  const seen = await watched(memory);
  await running.system.processes.lessons.kill();
  expect(await mark(memory, "RED")).toMatchObject({ __typename: "Incident" });
  const answeredAt = performance.now();
  await running.system.processes.lessons.start();
  await expectNoLeaks(seen, answeredAt, 60);
  await isReadByInsider(memory);
});

test("while lessons refuses the event for ever: only this case stays hidden, and says why", async () => {
  const [memory, another] = cases;
  await mark(another, "GREEN");
  const seen = await watched(memory);
  await inLessons(`ALTER TABLE review ADD CONSTRAINT poison
    CHECK (incident_id <> '${idOf(memory)}' OR handling <> 'RED') NOT VALID`);
  expect(await mark(memory, "RED")).toMatchObject({ __typename: "Incident" });
  await expectNoLeaksYet(seen, performance.now(), 60);
  const { data, errors } = await reviewState(memory);
  expect(data?.incident?.review).toBeNull();
  expect(errors).toMatchObject([
    { path: ["incident", "review"], extensions: { code: "SERVICE_UNAVAILABLE", reason: "READERS_UNCONFIRMED" } },
  ]);
  const followUp = { followUpId: recall(memory, "followUp") };
  const tried = await running.cordon.attempt(insider, "startFollowUp", followUp);
  expect(tried.errors).toMatchObject([
    { message: expect.stringContaining("Nothing was done."), extensions: { reason: "READERS_UNCONFIRMED" } },
  ]);
  // Lessons receives a moment later that it is for everybody, and on a busy machine may not be confirmed for a moment.
  await eventually(
    () => reviewState(another, outsider),
    ({ data }) => Boolean(data?.incident?.review?.state),
  );
  const mendedAt = performance.now();
  await inLessons("ALTER TABLE review DROP CONSTRAINT poison");
  await isReadByInsider(memory);
  await expectNoLeaks(seen, mendedAt);
});

test("on each of several replicas of lessons", async () => {
  const { system, cordon } = running;
  const lessons = await start(replicaOf(system, "lessons"));
  const gateway = await start(replicaOf(system, "gateway", { urls: { lessons } }));
  const [memory] = cases;
  const seen = await watched(memory, [cordon, through(system, gateway)]);
  // The one that is told of the change stands still; the other has only their database to go by.
  process.kill(pidOf("lessons"), "SIGSTOP");
  try {
    expect(await mark(memory, "RED")).toMatchObject({ __typename: "Incident" });
    await expectNoLeaks(seen, performance.now());
  } finally {
    process.kill(pidOf("lessons"), "SIGCONT");
  }
  await isReadByInsider(memory);
});

test("while incidents is gone: nothing that lessons keeps of it is shown, and that is said; and then it is back", async () => {
  const { system, cordon } = running;
  const [memory] = cases;
  const seen = await watched(memory);
  await seen.stop();
  await system.processes.incidents.kill();
  const { errors } = await eventually(
    () => cordon.ask(insider, "{ reviews { nodes { id } } }"),
    ({ errors }) => errors[0]?.extensions.reason === "READERS_UNCONFIRMED",
  );
  expect(errors).toMatchObject([{ path: ["reviews"], extensions: { code: "SERVICE_UNAVAILABLE" } }]);
  const input = { followUpId: recall(memory, "followUp") };
  const tried = await cordon.attempt(insider, "startFollowUp", input);
  expect(tried.errors).toMatchObject([{ extensions: { code: "SERVICE_UNAVAILABLE", reason: "READERS_UNCONFIRMED" } }]);
  await system.processes.incidents.start();
  await isReadByInsider(memory);
});

test("when incidents dies right after the commit, before it could answer or send anything", async () => {
  const { system, cordon } = running;
  const [memory] = cases;
  const seen = await watched(memory);
  process.kill(pidOf("lessons"), "SIGSTOP");
  const marked = mark(memory, "RED");
  try {
    await eventually(
      () => cordon.ask(outsider, "query ($id: ID!) { incident(id: $id) { title } }", { id: idOf(memory) }),
      ({ data, errors }) => errors.length === 0 && data?.incident === null,
    );
    await system.processes.incidents.kill();
    await system.processes.incidents.start();
    expect(await marked).toMatchObject({ __typename: "Incident" });
  } finally {
    process.kill(pidOf("lessons"), "SIGCONT");
  }
  await expectNoLeaks(seen, performance.now(), 60);
  await isReadByInsider(memory);
});

test("while everything between incidents and lessons takes seconds", async () => {
  const { system } = running;
  const [memory] = cases;
  await mark(memory, "GREEN");
  const slow = await startSlowProxy(system.url("lessons"), 3_000);
  await system.processes.incidents.stop();
  const incidents = await start(replicaOf(system, "incidents", { urls: { lessons: slow.url } }));
  const gateway = await start(replicaOf(system, "gateway", { urls: { incidents } }));
  const cordon = through(system, gateway);
  try {
    await isReadByInsider(memory, cordon);
    const seen = await watchAs(memory, [cordon]);
    expect(await mark(memory, "RED", undefined, cordon)).toMatchObject({ __typename: "Incident" });
    await expectNoLeaks(seen, performance.now(), 60);
    await isReadByInsider(memory, cordon);
  } finally {
    await watch?.stop();
    await slow.stop();
  }
});
