import { mutations } from "../../../platform/graphql/mutations.js";
import { policyDirectiveTexts } from "../../response-model/schema/directives/policy-directive-texts.js";
import { operations } from "./operations.js";
import { OnCallRotationResult } from "./types/on-call-rotation.js";
import { ResponsibilityRequestResult } from "./types/responsibility-request.js";
import { ServiceResult } from "./types/service.js";
import { ShiftResult } from "./types/shift.js";
import { ShiftLogEntryResult } from "./types/shift-log-entry.js";
import { TeamResult } from "./types/team.js";

/** A resolver for each kind of result. */
export const mutationResolvers = [
  mutations(operations.team, TeamResult, policyDirectiveTexts),
  mutations(operations.responsibilityRequest, ResponsibilityRequestResult, policyDirectiveTexts),
  mutations(operations.onCallRotation, OnCallRotationResult, policyDirectiveTexts),
  mutations(operations.service, ServiceResult, policyDirectiveTexts),
  mutations(operations.shift, ShiftResult, policyDirectiveTexts),
  mutations(operations.shiftLogEntry, ShiftLogEntryResult, policyDirectiveTexts),
];
