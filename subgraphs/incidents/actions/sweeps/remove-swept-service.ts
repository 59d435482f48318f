import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { coverageOf } from "../../domain/sweeps/coverage-of.js";
import { ServiceSweepInput, serviceSweepAction } from "./service-sweep-action.js";
import { sweepControls } from "./sweep-action.js";

@InputType({ description: "A service that does not belong in the sweep, and why." })
export class RemoveSweptServiceInput extends ServiceSweepInput {
  @TextField("Why it leaves: what shows that it was named by mistake.", { max: 2_000 })
  reason!: string;
}

export const removeSweptService = serviceSweepAction({
  name: "removeSweptService",
  description:
    "Takes a service out of a sweep that it was named in by mistake, with a reason, as long as no result stands for it and nothing that was found in it does. It is no longer due, and its team no longer reads the sweep on its account; that it was part of the sweep stays on record. Indicators that its team was told of stay readable for them. A service that cannot be searched, or has nothing to search, stays: `markServiceNotSwept` says so.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [{ responsibility: "IOC_SWEEPS" }],
    gates: ["SWEEP_OPEN", "SERVICE_NOT_SWEPT", "ANOTHER_SERVICE_SWEPT"],
    establishes: [{ is: "SWEEP_COVERED", certainty: "POSSIBLY" }],
    clears: ["SERVICE_NOT_SWEPT"],
    controls: sweepControls,
  },
  input: RemoveSweptServiceInput,
  decide: ({ input: { reason }, loaded: { sweep, parts, part, service }, viewer, now }) => {
    const set = {
      status: "WITHDRAWN",
      ...{ reason, overdueAt: null, uncoveredPeriods: null },
      ...{ judgedById: viewer.personId, judgedByName: viewer.name, judgedAt: now },
    } as const;
    const after = parts.map((one) => (one.id === part.id ? { ...one, ...set } : one));
    return {
      summary: `${service.name} left the sweep: ${reason}`,
      writes: [
        { update: "ServiceSweep", id: part.id, set },
        {
          update: "IndicatorSweep",
          id: sweep.id,
          set: { ...coverageOf(after), serviceIds: sweep.serviceIds.filter((id) => id !== part.serviceId) },
        },
      ],
    };
  },
});
