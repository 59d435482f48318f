import { permit } from "../../../response-model/permit.js";
import type { PrecursorFile } from "./precursor-file.js";
import { whoLooksAheadForAll } from "./who-looks-ahead-for-all.js";

/** The services of a precursor that the viewer does not decide for: none of whoever decides for all, of a team those of the other teams. Pure. */
export function servicesOfOthers(
  viewer: Parameters<typeof permit>[0],
  { precursor }: Pick<PrecursorFile, "precursor">,
): readonly string[] {
  if (permit(viewer, { allow: whoLooksAheadForAll }, { serviceIds: [] })) return [];
  const own = { allow: [{ responsibility: "SERVICE_ANALYSIS_AND_INSIGHT" }] } as const;
  return precursor.serviceIds.filter((id) => !permit(viewer, own, { serviceIds: [id] }));
}
