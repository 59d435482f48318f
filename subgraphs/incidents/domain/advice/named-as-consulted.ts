import type { Named } from "../../../../platform/actions/entitlement.js";
import type { Consultation } from "../records/advice/consultation.js";

/** Whoever may answer a question: the person it was put to, or whoever is of the teams that it was put to. */
export const namedAsConsulted = ({
  consultedPersonId,
  consultedName,
  consultedTeamIds,
  consultedTeamNames,
}: Consultation): readonly Named[] => [
  ...(consultedPersonId ? [{ id: consultedPersonId, name: consultedName }] : []),
  ...consultedTeamIds.map(
    (id, place) => ({ id, name: consultedTeamNames[place] ?? consultedName, isTeam: true }) as const,
  ),
];
