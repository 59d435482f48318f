import type { AssignmentState } from "../../../../response-model/machines/case/assignment-states.js";
import type { AssignmentRole } from "../../../../response-model/process/assignment-roles.js";

/** One person's role in one incident: the security lead, or the owner for one affected service. */
export interface Assignment {
  readonly id: string;
  readonly incidentId: string;
  readonly version: number;
  readonly role: AssignmentRole;
  /** The service of an owner; null for the lead. */
  readonly serviceId: string | null;
  readonly personId: string;
  readonly personName: string;
  readonly state: AssignmentState;
  readonly offeredById: string;
  readonly offeredByName: string;
  readonly offeredAt: Date;
  /** When an offer that nobody answers ends. */
  readonly expiresAt: Date;
  /** For a handover: the assignment that ends when this one is accepted, and what the successor must know. */
  readonly handoverFromId: string | null;
  readonly briefing: string | null;
  readonly answeredAt: Date | null;
  /** When the role ended for this person, and why, where that takes a reason. */
  readonly endedAt: Date | null;
  readonly endReason: string | null;
}
