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
  /** Of the bytes of the body: SHA-256 in base64url. */
  body: z.string(),
  /** The {@link boundHeaders} of the call. */
  headers: z.strictObject(Object.fromEntries(boundHeaders.map((name) => [name, z.string().optional()]))),
  viewer: viewerShape,
});

export type Claims = z.infer<typeof claimsShape>;

/** What differs from call to call, as the signer writes it in front of the viewer. */
export const claimsOfCallShape = claimsShape.omit({ viewer: true });

/** Between what differs and the viewer, who comes last. In a text of JSON, where quotes are escaped, it stands nowhere else. */
export const beforeViewer = ',"viewer":';

/** The digest of a body. */
export const digestOf = (body: string | Buffer): string => hash("sha256", body, "base64url");

/** The headers that are signed. */
export function boundOf(headers: Call["headers"] = {}): Record<string, string> {
  return Object.fromEntries(
    boundHeaders.flatMap((name) => (headers[name] === undefined ? [] : [[name, String(headers[name])]])),
  );
}
