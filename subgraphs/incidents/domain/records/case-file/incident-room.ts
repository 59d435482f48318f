import type { IncidentRoomState } from "../../../../response-model/machines/case/incident-room-states.js";

/** Where the responders of an incident meet: a bridge, and a place where they can sit together. */
export interface IncidentRoom {
  readonly id: string;
  readonly incidentId: string;
  readonly version: number;
  readonly state: IncidentRoomState;
  /** The https address of the call. */
  readonly bridge: string;
  readonly place: string | null;
  readonly openedById: string;
  readonly openedByName: string;
  readonly openedAt: Date;
  readonly closedById: string | null;
  readonly closedAt: Date | null;
}
