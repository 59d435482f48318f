import type { Exchange, Routes } from "../../platform/http/exchange.js";
import { readBody } from "../../platform/http/read-body.js";
import type { Persona } from "../organization/personas.js";
import { parseAuthorizationRequest } from "./authorization-request.js";
import { authorizePage } from "./authorize-page.js";
import { loopbackOnly } from "./loopback-only.js";
import { OAuthRefusal } from "./oauth-refusal.js";
import { onlyValue } from "./only-value.js";
import { type RequestingClient, requestingClient } from "./requesting-client.js";
import type { SigningKey } from "./signing-key.js";
import { SingleUse } from "./single-use.js";
import { type TokenEndpoint, tokenEndpoint } from "./token-endpoint.js";

interface Flow {
  readonly issuer: () => string;
  readonly personas: () => readonly Persona[];
  readonly key: SigningKey;
  readonly now?: () => number;
}

const codeLifetimeSeconds = 60;
const refreshTokenLifetimeSeconds = 12 * 60 * 60;

/**
 * The routes of the authorization code flow with PKCE. A code is made only when a person presses a button on the
 * issuer's own page: GET shows that page, whoever leads there, and POST is refused from every other page.
 */
export function authorizationFlow({ issuer, personas, key, now = Date.now }: Flow): Routes {
  const codes: TokenEndpoint["codes"] = new SingleUse(codeLifetimeSeconds, now);
  const refreshTokens: TokenEndpoint["refreshTokens"] = new SingleUse(refreshTokenLifetimeSeconds, now);

  const show = async ({ response, parameters }: Exchange, client: RequestingClient) => {
    parseAuthorizationRequest(parameters);
    authorizePage(response, { client, query: String(parameters), personas: personas() });
  };

  const choose = async ({ request, response, parameters }: Exchange, client: RequestingClient) => {
    const authorization = parseAuthorizationRequest(parameters);
    const persona = onlyValue(new URLSearchParams(await readBody(request, 1_024)), "persona");
    if (!persona) throw new OAuthRefusal("access_denied", "Nobody was chosen.");
    if (!personas().some(({ persona: name }) => name === persona))
      throw new OAuthRefusal("access_denied", `There is no persona named ${persona}.`);
    const code = codes.issue({ ...client, ...authorization, persona });
    returnTo(response, client.redirectUri, { code, state: onlyValue(parameters, "state"), iss: issuer() });
  };

  const endpoint = (step: typeof show) => async (exchange: Exchange) => {
    const { response, parameters } = exchange;
    let client: RequestingClient | undefined;
    try {
      client = requestingClient(parameters);
      await step(exchange, client);
    } catch (error) {
      if (!(error instanceof OAuthRefusal)) throw error;
      if (!client) return authorizePage(response, { refusal: error.message });
      const [state] = parameters.getAll("state");
      const { error: code, message } = error;
      returnTo(response, client.redirectUri, { error: code, error_description: message, state, iss: issuer() });
    }
  };

  return {
    "GET /authorize": loopbackOnly("any", endpoint(show)),
    "POST /authorize": loopbackOnly("own", endpoint(choose)),
    "POST /token": loopbackOnly("of this machine", tokenEndpoint({ issuer, personas, key, codes, refreshTokens })),
  };
}

/** 303, so that a browser that has sent a form asks with GET (RFC 9700, 4.12). */
function returnTo(
  response: Exchange["response"],
  redirectUri: string,
  answer: Readonly<Record<string, string | undefined>>,
): void {
  const location = new URL(redirectUri);
  for (const [name, value] of Object.entries(answer)) if (value !== undefined) location.searchParams.set(name, value);
  response.writeHead(303, { location: location.href, "cache-control": "no-store", "referrer-policy": "no-referrer" });
  response.end();
}
