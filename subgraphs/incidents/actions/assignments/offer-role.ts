import type { DecisionInput } from "../../../../platform/actions/action.js";
import type { Decision } from "../../../../platform/actions/decision.js";
import type { RoleFile } from "../../domain/people/role-files.js";
import { roleWords } from "../../domain/people/role-words.js";
import type { Assignment } from "../../domain/records/people/assignment.js";
import type { Records } from "../../domain/records/records.js";
import { timerEnd } from "../../domain/timer-end.js";
import { withAwaitedPeople } from "../with-awaited-people.js";

type Given = Pick<
  DecisionInput<{ readonly personId: string; readonly hours?: number | null }, RoleFile>,
  "input" | "loaded" | "viewer" | "now" | "newIdentifier"
>;

/** The offer of a role to the person that the input names. */
export function offered(
  { input, loaded: { incident, role, people }, viewer, now, newIdentifier }: Given,
  handover: Pick<Assignment, "handoverFromId" | "briefing"> = { handoverFromId: null, briefing: null },
): Assignment {
  const person = people.find(({ id }) => id === input.personId);
  if (!person) throw new Error("The gate CANDIDATE_FITS let somebody pass whom nobody knows.");
  return {
    id: newIdentifier(),
    incidentId: incident.id,
    version: 1,
    role: role.role,
    serviceId: role.serviceId,
    personId: person.id,
    personName: person.name,
    state: "OFFERED",
    offeredById: viewer.personId,
    offeredByName: viewer.name,
    offeredAt: now,
    expiresAt: timerEnd("ROLE_OFFER", { incident, now, hours: input.hours }),
    ...handover,
    answeredAt: null,
    endedAt: null,
    endReason: null,
  };
}

/** Offers a role that nobody holds to the person that the input names. */
export function offerRole(given: Given): Decision<Records> {
  const row = offered(given);
  return {
    summary: `Offered ${row.personName} to be ${roleWords(row, given.loaded).en}`,
    writes: withAwaitedPeople(given.loaded, [{ insert: "Assignment", row }]),
  };
}
