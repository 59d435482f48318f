import { createHash, generateKeyPairSync, randomBytes } from "node:crypto";
import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { createLocalJWKSet, jwtVerify } from "jose";
import { type ListeningServer, serve } from "../../platform/http/serve.js";
import { authorizationFlow } from "./authorization-flow.js";
import { type SigningKey, signingKey } from "./signing-key.js";

/* The authorization code flow with PKCE, as a browser and a program of this machine go through it. */

const verifier = randomBytes(32).toString("base64url");
const usual = {
  client_id: "board",
  redirect_uri: "http://localhost:4030/?view=wall",
  response_type: "code",
  scope: "openid profile",
  state: "where I was",
  nonce: "once",
  code_challenge: createHash("sha256").update(verifier).digest("base64url"),
  code_challenge_method: "S256",
};
type Parameters = Readonly<Record<string, string | undefined>>;

interface Tokens {
  readonly status: number;
  readonly access_token?: string;
  readonly id_token?: string;
  readonly refresh_token?: string;
}

let clock = Date.now();
let key: SigningKey;
let server: ListeningServer;

beforeAll(async () => {
  key = await signingKey(JSON.stringify(generateKeyPairSync("ed25519").privateKey.export({ format: "jwk" })));
  const ada = { persona: "ada", subject: "ada-l", name: "Ada <L>", team: "Exchange", function: "SERVICE" };
  const routes = authorizationFlow({ issuer: () => server.url, personas: () => [ada], key, now: () => clock });
  server = await serve(routes, { host: "127.0.0.1", port: 0 }, (error) => expect(error).toBeUndefined());
});
afterAll(() => server.drain());

const search = (parameters: Parameters) =>
  new URLSearchParams(
    Object.entries({ ...usual, ...parameters }).filter((entry): entry is [string, string] => !!entry[1]),
  );

const authorizeUrl = (parameters: Parameters = {}) => `${server.url}/authorize?${search(parameters)}`;

const open = (parameters: Parameters = {}, headers: Record<string, string> = {}) =>
  fetch(authorizeUrl(parameters), { redirect: "manual", headers });

const choose = (
  parameters: Parameters = {},
  persona = "ada",
  headers: Record<string, string> = { origin: server.url },
) =>
  fetch(authorizeUrl(parameters), {
    method: "POST",
    redirect: "manual",
    headers,
    body: new URLSearchParams({ persona }),
  });

const sentBack = ({ headers }: Response) => Object.fromEntries(new URL(headers.get("location") ?? "").searchParams);

async function code(parameters: Parameters = {}): Promise<string> {
  return String(sentBack(await choose(parameters)).code);
}

async function exchange(parameters: Parameters): Promise<Tokens> {
  const { redirect_uri, client_id } = usual;
  const all = { grant_type: "authorization_code", redirect_uri, client_id, code_verifier: verifier, ...parameters };
  const body = new URLSearchParams(Object.entries(all).filter((entry): entry is [string, string] => !!entry[1]));
  const response = await fetch(`${server.url}/token`, { method: "POST", body });
  expect(response.headers.get("cache-control")).toBe("no-store");
  const answer = (await response.json()) as Partial<Record<string, string>>;
  return { ...answer, status: response.status };
}

const refused = (error: string, words: RegExp) => ({
  status: 400,
  error,
  error_description: expect.stringMatching(words) as string,
});

test("Whoever chooses a persona goes back with a code, and the program gets the tokens of that persona for it.", async () => {
  const page = await open();
  const html = await page.text();
  expect([page.status, html]).toEqual([200, expect.stringContaining('name="persona" value="ada"')]);
  expect(html).toContain("Ada &#60;L&#62;");
  const response = await choose();
  expect(response.status).toBe(303);
  expect(response.headers.get("location")).toMatch(/^http:\/\/localhost:4030\/\?view=wall&code=/);
  const answer = sentBack(response);
  expect(answer).toEqual({ view: "wall", code: expect.any(String), state: "where I was", iss: server.url });
  const tokens = await exchange({ code: answer.code });
  expect(tokens).toMatchObject({ status: 200, token_type: "Bearer", expires_in: 3600, scope: "openid profile" });
  const keys = createLocalJWKSet({ keys: [key.publicKey] });
  const issuer = server.url;
  const access = await jwtVerify(tokens.access_token ?? "", keys, { issuer, audience: "cordon", typ: "at+jwt" });
  expect(access.payload).toMatchObject({ sub: "ada-l", name: "Ada <L>" });
  const identity = await jwtVerify(tokens.id_token ?? "", keys, { issuer, audience: "board" });
  expect(identity.payload).toMatchObject({
    sub: "ada-l",
    nonce: "once",
    at_hash: expect.stringMatching(/^[\w-]{43}$/),
  });
  expect(tokens).not.toHaveProperty("refresh_token");
});

test("A code is not exchanged with a wrong verifier, and not with the right one after that.", async () => {
  const guessed = await code();
  const wrong = randomBytes(32).toString("base64url");
  expect(await exchange({ code: guessed, code_verifier: wrong })).toEqual(refused("invalid_grant", /code_verifier/));
  expect(await exchange({ code: guessed })).toEqual(refused("invalid_grant", /used before/));
});

test("A code is exchanged once.", async () => {
  const once = await code();
  expect(await exchange({ code: once })).toMatchObject({ status: 200 });
  expect(await exchange({ code: once })).toEqual(refused("invalid_grant", /used before/));
});

test("A code that is older than a minute is not exchanged.", async () => {
  const old = await code();
  clock += 60_001;
  expect(await exchange({ code: old })).toEqual(refused("invalid_grant", /older than a minute/));
});

