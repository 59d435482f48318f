import { writeFileSync } from "node:fs";
import path from "node:path";
import { createClient } from "graphql-ws";
import { WebSocket } from "ws";
import { temporaryFolder } from "../../test/support/temporary-folder.js";
import { until } from "../../test/support/until.js";
import { incidentsSdl } from "../test-support/subgraphs.js";
import { type Answer, post, startSystem, supergraphOf, type TestSystem } from "../test-support/system.js";
import { documentIdOf, writeManifest } from "./manifest.js";

/* Registered documents as clients meet them, over HTTP. */

const folder = temporaryFolder();
const manifest = path.join(folder.path, "documents.json");

const entry = (name: string, document: string) => ({
  id: documentIdOf(document),
  name,
  owner: "Exchange dashboards",
  description: "For tests.",
  document,
});
const page = entry("Page", "query Page($n: Int!) {\n  page(first: $n) {\n    nodes {\n      title\n    }\n  }\n}");
const contain = entry("Contain", 'mutation Contain {\n  startContainment(id: "1") {\n    id\n  }\n}');
const costly = entry(
  "Costly",
  "query Costly {\n  page(first: 100) {\n    nodes {\n      related(first: 100) {\n        nodes {\n          id\n        }\n      }\n    }\n  }\n}",
);

let system: TestSystem;
beforeAll(async () => {
  writeFileSync(manifest, writeManifest([page, contain, costly]));
  system = await startSystem({ TRUSTED_DOCUMENTS_FILE: manifest, TRUSTED_DOCUMENTS: "service-accounts" });
});
afterAll(async () => {
  await system.stop();
  folder.remove();
});

const bearer = async (sub: string) => ({ authorization: `Bearer ${await system.provider.token({ sub })}` });
const send = async (sub: string, body: object): Promise<Answer> =>
  post(system.gateway, JSON.stringify(body), await bearer(sub));
const get = async (sub: string, parameters: Record<string, string>) => {
  const response = await fetch(`${system.gateway.url}/graphql?${new URLSearchParams(parameters)}`, {
    headers: await bearer(sub),
  });
  return { status: response.status, body: JSON.parse(await response.text()) };
};

const titles = { page: { nodes: [{ title: "Mailbox access" }] } };

test("a registered document is run by its id, sent by POST or GET, for programs and people alike", async () => {
  for (const sub of ["dashboard", "ji-woo-park"]) {
    const posted = await send(sub, { documentId: page.id, variables: { n: 1 }, operationName: "Page" });
    expect([posted.status, posted.body]).toEqual([200, { data: titles }]);
    const got = await get(sub, { documentId: page.id, variables: '{"n":1}' });
    expect([got.status, got.body]).toEqual([200, { data: titles }]);
  }
});

test("over WebSocket it is run by its id beside an empty text, and free text is refused", async () => {
  const client = createClient({
    url: `${system.gateway.url.replace("http", "ws")}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: await bearer("dashboard"),
    retryAttempts: 0,
  });
  const ask = async (payload: { readonly query: string; readonly documentId?: string }) =>
    (await client.iterate({ ...payload, variables: { n: 1 } }).next()).value;
  expect(await ask({ query: "", documentId: page.id })).toEqual({ data: titles });
  await expect(ask({ query: "{ whoAsks }" })).rejects.toMatchObject([{ extensions: { code: "DOCUMENT_REQUIRED" } }]);
  await client.dispose();
});

test("a program that sends free text is refused, with words that say how to register it", async () => {
  const { status, body } = await send("dashboard", { query: "{ whoAsks }" });
  expect([status, body.errors[0].extensions.code]).toEqual([403, "DOCUMENT_REQUIRED"]);
  expect(body.errors[0].message).toMatch(
    /service account may send registered operations only.*npm run documents.*`documentId`/,
  );
  expect((await get("dashboard", { query: "{ whoAsks }" })).status).toBe(403);
  expect((await send("dashboard", { query: "not even { GraphQL" })).status).toBe(403);
});

test("a program that sends the text of a registered document is let through, and people may send any", async () => {
  expect((await send("dashboard", { query: page.document, variables: { n: 1 } })).body).toEqual({ data: titles });
  expect((await send("ji-woo-park", { query: "{ whoAsks }" })).status).toBe(200);
});

test.each([
  [{ documentId: `sha256:${"0".repeat(64)}` }, "DOCUMENT_NOT_REGISTERED"],
  [{ documentId: "page" }, "BAD_REQUEST"],
  [{ documentId: ["sha256:"] }, "BAD_REQUEST"],
  [{ documentId: "__proto__" }, "BAD_REQUEST"],
  [{ documentId: page.id, query: "{ whoAsks }" }, "BAD_REQUEST"],
])("%j is answered with one error, as GraphQL over HTTP has it", async (body, code) => {
  for (const sub of ["dashboard", "ji-woo-park"]) {
    const answer = await send(sub, body);
    expect([answer.status, answer.body.errors.length, answer.body.errors[0].extensions.code]).toEqual([400, 1, code]);
  }
});

test("a change is not made by GET, registered or not", async () => {
  expect((await get("dashboard", { documentId: contain.id })).status).toBe(405);
  expect((await send("dashboard", { documentId: contain.id })).body.errors[0].extensions.code).toBe("FORBIDDEN");
});

test("to be registered is no leave to be costly", async () => {
  const { status, body } = await send("dashboard", { documentId: costly.id });
  expect([status, body.errors[0].extensions.limit]).toEqual([400, "COST_LIMIT"]);
});

test("when the schema changes, an operation that no longer fits is refused by name, and the others go on", async () => {
  const { incidents, ...others } = system.subgraphs;
  const sdl = incidentsSdl.replaceAll("title: String!", "heading: String!");
  writeFileSync(system.supergraphFile, supergraphOf([...Object.values(others), { ...incidents, sdl }]));
  const ask = () => send("dashboard", { documentId: page.id, variables: { n: 1 } });
  let answer = await ask();
  await until(async () => {
    answer = await ask();
    return answer.status !== 200;
  });
  expect([answer.status, answer.body.errors[0].extensions.code]).toEqual([400, "DOCUMENT_OUTDATED"]);
  expect(answer.body.errors[0].message).toMatch(
    /Page no longer fits the schema: Cannot query field "title".*Exchange dashboards/,
  );
  expect((await send("dashboard", { documentId: contain.id })).body.errors[0].extensions.code).toBe("FORBIDDEN");
});

test("a changed manifest is in force by itself, without a restart", async () => {
  const askedOperation = entry("Asked", "query Asked {\n  whoAsks\n}");
  writeFileSync(manifest, writeManifest([askedOperation]));
  const ask = () => send("dashboard", { documentId: askedOperation.id });
  let answer = await ask();
  await until(async () => {
    answer = await ask();
    return answer.status === 200;
  });
  expect(answer.body).toEqual({ data: { whoAsks: "Dashboard, undefined" } });
});
