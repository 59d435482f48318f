import type { PersonKind } from "../../../response-model/process/person-kinds.js";
import type { Responsibility } from "../../../response-model/process/responsibilities.js";
import type { TeamFunction } from "../../../response-model/process/team-functions.js";
import type { ServiceKind } from "./service.js";

/** An organization as its file describes it. Everything has a key, by which the rest of the file refers to it. */
export interface Organization {
  readonly name: string;
  /** What becomes of people whom the file no longer has: they lose all rights, or stay as they are. */
  readonly removed?: "deactivate" | "keep" | undefined;
  readonly teams: readonly {
    readonly key: string;
    readonly name: string;
    readonly function: TeamFunction;
    readonly description: string;
    readonly responsibilities: readonly Responsibility[];
  }[];
  readonly services: readonly {
    readonly key: string;
    readonly name: string;
    readonly kind: ServiceKind;
    readonly description: string;
    /** The key of a team. */
    readonly ownedBy: string;
  }[];
  readonly people: readonly {
    readonly key: string;
    readonly subject: string;
    readonly kind: PersonKind;
    readonly name: string;
    readonly email: string;
    /** Keys of teams. */
    readonly teams: readonly string[];
    /** Of a service account only: what it may carry out. Left out, it keeps what it has; a new one has nothing. */
    readonly operations?: readonly string[] | undefined;
    /** Only for a service account: when it expires. Left out, it does not. */
    readonly expiresAt?: string | undefined;
  }[];
  /** Keys of people: two or more, so that one of them can always be found who does not lead the incident. */
  readonly executiveIncidentManagers: readonly string[];
  readonly onCallRotations: readonly {
    readonly key: string;
    /** The key of a team. */
    readonly team: string;
    readonly name: string;
    readonly timeZone: string;
    readonly startsAt: string;
    readonly shiftHours: number;
    /** Keys of people, in the order of their turns. */
    readonly participants: readonly string[];
  }[];
}
