import { errors, importJWK, type JWK, jwtVerify, SignJWT } from "jose";
import { LRUCache } from "lru-cache";
import { CordonError } from "./errors.js";

/** A team the viewer belongs to, with everything a permission decision needs to know about it. */
export interface Membership {
  readonly teamId: string;
  readonly teamName: string;
  /** A team function, as the response model names them. */
  readonly function: string;
  /** The services this team owns. */
  readonly serviceIds: readonly string[];
  /** The responsibilities this team holds. */
  readonly responsibilities: readonly string[];
}

/** Who is asking, as the gateway vouches for them towards the subgraphs. */
export interface Viewer {
  /** The subject of the caller's token at the identity provider. */
  readonly subject: string;
  readonly kind: "PERSON" | "SERVICE_ACCOUNT" | "SYSTEM";
  /** The person's id in the teams subgraph; for SYSTEM a fixed name such as `gateway`. */
  readonly personId: string;
  readonly name: string;
  readonly memberships: readonly Membership[];
}

/** The HTTP header that carries the signed viewer from the gateway to a subgraph. */
export const viewerHeader = "cordon-viewer";

const issuer = "cordon-gateway";
const audience = "cordon-subgraph";
const lifetimeInSeconds = 60;

/** Of signed viewers that were verified: the same one comes with every call of a request, and for as long as it is good. */
const rememberedCharacters = 16 * 1024 * 1024;

/** Returns a function that signs a viewer with the gateway's Ed25519 private key (a JWK as JSON text). */
export async function viewerSigner(privateKey: string): Promise<(viewer: Viewer) => Promise<string>> {
  const key = await importJWK(JSON.parse(privateKey) as JWK, "EdDSA");
  return (viewer) =>
    new SignJWT({ viewer })
      .setProtectedHeader({ alg: "EdDSA", typ: "JWT" })
      .setIssuer(issuer)
      .setAudience(audience)
      .setIssuedAt()
      .setExpirationTime(`${lifetimeInSeconds}s`)
      .sign(key);
}

/**
 * Returns a function that reads a signed viewer with the gateway's Ed25519 public key (a JWK as JSON text).
 * It throws UNAUTHENTICATED for a token that is missing, expired, unsigned or signed by anyone else.
 */
export async function viewerVerifier(publicKey: string): Promise<(token: string | undefined) => Promise<Viewer>> {
  const key = await importJWK(JSON.parse(publicKey) as JWK, "EdDSA");
  const verified = new LRUCache<string, { readonly viewer: Viewer; readonly expiresAt: number }>({
    maxSize: rememberedCharacters,
    sizeCalculation: (_, token) => token.length,
  });
  return async (token) => {
    if (!token) throw refused("the request carries no signed viewer");
    const known = verified.get(token);
    if (known && Date.now() < known.expiresAt) return known.viewer;
    try {
      const { payload } = await jwtVerify<{ viewer: Viewer }>(token, key, {
        issuer,
        audience,
        algorithms: ["EdDSA"],
        requiredClaims: ["exp", "viewer"],
      });
      verified.set(token, { viewer: payload.viewer, expiresAt: Number(payload.exp) * 1000 });
      return payload.viewer;
    } catch (error) {
      if (error instanceof errors.JOSEError) throw refused(`its signed viewer is not valid (${error.code})`);
      throw error;
    }
  };
}

const refused = (why: string) =>
  new CordonError(
    "UNAUTHENTICATED",
    `This subgraph answers the Cordon gateway only: ${why}. Send the request to the gateway.`,
  );
