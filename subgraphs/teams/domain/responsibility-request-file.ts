import { type Responsibility, responsibilities } from "../../response-model/process/responsibilities.js";
import type { Person } from "./records/person.js";
import type { ResponsibilityRequest } from "./records/responsibility-request.js";
import { type ResponsibilityFile, whyNotAssign } from "./responsibility-file.js";

/** In milliseconds: how long a request waits for a second person. */
export const requestHolds = 24 * 60 * 60 * 1_000;

/** Everything that a decision about a request looks at. */
export interface ResponsibilityRequestFile extends ResponsibilityFile {
  /** As it stands at the moment: one whose time is over has lapsed. */
  readonly request: ResponsibilityRequest;
  readonly requester: Person;
  /** Who acts now, as the organization knows them. */
  readonly decider: Person | null;
}

/** A request as it stands at a moment. */
export const requestAt = (request: ResponsibilityRequest, now: Date): ResponsibilityRequest =>
  request.state === "PENDING" && request.expiresAt <= now ? { ...request, state: "EXPIRED" } : request;

/** A cell of the security side widens who reads. */
export const takesTwoPeople = (cell: Responsibility): boolean => responsibilities[cell].side === "SECURITY_TEAM";

/** Why the cell cannot be requested for the team; undefined when it can. */
export function whyNotRequest(
  file: ResponsibilityFile & { readonly requests: readonly ResponsibilityRequest[] },
  cell: Responsibility,
  now: Date,
): string | undefined {
  const { title } = responsibilities[cell];
  if (!takesTwoPeople(cell)) return `"${title}" is of the service side and needs no request: use assignResponsibility.`;
  const pending = file.requests
    .filter(({ responsibility }) => responsibility === cell)
    .find((request) => requestAt(request, now).state === "PENDING");
  if (pending)
    return `"${title}" is requested for ${file.team.name} already (${pending.id}), and that waits for a second person until ${pending.expiresAt.toISOString()}.`;
  return whyNotAssign(file, cell);
}
