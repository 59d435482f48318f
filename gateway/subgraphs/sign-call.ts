import type { Call } from "../../platform/identity/signed-call.js";
import { type Viewer, viewerHeader } from "../../platform/identity/viewer.js";
import { viewerSigner } from "../../platform/identity/viewer-signer.js";

/** The headers that sign the viewer for one call. They are valid for no other call. */
export type SignCall = (viewer: Viewer, call: Call) => Readonly<Record<string, string>>;

/** Signs with the gateway's private key. @throws Error with one line when the key is invalid */
export function callSigner(privateKey: string): SignCall {
  try {
    const sign = viewerSigner(privateKey);
    return (viewer, call) => ({ [viewerHeader]: sign(viewer, call) });
  } catch (error) {
    throw new Error(`Setting VIEWER_PRIVATE_KEY is not an Ed25519 private key (${String(error)}).`);
  }
}

/** For AUTHENTICATION=off: calls carry no viewer. */
export const unsigned: SignCall = () => ({});
