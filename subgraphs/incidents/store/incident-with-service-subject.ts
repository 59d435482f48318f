import type { Subject } from "../../../platform/actions/action.js";
import { isRefusal } from "../../../platform/actions/decision.js";
import type { CaseFile, CaseMember } from "../domain/case-file.js";
import type { Records } from "../domain/records/records.js";
import { incidentSubject } from "./incident-subject.js";
import { incidentWithPeopleSubject } from "./incident-with-people-subject.js";

/** An incident, a person and one service that an operation names: only those who stand for that service act on it. */
export const incidentWithServiceSubject: Subject<
  { readonly incidentId: string; readonly personId: string; readonly serviceId: string },
  CaseFile & { readonly people: readonly CaseMember[]; readonly serviceId: string },
  Records
> = {
  ...incidentSubject,
  async load(transaction, input, context) {
    const file = await incidentWithPeopleSubject.load(transaction, input, context);
    return isRefusal(file) ? file : { ...file, serviceId: input.serviceId };
  },
  serviceIds: ({ serviceId }) => [serviceId],
};
