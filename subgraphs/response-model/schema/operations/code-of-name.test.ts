import { codeOfName } from "./code-of-name.js";

test.each([
  ["declareIncident", "DECLARE_INCIDENT"],
  ["recordIndicatorSweep", "RECORD_INDICATOR_SWEEP"],
  ["agreeDetectionRequirementForService", "AGREE_DETECTION_REQUIREMENT_FOR_SERVICE"],
  ["escalate", "ESCALATE"],
])("The enum value for %s is %s", (name, code) => {
  expect(codeOfName(name)).toBe(code);
});
