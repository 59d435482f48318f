import { checkGates } from "../../../test-support/check-gates.js";
import type { CaseService } from "../../case-file.js";
import type { DetectionRequirement } from "../../records/requirements/detection-requirement.js";
import { newAlertGates } from "./new-alert-gates.js";

const service = { id: "exchange" } as CaseService;
const ofService = (serviceId: string) => ({
  service,
  requirement: { serviceId, title: "Replayed tokens" } as DetectionRequirement,
});

checkGates(newAlertGates, {
  DETECTION_OF_SERVICE: {
    open: [[{ service }], [{ service, requirement: null }], [ofService("exchange")]],
    shut: { OTHER_SERVICE: [{ requirement: "Replayed tokens" }, ofService("sharepoint")] },
  },
});
