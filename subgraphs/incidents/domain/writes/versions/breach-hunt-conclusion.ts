import type { BreachHunt } from "../../records/hunts/breach-hunt.js";
import type { BreachHuntConclusion } from "../../records/hunts/breach-hunt-conclusion.js";

/** The writes that keep what a hunt has come to so far, as it is concluded anew: none where it is concluded for the first time. */
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
