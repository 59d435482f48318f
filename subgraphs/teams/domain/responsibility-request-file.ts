import {
  responsibilityRequestLapse as lapse,
  type ResponsibilityRequestState,
} from "../../response-model/machines/responsibility-request-states.js";
import { type Responsibility, responsibilities } from "../../response-model/process/responsibilities.js";
import type { Person } from "./records/person.js";
import type { ResponsibilityRequest } from "./records/responsibility-request.js";
import type { ResponsibilityFile } from "./responsibility-file.js";

/** In milliseconds: how long a request waits for a second person. */
export const requestHolds = lapse.hours * 60 * 60 * 1_000;

/** Everything that a decision about a request looks at. */
export interface ResponsibilityRequestFile extends ResponsibilityFile {
  /** As it stands at the moment: one whose time is over has lapsed. */
  readonly request: ResponsibilityRequest;
  readonly requester: Person;
}

const isIn = (states: readonly ResponsibilityRequestState[], state: ResponsibilityRequestState) =>
  states.includes(state);

/** A request as it stands at a moment. */
export const requestAt = (request: ResponsibilityRequest, now: Date): ResponsibilityRequest =>
  isIn(lapse.from, request.state) && request.expiresAt <= now ? { ...request, state: lapse.to } : request;

/** A cell of the security side widens who reads. */
export const takesTwoPeople = (cell: Responsibility): boolean => responsibilities[cell].side === "SECURITY_TEAM";
