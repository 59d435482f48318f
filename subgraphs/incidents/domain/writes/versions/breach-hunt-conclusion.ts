import type { BreachHunt } from "../../records/hunts/breach-hunt.js";
import type { BreachHuntConclusion } from "../../records/hunts/breach-hunt-conclusion.js";

/**
 * The writes that keep what a hunt has come to so far: as it is concluded anew, and as it leaves its incident or becomes part of one, since
 * who may read its conclusions is who could when they were reached. None where it has come to nothing yet.
 */
export function writeBreachHuntConclusion(
  { newIdentifier }: { readonly newIdentifier: () => string },
  hunt: BreachHunt,
): readonly { readonly insert: "BreachHuntConclusion"; readonly row: BreachHuntConclusion }[] {
  const { id: breachHuntId, outcome, outcomeNumber, conclusions, concludedById, concludedAt, incidentId } = hunt;
  const { reopenedAt, reopenedById, reopenedByName, reopeningReason, serviceIds, handling: keptFor } = hunt;
  if (conclusions === null || concludedAt === null) return [];
  const row = {
    ...{ breachHuntId, id: newIdentifier(), outcome, outcomeNumber, conclusions, concludedById, concludedAt },
    ...{ reopenedAt, reopenedById, reopenedByName, reopeningReason },
    ...{ incidentId, wasInIncident: incidentId !== null, keptFor, serviceIds },
  };
  return [{ insert: "BreachHuntConclusion", row }];
}

/** A hunt that goes on, and whose conclusions so far are kept apart. */
export const noConclusions = {
  ...{ outcome: null, outcomeNumber: null, conclusions: null, concludedById: null, concludedAt: null },
  ...{ reopenedAt: null, reopenedById: null, reopenedByName: null, reopeningReason: null },
} as const satisfies Partial<BreachHunt>;
