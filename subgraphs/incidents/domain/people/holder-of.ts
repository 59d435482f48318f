import type { CaseFile } from "../case-file.js";
import type { Assignment } from "../records/people/assignment.js";

type Role = Pick<Assignment, "role" | "serviceId">;

/** The role of leading the response. */
export const leadRole = { role: "INCIDENT_RESPONSE_LEAD", serviceId: null } as const;

/** The role of owning the incident for a service. */
export const ownerRole = (serviceId: string) => ({ role: "SECURITY_INCIDENT_OWNER", serviceId }) as const;

const inState =
  (state: Assignment["state"]) =>
  ({ role, serviceId }: Role, assignments: CaseFile["assignments"]): Assignment | undefined =>
    assignments.find((other) => other.state === state && other.role === role && other.serviceId === serviceId);

/** The assignment of whoever has accepted a role and holds it now, if anybody. */
export const holderOf = inState("ACCEPTED");

/** The offer of a role that is still out, if there is one. */
export const openOfferOf = inState("OFFERED");
