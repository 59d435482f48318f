import { viewerSigner } from "../../../dist/platform/identity/viewer-signer.js";

const sign = viewerSigner(process.env.VIEWER_PRIVATE_KEY);
const viewer = JSON.parse(process.env.VIEWER);

/** The header that says who asks, for one call: subgraphs answer nothing else. Made as Cordon's gateway makes it. */
export const signed = (subgraph, body) => ({ "cordon-viewer": sign(viewer, { subgraph, body }) });
