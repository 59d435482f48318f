import { createHash } from "node:crypto";
import type { CryptoKey, JWTHeaderParameters, JWTPayload, JWTVerifyGetKey } from "jose";
import { LRUCache } from "lru-cache";

interface VerifiedToken {
  readonly header: JWTHeaderParameters;
  /** The key that verified the signature. */
  readonly key: unknown;
  readonly subject: string;
  /** In seconds since 1970. */
  readonly expires: number;
}

/** Enough for everybody who is at work. */
const maxTokens = 10_000;

/**
 * Caches verified tokens. A client sends the same token many times, and verifying it costs more than everything else
 * the gateway does to authenticate. Only a digest is kept. An entry ends when the token expires or when its key is no
 * longer published.
 */
export class VerifiedTokens {
  private readonly verified = new LRUCache<string, VerifiedToken>({ max: maxTokens });

  constructor(
    private readonly keys: JWTVerifyGetKey,
    private readonly toleranceInSeconds: number,
    private readonly clock: () => number = Date.now,
  ) {}

  async subjectOf(token: string): Promise<string | undefined> {
    const known = this.verified.get(digestOf(token));
    if (!known || this.clock() / 1000 >= known.expires + this.toleranceInSeconds) return undefined;
    const [payload = "", signature = ""] = token.split(".").slice(1);
    try {
      const key = await this.keys(known.header, { payload, signature });
      return key === known.key ? known.subject : undefined;
    } catch {
      // An error here comes again, and is reported, when the token is verified anew.
      return undefined;
    }
  }

  remember(token: string, header: JWTHeaderParameters, { exp }: JWTPayload, key: CryptoKey | object, subject: string) {
    if (exp !== undefined) this.verified.set(digestOf(token), { header, key, subject, expires: exp });
  }
}

const digestOf = (token: string) => createHash("sha256").update(token).digest("base64url");
