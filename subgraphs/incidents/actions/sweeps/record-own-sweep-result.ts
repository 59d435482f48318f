import { InputType } from "type-graphql";
import { asCountAndHash } from "../../../../platform/actions/input-hash.js";
import { newSweepResult } from "./new-sweep-result.js";
import { sweepControls } from "./sweep-action.js";
import { newSweepResultAction, RecordSweepResultInput } from "./sweep-result-input.js";

@InputType({ description: "What the search of a service by its own team came to." })
export class RecordOwnSweepResultInput extends RecordSweepResultInput {}

export const recordOwnSweepResult = newSweepResultAction({
  name: "recordOwnSweepResult",
  description:
    "Records what the search of a service came to, as a person of its own team: the team stands by it at once. Over part of the sweep's period it covers that part alone, beside what the team has confirmed before: the rest is a gap. What another has found before and this result does not name, or names with a smaller count or a shorter period, still counts, and the service waits until the team confirms or disputes that as well. What its program has found is recorded with recordSweepResult, and waits for a person.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [{ responsibility: "SERVICE_ANALYSIS_AND_INSIGHT" }],
    transitions: [
      { machine: "SweepResult", from: [], to: "CONFIRMED" },
      { machine: "Alert", from: [], to: "RECEIVED", beside: true },
    ],
    gates: ["SWEEP_OPEN", "SWEEP_RESULT_HOLDS"],
    establishes: [{ is: "SWEEP_COVERED", certainty: "POSSIBLY" }],
    clears: [{ is: "SWEEP_COVERED", certainty: "POSSIBLY" }],
    controls: sweepControls,
  },
  input: RecordOwnSweepResultInput,
  auditedInput: ({ hits, ...input }) => ({ ...input, hits: asCountAndHash(hits) }),
  decide: (given) => newSweepResult(given, "CONFIRMED"),
});
