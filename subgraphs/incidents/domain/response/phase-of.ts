import { type IncidentState, incidentStates } from "../../../response-model/machines/case/incident-states.js";
import {
  type ServiceResponseState,
  serviceResponseStates,
} from "../../../response-model/machines/case/service-response-states.js";
import type { Phase } from "../../../response-model/process/phases.js";

const order = Object.keys(serviceResponseStates) as ServiceResponseState[];

/**
 * The phase of an incident: that of its state, and of a declared incident that of the service that is least far, of those that
 * are not released. With no service left it is detection and analysis.
 */
export function phaseOf(state: IncidentState, responses: readonly ServiceResponseState[]): Phase {
  const term = incidentStates[state];
  if ("phase" in term) return term.phase;
  const leastFar = order.find((one) => one !== "RELEASED" && responses.includes(one)) ?? "ANALYSIS";
  const { phase } = serviceResponseStates[leastFar as Exclude<ServiceResponseState, "RELEASED">];
  return phase;
}
