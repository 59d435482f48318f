import type { HypothesisState } from "../../../../response-model/machines/analysis/hypothesis-states.js";
import type { Hypothesis } from "../../records/analysis/hypothesis.js";
import type { HypothesisDecision } from "../../records/analysis/hypothesis-decision.js";

interface Given {
  readonly loaded: { readonly hypothesis: Hypothesis };
  readonly viewer: { readonly personId: string; readonly name: string };
  readonly now: Date;
  readonly newIdentifier: () => string;
}

/** The writes that decide on a hypothesis, and keep who did so and why. */
export function decideHypothesis(
  { loaded: { hypothesis }, viewer, now, newIdentifier }: Given,
  outcome: HypothesisState,
  reason: string,
) {
  const number = hypothesis.decisionCount + 1;
  const row: HypothesisDecision = {
    id: newIdentifier(),
    incidentId: hypothesis.incidentId,
    hypothesisId: hypothesis.id,
    number,
    outcome,
    reason,
    decidedById: viewer.personId,
    decidedByName: viewer.name,
    decidedAt: now,
  };
  return [
    {
      update: "Hypothesis",
      id: hypothesis.id,
      set: {
        state: outcome,
        decisionCount: number,
        decidedById: viewer.personId,
        decidedAt: now,
        decisionReason: reason,
      },
    },
    { insert: "HypothesisDecision", row },
  ] as const;
}
