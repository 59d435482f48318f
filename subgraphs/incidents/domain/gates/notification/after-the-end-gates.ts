import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import type { CaseFile } from "../../case-file.js";
import { isOver } from "../../is-over.js";

/** The gates of what is owed to authorities, who ask also after an incident has ended. */
export const afterTheEndGates = gateRules<CaseFile, object>()({
  NOTICES_POSSIBLE: ({ incident }) => {
    const { state, archivedAt, endedAt, mergedIntoNumber, mergeDueAt } = incident;
    const survivor = mergedIntoNumber ?? "";
    if (state === "MERGED")
      return mergeDueAt
        ? [["BEING_MERGED", { survivor }]]
        : [["MERGED", { survivor, endedAt: endedAt?.toISOString() ?? "" }]];
    return archivedAt && isOver({ incident }) ? [["ARCHIVED", { archivedAt: archivedAt.toISOString() }]] : [];
  },
});
