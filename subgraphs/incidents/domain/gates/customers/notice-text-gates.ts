import { gateRules, type Unmet } from "../../../../response-model/gates/gate-rules.js";
import {
  type CustomerNoticePart,
  customerNoticeParts,
} from "../../../../response-model/notification/customer-notice-parts.js";
import { isOver } from "../../is-over.js";
import type { Incident } from "../../records/case/incident.js";
import type { CustomerNotice } from "../../records/notification/customer-notice.js";

const missingFrom = (notice: CustomerNotice) =>
  (Object.keys(customerNoticeParts) as CustomerNoticePart[])
    .filter((part) => notice[part] === null || (part === "recipientGroups" && notice.recipientGroups.length === 0))
    .map((part) => customerNoticeParts[part]);

interface NoticeTextFile {
  readonly notice?: CustomerNotice;
  /** Left out where only the text is looked at. */
  readonly incident?: Incident;
}

function promiseOf(
  { isComplete, nextUpdate, nextUpdateAt }: CustomerNotice,
  incident: Incident | undefined,
  now: Date,
): Unmet<"CUSTOMER_NOTICE_COMPLETE">[] {
  if (!isComplete && incident && isOver({ incident })) return [["PROMISES_AFTER_THE_END"]];
  if (isComplete) return nextUpdate === null && nextUpdateAt === null ? [] : [["NEEDLESS_PROMISE"]];
  if (nextUpdate === null || nextUpdateAt === null) return [["NO_PROMISE"]];
  return nextUpdateAt <= now ? [["PROMISE_OVER", { time: nextUpdateAt.toISOString() }]] : [];
}

/** What a notice to customers must say before it is released. A new one says nothing yet. */
export const noticeTextGates = gateRules<NoticeTextFile>()({
  CUSTOMER_NOTICE_COMPLETE: ({ notice, incident }, { now }) => {
    if (!notice) return [];
    const missing = missingFrom(notice);
    return [
      ...(missing.length > 0 ? [["MISSING", { parts: missing }] as const] : []),
      ...promiseOf(notice, incident, now),
    ];
  },
});
