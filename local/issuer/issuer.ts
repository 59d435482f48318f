import { z } from "zod";
import type { Handler } from "../../platform/http/exchange.js";
import { sendJson } from "../../platform/http/send-json.js";
import { serve } from "../../platform/http/serve.js";
import { readEnvironment, settings } from "../../platform/runtime/environment.js";
import { isLoopback } from "../../platform/runtime/is-loopback.js";
import { createLog } from "../../platform/runtime/log.js";
import { waitUntilStopped } from "../../platform/runtime/wait-until-stopped.js";
import { referenceFiles } from "../organization/organization-files.js";
import type { Persona } from "../organization/personas.js";
import { authorizationFlow } from "./authorization-flow.js";
import { discoveryDocument } from "./discovery-document.js";
import { followPersonas } from "./follow-personas.js";
import { loopbackOnly } from "./loopback-only.js";
import { signingKey } from "./signing-key.js";

/**
 * The development issuer: an OpenID Connect issuer that gives anyone on this machine a token for any persona, in the shell
 * at once and in the browser to whoever chooses one. It authenticates nobody, so it runs on loopback only and never in production.
 */
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
      "GET /.well-known/openid-configuration": answer(() => discoveryDocument(issuer), "of this machine"),
      "GET /jwks": answer(() => ({ keys: [key.publicKey] }), "of this machine"),
      "GET /personas": answer(() => personas()),
      "GET /token": loopbackOnly("own", async ({ request, response }) => {
        const name = new URL(request.url ?? "", issuer).searchParams.get("persona");
        const persona = personas().find((candidate) => candidate.persona === name);
        if (!persona) return sendJson(response, 404, noSuchPersona(name, personas()));
        const token = await key.signAccessToken(persona, issuer);
        sendJson(response, 200, { access_token: token, token_type: "Bearer", expires_in: key.lifetimeInSeconds });
      }),
      ...authorizationFlow({ issuer: () => issuer, personas, key }),
      "OPTIONS /.well-known/openid-configuration": preflight,
      "OPTIONS /jwks": preflight,
      "OPTIONS /token": preflight,
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

const noSuchPersona = (name: string | null, personas: readonly Persona[]) => ({
  message: name === null ? "Name the persona that the token is for." : `There is no persona named ${name}.`,
  personas: personas.map(({ persona }) => persona),
});

const answer = (body: () => object, pages: "own" | "of this machine" = "own"): Handler =>
  loopbackOnly(pages, async ({ response }) => sendJson(response, 200, body()));

/** A preflight: what may be sent stands in the headers. */
const preflight = loopbackOnly("of this machine", ({ response }) => {
  response.writeHead(204).end();
});

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
