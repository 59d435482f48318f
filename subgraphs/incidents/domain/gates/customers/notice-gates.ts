import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import type { CaseFile } from "../../case-file.js";
import type { CustomerNotice } from "../../records/notification/customer-notice.js";

/** An incident, and the notice to its customers that is written in it. */
export interface NoticeFile extends CaseFile {
  /** The one that is acted on; left out where a new one is drafted. */
  readonly notice?: CustomerNotice;
  /** The one that it supplements; null where there is no such notice. */
  readonly supplemented?: CustomerNotice | null;
}

interface Input {
  readonly supplementsId?: string | null;
}

/** The gates of notices to customers. */
export const noticeGates = gateRules<NoticeFile, Input>()({
  SUPPLEMENTS_A_RELEASED_NOTICE: (file, { input: { supplementsId } }) => {
    if (!supplementsId) return [];
    const { supplemented } = file;
    if (!supplemented) return [["UNKNOWN", { id: supplementsId }]];
    return supplemented.releasedAt ? [] : [["NOT_RELEASED", { title: supplemented.title }]];
  },
});
