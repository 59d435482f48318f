import { createClient } from "graphql-ws";
import { WebSocket } from "ws";
import { mutationDocument } from "../../local/samples/player/mutation-document.js";
import { type Memory, recall } from "../../local/samples/player/step.js";
import { noteOf, noteTitles } from "./support/clients/notes.js";
import { persist } from "./support/clients/persist.js";
import { type SharedSystem, sharedSystem } from "./support/processes/shared-system.js";
import { performScenario } from "./support/scenario/perform-scenario.js";

let shared: SharedSystem;
let memory: Memory;

beforeAll(async () => {
  shared = await sharedSystem();
  memory = await performScenario(shared.cordon, "declareIncident");
});

test("A hundred parallel retries of one request do its work once and answer alike.", async () => {
  const { cordon } = shared;
  const input = noteOf(memory, "Sent a hundred times");
  const answers = await Promise.all(
    Array.from({ length: 100 }, () =>
      persist(cordon, "exchange-engineer", "addServiceNote", input, "a-hundred-retries"),
    ),
  );
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect((await noteTitles(cordon, memory)).filter((title) => title === input.title)).toHaveLength(1);
});

test("Whichever way a request with a key comes again, its work is done once and it is answered alike.", async () => {
  const { cordon } = shared;
  const key = "by-every-protocol";
  const query = mutationDocument("addServiceNote");
  const variables = { input: noteOf(memory, "Sent by every protocol") };
  const authorization = `Bearer ${await cordon.tokenFor("exchange-engineer")}`;
  const byEvents = async (path: string): Promise<string> => {
    const response = await fetch(new URL(path, cordon.gatewayUrl), {
      method: "POST",
      headers: {
        authorization,
        accept: "text/event-stream",
        "content-type": "application/json",
        "idempotency-key": key,
      },
      body: JSON.stringify({ query, variables }),
    });
    return /^data: (.*)$/m.exec(await response.text())?.[1] ?? "";
  };
  const byWebSocket = async (): Promise<string> => {
    const url = cordon.gatewayUrl.replace(/^http/, "ws");
    const client = createClient({
      url,
      webSocketImpl: WebSocket,
      connectionParams: { authorization },
      retryAttempts: 0,
    });
    const { value } = await client.iterate({ query, variables, extensions: { idempotencyKey: key } }).next();
    await client.dispose();
    return JSON.stringify(value);
  };
  const answers = await Promise.all([
    cordon.ask("exchange-engineer", query, variables, { "idempotency-key": key }).then(({ text }) => text),
    byEvents("/graphql"),
    byEvents("/graphql/stream"),
    byWebSocket(),
    byWebSocket(),
  ]);
  expect(new Set(answers.map((text) => text.trim())).size).toBe(1);
  expect((await noteTitles(cordon, memory)).filter((title) => title === variables.input.title)).toHaveLength(1);
});

test("The same key with another input is refused.", async () => {
  const { errors } = await shared.cordon.attempt(
    "exchange-engineer",
    "addServiceNote",
    noteOf(memory, "Something else"),
    { "idempotency-key": "a-hundred-retries" },
  );
  expect(errors).toMatchObject([{ extensions: { code: "IDEMPOTENCY_KEY_REUSED" } }]);
});

const readIncident = async () => {
  const { incident } = await shared.cordon.read<{
    incident: { version: number };
  }>("security-lead", "query ($id: ID!) { incident(id: $id) { version } }", {
    id: recall(memory, "incident"),
  });
  return incident;
};

test("Of fifty writers that have read the same version, one wins and the others are told.", async () => {
  const { cordon } = shared;
  const incident = await readIncident();
  const outcomes = await Promise.all(
    Array.from({ length: 50 }, (_, index) =>
      persist(
        cordon,
        "security-lead",
        "editCase",
        {
          incidentId: recall(memory, "incident"),
          summary: `As writer ${index} sees it.`,
          reason: "More is known.",
          expectedVersion: incident.version,
        },
        `writer-${index}`,
      ),
    ),
  );
  const conflicts = outcomes.filter(({ __typename }) => __typename === "VersionConflict");
  expect(conflicts).toHaveLength(49);
  for (const conflict of conflicts)
    expect(conflict).toMatchObject({ expectedVersion: incident.version, actualVersion: incident.version + 1 });
});

test("Fifty who add to a case at once do not get into each other's way, nor into that of who changes the case itself.", async () => {
  const before = await readIncident();
  const titles = Array.from({ length: 50 }, (_, index) => `Added beside others ${index}`);
  const outcomes = await Promise.all(
    titles.map((title, index) =>
      persist(shared.cordon, "exchange-engineer", "addServiceNote", noteOf(memory, title), `beside-${index}`),
    ),
  );
  expect(new Set(outcomes.map(({ __typename }) => __typename))).toEqual(new Set(["ServiceNote"]));
  const after = await readIncident();
  expect(after.version).toBe(before.version);
  expect(await noteTitles(shared.cordon, memory)).toEqual(expect.arrayContaining(titles));
});
