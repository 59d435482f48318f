import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { incidentGates } from "../../../domain/gates/case/incident-gates.js";
import { type NoticeFile, noticeGates } from "../../../domain/gates/customers/notice-gates.js";
import { noticeTextGates } from "../../../domain/gates/customers/notice-text-gates.js";
import { type Announced, promiseGates, servicesOf } from "../../../domain/gates/customers/promise-gates.js";
import { reachGates } from "../../../domain/gates/customers/reach-gates.js";
import type { NamesServices } from "../../../domain/named-services.js";
import { caseHolders } from "../../../domain/people/case-holders.js";
import type { Records } from "../../../domain/records/records.js";
import { withNamedServices } from "../../case/with-named-services.js";
import { newPartOfIncident } from "../../saving/part-of-incident.js";
import { incidentAggregate } from "../case/incident-aggregate.js";
import { noticeOfCase } from "./notice-of-case.js";

/** An incident whose customers are about to be told of it, and the earlier notice that the new one supplements. */
export const newCustomerNoticeAggregate: Aggregate<
  { readonly incidentId: string; readonly supplementsId?: string | null } & Announced,
  NoticeFile & NamesServices,
  Records
> = {
  ...newPartOfIncident<"CustomerNotice", NoticeFile>("CustomerNotice"),
  async load(transaction, input, context) {
    const file = await incidentAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const { incidentId, supplementsId: id } = input;
    return {
      ...(await withNamedServices(transaction, file, servicesOf(input))),
      supplemented: id ? await noticeOfCase(transaction, incidentId, id) : null,
    };
  },
  serviceIds: ({ incident }) => incident.serviceIds,
  holders: caseHolders,
  states: ({ incident }) => ({ Incident: incident.state }),
  gates: { ...incidentGates, ...noticeGates, ...noticeTextGates, ...promiseGates, ...reachGates },
};
