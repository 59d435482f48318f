import { type Viewer, viewerHeader } from "../../subgraphs/foundation/viewer.js";

/** In milliseconds; a subgraph takes a signed viewer for a minute, and calls of a request go out for some seconds. */
const signedFor = 20_000;

/** The headers by which the gateway vouches towards the subgraphs for who asks. */
export type Vouch = (viewer: Viewer) => Promise<Readonly<Record<string, string>>>;

/**
 * Returns a function that signs viewers. What was signed a moment ago for the very same viewer is used again, and what is
 * being signed is waited for. A signature that failed is forgotten at once: the next request may have better luck.
 */
export function vouching(sign: (viewer: Viewer) => Promise<string>, clock: { now(): number } = performance): Vouch {
  const signed = new WeakMap<Viewer, { readonly headers: Promise<Record<string, string>>; readonly until: number }>();
  return (viewer) => {
    const known = signed.get(viewer);
    if (known && clock.now() < known.until) return known.headers;
    const headers = sign(viewer).then((signature) => ({ [viewerHeader]: signature }));
    signed.set(viewer, { headers, until: clock.now() + signedFor });
    headers.catch(() => {
      if (signed.get(viewer)?.headers === headers) signed.delete(viewer);
    });
    return headers;
  };
}
