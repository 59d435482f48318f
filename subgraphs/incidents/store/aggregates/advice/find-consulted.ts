import type { EntityManager } from "typeorm";
import { findResponders } from "../../../../access/directory/directory.js";
import { findTeamsWith } from "../../../../access/directory/find-teams-with.js";
import type { ConsultedKind } from "../../../../response-model/advice/consulted-kinds.js";
import type { TeamFunction } from "../../../../response-model/process/team-functions.js";
import type { Consulted } from "../../../domain/advice/consulted.js";
import type { CaseService } from "../../../domain/case-file.js";

/** Whom a caller names to be asked. */
export interface ToConsult {
  readonly kind: ConsultedKind;
  readonly function: TeamFunction | null;
  /** Of the team or the person. */
  readonly id: string | null;
}

/** Looks up in the directory whom a question is to be put to. */
export async function findConsulted(
  transaction: EntityManager,
  { kind, function: teamFunction, id }: ToConsult,
  about: CaseService | null,
): Promise<Consulted> {
  const person = async () => (await findResponders(transaction, [id ?? ""]))[0] ?? null;
  const teams = {
    FUNCTION: () => findTeamsWith(transaction, { ...(teamFunction && { function: teamFunction }) }),
    TEAM: () => findTeamsWith(transaction, { id: id ?? "" }),
    PERSON: async () => [],
    SERVICE_EXPERTS: async () =>
      about
        ? findTeamsWith(transaction, { id: about.ownerTeamId, responsibility: "SERVICE_INSIGHT_AND_EXPERTISE" })
        : [],
    SECURITY_EXPERTS: () => findTeamsWith(transaction, { responsibility: "SECURITY_EXPERTISE_AND_CONSULTING" }),
  } as const;
  return {
    kind,
    wanted: teamFunction ?? id ?? kind,
    function: teamFunction,
    teams: await teams[kind](),
    person: kind === "PERSON" ? await person() : null,
  };
}
