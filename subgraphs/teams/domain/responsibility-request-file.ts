import { type Responsibility, responsibilities } from "../../response-model/process/responsibilities.js";
import type { Person } from "./records/person.js";
import type { ResponsibilityRequest } from "./records/responsibility-request.js";
import type { ResponsibilityFile } from "./responsibility-file.js";

/** In milliseconds: how long a request waits for a second person. */
export const requestHolds = 24 * 60 * 60 * 1_000;

/** Everything that a decision about a request looks at. */
export interface ResponsibilityRequestFile extends ResponsibilityFile {
  /** As it stands at the moment: one whose time is over has lapsed. */
  readonly request: ResponsibilityRequest;
  readonly requester: Person;
}

/** A request as it stands at a moment. */
export const requestAt = (request: ResponsibilityRequest, now: Date): ResponsibilityRequest =>
  request.state === "PENDING" && request.expiresAt <= now ? { ...request, state: "EXPIRED" } : request;

/** A cell of the security side widens who reads. */
export const takesTwoPeople = (cell: Responsibility): boolean => responsibilities[cell].side === "SECURITY_TEAM";
