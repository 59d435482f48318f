import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { seenWithout } from "../../domain/sweeps/seen-without.js";
import { withoutResult } from "../../domain/sweeps/without-result.js";
import { SweepResultInput, setServiceSweep, sweepResultAction } from "./service-sweep-action.js";
import { sweepControls } from "./sweep-action.js";

@InputType({ description: "Why the result for a service does not hold." })
export class DisputeSweepResultInput extends SweepResultInput {
  @TextField("What is wrong with it: data that was left out, a period that is too short, a trace that is none.", {
    max: 2_000,
  })
  reason!: string;
}

export const disputeSweepResult = sweepResultAction({
  name: "disputeSweepResult",
  description:
    "Disputes a result for the service: the service's team says why it does not hold, also where it has recorded or confirmed that one itself. Any result may be disputed that is not yet, also an older one. It stays on record; it covers nothing, and what was seen by it counts no longer as a sighting, unless another result that stands says so as well. Where it is the latest, the service is outstanding again until another is recorded; otherwise what only the disputed one covered is a gap. Where that team cannot judge it, since it holds the responsibility no more, or since the sweep is part of an incident that fewer read and the service is not, security does: another person than who has recorded it.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [{ responsibility: "SERVICE_ANALYSIS_AND_INSIGHT" }, { responsibility: "IOC_SWEEPS" }],
    separate: ["recordSweepResult"],
    transitions: [{ machine: "SweepResult", from: ["RECORDED", "CONFIRMED"], to: "DISPUTED" }],
    gates: ["SWEEP_OPEN", "JUDGED_BY_ITS_TEAM"],
    establishes: [{ is: "SWEEP_COVERED", certainty: "POSSIBLY" }],
    clears: [{ is: "SWEEP_COVERED", certainty: "POSSIBLY" }],
    controls: sweepControls,
  },
  input: DisputeSweepResultInput,
  decide: ({ input: { reason }, loaded, viewer, now, newIdentifier }) => {
    const withdrawn = { withdrawnById: viewer.personId, withdrawnByName: viewer.name, withdrawnAt: now };
    const taken = {
      stands: false,
      ...withdrawn,
      withdrawalReason: `The result was disputed: ${reason}`.slice(0, 1_000),
    };
    const judged = { judgedById: viewer.personId, judgedByName: viewer.name, judgedAt: now };
    return {
      summary: `Disputed the result for ${loaded.service.name}: ${reason}`,
      writes: [
        { update: "SweepResult", id: loaded.result.id, set: { state: "DISPUTED", disputeReason: reason, ...judged } },
        ...loaded.sightingIds.map((id) => ({ update: "IndicatorSighting", id, set: taken }) as const),
        ...seenWithout(loaded, newIdentifier),
        ...setServiceSweep(loaded, withoutResult(loaded, { reason, now, ...judged })),
      ],
    };
  },
});
