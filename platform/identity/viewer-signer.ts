import { createPrivateKey, sign } from "node:crypto";
import { beforeViewer, boundOf, type Call, digestOf, issuer, protectedHeader } from "./signed-call.js";
import type { Viewer } from "./viewer.js";

/** Signs the viewer for one call to one subgraph. */
export type SignViewer = (viewer: Viewer, call: Call) => string;

/**
 * Returns a function that signs viewers with the gateway's Ed25519 private key (a JWK as JSON text). It runs for every
 * call, so it uses Node's native signature and caches the serialized viewer.
 */
export function viewerSigner(privateKey: string, clock: () => number = Date.now): SignViewer {
  const key = createPrivateKey({ key: JSON.parse(privateKey), format: "jwk" });
  if (key.asymmetricKeyType !== "ed25519") throw new Error(`it is a key for ${key.asymmetricKeyType}`);
  const texts = new WeakMap<Viewer, string>();
  const serialize = (viewer: Viewer) => {
    const known = texts.get(viewer);
    if (known !== undefined) return known;
    const text = JSON.stringify(viewer);
    texts.set(viewer, text);
    return text;
  };
  return (viewer, { subgraph, body, headers }) => {
    const iat = Math.floor(clock() / 1000);
    const claims = JSON.stringify({ iss: issuer, aud: subgraph, iat, body: digestOf(body), headers: boundOf(headers) });
    const payload = `${claims.slice(0, -1)}${beforeViewer}${serialize(viewer)}}`;
    const signed = `${protectedHeader}.${Buffer.from(payload).toString("base64url")}`;
    return `${signed}.${sign(null, Buffer.from(signed), key).toString("base64url")}`;
  };
}
