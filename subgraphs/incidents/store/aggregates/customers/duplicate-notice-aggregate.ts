import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { metByNotice } from "../../../domain/customers/met-by-notice.js";
import { isOwedToTenants } from "../../../domain/customers/met-by-sending.js";
import { incidentGates } from "../../../domain/gates/case/incident-gates.js";
import {
  type DuplicateNoticeFile,
  duplicateNoticeGates,
} from "../../../domain/gates/customers/duplicate-notice-gates.js";
import { releaseGates } from "../../../domain/gates/customers/release-gates.js";
import type { Records } from "../../../domain/records/records.js";
import { sendingOf } from "../../notices/notice-coverage.js";
import { caseAggregate } from "../case/case-aggregate.js";
import { noticesOfDuplicates } from "./notice-of-case.js";

interface OfNotices {
  readonly incidentId: string;
  readonly noticeIds: readonly string[];
  readonly obligationIds: readonly string[];
}

/** An incident, and notices of its duplicates that are judged to meet what is owed in it. */
export const duplicateNoticeAggregate: Aggregate<OfNotices, DuplicateNoticeFile, Records> = {
  ...caseAggregate,
  async load(transaction, input, context) {
    const file = await caseAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const { incidentId, noticeIds, obligationIds } = input;
    const given = await noticesOfDuplicates(transaction, incidentId, noticeIds);
    const duties = metByNotice(file, { supplementsId: null }, obligationIds);
    const sending = await sendingOf(transaction, {
      incidentId,
      noticeIds: given.map(({ id }) => id),
      duties: duties.filter(isOwedToTenants),
    });
    return { ...file, given, duties, sending };
  },
  gates: { ...incidentGates, ...releaseGates, ...duplicateNoticeGates },
};
