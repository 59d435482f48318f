import type { Viewer } from "../../../platform/identity/viewer.js";
import { rowsNaming } from "./rows-naming.js";
import { statisticsAudiences } from "./statistics-audiences.js";

/** Which rows are counted beforehand for a viewer, and how the few others are found. */
export const rolledFor = (viewer: Viewer, table: "incident" | "review") => ({
  audiences: statisticsAudiences.of(viewer),
  naming: rowsNaming(viewer, table),
});
