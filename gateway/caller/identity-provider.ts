import { createRemoteJWKSet, customFetch, type JWTVerifyGetKey } from "jose";
import { z } from "zod";
import { isLoopback } from "../../subgraphs/foundation/is-loopback.js";
import { patientFetch } from "./patient-fetch.js";

const discovery = z.object({ issuer: z.string(), jwks_uri: z.url() });
const timeout = 5_000;

/** How long the published keys are believed, and how soon an unknown key may make the gateway look again. */
export interface KeyCaching {
  readonly believedFor: number;
  readonly askAgainAfter: number;
  /** How long a provider that gave no answer is left alone. */
  readonly leftAloneFor?: number;
}

export const usualKeyCaching: KeyCaching = { believedFor: 600_000, askAgainAfter: 30_000, leftAloneFor: 2_000 };

/**
 * The published keys of an OpenID Connect issuer, found through its discovery document. The document is read at the
 * first token, not at start: the gateway starts, and starts again, without the provider. A failure is not kept.
 */
export function publishedKeys(issuer: string, caching: KeyCaching = usualKeyCaching): JWTVerifyGetKey {
  let found: Promise<JWTVerifyGetKey> | undefined;
  const ask = patientFetch(caching.leftAloneFor);
  return async (header, token) => {
    found ??= discover(issuer, caching, ask).catch((error: unknown) => {
      found = undefined;
      throw error;
    });
    return (await found)(header, token);
  };
}

async function discover(
  issuer: string,
  { believedFor, askAgainAfter }: KeyCaching,
  ask: typeof fetch,
): Promise<JWTVerifyGetKey> {
  const address = `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
  const response = await ask(address, { redirect: "error", signal: AbortSignal.timeout(timeout) });
  if (!response.ok) throw new Error(`${address} answers with status ${response.status}`);
  const document = discovery.parse(await response.json());
  if (document.issuer !== issuer) throw new Error(`${address} names another issuer: ${document.issuer}`);
  const keys = new URL(document.jwks_uri);
  // Keys that travel in the clear can be swapped on the way.
  if (keys.protocol !== "https:" && !isLoopback(keys.hostname))
    throw new Error(`${address} has its keys on plain http`);
  return createRemoteJWKSet(keys, {
    cacheMaxAge: believedFor,
    cooldownDuration: askAgainAfter,
    timeoutDuration: timeout,
    [customFetch]: ask,
  });
}
