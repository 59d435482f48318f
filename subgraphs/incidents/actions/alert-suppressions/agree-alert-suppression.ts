import { SuppressionInput, setSuppression, suppressionAction, suppressionControls } from "./suppression-action.js";

export const agreeAlertSuppression = suppressionAction({
  name: "agreeAlertSuppression",
  description:
    "Agrees, for the security side, to a suppression that may hide what is grave: it holds back from now on. Somebody else does this than who proposed it.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [{ responsibility: "SECURITY_MONITORING_AND_ANALYSIS" }],
    separate: ["proposeAlertSuppression"],
    transitions: [{ machine: "AlertSuppression", from: ["PROPOSED"], to: "IN_FORCE" }],
    gates: ["SUPPRESSION_NOT_OVER"],
    controls: suppressionControls,
  },
  input: SuppressionInput,
  decide: ({ loaded, viewer, now }) => ({
    summary: `Agreed to suppress alerts of ${loaded.service.name} until ${loaded.suppression.endsAt.toISOString()}`,
    writes: [setSuppression(loaded, { state: "IN_FORCE", agreedById: viewer.personId, inForceFrom: now })],
  }),
});
