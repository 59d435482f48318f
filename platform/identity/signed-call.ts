import { hash } from "node:crypto";
import { z } from "zod";
import { viewerShape } from "./viewer.js";

/* The form of a signed viewer: a JSON Web Token that holds for one call of the gateway to one subgraph. */

export const issuer = "cordon-gateway";

/** The protected header, always the same. Any other token is refused. */
export const protectedHeader = Buffer.from(JSON.stringify({ alg: "EdDSA", typ: "cordon-viewer+jwt" })).toString(
  "base64url",
);

/** Signed as well, since a subgraph acts on them: idempotency, and where a stream resumes. */
export const boundHeaders = ["idempotency-key", "last-event-id"] as const;

/** The call that a viewer is signed for. */
export interface Call {
  /** The called subgraph. */
  readonly subgraph: string;
  /** The body as sent. */
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string | string[] | undefined>>;
}

/** The claims of the token. */
export const claimsShape = z.strictObject({
  iss: z.literal(issuer),
  /** The audience. */
  aud: z.string(),
  /** In seconds since 1970. There is no `exp`: the subgraph decides how long it is valid. */
  iat: z.int(),
  /** SHA-256 of the bytes of the body, in base64url. */
  body: z.string(),
  /** The {@link boundHeaders} of the call. */
  headers: z.strictObject(Object.fromEntries(boundHeaders.map((name) => [name, z.string().optional()]))),
  viewer: viewerShape,
});

export type Claims = z.infer<typeof claimsShape>;

/** The claims that differ per call; the signer writes them before the viewer claim. */
export const claimsOfCallShape = claimsShape.omit({ viewer: true });

/** Separates the per-call claims from the viewer claim. Quotes inside JSON strings are escaped, so it cannot occur elsewhere. */
export const beforeViewer = ',"viewer":';

/** The digest of a body. */
export const digestOf = (body: string | Buffer): string => hash("sha256", body, "base64url");

/** The headers that are signed. */
export function boundOf(headers: Call["headers"] = {}): Record<string, string> {
  return Object.fromEntries(
    boundHeaders.flatMap((name) => (headers[name] === undefined ? [] : [[name, String(headers[name])]])),
  );
}