test.each([{ client_id: "another" }, { redirect_uri: "http://localhost:4030/" }])(
  "A code is bound to its client and address: %j is refused.",
  async (other) => {
    expect(await exchange({ code: await code(), ...other })).toEqual(refused("invalid_grant", /another client_id/));
  },
);

test.each([
  [{ code_verifier: undefined }, "invalid_request", /code_verifier is missing/],
  [{ code: undefined }, "invalid_request", /code is missing/],
  [{ grant_type: undefined }, "invalid_request", /grant_type is missing/],
  [{ grant_type: "password" }, "unsupported_grant_type", /must be authorization_code/],
] as const)("The token endpoint refuses %j.", async (parameters, error, words) => {
  expect(await exchange({ code: await code(), ...parameters })).toEqual(refused(error, words));
});

test.each([
  "https://evil.example/",
  "http://localhost.evil.example/",
  "http://localhost@evil.example/",
  "http://user@localhost/",
  "http://localhost:4030/#fragment",
  "javascript:alert(1)",
  "cordon-app://localhost/",
  undefined,
])("Nobody is sent to the redirect_uri %s: a page says why.", async (redirect_uri) => {
  for (const response of [await open({ redirect_uri }), await choose({ redirect_uri })]) {
    expect([response.status, response.headers.get("location")]).toEqual([400, null]);
    expect(await response.text()).toContain("redirect_uri");
  }
});

test("A request without a client_id is shown to be wrong, and sent nowhere.", async () => {
  const response = await open({ client_id: undefined });
  expect([response.status, await response.text()]).toEqual([400, expect.stringContaining("client_id is missing")]);
});

test.each([
  [{ code_challenge_method: "plain" }, "invalid_request", /must be S256/],
  [{ code_challenge_method: undefined }, "invalid_request", /must be S256/],
  [{ code_challenge: undefined }, "invalid_request", /PKCE only/],
  [{ code_challenge: "short" }, "invalid_request", /43 characters/],
  [{ response_type: "token" }, "unsupported_response_type", /response_type=code/],
  [{ response_mode: "fragment" }, "invalid_request", /response_mode=query/],
  [{ scope: "profile" }, "invalid_scope", /openid/],
  [{ prompt: "none" }, "login_required", /choose who they are/],
] as const)("A client learns at its own address that %j is refused.", async (parameters, error, words) => {
  for (const response of [await open(parameters), await choose(parameters)]) {
    expect(response.status).toBe(303);
    expect(sentBack(response)).toEqual({
      view: "wall",
      error,
      error_description: expect.stringMatching(words) as string,
      state: "where I was",
      iss: server.url,
    });
  }
});

test("A parameter that is there twice is refused.", async () => {
  const response = await fetch(`${authorizeUrl()}&nonce=another`, { redirect: "manual" });
  expect(sentBack(response)).toMatchObject({ error: "invalid_request", error_description: "nonce is there 2 times." });
});

test("A persona that is not there is refused.", async () => {
  expect(sentBack(await choose({}, "nobody"))).toMatchObject({ error: "access_denied" });
});

test.each<Record<string, string>>([
  { origin: "https://evil.example" },
  { origin: "http://localhost:4030" },
  { origin: "null" },
  { "sec-fetch-site": "cross-site" },
  { "sec-fetch-site": "same-site" },
])("No page chooses for the person who looks at it: a choice with %j is refused.", async (headers) => {
  const response = await choose({}, "ada", headers);
  expect([response.status, response.headers.get("location")]).toEqual([403, null]);
});

test("The page is opened by a link of any page, runs no script, and stands in no frame.", async () => {
  const response = await open({}, { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" });
  expect(response.status).toBe(200);
  const policy = response.headers.get("content-security-policy");
  expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self' http:; /);
  expect(policy).toContain("frame-ancestors 'none'");
});

test("Pages of this machine read the answer to a code, and no page elsewhere does.", async () => {
  const body = new URLSearchParams({ grant_type: "authorization_code" });
  const ask = (origin: string) => fetch(`${server.url}/token`, { method: "POST", headers: { origin }, body });
  const own = await ask("http://localhost:4030");
  expect([own.status, own.headers.get("access-control-allow-origin")]).toEqual([400, "http://localhost:4030"]);
  const foreign = await ask("https://evil.example");
  expect([foreign.status, foreign.headers.get("access-control-allow-origin")]).toEqual([403, null]);
});

test.each(["/authorize", "/token"])("Nothing at %s answers to another name.", async (path) => {
  const { hostname, port } = new URL(server.url);
  const method = path === "/token" ? "POST" : "GET";
  const rebound = request({ host: hostname, port, path, method, headers: { host: "evil.example" } });
  rebound.end();
  const [response] = (await once(rebound, "response")) as [IncomingMessage];
  expect(response.statusCode).toBe(403);
});

test("A refresh token is given to whoever asks for one, and each is used once by its client.", async () => {
  const first = await exchange({ code: await code({ scope: "openid offline_access" }) });
  const renew = (refresh_token: string | undefined, client_id = "board") =>
    exchange({ grant_type: "refresh_token", refresh_token, client_id });
  const second = await renew(first.refresh_token);
  expect(second).toMatchObject({ status: 200, access_token: expect.any(String), refresh_token: expect.any(String) });
  expect(await renew(first.refresh_token)).toEqual(refused("invalid_grant", /used before/));
  expect(await renew(second.refresh_token, "another")).toEqual(refused("invalid_grant", /another client/));
});
