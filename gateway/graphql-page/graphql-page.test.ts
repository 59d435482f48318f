import { buildSchema, parse, validate } from "graphql";
import { textOf } from "../../test/readme/support/marked-blocks.js";
import { startSystem, type TestSystem } from "../test-support/system.js";
import { savedExamples } from "./saved-examples.js";

const browser = { accept: "text/html,application/xhtml+xml,*/*;q=0.8" };

describe("the GraphQL page", () => {
  let system: TestSystem;
  beforeAll(async () => {
    system = await startSystem({ DEVELOPMENT_PERSONAS: "true" });
  });
  afterAll(() => system.stop());

  const get = (path: string, headers: Record<string, string> = browser) =>
    fetch(system.gateway.url + path, { headers });

  test.each(["/", "/graphql"])("is at %s for browsers, without a token and with a strict policy", async (path) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(response.headers.get("content-security-policy")).toMatch(/default-src 'none'; script-src 'self';/);
    expect(await response.text()).toContain('data-personas="true"');
  });

  test("asks no other host for anything, and every file it names is there", async () => {
    const html = await (await get("/graphql")).text();
    const named = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => String(address));
    expect(named.length).toBeGreaterThan(5);
    for (const address of new Set(named)) {
      expect(address).toMatch(/^\//);
      expect((await get(address)).status).toBe(200);
    }
  });

  test("modules that the page's own script imports are there", async () => {
    const scripts = await Promise.all(
      ["page.js", "examples-panel.js"].map(async (name) => (await get(`/graphql-page/${name}`)).text()),
    );
    const imported = [...scripts.join("").matchAll(/from "\.\/([^"]+)"/g)].map(([, name]) => name);
    expect(imported).toHaveLength(5);
    for (const name of imported) expect((await get(`/graphql-page/${name}`)).status).toBe(200);
  });

  test("every query that stands in the editor, or is offered beside it, is one that the schema can answer", async () => {
    const schema = buildSchema(textOf("gateway/schema.graphql"), { assumeValid: true });
    const page = textOf("gateway/graphql-page/examples.js");
    const inEditor = [...page.matchAll(/^(?:query|subscription) \w+[\s\S]*?\n\}\n/gm)].map(([text]) => text);
    expect(inEditor).toHaveLength(3);
    for (const text of [...inEditor, ...savedExamples().map(({ text }) => text)])
      expect({ text, errors: validate(schema, parse(text)) }).toEqual({ text, errors: [] });
  });

  test("offers the operations of gateway/examples, each with what it is for", async () => {
    const examples = (await (await get("/graphql-page/saved-examples.json")).json()) as Record<string, string>[];
    expect(examples.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["IncidentBoard", "IncidentsTable", "ReportAlert"]),
    );
    for (const { about, text } of examples) {
      expect(about).not.toBe("");
      expect(text).toMatch(/^# [\s\S]+\n(query|mutation|subscription) /);
    }
  });

  test("sends a file once: the second time the browser is told that nothing changed", async () => {
    const first = await get("/graphql-page/page.css");
    expect(first.headers.get("content-encoding")).toBe("gzip");
    const again = await get("/graphql-page/page.css", { "if-none-match": first.headers.get("etag") ?? "" });
    expect(again.status).toBe(304);
  });

  test("offers the personas of the development issuer, and a token that works", async () => {
    const personas = await (await get("/development/personas")).json();
    expect(personas).toEqual([
      { persona: "exchange-engineer", name: "Ji-woo Park", team: "Exchange", function: "SERVICE" },
      { persona: "auditor", name: "Ada", team: null, function: null },
    ]);
    const { access_token } = (await (await get("/development/token?persona=exchange-engineer")).json()) as {
      access_token: string;
    };
    const { body } = await system.ask("{ whoAsks }", { headers: { authorization: `Bearer ${access_token}` } });
    expect(body).toEqual({ data: { whoAsks: "Ji-woo Park, Exchange" } });
  });

  test("says in words that a persona is not there, without naming the issuer's address", async () => {
    const response = await get("/development/token?persona=nobody");
    expect(response.status).toBe(503);
    expect(await response.text()).not.toContain("127.0.0.1");
  });
});

test("a page of another origin that points its name at this machine gets no token", async () => {
  const { request } = await import("node:http");
  const system = await startSystem({ DEVELOPMENT_PERSONAS: "true" });
  const statusFor = (host: string) =>
    new Promise((resolve, reject) => {
      const address = `${system.gateway.url}/development/token?persona=exchange-engineer`;
      request(address, { headers: { host } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on("error", reject)
        .end();
    });
  expect(await statusFor("evil.example:4000")).toBe(404);
  expect(await statusFor("localhost:4000")).toBe(200);
  await system.stop();
});

test.each<Record<string, string>>([
  { "sec-fetch-site": "cross-site" },
  { "sec-fetch-site": "same-site" },
  { origin: "https://evil.example" },
  { origin: "null" },
])("a page of another origin that asks for personas or a token itself gets none: %j", async (headers) => {
  const system = await startSystem({ DEVELOPMENT_PERSONAS: "true" });
  for (const path of ["personas", "token?persona=exchange-engineer"]) {
    const response = await fetch(`${system.gateway.url}/development/${path}`, { headers });
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "FORBIDDEN" } }] });
  }
  await system.stop();
});
