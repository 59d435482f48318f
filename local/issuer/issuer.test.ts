import { type ChildProcess, spawn } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { createRemoteJWKSet, jwtVerify } from "jose";
import { repositoryRoot } from "../../platform/runtime/repository-root.js";
import { temporaryFolder } from "../../test/support/temporary-folder.js";

const key = JSON.stringify(generateKeyPairSync("ed25519").privateKey.export({ format: "jwk" }));
const children: ChildProcess[] = [];

function run(settings: Record<string, string>): ChildProcess {
  const child = spawn(process.execPath, [join(repositoryRoot, "dist", "local", "issuer", "issuer.js")], {
    env: { PATH: process.env.PATH, PORT: "0", ISSUER_PRIVATE_KEY: key, ...settings },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  children.push(child);
  return child;
}

async function start(settings: Record<string, string> = {}): Promise<string> {
  const [message] = (await once(run(settings), "message")) as [{ type: string; url: string }];
  expect(message.type).toBe("listening");
  return message.url;
}

async function refusal(settings: Record<string, string>): Promise<string> {
  const child = run(settings);
  let words = "";
  child.stderr?.on("data", (chunk) => {
    words += chunk;
  });
  const [code] = await once(child, "close");
  expect(code).toBe(1);
  return words;
}

const json = async (url: string) => (await (await fetch(url)).json()) as Record<string, unknown>;

afterAll(() => {
  for (const child of children) child.kill("SIGKILL");
});

test("gives a token that its published keys and discovery document prove", async () => {
  const issuer = await start();
  const discovery = await json(`${issuer}/.well-known/openid-configuration`);
  expect(discovery.issuer).toBe(issuer);
  const token = (await json(`${issuer}/token?persona=exchange-engineer`)).access_token;
  const keys = createRemoteJWKSet(new URL(String(discovery.jwks_uri)));
  const { payload, protectedHeader } = await jwtVerify(String(token), keys, { issuer, audience: "cordon" });
  expect(protectedHeader).toEqual({ alg: "EdDSA", kid: expect.any(String), typ: "at+jwt" });
  expect(payload).toMatchObject({ sub: "ji-woo-park", name: "Ji-woo Park" });
  expect(Number(payload.exp) - Number(payload.iat)).toBe(3600);
});

test("publishes no private part of its key", async () => {
  const issuer = await start();
  const { keys } = (await json(`${issuer}/jwks`)) as unknown as { keys: readonly object[] };
  expect(keys).toHaveLength(1);
  expect(keys[0]).not.toHaveProperty("d");
});

test("lists its personas, and says them when asked for one that is not there", async () => {
  const issuer = await start();
  const personas = (await json(`${issuer}/personas`)) as unknown as readonly { persona: string }[];
  const response = await fetch(`${issuer}/token?persona=nobody`);
  expect(response.status).toBe(404);
  expect(await response.json()).toEqual({
    message: "There is no persona named nobody.",
    personas: personas.map(({ persona }) => persona),
  });
});

test("gives nothing to a request that reached it under another name", async () => {
  const { hostname, port } = new URL(await start());
  const rebound = request({
    host: hostname,
    port,
    path: "/token?persona=dashboard",
    headers: { host: "evil.example" },
  });
  rebound.end();
  const [response] = (await once(rebound, "response")) as [{ statusCode: number }];
  expect(response.statusCode).toBe(403);
});

test("refuses to start in production, with one line", async () => {
  expect(await refusal({ NODE_ENV: "production" })).toMatch(
    /^The development issuer gives tokens to anybody and does not start with NODE_ENV=production\.[^\n]*\n$/,
  );
});

test("refuses to listen beyond this machine, with one line", async () => {
  expect(await refusal({ HOST: "0.0.0.0" })).toMatch(
    /^The development issuer .* listens on this machine only: HOST is 0\.0\.0\.0[^\n]*\n$/,
  );
});

test("names a setting that is missing, a key that is none, and a file of personas that cannot be used", async () => {
  expect(await refusal({ ISSUER_PRIVATE_KEY: "" })).toMatch(/^Setting ISSUER_PRIVATE_KEY is not set/);
  expect(await refusal({ ISSUER_PRIVATE_KEY: "{}" })).toMatch(/^Setting ISSUER_PRIVATE_KEY is not usable[^\n]*\n$/);
  const file = join(repositoryRoot, "package.json");
  expect(await refusal({ PERSONAS_FILE: file })).toMatch(
    new RegExp(`^The personas in ${file} cannot be used:[^\n]*\n$`),
  );
});

test("names a port that another program has", async () => {
  const { port } = new URL(await start());
  expect(await refusal({ PORT: port })).toMatch(/^Port \d+ of 127\.0\.0\.1 is in use by another program\.[^\n]*\n$/);
});

test("ends with its starter, and in good order when asked to", async () => {
  await start();
  const child = children.at(-1);
  child?.kill("SIGTERM");
  expect(await once(child ?? process, "exit")).toEqual([0, null]);
  await start();
  const other = children.at(-1);
  other?.disconnect();
  expect(await once(other ?? process, "exit")).toEqual([0, null]);
});

test("reads its personas again when their file has changed, and keeps those it had when it cannot be used", async () => {
  const place = temporaryFolder();
  const file = join(place.path, "personas.json");
  const persona = (name: string) => ({ persona: name, subject: name, name, team: null, function: null });
  const names = async (issuer: string) =>
    ((await json(`${issuer}/personas`)) as unknown as { persona: string }[]).map(({ persona: name }) => name);
  writeFileSync(file, JSON.stringify([persona("ada")]));
  const issuer = await start({ PERSONAS_FILE: file });
  expect(await names(issuer)).toEqual(["ada"]);
  writeFileSync(file, JSON.stringify([persona("ada"), persona("grace")]));
  expect(await names(issuer)).toEqual(["ada", "grace"]);
  expect(await json(`${issuer}/token?persona=grace`)).toHaveProperty("access_token");
  writeFileSync(file, "{ no");
  expect(await names(issuer)).toEqual(["ada", "grace"]);
  place.remove();
  expect(await names(issuer)).toEqual(["ada", "grace"]);
});

test("says to pages of this machine where to sign in, and to no others", async () => {
  const issuer = await start();
  const at = `${issuer}/.well-known/openid-configuration`;
  const own = await fetch(at, { headers: { origin: "http://localhost:4030", "sec-fetch-site": "cross-site" } });
  expect(own.headers.get("access-control-allow-origin")).toBe("http://localhost:4030");
  expect(await own.json()).toMatchObject({
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    code_challenge_methods_supported: ["S256"],
  });
  expect((await fetch(at, { headers: { origin: "https://evil.example" } })).status).toBe(403);
  expect(
    (await fetch(`${issuer}/token?persona=dashboard`, { headers: { origin: "http://localhost:4030" } })).status,
  ).toBe(403);
});
