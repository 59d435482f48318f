import type { Handling } from "../../../../response-model/evidence/handlings.js";
import { strictest } from "../../../../response-model/evidence/strictest.js";
import type { BreachHunt } from "../../records/hunts/breach-hunt.js";
import type { BreachHuntVersion } from "../../records/hunts/breach-hunt-version.js";

interface Given {
  readonly viewer: { readonly personId: string; readonly name: string };
  readonly now: Date;
  readonly newIdentifier: () => string;
}

/** The write that keeps what a hunt has said so far, as something else takes its place. */
export function writeBreachHuntVersion(
  { viewer, now, newIdentifier }: Given,
  hunt: BreachHunt,
  { handling: next, reason }: { readonly handling?: Handling | null; readonly reason: string },
) {
  const { id: breachHuntId, standingNumber: number, incidentId, hypothesis, serviceIds, periodFrom, periodTo } = hunt;
  const { dataSources, techniqueIds, handling, hunterId, hunterName } = hunt;
  const row: BreachHuntVersion = {
    ...{ breachHuntId, id: newIdentifier(), number },
    ...{ hypothesis, serviceIds, periodFrom, periodTo, dataSources, techniqueIds, handling, hunterId, hunterName },
    wasInIncident: incidentId !== null,
    incidentId,
    // RED is for the virtual team of an incident, which a hunt has as part of one alone: who reads that decides from then on anyway.
    keptFor: strictest(handling, next === "RED" ? null : next) ?? handling,
    reason,
    replacedById: viewer.personId,
    replacedByName: viewer.name,
    replacedAt: now,
  };
  return { insert: "BreachHuntVersion", row } as const;
}
