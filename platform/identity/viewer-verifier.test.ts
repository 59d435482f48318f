import { generateKeyPairSync, type JsonWebKey, sign as signBytes } from "node:crypto";
import { SignJWT, UnsecuredJWT } from "jose";
import { person } from "../test-support/boxes/small-subgraph.js";
import { type Call, digestOf } from "./signed-call.js";
import { gatewayViewer, viewerHeader } from "./viewer.js";
import { viewerSigner } from "./viewer-signer.js";
import { maxAgeMs, viewerVerifier } from "./viewer-verifier.js";

const ada = person("ada");
const keyPair = () => {
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  const text = (key: typeof privateKey) => JSON.stringify(key.export({ format: "jwk" }));
  return { privateKey, private: text(privateKey), public: text(publicKey) };
};
const gateway = keyPair();
const clock = { now: Date.parse("2026-03-04T05:06:07Z") };
const tick = () => clock.now;
const inSeconds = (seconds = 0) => clock.now / 1000 + seconds;

const sign = viewerSigner(gateway.private, tick);
const verify = viewerVerifier(gateway.public, "teams", tick);
const body = Buffer.from('{"query":"{ me { name } }"}');
const call: Call = { subgraph: "teams", body };

/** Who asks, as a subgraph finds it out, when the call arrives as it was signed. */
const viewerOf = (token: string, headers: Call["headers"] = {}, bytes = body) =>
  verify({ ...headers, [viewerHeader]: token }).viewerFor(bytes);

/** A token as the gateway signs it, except for what is given. */
function token(claims: object = {}, header: object = {}): Promise<string> {
  const usual = {
    iss: "cordon-gateway",
    aud: "teams",
    iat: inSeconds(),
    body: digestOf(body),
    headers: {},
    viewer: ada,
  };
  return new SignJWT({ ...usual, ...claims })
    .setProtectedHeader({ alg: "EdDSA", typ: "cordon-viewer+jwt", ...header })
    .sign(gateway.privateKey);
}

const refusal = (why: RegExp) =>
  expect.objectContaining({
    code: "UNAUTHENTICATED",
    message: expect.stringMatching(new RegExp(`${why.source}.*Send the request to the gateway`)),
  });

/** What a subgraph says to it; none when it takes it. */
function refused(attempt: () => unknown): unknown {
  try {
    return void attempt();
  } catch (error) {
    return error;
  }
}

test("a viewer that the gateway signed for a call is read with that call, as it was", async () => {
  expect(viewerOf(sign(ada, call))).toEqual(ada);
  expect(viewerOf(sign(gatewayViewer, call))).toEqual(gatewayViewer);
  expect(viewerOf(await token())).toEqual(ada);
});

test("what a person is appointed to, and their other accounts, are read as they were signed; an older gateway says neither", () => {
  const appointed = { ...ada, appointments: ["EXECUTIVE_INCIDENT_MANAGER"], otherAccountIds: ["person-ada-too"] };
  expect(viewerOf(sign(appointed, call))).toEqual(appointed);
  expect(viewerOf(sign(ada, call)).appointments).toBeUndefined();
});

test("an account that has run out is refused from that moment on, and until then holds no longer than that", () => {
  const expiresAt = new Date(clock.now + 30_000).toISOString();
  const program = { ...ada, kind: "SERVICE_ACCOUNT", operations: ["reportAlert"], expiresAt } as const;
  const signed = sign(program, call);
  expect(viewerOf(signed)).toEqual(program);
  expect(verify({ [viewerHeader]: signed }).expiresAt).toBe(Date.parse(expiresAt));
  clock.now += 30_000;
  const error = refused(() => viewerOf(signed));
  clock.now -= 30_000;
  expect(error).toMatchObject({ code: "UNAUTHENTICATED", extensions: { reason: "ACCOUNT_EXPIRED" } });
});

test.each(["soon", "", "2030-13-01T00:00:00Z"])("an end that is no time (%p) is none that holds", (expiresAt) => {
  const signed = sign({ ...ada, kind: "SERVICE_ACCOUNT", expiresAt }, call);
  expect(refused(() => viewerOf(signed))).toMatchObject({ code: "UNAUTHENTICATED" });
});

test("a viewer that was signed for one subgraph is refused by the others", () => {
  for (const subgraph of ["incidents", "lessons", "team", "TEAMS", ""])
    expect(refused(() => viewerOf(sign(ada, { ...call, subgraph })))).toEqual(refusal(/for another subgraph/));
});

