import { checkGates } from "../../../test-support/check-gates.js";
import type { CaseService } from "../../case-file.js";
import type { DetectionRequirement } from "../../records/requirements/detection-requirement.js";
import { newAlertGates } from "./new-alert-gates.js";

const moment = new Date("2026-05-04T08:00:00.000Z");
const minutesAfter = (minutes: number) => new Date(moment.getTime() + minutes * 60_000);
const service = { id: "exchange" } as CaseService;
const ofService = (serviceId: string) => ({
  service,
  requirement: {
    serviceId,
    title: "Replayed tokens",
    techniqueIds: ["T1550", "T1134.001"] as readonly string[],
  } as DetectionRequirement,
});

checkGates(
  newAlertGates,
  {
    DETECTION_OF_SERVICE: {
      open: [
        [{ service }],
        [{ service, requirement: null }],
        [ofService("exchange")],
        [ofService("exchange"), { input: { techniqueIds: [] } }],
        // A part of one that is required is of the requirement, and the whole of one, too.
        [ofService("exchange"), { input: { techniqueIds: ["T1550.001", "T1134"] } }],
      ],
      shut: {
        OTHER_SERVICE: [{ requirement: "Replayed tokens" }, ofService("sharepoint")],
        OTHER_TECHNIQUES: [
          { requirement: "Replayed tokens", techniques: ["T1110"], required: ["T1550", "T1134.001"] },
          ofService("exchange"),
          { input: { techniqueIds: ["T1550", "T1110"] } },
        ],
      },
    },
    SEEN_ALREADY: {
      open: [
        [{ service }, { now: moment }],
        [{ service }, { input: { observedAt: null }, now: moment }],
        [{ service }, { input: { observedAt: moment }, now: moment }],
        [{ service }, { input: { observedAt: minutesAfter(5) }, now: moment }],
      ],
      shut: {
        OBSERVED_IN_THE_FUTURE: [
          { observedAt: minutesAfter(6).toISOString() },
          { service },
          { input: { observedAt: minutesAfter(6) }, now: moment },
        ],
      },
    },
  },
  [
    "SEEN_ALREADY DAY_IN_THE_FUTURE",
    "SEEN_ALREADY IN_THE_FUTURE",
    "SEEN_ALREADY RAN_IN_THE_FUTURE",
    "SEEN_ALREADY TESTED_IN_THE_FUTURE",
    "SEEN_ALREADY TRACES_IN_THE_FUTURE",
  ],
);
