import { CordonError } from "../../../../platform/runtime/errors.js";

interface Named {
  readonly incidentId?: string | null;
  readonly alertId?: string | null;
  readonly actorId?: string | null;
  readonly profileId?: string | null;
}

/**
 * Refuses an input that names several things where one is meant, or none where one is needed.
 * @throws CordonError BAD_USER_INPUT
 */
export function refuseSeveralTargets({ incidentId, alertId, actorId, profileId }: Named, atLeast: 0 | 1 = 0): void {
  const count = [incidentId, alertId, actorId, profileId].filter(Boolean).length;
  if (count > 1 || count < atLeast)
    throw new CordonError(
      "BAD_USER_INPUT",
      "Nothing was done. Name one of `incidentId`, `alertId` and `actorId`: relate an indicator to each of several things on its own.",
    );
}
