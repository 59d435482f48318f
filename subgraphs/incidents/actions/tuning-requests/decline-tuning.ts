import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import {
  setRequest,
  TuningRequestInput,
  tuningControls,
  tuningRequestAction,
  whoTunes,
} from "./tuning-request-action.js";

@InputType({ description: "Why a detection stays as it is." })
export class DeclineTuningInput extends TuningRequestInput {
  @TextField("Why it stays as it is, in words that whoever asked can follow.", { max: 1_000 })
  reason!: string;
}

export const declineTuning = tuningRequestAction({
  name: "declineTuning",
  description:
    "Declines to change a detection that raised what was no incident, and says why: what it would miss then is worse than its noise, for instance. Whoever dismisses its alerts later asks anew.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoTunes],
    transitions: [{ machine: "TuningRequest", from: ["REQUESTED", "PLANNED"], to: "DECLINED" }],
    controls: tuningControls,
  },
  input: DeclineTuningInput,
  decide: ({ input: { reason }, loaded, viewer, now }) => ({
    summary: `Declined to tune "${loaded.request.title}": ${reason}`,
    writes: [
      setRequest(loaded, { state: "DECLINED", declineReason: reason, decidedById: viewer.personId, decidedAt: now }),
    ],
  }),
});
