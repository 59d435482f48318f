import type { Viewer } from "../../../platform/identity/viewer.js";
import { statisticsAudiences } from "./statistics-audiences.js";

/** For whom it is counted, and which rows are counted beforehand for them. */
export const rolledFor = (viewer: Viewer) => ({
  audiences: statisticsAudiences.of(viewer),
  viewer,
});
