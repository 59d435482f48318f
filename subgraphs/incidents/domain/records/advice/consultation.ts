import type { ConsultedKind } from "../../../../response-model/advice/consulted-kinds.js";
import type { ConsultationState } from "../../../../response-model/machines/response/consultation-states.js";
import type { Side } from "../../../../response-model/process/sides.js";
import type { TeamFunction } from "../../../../response-model/process/team-functions.js";

/** A question about an incident, or about one of its services, that is put to somebody who knows. */
export interface Consultation {
  readonly id: string;
  readonly incidentId: string;
  readonly version: number;
  readonly state: ConsultationState;
  /** The service it is about; null where it is about the incident as a whole. */
  readonly serviceId: string | null;
  readonly question: string;
  /** What whoever answers needs to know for it. */
  readonly background: string | null;
  /** By which the audit trail seals question, background and reason; null for what was asked before it did. */
  readonly salt: string | null;
  /** Question and answers are for legal affairs, the lead and the executive incident managers alone. */
  readonly isPrivileged: boolean;
  /** It was put to legal affairs: until that has said otherwise it is privileged, and its texts stand nowhere but here. */
  readonly isForLegal: boolean;
  readonly consultedKind: ConsultedKind;
  readonly consultedFunction: TeamFunction | null;
  /** The teams whose members may answer, as they were found when it was asked. */
  readonly consultedTeamIds: readonly string[];
  /** Their names, in the same order. */
  readonly consultedTeamNames: readonly string[];
  readonly consultedPersonId: string | null;
  /** Whom it was put to, as they were called then. */
  readonly consultedName: string;
  /** For which side it was asked; null for who belongs to neither, such as legal affairs. */
  readonly requestedBySide: Side | null;
  /** Null for advice that was given unasked, in process 1.0.0. */
  readonly requestedById: string | null;
  readonly requestedByName: string | null;
  readonly requestedAt: Date;
  readonly dueAt: Date;
  /** When it was recorded that nobody had answered it in time. */
  readonly overdueAt: Date | null;
  /** Who answered it first, declined it or took it back. */
  readonly settledById: string | null;
  readonly settledByName: string | null;
  readonly settledAt: Date | null;
  /** Why it was declined or taken back. */
  readonly reason: string | null;
}