test("a viewer is refused with any other body, in whatever byte it differs", () => {
  const signed = sign(ada, call);
  const others = [Buffer.alloc(0), Buffer.concat([body, Buffer.from(" ")]), Buffer.from("{}")];
  for (let place = 0; place < body.length; place += 1) {
    const other = Buffer.from(body);
    other[place] = (other[place] ?? 0) ^ 1;
    others.push(other);
  }
  for (const other of others) expect(refused(() => viewerOf(signed, {}, other))).toEqual(refusal(/for another body/));
  // Two bodies that are the same text once they are read, as bytes that are no UTF-8 become the same character.
  const [one, two] = [Buffer.from([0x22, 0xff, 0x22]), Buffer.from([0x22, 0xfe, 0x22])];
  expect(one.toString()).toBe(two.toString());
  expect(refused(() => viewerOf(sign(ada, { ...call, body: one }), {}, two))).toEqual(refusal(/for another body/));
  expect(viewerOf(sign(ada, { ...call, body: "é\ud83d\ude00" }), {}, Buffer.from("é\ud83d\ude00"))).toEqual(ada);
});

test.each(["idempotency-key", "last-event-id"])("the header %s cannot be changed, added or taken away", (name) => {
  const signed = sign(ada, { ...call, headers: { [name]: "one", "x-request-id": "r" } });
  expect(viewerOf(signed, { [name]: "one", "x-request-id": "another" })).toEqual(ada);
  for (const headers of [{ [name]: "two" }, { [name]: "one, two" }, { [name]: "" }, {}])
    expect(refused(() => viewerOf(signed, headers))).toEqual(refusal(new RegExp(`for another ${name}`)));
  expect(refused(() => viewerOf(sign(ada, call), { [name]: "one" }))).toEqual(refusal(/for another/));
});

test("how long it holds is for the subgraph to say, whatever the signer wrote", async () => {
  const signed = sign(ada, call);
  clock.now += maxAgeMs - 1;
  expect(viewerOf(signed)).toEqual(ada);
  clock.now += 1;
  expect(refused(() => viewerOf(signed))).toEqual(refusal(/has expired/));
  for (const iat of [inSeconds(-60), inSeconds(-1e9), 0, -1e12]) {
    const old = await token({ iat });
    expect(refused(() => viewerOf(old))).toEqual(refusal(/has expired/));
  }
  const endless = await token({ iat: inSeconds(-61), exp: inSeconds(1e9) });
  expect(refused(() => viewerOf(endless))).toEqual(refusal(/not one that this version understands/));
  expect(verify({ [viewerHeader]: await token() }).expiresAt).toBe(clock.now + maxAgeMs);
});

test("one of a time to come is refused, but for what two clocks differ by", async () => {
  const [near, far, furthest] = await Promise.all([5, 6, 1e9].map((ahead) => token({ iat: inSeconds(ahead) })));
  expect(viewerOf(String(near))).toEqual(ada);
  expect(refused(() => viewerOf(String(far)))).toEqual(refusal(/time to come/));
  expect(refused(() => viewerOf(String(furthest)))).toEqual(refusal(/time to come/));
});

const membership = ada.memberships[0] ?? {
  teamId: "t",
  teamName: "T",
  function: "SERVICE",
  serviceIds: [],
  responsibilities: [],
};

test.each<[string, unknown]>([
  ["a text", "x"],
  ["empty", {}],
  ["null", null],
  ["a list", [ada]],
  ["without a subject", { ...ada, subject: undefined }],
  ["of an empty subject", { ...ada, subject: "" }],
  ["whose id is a number", { ...ada, personId: 7 }],
  ["of an empty id", { ...ada, personId: "" }],
  ["without memberships", { ...ada, memberships: undefined }],
  ["whose memberships are a text", { ...ada, memberships: "all" }],
  ["with a membership that is empty", { ...ada, memberships: [{}] }],
  ["whose responsibilities are one text", { ...ada, memberships: [{ ...membership, responsibilities: "ALL" }] }],
  ["whose services are numbers", { ...ada, memberships: [{ ...membership, serviceIds: [1] }] }],
  ["with a membership that says more", { ...ada, memberships: [{ ...membership, all: true }] }],
  ["whose operations are one text", { ...ada, operations: "all" }],
  ["whose end is no time", { ...ada, expiresAt: "never" }],
  ["of an unknown kind", { ...ada, kind: "ROOT" }],
  ["of no kind", { ...ada, kind: undefined }],
  ["that says more than is known", { ...ada, administrator: true }],
  ["of the system under the name of a person", { ...ada, kind: "SYSTEM", memberships: [] }],
  ["of the system under another id", { ...gatewayViewer, personId: "bench" }],
  ["of the system with another subject", { ...gatewayViewer, subject: "bench" }],
  ["of the system with a team", { ...gatewayViewer, memberships: [membership] }],
  ["of a person with the subject of the system", { ...ada, subject: "SYSTEM" }],
  ["of a person with the id of the gateway", { ...ada, personId: "gateway" }],
])("a viewer that is %s is refused, though the gateway's key signed it", async (_, viewer) => {
  const signed = await token({ viewer });
  expect(refused(() => viewerOf(signed))).toEqual(refusal(/not one that this version understands/));
});

