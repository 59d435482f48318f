import type { Handling } from "../../../../response-model/evidence/handlings.js";
import type { BreachHunt } from "./breach-hunt.js";

/** What a hunt said until it was amended. Never changed. */
export interface BreachHuntVersion
  extends Pick<
    BreachHunt,
    | "hypothesis"
    | "serviceIds"
    | "periodFrom"
    | "periodTo"
    | "dataSources"
    | "techniqueIds"
    | "handling"
    | "hunterId"
    | "hunterName"
  > {
  readonly breachHuntId: string;
  readonly id: string;
  /** Its place among the versions of the hunt; the first is 1. */
  readonly number: number;
  /** Whether the hunt was part of an incident then, and read as that. */
  readonly wasInIncident: boolean;
  /** Of which; null for none, and where a release wrote it in which a hunt never left its incident. */
  readonly incidentId: string | null;
  /** Who may read this, of what was part of no incident: the stricter of the markings before and after, since the reason is of both. */
  readonly keptFor: Handling;
  /** Why it was amended then. */
  readonly reason: string;
  readonly replacedById: string;
  readonly replacedByName: string;
  readonly replacedAt: Date;
}
