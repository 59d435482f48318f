import { createLocalJWKSet, type JSONWebKeySet, type JWTVerifyGetKey } from "jose";
import { z } from "zod";
import { isLoopback } from "../../platform/runtime/is-loopback.js";
import type { Log } from "../../platform/runtime/log.js";
import { fetchWithBackoff } from "./fetch-with-backoff.js";
import { TokenBucket } from "./token-bucket.js";

const discovery = z.object({ issuer: z.string(), jwks_uri: z.url() });
const timeoutMs = 5_000;

/** How long the published keys are cached, and how often a token may trigger a refresh. In milliseconds. */
export interface KeyCaching {
  /** A key that is no longer published is accepted for so long at most. */
  readonly maxAgeMs: number;
  /** The same while the provider does not answer. */
  readonly maxAgeInOutageMs: number;
  /** Tokens that match no key trigger a burst of refreshes, then one per interval. */
  readonly refreshIntervalMs: number;
  readonly refreshBurst: number;
  /** After a failure. */
  readonly backoffMs: number;
}

const defaultKeyCaching: KeyCaching = {
  maxAgeMs: 60_000,
  maxAgeInOutageMs: 600_000,
  refreshIntervalMs: 5_000,
  refreshBurst: 3,
  backoffMs: 2_000,
};

/**
 * The published keys of an OpenID Connect issuer, found through its discovery document. They are read at the first
 * token, not at start, so that the gateway starts without the provider.
 */
export class PublishedKeys {
  /** Increases when the published keys change. */
  version = 0;
  private readonly caching: KeyCaching;
  private readonly fetch: typeof fetch;
  private readonly refreshes: TokenBucket;
  private address: URL | undefined;
  private keys: JWTVerifyGetKey | undefined;
  private text = "";
  private readAt = 0;
  private reading: Promise<void> | undefined;
  private isReachable = true;

  constructor(
    private readonly issuer: string,
    caching: Partial<KeyCaching> = {},
    private readonly log?: Log,
  ) {
    this.caching = { ...defaultKeyCaching, ...caching };
    this.fetch = fetchWithBackoff(this.caching.backoffMs);
    this.refreshes = new TokenBucket(this.caching.refreshBurst, this.caching.refreshIntervalMs);
  }

  /** The key that a token names. @throws errors of jose when it is not published; others when no keys can be read */
  readonly keyFor: JWTVerifyGetKey = async (header, token) => {
    await this.ensureFresh();
    if (!this.keys) throw new Error("No keys were read.");
    return this.keys(header, token);
  };

  /**
   * Reads the keys again for a token that matches none of them, since the provider may have just rotated its keys.
   * Limited, however many such tokens arrive. {@link version} then says whether the keys changed.
   */
  async refresh(): Promise<void> {
    if (this.reading || this.refreshes.take()) await this.read().catch(() => undefined);
  }

  private async ensureFresh(): Promise<void> {
    const age = this.keys ? performance.now() - this.readAt : Number.POSITIVE_INFINITY;
    if (age < this.caching.maxAgeMs) return;
    const reading = this.read();
    if (age >= this.caching.maxAgeInOutageMs) return reading;
    // While the provider is down, requests do not wait for another attempt.
    const refreshed = reading.catch(() => undefined);
    if (this.isReachable) await refreshed;
  }

  private read(): Promise<void> {
    this.reading ??= this.readNow()
      .then(
        () => {
          this.isReachable = true;
        },
        (error: unknown) => {
          if (this.isReachable) this.log?.warn({ cause: String(error) }, "the identity provider gives no keys");
          this.isReachable = false;
          throw error;
        },
      )
      .finally(() => {
        this.reading = undefined;
      });
    return this.reading;
  }

  private async readNow(): Promise<void> {
    this.address ??= await this.discover();
    const text = await this.fetchText(this.address);
    // Unchanged keys stay the same objects, so that cached verifications stay valid.
    if (text !== this.text) {
      this.keys = createLocalJWKSet(JSON.parse(text) as JSONWebKeySet);
      this.text = text;
      this.version += 1;
    }
    this.readAt = performance.now();
  }

  private async discover(): Promise<URL> {
    const address = `${this.issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
    const document = discovery.parse(JSON.parse(await this.fetchText(new URL(address))));
    if (document.issuer !== this.issuer) throw new Error(`${address} names another issuer: ${document.issuer}`);
    const keys = new URL(document.jwks_uri);
    // Over plain http somebody on the way could replace the keys.
    if (keys.protocol !== "https:" && !isLoopback(keys.hostname))
      throw new Error(`${address} has its keys on plain http`);
    return keys;
  }

  private async fetchText(address: URL): Promise<string> {
    const headers = { accept: "application/json" };
    const response = await this.fetch(address, { headers, redirect: "error", signal: AbortSignal.timeout(timeoutMs) });
    return response.text();
  }
}
