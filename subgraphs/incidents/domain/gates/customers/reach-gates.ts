import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import { metByNotice } from "../../customers/met-by-notice.js";
import { isOver } from "../../is-over.js";
import type { Incident } from "../../records/case/incident.js";
import type { NoticeFile } from "./notice-gates.js";

interface Input {
  readonly supplementsId?: string | null;
  readonly obligationIds?: readonly string[];
}

/** An archive is complete: what was reopened and has ended again since is archived anew. */
const isArchived = ({ archivedAt, endedAt }: Incident) =>
  archivedAt !== null && endedAt !== null && archivedAt >= endedAt;

const ends = ["CLOSED", "DISMISSED", "WITHDRAWN"] as const;

/** The gates of when customers can be told: before the declaration, and after the end. */
export const reachGates = gateRules<NoticeFile, Input>()({
  OPEN_OR_TOLD: (file, { input, operation }) => {
    const { incident, notice } = file;
    if (!isOver(file)) return [];
    const { state, endedAt, mergedIntoNumber, mergeDueAt, customersNotifiedAt } = incident;
    const at = endedAt?.toISOString() ?? "";
    const survivor = mergedIntoNumber ?? "";
    if (state === "MERGED") return mergeDueAt ? [["BEING_MERGED", { survivor }]] : [["MERGED", { survivor }]];
    const end = ends.find((one) => one === state);
    if (!customersNotifiedAt && end) return [[end, { endedAt: at }]];
    if (isArchived(incident)) return [["ARCHIVED"]];
    // A new one is drafted where another stands, too.
    const { supplementsId } = notice && operation !== "draftCustomerNotice" ? notice : input;
    return supplementsId ? [] : [["NO_SUPPLEMENT", { endedAt: at }]];
  },
  DECLARED_OR_OWED: (file, { input }) => {
    const { incident, notice } = file;
    if (incident.state === "DECLARED" || incident.state === "POST_INCIDENT_ACTIVITY" || isOver(file)) return [];
    const owed = notice ? metByNotice(file, notice, input.obligationIds ?? []) : [];
    return owed.some(({ startedAt }) => startedAt !== null) ? [] : [["NOT_DECLARED"]];
  },
});
