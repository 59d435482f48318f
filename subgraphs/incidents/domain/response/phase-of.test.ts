import { type IncidentState, incidentStates } from "../../../response-model/machines/case/incident-states.js";
import type { ServiceResponseState } from "../../../response-model/machines/case/service-response-states.js";
import type { Phase } from "../../../response-model/process/phases.js";
import { phaseOf } from "./phase-of.js";

test.each<[readonly ServiceResponseState[], Phase]>([
  [[], "DETECTION_AND_ANALYSIS"],
  [["RELEASED"], "DETECTION_AND_ANALYSIS"],
  [["ANALYSIS", "VALIDATED"], "DETECTION_AND_ANALYSIS"],
  [["RECOVERY", "CONTAINMENT", "ERADICATION"], "CONTAINMENT"],
  [["VALIDATED", "ERADICATION", "RELEASED"], "ERADICATION"],
  [["RECOVERY"], "RECOVERY"],
  [["RESTORED", "VALIDATED"], "RECOVERY"],
  [["VALIDATED", "VALIDATED", "RELEASED"], "RECOVERY"],
])("A declared incident whose services are in %j is in %s", (responses, phase) =>
  expect(phaseOf("DECLARED", responses)).toBe(phase),
);

test.each<[IncidentState, Phase]>([
  ["SUSPECTED", "DETECTION_AND_ANALYSIS"],
  ["RECEIVED", "DETECTION_AND_ANALYSIS"],
  ["POST_INCIDENT_ACTIVITY", "POST_INCIDENT_ACTIVITY"],
  ["CLOSED", "POST_INCIDENT_ACTIVITY"],
  ["DISMISSED", "DETECTION_AND_ANALYSIS"],
  ["WITHDRAWN", "DETECTION_AND_ANALYSIS"],
  ["MERGED", "DETECTION_AND_ANALYSIS"],
])("An incident that is %s is in %s, wherever its services are", (state, phase) =>
  expect(phaseOf(state, ["CONTAINMENT"])).toBe(phase),
);

test("The tables above name every state", () => expect(Object.keys(incidentStates)).toHaveLength(8));
