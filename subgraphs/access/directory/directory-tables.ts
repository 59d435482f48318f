import { flag, id, optional, text, texts, time, uuid, uuids } from "../../../platform/database/tables/columns.js";
import { tablesOf } from "../../../platform/database/tables/tables-of.js";

/** A team as this subgraph knows it, told by the teams subgraph. */
export interface DirectoryTeam {
  readonly id: string;
  readonly name: string;
  readonly function: string;
  readonly responsibilities: readonly string[];
}

/** A service as this subgraph knows it. */
export interface DirectoryService {
  readonly id: string;
  readonly name: string;
  readonly ownerTeamId: string;
}

/** A person or service account as this subgraph knows it. */
export interface DirectoryPerson {
  readonly id: string;
  readonly name: string;
  /** The subject of the person's token at the identity provider. */
  readonly subject: string;
  readonly kind: "PERSON" | "SERVICE_ACCOUNT";
  readonly teamIds: readonly string[];
  /** What the organization has appointed the person to. */
  readonly appointments: readonly string[];
  /** Two accounts with the same address are of one human being; null where teams has not told it yet. */
  readonly email: string | null;
  /** The operations that a program may carry out. */
  readonly operations: readonly string[];
  /** When the account of a program expires. */
  readonly expiresAt: Date | null;
  /** Whether it is still of the organization; otherwise it has no rights, and its name stands where it acted. */
  readonly active: boolean;
}

/**
 * The directory: this subgraph's own small copy of who owns which service and who holds which responsibility, so that
 * a response goes on while the teams subgraph is down. It is kept by events and never written otherwise.
 */
export const directoryTables = tablesOf<{
  DirectoryTeam: DirectoryTeam;
  DirectoryService: DirectoryService;
  DirectoryPerson: DirectoryPerson;
}>({
  DirectoryTeam: { id, name: text, function: text, responsibilities: texts },
  DirectoryService: { id, name: text, ownerTeamId: uuid },
  DirectoryPerson: {
    id,
    name: text,
    subject: text,
    kind: text,
    teamIds: uuids,
    appointments: { ...texts, default: "'{}'::text[]" },
    email: optional(text),
    operations: { ...texts, default: "'{}'::text[]" },
    expiresAt: optional(time),
    active: { ...flag, default: "true" },
  },
});
