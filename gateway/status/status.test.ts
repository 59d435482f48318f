import { createHash } from "node:crypto";
import { request } from "node:http";
import { until } from "../../test/support/until.js";
import { startSystem, type TestSystem } from "../test-support/system.js";
import { statusPage, statusPageSecurityPolicy } from "./status-page.js";
import type { StatusReport } from "./status-report.js";

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly policy: string;
  readonly text: string;
}

/** Unlike fetch, this lets a test say who it claims to be by `Host`. */
function get(url: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asking = request(url, { headers }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk) => {
        text += chunk;
      });
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          type: String(response.headers["content-type"]),
          policy: String(response.headers["content-security-policy"]),
          text,
        }),
      );
    });
    asking.on("error", reject).end();
  });
}

const json = { accept: "application/json" };

describe("during development", () => {
  let system: TestSystem;
  beforeAll(async () => {
    system = await startSystem();
  });
  afterAll(() => system.stop());

  test("a browser on this machine gets a page that loads and runs nothing", async () => {
    const { status, type, policy, text } = await get(`${system.gateway.url}/status`, { accept: "text/html" });
    expect([status, type]).toEqual([200, "text/html; charset=utf-8"]);
    expect(text).toContain("Ready. Everything answers.");
    expect(text).not.toMatch(/<script|<link|<img|\son\w+=|\sstyle=|http:\/\/|https:\/\//);
    const style = /<style>([\s\S]*?)<\/style>/.exec(text)?.[1] ?? "";
    expect(policy).toBe(statusPageSecurityPolicy);
    expect(policy).toContain(`'sha256-${createHash("sha256").update(style).digest("base64")}'`);
    expect(policy).toContain("default-src 'none'");
  });

  test("a program that wants JSON gets the same facts, and they are true", async () => {
    await system.ask("query Board { incidents { id review { state } } }");
    await system.ask("query Board { incidents { id review { state } } }");
    const { status, text } = await get(`${system.gateway.url}/status`, json);
    expect(status).toBe(200);
    const report = JSON.parse(text) as StatusReport;
    expect(report).toMatchObject({
      status: "ready",
      schema: { hash: expect.stringMatching(/^[0-9a-f]{64}$/), since: expect.stringMatching(/^20/) },
      process: { pid: process.pid, version: expect.stringMatching(/^\d/) },
      traffic: { count: expect.any(Number), failed: 0, underWay: 0 },
      subscriptions: 0,
    });
    expect(
      report.subgraphs.map(({ name, reachability, database, circuit }) => [name, reachability, database, circuit]),
    ).toEqual(["incidents", "lessons", "teams"].map((name) => [name, "ready", "answers", "closed"]));
    const lessons = report.subgraphs.find(({ name }) => name === "lessons");
    expect(lessons).toMatchObject({ count: 2, failed: 0, p50: expect.any(Number), p99: expect.any(Number) });
  });

  test("nothing of what was asked for, nor of who asked, is in it", async () => {
    await system.ask("query NameOfAnOperation { whoAsks }");
    for (const accept of ["text/html", "application/json"]) {
      const { text } = await get(`${system.gateway.url}/status`, { accept });
      for (const word of ["NameOfAnOperation", "Mailbox access", "Leaked key", "ji-woo", "Ji-woo", "127.0.0.1"])
        expect(text).not.toContain(word);
    }
  });

  test.each([
    ["a page elsewhere that points its name at this machine", { host: "evil.example" }],
    ["whoever comes through a proxy on this machine", { "x-forwarded-for": "203.0.113.9" }],
    ["whoever comes through a proxy that keeps to the standard", { forwarded: "for=203.0.113.9" }],
  ])("%s needs a token like everybody else", async (_, headers) => {
    expect((await get(`${system.gateway.url}/status`, headers)).status).toBe(401);
  });

  test("a subgraph that is away is told first, in words, and the answers with gaps are counted", async () => {
    system.subgraphs.lessons.misbehave((_, response) => response.socket?.destroy());
    await system.ask("{ incidents { id review { state } } }");
    system.subgraphs.lessons.misbehave(undefined);
    await system.subgraphs.lessons.stop();
    // What is found out about subgraphs is kept for a second.
    const page = () => get(`${system.gateway.url}/status`, { accept: "text/html" });
    await until(async () => (await page()).text.includes("Ready, with gaps: lessons is unreachable."));
    const report = JSON.parse((await get(`${system.gateway.url}/status`, json)).text) as StatusReport;
    expect(report.traffic.failed).toBe(1);
    const lessons = report.subgraphs.find(({ name }) => name === "lessons");
    expect(lessons).toMatchObject({ reachability: "unreachable", database: "not known", failed: 1 });
  });
});

test("in production it is for people with a token: nobody else, not even on this machine, and no program", async () => {
  const system = await startSystem({ NODE_ENV: "production" });
  try {
    const url = `${system.gateway.url}/status`;
    expect((await get(url)).status).toBe(401);
    const person = await get(url, { authorization: `Bearer ${await system.provider.token()}`, ...json });
    expect([person.status, JSON.parse(person.text).status]).toEqual([200, "ready"]);
    const token = await system.provider.token({ sub: "dashboard" });
    const program = await get(url, { authorization: `Bearer ${token}` });
    expect([program.status, JSON.parse(program.text).errors[0].extensions.code]).toEqual([403, "FORBIDDEN"]);
  } finally {
    await system.stop();
  }
});

test("what names may hold is shown as text", () => {
  const page = statusPage({ ...report, reason: "<script>alert(1)</script>" }, false, new Date(0));
  expect(page).not.toContain("<script>");
  expect(page).toContain("&#60;script&#62;");
});

test("it reads itself again only when somebody wants it to, and says how to stop that", () => {
  expect(statusPage(report, false, new Date(0))).not.toContain("http-equiv");
  expect(statusPage(report, true, new Date(0))).toMatch(/http-equiv="refresh" content="10"[\s\S]*Stop<\/a>/);
});

const none = { count: 0, perSecond: 0, failed: 0, p50: undefined, p99: undefined };
const report: StatusReport = {
  status: "ready",
  process: {
    version: "1.0.0",
    node: "v20",
    pid: 1,
    since: "2026-01-01T00:00:00.000Z",
    uptimeSeconds: 90,
    memoryMegabytes: 90,
  },
  schema: { hash: "0".repeat(64), since: "2026-01-01T00:00:00.000Z" },
  traffic: { ...none, underWay: 0, countsByPiece: [0] },
  subscriptions: 0,
  subgraphs: [{ name: "teams", reachability: "ready", database: "answers", circuit: "half-open", ...none }],
};

test("a circuit that is not closed is told in words", () => {
  expect(statusPage(report, false, new Date(0))).toContain("teams is not asked at present (circuit half-open)");
});
