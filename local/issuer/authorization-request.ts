import { OAuthRefusal } from "./oauth-refusal.js";
import { onlyValue } from "./only-value.js";

/** What a client asks for: a code that only whoever has the verifier of the challenge can exchange. */
interface AuthorizationRequest {
  readonly challenge: string;
  readonly scopes: readonly string[];
  readonly nonce: string | undefined;
}

/** A SHA-256 in base64url, without padding. */
const challengeForm = /^[A-Za-z0-9_-]{43}$/;

/**
 * Reads an authorization request of OpenID Connect with PKCE (RFC 7636). Pure.
 * @throws OAuthRefusal that goes back to the client
 */
export function parseAuthorizationRequest(parameters: URLSearchParams): AuthorizationRequest {
  const value = (name: string) => onlyValue(parameters, name);
  if (value("response_type") !== "code")
    throw new OAuthRefusal("unsupported_response_type", "Only response_type=code is supported.");
  if ((value("response_mode") ?? "query") !== "query")
    throw new OAuthRefusal("invalid_request", "Only response_mode=query is supported.");
  const challenge = value("code_challenge");
  if (!challenge)
    throw new OAuthRefusal("invalid_request", "code_challenge is missing: codes are given with PKCE only.");
  // Left out, it means plain.
  if (value("code_challenge_method") !== "S256")
    throw new OAuthRefusal("invalid_request", "code_challenge_method must be S256; plain is not supported.");
  if (!challengeForm.test(challenge))
    throw new OAuthRefusal("invalid_request", "code_challenge is not a SHA-256 in base64url (43 characters).");
  const scopes = (value("scope") ?? "").split(" ").filter((scope) => scope !== "");
  if (!scopes.includes("openid")) throw new OAuthRefusal("invalid_scope", "scope must have openid in it.");
  if (value("prompt") === "none")
    throw new OAuthRefusal("login_required", "Nobody stays signed in here: somebody has to choose who they are.");
  return { challenge, scopes, nonce: value("nonce") };
}
