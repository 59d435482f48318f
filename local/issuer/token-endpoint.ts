import { createHash } from "node:crypto";
import type { Handler } from "../../platform/http/exchange.js";
import { readBody } from "../../platform/http/read-body.js";
import { sendJson } from "../../platform/http/send-json.js";
import type { Persona } from "../organization/personas.js";
import type { Grant } from "./grant.js";
import { OAuthRefusal } from "./oauth-refusal.js";
import { onlyValue } from "./only-value.js";
import type { SigningKey } from "./signing-key.js";
import type { SingleUse } from "./single-use.js";

export interface TokenEndpoint {
  readonly issuer: () => string;
  readonly personas: () => readonly Persona[];
  readonly key: SigningKey;
  readonly codes: SingleUse<Grant & { readonly redirectUri: string; readonly challenge: string }>;
  readonly refreshTokens: SingleUse<Grant>;
}

const maxBodyBytes = 16_384;

/** POST /token: exchanges a code, or a refresh token, for tokens (RFC 6749, 4.1.3 and 6; RFC 7636, 4.6). */
export function tokenEndpoint(parts: TokenEndpoint): Handler {
  return async ({ request, response }) => {
    try {
      if (!/^application\/x-www-form-urlencoded\b/.test(request.headers["content-type"] ?? ""))
        throw new OAuthRefusal("invalid_request", "Send the parameters as application/x-www-form-urlencoded.");
      const parameters = new URLSearchParams(await readBody(request, maxBodyBytes));
      sendJson(response, 200, await tokensFor(parts, redeemGrant(parts, parameters)));
    } catch (error) {
      if (!(error instanceof OAuthRefusal)) throw error;
      sendJson(response, 400, { error: error.error, error_description: error.message });
    }
  };
}

function redeemGrant({ codes, refreshTokens }: TokenEndpoint, parameters: URLSearchParams): Grant {
  const value = (name: string) => onlyValue(parameters, name);
  const needed = (name: string) => {
    const found = value(name);
    if (!found) throw new OAuthRefusal("invalid_request", `${name} is missing.`);
    return found;
  };
  switch (value("grant_type")) {
    case "authorization_code": {
      const [clientId, redirectUri, verifier] = ["client_id", "redirect_uri", "code_verifier"].map(needed);
      // Redeemed whatever comes of it: nobody can try a second verifier.
      const grant = codes.redeem(needed("code"));
      if (!grant)
        throw new OAuthRefusal(
          "invalid_grant",
          "The code is unknown, has been used before, or is older than a minute.",
        );
      if (grant.clientId !== clientId || grant.redirectUri !== redirectUri)
        throw new OAuthRefusal("invalid_grant", "The code was given to another client_id or redirect_uri.");
      if (!/^[\w.~-]{43,128}$/.test(verifier ?? "") || challengeOf(verifier ?? "") !== grant.challenge)
        throw new OAuthRefusal("invalid_grant", "code_verifier is not what code_challenge was made of.");
      return grant;
    }
    case "refresh_token": {
      const clientId = needed("client_id");
      const grant = refreshTokens.redeem(needed("refresh_token"));
      if (grant?.clientId === clientId) return { ...grant, nonce: undefined };
      throw new OAuthRefusal(
        "invalid_grant",
        "The refresh token is unknown, has been used before, or is another client's.",
      );
    }
    case undefined:
      throw new OAuthRefusal("invalid_request", "grant_type is missing.");
    default:
      throw new OAuthRefusal("unsupported_grant_type", "grant_type must be authorization_code or refresh_token.");
  }
}

async function tokensFor({ issuer, personas, key, refreshTokens }: TokenEndpoint, grant: Grant) {
  const persona = personas().find(({ persona: name }) => name === grant.persona);
  if (!persona) throw new OAuthRefusal("invalid_grant", `There is no persona named ${grant.persona} any more.`);
  const accessToken = await key.signAccessToken(persona, issuer());
  return {
    access_token: accessToken,
    token_type: "Bearer",
    expires_in: key.lifetimeInSeconds,
    scope: grant.scopes.join(" "),
    id_token: await key.signIdToken(persona, issuer(), { ...grant, accessToken }),
    ...(grant.scopes.includes("offline_access") && { refresh_token: refreshTokens.issue(grant) }),
  };
}

const challengeOf = (verifier: string) => createHash("sha256").update(verifier).digest("base64url");
