import { hash } from "node:crypto";
import { z } from "zod";
import { viewerShape } from "./viewer.js";

/* The form of a signed viewer: a JSON Web Token that holds for one call of the gateway to one subgraph. */

export const issuer = "cordon-gateway";

/** The first part of the token, always the same: whatever else says that it is a signed viewer is none. */
export const protectedHeader = Buffer.from(JSON.stringify({ alg: "EdDSA", typ: "cordon-viewer+jwt" })).toString(
  "base64url",
);

/** The headers, beside the viewer, that a subgraph acts by: what is done once, and behind which event a stream goes on. */
export const boundHeaders = ["idempotency-key", "last-event-id"] as const;

/** What a viewer is signed for. */
export interface Call {
  /** The name of the subgraph that is asked. */
  readonly subgraph: string;
  /** As it is sent. */
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string | string[] | undefined>>;
}

/** The claims of the token. */
export const claimsShape = z.strictObject({
  iss: z.literal(issuer),
  /** The subgraph that may take it. */
  aud: z.string(),
  /** In seconds since 1970. There is no `exp`: how long it holds is for the subgraph to say. */
  iat: z.int(),
  /** Of the bytes of the body: SHA-256 in base64url. */
  body: z.string(),
  /** Those of {@link boundHeaders} that the call has. */
  headers: z.strictObject(Object.fromEntries(boundHeaders.map((name) => [name, z.string().optional()]))),
  viewer: viewerShape,
});

/** The mark of a body. */
export const digestOf = (body: string | Buffer): string => hash("sha256", body, "base64url");

/** Those of some headers that are part of what is signed. */
export function boundOf(headers: Call["headers"] = {}): Record<string, string> {
  return Object.fromEntries(
    boundHeaders.flatMap((name) => (headers[name] === undefined ? [] : [[name, String(headers[name])]])),
  );
}
