import type { ShiftState } from "../../../response-model/machines/people/shift-states.js";

/** A time in which the same people of an operations center are on duty. Each but the first begins by taking over from another. */
export interface Shift {
  readonly id: string;
  readonly teamId: string;
  readonly version: number;
  readonly state: ShiftState;
  readonly openedById: string;
  readonly openedByName: string;
  readonly openedAt: Date;
  /** The shift that it took over from; null for the first of its team. */
  readonly previousShiftId: string | null;
  /** Who wrote the handover that is offered or was accepted. */
  readonly offeredById: string | null;
  readonly offeredByName: string | null;
  readonly offeredAt: Date | null;
  readonly handedOverAt: Date | null;
}
