import type { Readings } from "../../graphql/reader/reading.js";
import type { Viewer } from "../../identity/viewer.js";

/** The permissions of some readings that are another text for one of some viewers than for another: statements are kept, and asked for others again. */
export const permissionsThatDiffer = (readings: Readings, viewers: readonly Viewer[]): readonly string[] =>
  Object.entries(readings)
    .filter(([, { permission }]) =>
      [permission.readable, permission.lookUp?.readable].some(
        (readable) => readable && new Set(viewers.map((viewer) => readable(viewer).sql)).size > 1,
      ),
    )
    .map(([kind]) => kind);
