import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import { afterTheEndGates } from "../../../domain/gates/notification/after-the-end-gates.js";
import { obligationGates } from "../../../domain/gates/notification/obligation-gates.js";
import { startGates } from "../../../domain/gates/notification/start-gates.js";
import type { ObligationFile } from "../../../domain/notification/obligation-file.js";
import type { Records } from "../../../domain/records/records.js";
import { noticesBefore } from "../../notices/notices-before.js";
import { partOfIncident } from "../../saving/part-of-incident.js";
import { tables } from "../../tables.js";
import { caseAggregate } from "../case/case-aggregate.js";

/** That somebody must be told of an incident, as it is met, delayed or found not to be due. */
export const obligationAggregate: Aggregate<
  { readonly incidentId: string; readonly obligationId: string },
  ObligationFile,
  Records
> = {
  ...caseAggregate,
  ...partOfIncident("NotificationObligation", ({ obligation }: ObligationFile) => obligation),
  async load(transaction, input, context) {
    const file = await caseAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const obligation = file.obligations.find(({ id }) => id === input.obligationId);
    if (!obligation) return notFound("NotificationObligation", input.obligationId);
    const notices = await noticesBefore(transaction, obligation);
    const { contractClockId: id } = obligation;
    const contract = id ? ((await transaction.findOneBy(tables.ContractClock, { id })) ?? undefined) : undefined;
    const contracts = contract ? await transaction.findBy(tables.ContractClock, { code: contract.code }) : [];
    return { ...file, obligation, notices, contract, contracts };
  },
  // What replicas of the release before settled late they still call missed.
  states: ({ obligation: { state, settledAt } }) => ({
    NotificationObligation: state === "MISSED" && settledAt ? "MET_LATE" : state,
  }),
  gates: { ...caseAggregate.gates, ...obligationGates, ...startGates, ...afterTheEndGates },
};
