import type { Unmet } from "../../../../response-model/gates/gate-rules.js";
import type { Incident } from "../../records/case/incident.js";

/** That an incident was not merged into another one, of which it says the number. Pure. */
export const notMerged = ({
  incident: { mergedIntoNumber },
}: {
  readonly incident: Pick<Incident, "mergedIntoNumber">;
}): readonly Unmet<"NOT_MERGED">[] => (mergedIntoNumber ? [["MERGED", { survivor: mergedIntoNumber }]] : []);
