import type { Appointment } from "../../../response-model/process/appointments.js";
import type { PersonKind } from "../../../response-model/process/person-kinds.js";

/** Somebody, or some program, that the identity provider knows and that may belong to teams. */
export interface Person {
  readonly id: string;
  readonly version: number;
  readonly key: string;
  /** The subject of the tokens that the identity provider gives out for it. */
  readonly subject: string;
  readonly kind: PersonKind;
  readonly name: string;
  /** Two accounts with the same address are of one human being. */
  readonly email: string;
  readonly teamIds: readonly string[];
  /** What the organization file appoints the person to; none for a program. */
  readonly appointments: readonly Appointment[];
  /** The operations that a program may carry out, of those that are open to programs; none for a person. */
  readonly operations: readonly string[];
  /** When the account of a program expires; null if it does not. */
  readonly expiresAt: Date | null;
  /** Since when it has no rights any more, because the organization file no longer has it; null while it has. */
  readonly deactivatedAt: Date | null;
}
