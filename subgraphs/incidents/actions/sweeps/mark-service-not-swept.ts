import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { ServiceSweepInput, serviceSweepAction, setServiceSweep } from "./service-sweep-action.js";
import { sweepControls } from "./sweep-action.js";

@InputType({ description: "Why a service is not searched." })
export class MarkServiceNotSweptInput extends ServiceSweepInput {
  @Field(() => Boolean, {
    description:
      "true: the indicators could show in the service, but it cannot be searched, which is a gap; false: they could not, which only the service's own team says.",
  })
  isApplicable!: boolean;

  @TextField("What you go by: logs that are not kept, an outage, a service without such data.", { max: 2_000 })
  reason!: string;
}

export const markServiceNotSwept = serviceSweepAction({
  name: "markServiceNotSwept",
  description:
    "Says that a service is not searched, and why: since it has nothing in which the indicators could show, or since it cannot be, which stays visible as a gap. The first is for the service's own team alone to say, and so is either where that team disputes the result; where that team can judge nothing of the sweep, as `confirmSweepResult` says, security says both. What was found in it by older results still counts and still has to be judged: until those are disputed, the sweep is not covered by that. A result that is recorded later takes its place.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [{ responsibility: "IOC_SWEEPS" }, { responsibility: "SERVICE_ANALYSIS_AND_INSIGHT" }],
    gates: ["SWEEP_OPEN", "SERVICE_NOT_SWEPT"],
    establishes: [{ is: "SWEEP_COVERED", certainty: "POSSIBLY" }],
    clears: [{ is: "SWEEP_COVERED", certainty: "POSSIBLY" }],
    controls: sweepControls,
  },
  input: MarkServiceNotSweptInput,
  decide: ({ input: { isApplicable, reason }, loaded, viewer, now }) => ({
    summary: `${loaded.service.name} ${isApplicable ? "cannot be swept" : "has nothing to sweep"}: ${reason}`,
    writes: setServiceSweep(loaded, {
      status: isApplicable ? "UNABLE" : "NOT_APPLICABLE",
      reason,
      overdueAt: null,
      uncoveredPeriods: null,
      judgedById: viewer.personId,
      judgedByName: viewer.name,
      judgedAt: now,
    }),
  }),
});
