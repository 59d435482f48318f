import { createPublicKey, type KeyObject, verify } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { CordonError } from "../runtime/errors.js";
import { KnownViewers } from "./known-viewers.js";
import { boundHeaders, type Claims, claimsShape, digestOf, protectedHeader } from "./signed-call.js";
import { isExpired, type Viewer, viewerHeader } from "./viewer.js";

/** A signed viewer that is valid but for the body, which has not been read yet. */
interface SignedViewer {
  /** In milliseconds since 1970. */
  readonly expiresAt: number;
  /** @throws CordonError UNAUTHENTICATED when it was signed for another body */
  viewerFor(body: Buffer): Viewer;
}

/** @throws CordonError UNAUTHENTICATED unless the gateway signed the viewer for this call */
export type VerifyViewer = (headers: IncomingHttpHeaders) => SignedViewer;

/** The maximum age of a signed viewer, and how far the gateway's clock may be ahead. */
export const maxAgeMs = 60_000;
const clockToleranceMs = 5_000;

/** Verifies for one subgraph, with the gateway's Ed25519 public key (a JWK as JSON text). */
export function viewerVerifier(publicKey: string, subgraph: string, clock: () => number = Date.now): VerifyViewer {
  const key = createPublicKey({ key: JSON.parse(publicKey), format: "jwk" });
  if (key.asymmetricKeyType !== "ed25519") throw new Error(`it is a key for ${key.asymmetricKeyType}`);
  const viewers = new KnownViewers();
  return (headers) => {
    const { aud, iat, body, headers: bound, ...claimed } = claimsIn(headers[viewerHeader], key, viewers);
    const viewer: Viewer = claimed.viewer;
    if (aud !== subgraph) throw refuse("its signed viewer is for another subgraph");
    const age = clock() - iat * 1000;
    if (age >= maxAgeMs) throw refuse("its signed viewer has expired");
    if (age < -clockToleranceMs) throw refuse("its signed viewer is of a time to come; the clocks differ");
    const changed = boundHeaders.find((name) => headers[name] !== bound[name]);
    if (changed) throw refuse(`its signed viewer is for another ${changed}`);
    if (isExpired(viewer, clock())) throw isExpiredToken(viewer);
    return {
      expiresAt: Math.min(iat * 1000 + maxAgeMs, viewer.expiresAt ? Date.parse(viewer.expiresAt) : Infinity),
      viewerFor: (bytes) => {
        if (digestOf(bytes) !== body) throw refuse("its signed viewer is for another body");
        return viewer;
      },
    };
  };
}

function claimsIn(token: string | string[] | undefined, key: KeyObject, viewers: KnownViewers): Claims {
  if (!token) throw refuse("the request carries no signed viewer");
  const [, header, payload = "", signature = ""] = /^([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(String(token)) ?? [];
  if (header !== protectedHeader) throw refuse("what it carries is no signed viewer");
  const signed = Buffer.from(`${header}.${payload}`, "latin1");
  if (!verify(null, signed, key, Buffer.from(signature, "base64url"))) throw refuse("its signed viewer is forged");
  const text = Buffer.from(payload, "base64url").toString();
  const claims = viewers.claimsIn(text) ?? claimsShape.safeParse(parseJson(text)).data;
  if (!claims) throw refuse("its signed viewer is not one that this version understands");
  return claims;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isExpiredToken = ({ name, expiresAt }: Viewer) =>
  new CordonError("UNAUTHENTICATED", `The account "${name}" ran out at ${expiresAt}.`, { reason: "ACCOUNT_EXPIRED" });

const refuse = (why: string) =>
  new CordonError(
    "UNAUTHENTICATED",
    `This subgraph answers the Cordon gateway only: ${why}. Send the request to the gateway.`,
  );
