import type { ConsultedKind } from "../../../response-model/advice/consulted-kinds.js";
import type { TeamFunction } from "../../../response-model/process/team-functions.js";
import type { CaseFile, CaseMember, CaseService } from "../case-file.js";

/** A team that can be asked. */
interface ConsultedTeam {
  readonly id: string;
  readonly name: string;
  readonly function: string;
  readonly responsibilities: readonly string[];
}

/** Whom a question is to be put to, as the directory knows them: nobody, where it knows none. */
export interface Consulted {
  readonly kind: ConsultedKind;
  /** The function, or the id, by which they were named. */
  readonly wanted: string;
  readonly function: TeamFunction | null;
  readonly teams: readonly ConsultedTeam[];
  readonly person: CaseMember | null;
}

/** An incident about which somebody is about to be asked. */
export interface AskingFile extends CaseFile {
  readonly consulted: Consulted;
  /** The service that it is about; null for the incident as a whole. */
  readonly about: CaseService | null;
}
