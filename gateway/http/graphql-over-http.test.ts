import { writeFileSync } from "node:fs";
import { request as rawRequest } from "node:http";
import path from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { serverAudits } from "graphql-http";
import { temporaryFolder } from "../../test/support/temporary-folder.js";
import { startSystem, type TestSystem } from "../test-support/system.js";
import { documentIdOf, writeManifest } from "../trusted-documents/manifest.js";

const folder = temporaryFolder();
const document = "query Titles {\n  incidents {\n    title\n  }\n}";
const titles = { id: documentIdOf(document), name: "Titles", owner: "Tests", description: "For tests.", document };

let system: TestSystem;
let authorization: string;
beforeAll(async () => {
  const manifest = path.join(folder.path, "documents.json");
  writeFileSync(manifest, writeManifest([titles]));
  system = await startSystem({ TRUSTED_DOCUMENTS_FILE: manifest });
  authorization = `Bearer ${await system.provider.token()}`;
});
afterAll(async () => {
  await system.stop();
  folder.remove();
});

const send = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
  fetch(`${system.gateway.url}/graphql`, {
    method: "POST",
    headers: { authorization, "content-type": "application/json", ...headers },
    body,
  });
const get = (parameters: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(`${system.gateway.url}/graphql?${new URLSearchParams(parameters)}`, { headers: { authorization, ...headers } });
const query = (text: string) => JSON.stringify({ query: text });

test("every audit of GraphQL over HTTP is passed by who has a token, without a warning or a notice", async () => {
  const withToken = (url: string, options: RequestInit = {}) =>
    fetch(url, { ...options, headers: { ...(options.headers as Record<string, string>), authorization } });
  const audits = serverAudits({ url: `${system.gateway.url}/graphql`, fetchFn: withToken });
  const results = await Promise.all(audits.map(({ fn }) => fn()));
  expect(results.filter(({ status }) => status !== "ok")).toEqual([]);
  expect(results.length).toBeGreaterThan(60);
});

test.each([
  ["{ nothing }", "application/graphql-response+json", 400],
  ["{ nothing }", "application/json", 200],
  ["{ nothing }", "application/json, application/graphql-response+json", 400],
  ["{ nothing }", "application/graphql-response+json;q=0.1, application/json", 200],
  ["{ nothing }", "*/*", 400],
  ["{ nothing", "application/graphql-response+json", 400],
  ["{ whoAsks }", "application/*", 200],
  ["{ whoAsks }", "text/html, application/xml;q=0.9", 406],
  ["{ whoAsks }", "application/json;q=0", 406],
])("%s, asked for as %s, has the status %d", async (text, accept, status) => {
  const response = await send(query(text), { accept });
  expect(response.status).toBe(status);
  expect(await response.json()).toHaveProperty(text === "{ whoAsks }" && status === 200 ? "data" : "errors");
});

test("a query may be asked by GET, with its variables; a mutation may not", async () => {
  const text = "query ($n: Int!) { page(first: $n) { nodes { title } } }";
  const response = await get({ query: text, variables: '{"n":1}' });
  expect(await response.json()).toEqual({ data: { page: { nodes: [{ title: "Mailbox access" }] } } });
  const refused = await get({ query: 'mutation { startContainment(id: "1") { id } }' });
  expect(refused.status).toBe(405);
  expect(refused.headers.get("allow")).toBe("POST");
});

test.each([
  [{ query: "{ whoAsks }", variables: "{" }, "variables"],
  [{ query: "{ whoAsks }", variables: "[]" }, "variables"],
  [{ query: "{ whoAsks }", extensions: "7" }, "extensions"],
  [{ operationName: "A" }, "query"],
])("a GET with %j is a bad request, in words that name the parameter", async (parameters, named) => {
  const response = await get(parameters as unknown as Record<string, string>);
  expect(response.status).toBe(400);
  expect(await response.text()).toContain(`\`${named}\``);
});

test.each([
  ["application/json; charset=utf-8", 200],
  ['application/json;charset="UTF-8"', 200],
  ["application/json; charset=us-ascii", 200],
  ["application/json; charset=utf-16", 415],
  ["application/graphql", 415],
])("a body of the type %s has the status %d", async (type, status) => {
  expect((await send(query("{ whoAsks }"), { "content-type": type })).status).toBe(status);
});

test("a body that is not UTF-8 is not guessed at", async () => {
  const response = await send(new Uint8Array(Buffer.from('{"query":"{ whoAsks } # \xff"}', "latin1")));
  expect(response.status).toBe(400);
  expect(await response.text()).toContain("UTF-8");
});

/** Bare, since `fetch` unpacks by itself. */
function packed(acceptEncoding: string, text: string): Promise<{ encoding: string | undefined; bytes: Buffer }> {
  return new Promise((resolve, reject) => {
    const headers = { authorization, "content-type": "application/json", "accept-encoding": acceptEncoding };
    const sent = rawRequest(`${system.gateway.url}/graphql`, { method: "POST", headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("end", () => {
        const bytes = Buffer.concat(chunks);
        expect(Number(response.headers["content-length"])).toBe(bytes.length);
        resolve({ encoding: response.headers["content-encoding"], bytes });
      });
    });
    sent.on("error", reject);
    sent.end(query(text));
  });
}

const schemaQuery = "{ __schema { types { name description fields { name description } } } }";

test.each([
  ["gzip, deflate, br", "br", brotliDecompressSync],
  ["gzip", "gzip", gunzipSync],
  ["br;q=0, gzip;q=0.5", "gzip", gunzipSync],
  ["identity", undefined, (bytes: Buffer) => bytes],
])("a long answer for who accepts %s is packed as %s", async (accepted, encoding, unpack) => {
  const plain = await packed("", schemaQuery);
  const answer = await packed(accepted, schemaQuery);
  expect(answer.encoding).toBe(encoding);
  expect(unpack(answer.bytes).equals(plain.bytes)).toBe(true);
  if (encoding) expect(answer.bytes.length).toBeLessThan(plain.bytes.length / 3);
  expect((await packed(accepted, "{ whoAsks }")).encoding).toBeUndefined();
});

test("a registered read is answered again only when it has changed", async () => {
  const first = await get({ documentId: titles.id });
  const etag = first.headers.get("etag") ?? "";
  expect(await first.json()).toHaveProperty("data.incidents");
  expect(etag).toMatch(/^W\/".{32}"$/);
  expect(first.headers.get("cache-control")).toBe("private, no-cache");
  expect(first.headers.get("vary")).toMatch(/authorization/);

  const again = await get({ documentId: titles.id }, { "if-none-match": `"other", ${etag}` });
  expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", etag]);
  const other = await get({ documentId: titles.id }, { "if-none-match": '"other"' });
  expect(other.status).toBe(200);
  const anonymous = await get({ documentId: titles.id }, { "if-none-match": etag, authorization: "" });
  expect(anonymous.status).toBe(401);
});

test("what is not registered, and what has gaps, is not kept anywhere", async () => {
  const free = await get({ query: document });
  expect([free.headers.get("etag"), free.headers.get("cache-control")]).toEqual([null, "no-store"]);
  system.subgraphs.incidents.misbehave((_, response) => void response.writeHead(502).end());
  const gaps = await get({ documentId: titles.id });
  system.subgraphs.incidents.misbehave(undefined);
  expect(await gaps.json()).toHaveProperty("errors");
  expect([gaps.headers.get("etag"), gaps.headers.get("cache-control")]).toEqual([null, "no-store"]);
});
