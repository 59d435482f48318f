import { gateRules, type Unmet } from "../../../../response-model/gates/gate-rules.js";
import { metBySending, metLate } from "../../customers/met-by-sending.js";
import type { Sending } from "../../customers/sending.js";
import { toBeMet } from "../../customers/to-be-met.js";
import { deadlineOf } from "../../notification/delays/deadline-of.js";
import type { NoticeFile } from "./notice-gates.js";

/** A notice, and how far it is sent once a delivery of it is recorded; left out where none is looked at. */
interface DeliveryFile extends NoticeFile {
  readonly sending?: Sending;
}

interface Input {
  readonly groupNumber?: number;
  readonly sentAt?: Date;
  readonly lateReason?: string | null;
}

/** The gates of what is recorded of the sending of a notice. */
export const deliveryGates = gateRules<DeliveryFile, Input>()({
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
  LATENESS_EXPLAINED: ({ notice, sending, ...file }, { input: { lateReason } }) => {
    if (!notice || !sending || lateReason || notice.lateReason) return [];
    const met = metBySending(toBeMet(file, notice), [notice], sending);
    const deadline = metLate(met)
      .map(deadlineOf)
      .find((at) => at !== null);
    return deadline ? [["LATE", { dueAt: deadline.toISOString() }]] : [];
  },
});
