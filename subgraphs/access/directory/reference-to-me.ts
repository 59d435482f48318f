import type { ReferenceResolver } from "../../../platform/graphql/reference-resolver.js";

/** Whoever asks, for a subgraph that adds to them; nobody is anybody else. */
export const referenceToMe: ReferenceResolver = async ({ id }, { viewer }) => (id === viewer.personId ? { id } : null);
