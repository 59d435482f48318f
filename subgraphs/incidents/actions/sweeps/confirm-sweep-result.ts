import { InputType } from "type-graphql";
import { ServiceSweepInput, serviceSweepAction, setServiceSweep } from "./service-sweep-action.js";
import { sweepControls } from "./sweep-action.js";

@InputType({ description: "A service whose result holds, as its team knows it." })
export class ConfirmSweepResultInput extends ServiceSweepInput {}

export const confirmSweepResult = serviceSweepAction({
  name: "confirmSweepResult",
  description:
    "Confirms the result that another has recorded for the service: the service's team knows its data and stands by it. Whoever has recorded the result does not confirm it.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [{ responsibility: "SERVICE_ANALYSIS_AND_INSIGHT" }],
    separate: ["recordSweepResult"],
    transitions: [{ machine: "ServiceSweep", from: ["SWEPT"], to: "CONFIRMED" }],
    gates: ["SWEEP_OPEN"],
    establishes: [{ is: "SWEEP_COVERED", certainty: "POSSIBLY" }],
    controls: sweepControls,
  },
  input: ConfirmSweepResultInput,
  decide: ({ loaded, viewer, now }) => {
    const judged = { judgedById: viewer.personId, judgedByName: viewer.name, judgedAt: now };
    return {
      summary: `Confirmed the result for ${loaded.service.name}`,
      writes: [
        ...(loaded.result ? [{ update: "SweepResult", id: loaded.result.id, set: judged } as const] : []),
        ...setServiceSweep(loaded, { state: "CONFIRMED", reason: null, ...judged }),
      ],
    };
  },
});
