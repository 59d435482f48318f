import type { Audience } from "../../../platform/graphql/statistics/rollups/rollup.js";
import type { Viewer } from "../../../platform/identity/viewer.js";
import { isOnSecuritySide, isResponder } from "./visibility.js";

interface Belonging extends Audience {
  readonly includes: (viewer: Viewer) => boolean;
}

/**
 * Who reads every row of some markings, whatever else stands in the row: for these, rows are counted beforehand. What is RED is read by
 * those whom the row names, and is counted for nobody.
 */
const audiences: readonly Belonging[] = [
  { name: "RESPONDERS", markings: ["CLEAR", "GREEN", "AMBER"], includes: isResponder },
  { name: "SECURITY_SIDE", markings: ["AMBER_STRICT"], includes: isOnSecuritySide },
];

export const statisticsAudiences = {
  all: audiences satisfies readonly Audience[],
  /** The audiences that a viewer is of; whoever does not respond is of none. */
  of: (viewer: Viewer): readonly string[] =>
    audiences.filter(({ includes }) => includes(viewer)).map(({ name }) => name),
} as const;
