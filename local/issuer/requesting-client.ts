import { isLoopback } from "../../platform/runtime/is-loopback.js";
import { OAuthRefusal } from "./oauth-refusal.js";
import { onlyValue } from "./only-value.js";

/** The program that wants a token, and where its answer goes. */
export interface RequestingClient {
  readonly clientId: string;
  /** As it was sent: the token endpoint compares it by its characters. */
  readonly redirectUri: string;
}

/**
 * Which client sends an authorization request. Clients are not registered: any program may ask, but its answer stays on
 * this machine. Pure.
 * @throws OAuthRefusal that is shown and never sent to the redirect_uri, which is not known to be good (RFC 6749, 4.1.2.1)
 */
export function requestingClient(parameters: URLSearchParams): RequestingClient {
  const clientId = onlyValue(parameters, "client_id");
  if (!clientId) throw new OAuthRefusal("invalid_request", "client_id is missing. Any name of the program will do.");
  if (!/^[\x21-\x7e]{1,100}$/.test(clientId))
    throw new OAuthRefusal("invalid_request", "client_id is more than 100 printable characters without spaces.");
  const redirectUri = onlyValue(parameters, "redirect_uri");
  if (!redirectUri) throw new OAuthRefusal("invalid_request", "redirect_uri is missing.");
  if (!isOnThisMachine(redirectUri))
    throw new OAuthRefusal(
      "invalid_request",
      "redirect_uri must be an http or https address of localhost, without a fragment. The development issuer gives codes to nobody else.",
    );
  return { clientId, redirectUri };
}

function isOnThisMachine(uri: string): boolean {
  if (!URL.canParse(uri)) return false;
  const { protocol, hostname, username, password } = new URL(uri);
  const isWeb = protocol === "http:" || protocol === "https:";
  return isWeb && isLoopback(hostname) && !uri.includes("#") && username === "" && password === "";
}
