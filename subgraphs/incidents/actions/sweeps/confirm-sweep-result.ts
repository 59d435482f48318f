import { InputType } from "type-graphql";
import { withConfirmed } from "../../domain/sweeps/with-confirmed.js";
import { SweepResultInput, setServiceSweep, sweepResultAction } from "./service-sweep-action.js";
import { sweepControls } from "./sweep-action.js";

@InputType({ description: "A result that holds, as the team of its service knows it." })
export class ConfirmSweepResultInput extends SweepResultInput {}

export const confirmSweepResult = sweepResultAction({
  name: "confirmSweepResult",
  description:
    "Confirms the result that another has recorded for the service: the service's team knows its data and stands by it. Whoever has recorded the result does not confirm it. An older result is confirmed where it has found what no newer one names, or no newer one as often or over as long a time: until each such result is confirmed or disputed, the service waits for that. Where that team cannot judge it, since it holds the responsibility no more, or since the sweep is part of an incident that fewer read and the service is not, security does: another person than who has recorded it.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [{ responsibility: "SERVICE_ANALYSIS_AND_INSIGHT" }, { responsibility: "IOC_SWEEPS" }],
    separate: ["recordSweepResult"],
    transitions: [{ machine: "SweepResult", from: ["RECORDED"], to: "CONFIRMED" }],
    gates: ["SWEEP_OPEN", "JUDGED_BY_ITS_TEAM", "SWEEP_RESULT_STANDS"],
    establishes: [{ is: "SWEEP_COVERED", certainty: "POSSIBLY" }],
    controls: sweepControls,
  },
  input: ConfirmSweepResultInput,
  decide: ({ loaded, viewer, now }) => {
    const judged = { judgedById: viewer.personId, judgedByName: viewer.name, judgedAt: now };
    return {
      summary: `Confirmed the result for ${loaded.service.name}`,
      writes: [
        { update: "SweepResult", id: loaded.result.id, set: { state: "CONFIRMED", ...judged } },
        ...setServiceSweep(loaded, withConfirmed(loaded, judged)),
      ],
    };
  },
});
