import type { Holder } from "../../../response-model/process/holders.js";
import type { CaseFile } from "../case-file.js";
import type { Assignment } from "../records/people/assignment.js";
import { holderOf, leadRole, ownerRole } from "./holder-of.js";

type Holders = Readonly<Partial<Record<Holder, readonly { readonly id: string; readonly name: string }[]>>>;

/** Whoever holds the role of an assignment, as somebody who is named on the thing. */
export const named = (assignment: Assignment | undefined) =>
  assignment ? [{ id: assignment.personId, name: assignment.personName }] : [];

/** Who has granted an approval that is not used yet: somebody else carries out what it is for. */
export const doneInCase = ({ approvals }: Pick<CaseFile, "approvals">) => ({
  grantApproval: approvals.flatMap(({ state, decidedById }) =>
    state === "GRANTED" && decidedById ? [{ id: decidedById }] : [],
  ),
});

/** Who is whom in an incident as a whole. */
export const caseHolders = ({ assignments }: Pick<CaseFile, "assignments">): Holders => ({
  LEAD: named(holderOf(leadRole, assignments)),
});

/** Who is whom for one of its services. */
export const serviceHolders = (file: Pick<CaseFile, "assignments">, serviceId: string): Holders => ({
  ...caseHolders(file),
  OWNER: named(holderOf(ownerRole(serviceId), file.assignments)),
});