test.each<[string, object]>([
  ["no time", { iat: undefined }],
  ["a text for its time", { iat: String(Date.now()) }],
  ["a time that is no whole number", { iat: Math.floor(Date.now() / 1000) + 0.5 }],
  ["no audience", { aud: undefined }],
  ["several audiences", { aud: ["teams", "incidents"] }],
  ["another issuer", { iss: "https://login.example" }],
  ["no body", { body: undefined }],
  ["nothing about headers", { headers: undefined }],
  ["a header that is not bound", { headers: { cookie: "a=b" } }],
  ["no viewer", { viewer: undefined }],
  ["a claim that is not known", { admin: true }],
])("a token with %s is refused, though the gateway's key signed it", async (_, claims) => {
  const signed = await token(claims);
  expect(refused(() => viewerOf(signed))).toEqual(refusal(/not one that this version understands/));
});

const publicKey = () => new TextEncoder().encode(String((JSON.parse(gateway.public) as JsonWebKey).x));
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");

test.each<[string, () => Promise<string> | string | undefined]>([
  ["missing", () => undefined],
  ["empty", () => ""],
  ["no token at all", () => "ada"],
  ["of three parts of nonsense", () => "a.b.c"],
  ["of another type, such as that of a caller", () => token({}, { typ: "JWT" })],
  ["of no type", () => token({}, { typ: undefined })],
  ["with more in its header", () => token({}, { kid: "mine" })],
  ["signed with a key that is not the gateway's", () => viewerSigner(keyPair().private, tick)(ada, call)],
  ["not signed (alg none)", () => new UnsecuredJWT({ viewer: ada }).encode()],
  [
    "signed with the public key as a shared secret",
    () => new SignJWT({ viewer: ada }).setProtectedHeader({ alg: "HS256", typ: "cordon-viewer+jwt" }).sign(publicKey()),
  ],
  [
    "changed after signing",
    () => {
      const [header, payload = "", signature] = sign(ada, call).split(".");
      const claims = JSON.parse(Buffer.from(payload, "base64url").toString());
      return [header, part({ ...claims, viewer: person("eve") }), signature].join(".");
    },
  ],
  ["without its signature", () => sign(ada, call).replace(/[^.]+$/, "")],
  [
    "with the signature of another call",
    () => {
      const [signature] = sign(ada, { ...call, body: "other" })
        .split(".")
        .slice(2);
      return [...sign(ada, call).split(".").slice(0, 2), signature].join(".");
    },
  ],
  ["twice, as two headers become one", () => `${sign(ada, call)}, ${sign(ada, call)}`],
  [
    "of the right key, over what is no JSON",
    () => {
      const [header] = sign(ada, call).split(".");
      const signed = `${header}.${Buffer.from("no json").toString("base64url")}`;
      return `${signed}.${signBytes(null, Buffer.from(signed), gateway.privateKey).toString("base64url")}`;
    },
  ],
])("a token %s is refused", async (_, make) => {
  const signed = await make();
  expect(refused(() => verify(signed === undefined ? {} : { [viewerHeader]: signed }))).toEqual(refusal(/: .+/));
});

test("keys of another kind are refused when they are given, not when a call comes", () => {
  const { privateKey, publicKey } = generateKeyPairSync("ed448");
  const text = (key: typeof privateKey) => JSON.stringify(key.export({ format: "jwk" }));
  expect(() => viewerSigner(text(privateKey))).toThrow("ed448");
  expect(() => viewerVerifier(text(publicKey), "teams")).toThrow("ed448");
  expect(() => viewerSigner(gateway.public)).toThrow();
});
