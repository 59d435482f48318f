import { randomUUID } from "node:crypto";
import { calculateJwkThumbprint, importJWK, type JWK, SignJWT } from "jose";
import { z } from "zod";
import { type Handler } from "../../platform/http/exchange.js";
import { isFromAnotherPage } from "../../platform/http/is-from-another-page.js";
import { sendJson } from "../../platform/http/send-json.js";
import { serve } from "../../platform/http/serve.js";
import { readEnvironment, settings } from "../../platform/runtime/environment.js";
import { isLoopback } from "../../platform/runtime/is-loopback.js";
import { createLog } from "../../platform/runtime/log.js";
import { waitUntilStopped } from "../../platform/runtime/wait-until-stopped.js";
import { referenceFiles } from "../organization/organization-files.js";
import type { Persona } from "../organization/personas.js";
import { followPersonas } from "./follow-personas.js";

/**
 * The development issuer: an OpenID Connect issuer that gives anyone on this machine a token for any persona. It
 * authenticates nobody, so it runs on loopback only and never in production.
 */
const audience = "cordon";
const lifetimeInSeconds = 3600;

async function main(): Promise<void> {
  const environment = readEnvironment({
    HOST: settings.host,
    PORT: settings.port(4010),
    LOG_LEVEL: settings.logLevel,
    NODE_ENV: z.string().optional(),
    ISSUER_PRIVATE_KEY: settings.jsonWebKey,
    PERSONAS_FILE: z.string().default(referenceFiles.personas).describe("the file of personas"),
  });
  const refusal = reasonToRefuse(environment.HOST, environment.NODE_ENV);
  if (refusal) throw new Error(refusal);
  const log = createLog("issuer", environment.LOG_LEVEL);
  const personas = followPersonas(environment.PERSONAS_FILE, log);
  const key = await signingKey(environment.ISSUER_PRIVATE_KEY);
  let issuer = "";
  const server = await serve(
    {
      "GET /health/live": answer(() => ({ status: "live" })),
      "GET /health/ready": answer(() => ({ status: "ready" })),
      "GET /.well-known/openid-configuration": answer(() => discovery(issuer)),
      "GET /jwks": answer(() => ({ keys: [key.publicKey] })),
      "GET /personas": answer(() => personas()),
      "GET /token": toLoopbackOnly(async ({ request, response }) => {
        const name = new URL(request.url ?? "", issuer).searchParams.get("persona");
        const persona = personas().find((candidate) => candidate.persona === name);
        if (!persona) return sendJson(response, 404, noSuchPersona(name, personas()));
        const token = await key.sign(persona, issuer);
        sendJson(response, 200, { access_token: token, token_type: "Bearer", expires_in: lifetimeInSeconds });
      }),
    },
    { host: environment.HOST, port: environment.PORT },
    (error) => log.error({ error }, "a request failed"),
  );
  issuer = server.url;
  const stopped = waitUntilStopped(); // listens for the request to stop before anybody can know where to send it
  log.info({ url: server.url }, "listening");
  process.send?.({ type: "listening", url: server.url });
  await stopped;
  await server.drain();
  process.exit(0);
}

function reasonToRefuse(host: string, nodeEnvironment: string | undefined): string | undefined {
  if (nodeEnvironment === "production")
    return "The development issuer gives tokens to anybody and does not start with NODE_ENV=production. Set OIDC_ISSUER of the gateway to your identity provider.";
  if (!isLoopback(host))
    return `The development issuer gives tokens to anybody and listens on this machine only: HOST is ${host}, set it to 127.0.0.1.`;
  return undefined;
}

const discovery = (issuer: string) => ({
  issuer,
  jwks_uri: `${issuer}/jwks`,
  id_token_signing_alg_values_supported: ["EdDSA"],
  response_types_supported: ["token"],
  subject_types_supported: ["public"],
});

async function signingKey(text: string) {
  const privateKey = JSON.parse(text) as JWK;
  const { d: _secret, ...publicPart } = privateKey;
  if (privateKey.kty !== "OKP" || !privateKey.d || !privateKey.x)
    throw new Error("Setting ISSUER_PRIVATE_KEY is not usable: it must be an Ed25519 private key as a JSON Web Key.");
  const kid = await calculateJwkThumbprint(publicPart);
  const key = await importJWK(privateKey, "EdDSA");
  return {
    publicKey: { ...publicPart, kid, alg: "EdDSA", use: "sig" },
    sign: (persona: Persona, issuer: string) =>
      new SignJWT({ name: persona.name })
        .setProtectedHeader({ alg: "EdDSA", kid, typ: "at+jwt" })
        .setIssuer(issuer)
        .setAudience(audience)
        .setSubject(persona.subject)
        .setIssuedAt()
        .setExpirationTime(`${lifetimeInSeconds}s`)
        .setJti(randomUUID())
        .sign(key),
  };
}

const noSuchPersona = (name: string | null, personas: readonly Persona[]) => ({
  message: name === null ? "Name the persona that the token is for." : `There is no persona named ${name}.`,
  personas: personas.map(({ persona }) => persona),
});

const answer = (body: () => object): Handler => toLoopbackOnly(async ({ response }) => sendJson(response, 200, body()));

/** DNS rebinding: requests of a foreign page name its own host, and are refused. */
function toLoopbackOnly(route: Handler): Handler {
  return async (exchange) => {
    const { request, response } = exchange;
    const name = request.headers.host?.replace(/:\d+$/, "") ?? "";
    if (!isLoopback(name))
      return sendJson(response, 403, { message: "The development issuer answers requests to localhost only." });
    if (isFromAnotherPage(request.headers))
      return sendJson(response, 403, { message: "The development issuer answers no page of another origin." });
    return route(exchange);
  };
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
