import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import { writersOfNotice } from "../../../domain/customers/writers-of-notice.js";
import { incidentGates } from "../../../domain/gates/case/incident-gates.js";
import { type NoticeFile, noticeGates } from "../../../domain/gates/customers/notice-gates.js";
import { noticeTextGates } from "../../../domain/gates/customers/notice-text-gates.js";
import { type Announced, promiseGates, servicesOf } from "../../../domain/gates/customers/promise-gates.js";
import { reachGates } from "../../../domain/gates/customers/reach-gates.js";
import { releaseGates } from "../../../domain/gates/customers/release-gates.js";
import type { NamesServices } from "../../../domain/named-services.js";
import { caseHolders } from "../../../domain/people/case-holders.js";
import type { CustomerNotice } from "../../../domain/records/notification/customer-notice.js";
import type { Records } from "../../../domain/records/records.js";
import { withNamedServices } from "../../case/with-named-services.js";
import { partOfIncident } from "../../saving/part-of-incident.js";
import { tables } from "../../tables.js";
import { incidentAggregate } from "../case/incident-aggregate.js";
import { noticeOfCase } from "./notice-of-case.js";

export type OneNotice = NoticeFile & { readonly notice: CustomerNotice };

/** A notice to the customers of an incident. */
export const customerNoticeAggregate: Aggregate<
  { readonly incidentId: string; readonly noticeId: string } & Announced,
  OneNotice & NamesServices,
  Records
> = {
  ...partOfIncident("CustomerNotice", ({ notice }: OneNotice) => notice),
  async load(transaction, input, context) {
    const { incidentId, noticeId: id } = input;
    const file = await incidentAggregate.load(transaction, { incidentId }, context);
    if (isRefusal(file)) return file;
    const notice = await transaction.findOneBy(tables.CustomerNotice, { incidentId, id });
    if (!notice) return notFound("CustomerNotice", id);
    const { supplementsId } = notice;
    const supplemented = supplementsId ? await noticeOfCase(transaction, incidentId, supplementsId) : null;
    return { ...(await withNamedServices(transaction, file, servicesOf(input))), notice, supplemented };
  },
  serviceIds: ({ incident }) => incident.serviceIds,
  holders: caseHolders,
  doneBy: writersOfNotice,
  states: ({ notice }) => ({ CustomerNotice: notice.state }),
  gates: { ...incidentGates, ...noticeGates, ...noticeTextGates, ...promiseGates, ...reachGates, ...releaseGates },
};
