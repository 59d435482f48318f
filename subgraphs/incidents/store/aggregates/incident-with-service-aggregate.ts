import type { Aggregate } from "../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../platform/actions/decision.js";
import type { CaseFile, CaseMember } from "../../domain/case-file.js";
import type { Records } from "../../domain/records/records.js";
import { incidentAggregate } from "./incident-aggregate.js";
import { incidentWithPeopleAggregate } from "./incident-with-people-aggregate.js";

/** An incident, a person and one service that an operation names: only those who stand for that service act on it. */
export const incidentWithServiceAggregate: Aggregate<
  { readonly incidentId: string; readonly personId: string; readonly serviceId: string },
  CaseFile & { readonly people: readonly CaseMember[]; readonly serviceId: string },
  Records
> = {
  ...incidentAggregate,
  async load(transaction, input, context) {
    const file = await incidentWithPeopleAggregate.load(transaction, input, context);
    return isRefusal(file) ? file : { ...file, serviceId: input.serviceId };
  },
  serviceIds: ({ serviceId }) => [serviceId],
};
