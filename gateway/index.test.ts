import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { repositoryRoot } from "../platform/runtime/repository-root.js";
import { post, startSystem, type TestSystem } from "./test-support/system.js";

/* The compiled gateway as a process; `npm test` compiles before it comes here. */

let system: TestSystem;
let usable: Record<string, string>;
beforeAll(async () => {
  system = await startSystem();
  usable = {
    PATH: process.env.PATH ?? "",
    PORT: "0",
    SUPERGRAPH_FILE: system.supergraphFile,
    OIDC_ISSUER: system.provider.issuer,
    VIEWER_PRIVATE_KEY: system.viewerPrivateKey,
  };
});
afterAll(() => system.stop());

function start(settings: Record<string, string | undefined>, ipc: "ipc" | "ignore" = "ignore") {
  const environment = { ...usable, ...settings } as Record<string, string>;
  const program = path.join(repositoryRoot, "dist/gateway/index.js");
  const child = spawn(process.execPath, [program], { env: environment, stdio: ["ignore", "pipe", "pipe", ipc] });
  const output = { log: "", errors: "" };
  child.stdout?.on("data", (text) => {
    output.log += text;
  });
  child.stderr?.on("data", (text) => {
    output.errors += text;
  });
  return { child, output };
}

async function exitOf(child: ChildProcess): Promise<number | null> {
  const [code] = await once(child, "close");
  return code;
}

test.each<[string, () => Record<string, string | undefined>, RegExp]>([
  ["a missing issuer", () => ({ OIDC_ISSUER: undefined }), /^Setting OIDC_ISSUER is not set: .*\n$/],
  ["a key that is none", () => ({ VIEWER_PRIVATE_KEY: "{}" }), /^Setting VIEWER_PRIVATE_KEY is not .*\n$/],
  [
    "a port that is taken",
    () => ({ PORT: new URL(system.gateway.url).port }),
    /^Port \d+ of 127\.0\.0\.1 is in use by another program\. .*\n$/,
  ],
  ["a supergraph that is not there", () => ({ SUPERGRAPH_FILE: "/nowhere" }), /^\/nowhere is not a supergraph .*\n$/],
  [
    "a supergraph that is none",
    () => ({ SUPERGRAPH_FILE: __filename }),
    /^.* is not a supergraph that can be served.*\n$/,
  ],
  [
    "personas in production",
    () => ({ DEVELOPMENT_PERSONAS: "true", NODE_ENV: "production" }),
    /^DEVELOPMENT_PERSONAS.*\n$/,
  ],
  ["personas for others", () => ({ DEVELOPMENT_PERSONAS: "true", HOST: "0.0.0.0" }), /^DEVELOPMENT_PERSONAS.*\n$/],
  ["an http issuer elsewhere", () => ({ OIDC_ISSUER: "http://login.example.com" }), /^OIDC_ISSUER is a plain.*\n$/],
])("%s stops the start with one clear line and status 1", async (_, settings, line) => {
  const { child, output } = start(settings());
  expect(await exitOf(child)).toBe(1);
  expect(output.errors).toMatch(line);
  expect(output.errors.trimEnd().split("\n")).toHaveLength(1);
});

test("a started gateway says where it listens, logs requests without their tokens, and drains on SIGTERM", async () => {
  const { child, output } = start({}, "ipc");
  const [message] = (await once(child, "message")) as [{ type: string; url: string }];
  expect(message).toEqual({ type: "listening", url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/) });

  const gateway = { ...system.gateway, url: message.url };
  const bad = await system.provider.token({ iss: "https://elsewhere.example" });
  const refused = await post(gateway, "{}", { authorization: `Bearer ${bad}`, "x-request-id": "r-1" });
  expect(refused.status).toBe(401);
  const good = await system.provider.token();
  const query = JSON.stringify({ query: "query WhoAsks { whoAsks }" });
  const answered = await post(gateway, query, { authorization: `Bearer ${good}`, "x-request-id": "r-2" });
  expect(answered.body).toEqual({ data: { whoAsks: "Ji-woo Park, Exchange" } });

  child.kill("SIGTERM");
  expect(await exitOf(child)).toBe(0);
  const lines = output.log
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines).toContainEqual(expect.objectContaining({ msg: "listening", url: message.url }));
  expect(lines).toContainEqual(
    expect.objectContaining({ msg: "request", requestId: "r-1", status: 401, refusal: "ISSUER_MISMATCH" }),
  );
  const subject = "ji-woo-park";
  expect(lines).toContainEqual(
    expect.objectContaining({ msg: "request", requestId: "r-2", status: 200, operation: "WhoAsks", subject }),
  );
  for (const token of [bad, good]) expect(output.log).not.toContain(token.split(".")[1]);
  expect(output.errors).toBe("");
});
