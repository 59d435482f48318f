import type { Consultation } from "../records/advice/consultation.js";

/** Somebody who is named on a thing, or a team of which whoever belongs to it is. */
interface Named {
  readonly id: string;
  readonly name: string;
  readonly isTeam?: true;
}

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
