import type { AssignmentState } from "../../../response-model/machines/assignment-states.js";
import type { AssignmentRole } from "../../../response-model/process/assignment-roles.js";

/** One person's role in one incident: the security lead, or the owner for one affected service. */
export interface Assignment {
  readonly id: string;
  readonly incidentId: string;
  readonly role: AssignmentRole;
  /** The service of an owner; null for the lead. */
  readonly serviceId: string | null;
  readonly personId: string;
  readonly personName: string;
  readonly state: AssignmentState;
  readonly offeredById: string;
  readonly offeredAt: Date;
  readonly answeredAt: Date | null;
  /** Whom the holder offers to take over; null when no handover is offered. */
  readonly handoverToId: string | null;
  /** When the role passed on to somebody else. */
  readonly endedAt: Date | null;
}
