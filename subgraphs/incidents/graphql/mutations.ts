import { mutations } from "../../../platform/graphql/mutations.js";
import { policyDirectiveTexts } from "../../response-model/schema/policy-directive-texts.js";
import { operations } from "./operations.js";
import { AlertResult } from "./types/alert.js";
import { DetectionRequirementResult } from "./types/detection-requirement.js";
import { IncidentResult } from "./types/incident.js";

/** The mutations of this subgraph: one for each operation. */
export const mutationResolvers = [
  mutations(operations.alert, AlertResult, policyDirectiveTexts),
  mutations(operations.incident, IncidentResult, policyDirectiveTexts),
  mutations(operations.requirement, DetectionRequirementResult, policyDirectiveTexts),
];
