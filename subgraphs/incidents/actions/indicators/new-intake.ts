import type { Write } from "../../../../platform/actions/decision.js";
import type { Records } from "../../domain/records/records.js";
import type { Taking } from "./new-relation.js";
import type { Outcome } from "./outcome.js";

/** One record of a call, and one for each thing that it was about. */
export function newIntake(
  { viewer, now, newIdentifier }: Taking,
  said: { readonly source: string; readonly recordedCount: number },
  outcomes: readonly Outcome[],
): readonly Write<Records>[] {
  const id = newIdentifier();
  return [
    {
      insert: "IndicatorIntake",
      row: {
        id,
        version: 1,
        ...said,
        count: outcomes.length,
        takenById: viewer.personId,
        takenByName: viewer.name,
        takenAt: now,
      },
    },
    ...outcomes.map(
      (outcome, place) =>
        ({
          insert: "IndicatorIntakeItem",
          row: { intakeId: id, id: newIdentifier(), place, ...outcome },
        }) as const,
    ),
  ];
}
