import type { Call } from "../../platform/identity/signed-call.js";
import { type Viewer, viewerHeader } from "../../platform/identity/viewer.js";
import { viewerSigner } from "../../platform/identity/viewer-signer.js";

/** The headers by which the gateway tells a subgraph who asks: for one call, and good with no other. */
export type SignCall = (viewer: Viewer, call: Call) => Readonly<Record<string, string>>;

/** With the gateway's private key. @throws Error with one line when it is none */
export function callSigner(privateKey: string): SignCall {
  try {
    const sign = viewerSigner(privateKey);
    return (viewer, call) => ({ [viewerHeader]: sign(viewer, call) });
  } catch (error) {
    throw new Error(`Setting VIEWER_PRIVATE_KEY is not an Ed25519 private key (${String(error)}).`);
  }
}

/** For subgraphs that are told nothing of who asks. */
export const unsigned: SignCall = () => ({});
