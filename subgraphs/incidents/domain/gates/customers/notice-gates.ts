import { gateRules, type Unmet } from "../../../../response-model/gates/gate-rules.js";
import type { CaseFile } from "../../case-file.js";
import type { CustomerNotice } from "../../records/notification/customer-notice.js";

/** An incident, and the notice to its customers that is written in it. */
export interface NoticeFile extends CaseFile {
  /** The one that is acted on; left out where a new one is drafted. */
  readonly notice?: CustomerNotice;
  /** The one that it supplements; null where there is no such notice. */
  readonly supplemented?: CustomerNotice | null;
  /** The groups of whom it is on record that it was sent to them; left out where that is not looked at. */
  readonly sentToGroups?: readonly number[];
}

interface Input {
  readonly supplementsId?: string | null;
  readonly groupNumber?: number;
  readonly sentAt?: Date;
}

/** The gates of notices to customers. */
export const noticeGates = gateRules<NoticeFile, Input>()({
  SUPPLEMENTS_A_RELEASED_NOTICE: (file, { input: { supplementsId } }) => {
    if (!supplementsId) return [];
    const { supplemented } = file;
    if (!supplemented) return [["UNKNOWN", { notice: supplementsId }]];
    return supplemented.releasedAt ? [] : [["NOT_RELEASED", { title: supplemented.title }]];
  },
  DELIVERY_IN_ORDER: (file, { input: { groupNumber, sentAt }, now }) => {
    const { recipientGroups = [], releasedAt } = file.notice ?? {};
    const groups = recipientGroups.map(({ number, name }) => `${number} (${name})`);
    const reasons: Unmet<"DELIVERY_IN_ORDER">[] = [];
    if (groupNumber !== undefined && !recipientGroups.some(({ number }) => number === groupNumber))
      reasons.push(["NO_SUCH_GROUP", { number: String(groupNumber), groups }]);
    if (sentAt && sentAt > now) reasons.push(["IN_THE_FUTURE", { sentAt: sentAt.toISOString() }]);
    if (sentAt && releasedAt && sentAt < releasedAt)
      reasons.push(["BEFORE_RELEASE", { sentAt: sentAt.toISOString(), releasedAt: releasedAt.toISOString() }]);
    return reasons;
  },
});
