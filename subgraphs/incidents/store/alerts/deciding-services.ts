import type { Viewer } from "../../../../platform/identity/viewer.js";
import { type Needed, permit } from "../../../response-model/permit.js";

/** The services that decide, where an operation is on all of some: those for which the viewer may not, if there are any. */
export function decidingServices(viewer: Viewer, needed: Needed, ids: readonly string[]): readonly string[] {
  const shut = ids.filter((id) => !permit(viewer, needed, { serviceIds: [id] }));
  return shut.length > 0 ? shut : ids;
}
