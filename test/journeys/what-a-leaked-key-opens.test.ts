import { randomUUID } from "node:crypto";
import { WebSocket } from "ws";
import { subgraphNames } from "../../local/runtime/subgraph-names.js";
import { issueKey, type KeyedSource, post, webhook } from "./support/clients/alert-source.js";
import { type SharedSystem, sharedSystem } from "./support/processes/shared-system.js";

/*
 * Somebody has found the key of a source, and tries it at every door that the system has, in every place where a door looks for one: it
 * hands in alerts for its source, and nothing else opens.
 */

const engineer = "exchange-engineer";

let shared: SharedSystem;
let source: KeyedSource;

beforeAll(async () => {
  shared = await sharedSystem();
  const { services } = await shared.cordon.read<{ services: { nodes: { id: string; name: string }[] } }>(
    engineer,
    "{ services(first: 50) { nodes { id name } } }",
  );
  source = await issueKey(shared.cordon, engineer, "registerAlertSource", {
    name: `Leaky ${randomUUID()}`,
    format: "PROMETHEUS_ALERTMANAGER",
    serviceId: services.nodes.find(({ name }) => name === "Exchange")?.id,
  });
});

/** Wherever a program may say who it is. */
const placesOf = (secret: string): readonly (readonly [place: string, headers: Readonly<Record<string, string>>])[] => [
  ["as a bearer", { authorization: `Bearer ${secret}` }],
  ["as a password", { authorization: `Basic ${Buffer.from(`source:${secret}`).toString("base64")}` }],
  ["in place of what the gateway signs", { "cordon-viewer": secret, authorization: `Bearer ${secret}` }],
  ["as a key of an application", { "x-api-key": secret }],
  ["as a cookie", { cookie: `authorization=Bearer ${secret}; token=${secret}` }],
];

const operationsOf = (id: string): readonly string[] => [
  "{ __typename }",
  "{ __schema { queryType { name } } }",
  "{ me { id } }",
  "{ alerts(first: 1) { nodes { title } } }",
  "{ alertSources(first: 1) { nodes { name } } }",
  `{ node(id: "${id}") { id } }`,
  `mutation { rotateAlertSourceKey(input: { alertSourceId: "${id}", overlapMinutes: 0 }) { __typename } }`,
  `mutation { disableAlertSource(input: { alertSourceId: "${id}", reason: "x" }) { __typename } }`,
  `mutation { ingestAlerts(input: { alertSourceId: "${id}", alerts: [] }) { __typename } }`,
  "query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }",
  "{ _service { sdl } }",
  'subscription { incidentChanged(id: "x") { __typename } }',
];

const send = (url: string, headers: Readonly<Record<string, string>>, body: string) =>
  fetch(url, { method: "POST", headers: { "content-type": "application/json", ...headers }, body });

test("The gateway answers no operation over HTTP, wherever the key stands.", async () => {
  const { gateway } = shared.urls;
  for (const [place, headers] of placesOf(source.secret)) {
    for (const query of operationsOf(source.id)) {
      const body = JSON.stringify({ query });
      const asked = [
        send(`${gateway}/graphql`, headers, body),
        send(`${gateway}/graphql/stream`, { accept: "text/event-stream", ...headers }, body),
        fetch(`${gateway}/graphql?query=${encodeURIComponent(query)}`, {
          headers: { accept: "application/json", ...headers },
        }),
        send(`${gateway}/graphql?access_token=${source.secret}&authorization=${source.secret}`, headers, body),
      ];
      for (const response of await Promise.all(asked)) {
        const text = await response.text();
        expect([place, query, response.status, text]).toEqual([
          place,
          query,
          401,
          expect.stringContaining("UNAUTHENTICATED"),
        ]);
      }
    }
    // Nor does what operators look at.
    const { status } = await fetch(`${gateway}/status`, { headers });
    expect([place, [200, 401, 403, 404].includes(status)]).toEqual([place, true]);
  }
});

/** What becomes of a WebSocket on which some messages are sent: what was answered, and with which code it was closed. */
function tryWebSocket(headers: Readonly<Record<string, string>>, messages: readonly object[]) {
  const socket = new WebSocket(`${shared.urls.gateway.replace(/^http/, "ws")}/graphql`, "graphql-transport-ws", {
    headers,
  });
  const answers: string[] = [];
  return new Promise<{ readonly answers: readonly string[]; readonly code: number }>((resolve, reject) => {
    socket.on("open", () => messages.forEach((one) => void socket.send(JSON.stringify(one))));
    socket.on("message", (data) => void answers.push(String(data)));
    socket.on("close", (code) => resolve({ answers, code }));
    socket.on("error", reject);
  });
}

test("The gateway closes a WebSocket on which the key is shown, and answers nothing on it.", async () => {
  const subscribe = operationsOf(source.id).map((query, place) => ({
    type: "subscribe",
    id: `o${place}`,
    payload: { query },
  }));
  const { secret } = source;
  const greetings: readonly (object | undefined)[] = [
    { authorization: `Bearer ${secret}` },
    { Authorization: `Bearer ${secret}` },
    { headers: { authorization: `Bearer ${secret}` } },
    { token: secret, "cordon-viewer": secret },
    undefined,
  ];
  for (const [, headers] of placesOf(secret)) {
    for (const payload of greetings)
      expect(await tryWebSocket(headers, [{ type: "connection_init", payload }])).toEqual({ answers: [], code: 4401 });
    for (const one of subscribe) expect(await tryWebSocket(headers, [one])).toEqual({ answers: [], code: 4401 });
  }
});

test("The ports of the subgraphs answer nothing to it, though they are reached without the gateway.", async () => {
  for (const name of subgraphNames) {
    for (const [place, headers] of placesOf(source.secret)) {
      const at = (path: string, body: string) => send(`${shared.urls[name]}${path}`, headers, body);
      for (const query of operationsOf(source.id))
        for (const path of ["/graphql", "/graphql/stream"]) {
          const response = await at(path, JSON.stringify({ query }));
          const text = await response.text();
          // A subgraph without subscriptions has no streams.
          if (path === "/graphql/stream" && response.status === 404) continue;
          const refused = [401, expect.stringContaining("UNAUTHENTICATED")];
          expect([name, place, path, response.status, text]).toEqual([name, place, path, ...refused]);
        }
      const others = [
        await at("/events", "{}"),
        await at(`/alerts/${source.id}`, JSON.stringify(webhook([randomUUID()]))),
      ];
      // Alerts are handed in at the gateway alone; two of the subgraphs take none at all.
      const [events, alerts] = others.map(({ status }) => status);
      expect([name, place, events, alerts]).toEqual([name, place, 401, name === "incidents" ? 401 : 404]);
    }
  }
});

test("None of that has changed the source, whose key still hands in alerts for it.", async () => {
  const print = randomUUID();
  expect(await post(shared.urls.gateway, source, webhook([print]))).toMatchObject({
    status: 202,
    body: { received: 1 },
  });
  const { alerts, alertSource } = await shared.cordon.read<{
    alerts: { nodes: { fingerprint: string }[] };
    alertSource: { state: string; version: number };
  }>(
    engineer,
    `query ($id: ID!) { alertSource(id: $id) { state version } alerts(first: 9, filter: { alertSourceIds: [$id] }) { nodes { fingerprint } } }`,
    { id: source.id },
  );
  expect(alerts.nodes).toEqual([{ fingerprint: print }]);
  expect(alertSource).toEqual({ state: "ENABLED", version: 1 });
});
