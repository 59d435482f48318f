import { asCountAndHash } from "../../../../platform/actions/input-hash.js";
import { newSweepResult } from "./new-sweep-result.js";
import { sweepControls } from "./sweep-action.js";
import { newSweepResultAction, RecordSweepResultInput } from "./sweep-result-input.js";

export const recordSweepResult = newSweepResultAction({
  name: "recordSweepResult",
  description:
    "Records what the search of a service came to: which data was searched over which period, and which indicators were found, or none. Security and its program do so for any service, the service's team and its program for their own. It waits for a person of that team to confirm or dispute it. An indicator that is found for the first time makes an alert for the service, which is linked to the incident of the sweep where its service is part of that, and each finding a sighting of it. A result over part of the sweep's period covers that part alone, beside what the team has confirmed before: the rest is a gap. Results add up: an indicator at one place is one hit, whenever it was seen, and counts once, by the largest count that any of them says; what was found before still counts until the result that says so is disputed, whether it is named again or not. A later result that names it earlier, later or more often refines it. A correction is another result; what is sent once more as it stands changes nothing.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    actors: ["PERSON", "SERVICE_ACCOUNT"],
    allow: [{ responsibility: "IOC_SWEEPS" }, { responsibility: "SERVICE_ANALYSIS_AND_INSIGHT" }],
    transitions: [
      { machine: "SweepResult", from: [], to: "RECORDED" },
      { machine: "Alert", from: [], to: "RECEIVED", beside: true },
    ],
    gates: ["SWEEP_OPEN", "SWEEP_RESULT_HOLDS"],
    clears: [{ is: "SWEEP_COVERED", certainty: "POSSIBLY" }],
    controls: sweepControls,
  },
  input: RecordSweepResultInput,
  auditedInput: ({ hits, ...input }) => ({ ...input, hits: asCountAndHash(hits) }),
  decide: (given) => newSweepResult(given, "RECORDED"),
});
