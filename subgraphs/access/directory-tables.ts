import { EntitySchema } from "typeorm";

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
  /** The operations that a program may carry out. */
  readonly operations: readonly string[];
  /** When the account of a program expires. */
  readonly expiresAt: Date | null;
  /** Whether it is still of the organization; otherwise it has no rights, and its name stands where it acted. */
  readonly active: boolean;
}

const teams = new EntitySchema<DirectoryTeam>({
  name: "DirectoryTeam",
  tableName: "directory_team",
  columns: {
    id: { type: "uuid", primary: true },
    name: { type: "text" },
    function: { type: "text" },
    responsibilities: { type: "text", array: true },
  },
});

const services = new EntitySchema<DirectoryService>({
  name: "DirectoryService",
  tableName: "directory_service",
  columns: { id: { type: "uuid", primary: true }, name: { type: "text" }, ownerTeamId: { type: "uuid" } },
});

const people = new EntitySchema<DirectoryPerson>({
  name: "DirectoryPerson",
  tableName: "directory_person",
  columns: {
    id: { type: "uuid", primary: true },
    name: { type: "text" },
    subject: { type: "text" },
    kind: { type: "text" },
    teamIds: { type: "uuid", array: true },
    operations: { type: "text", array: true },
    expiresAt: { type: "timestamptz", nullable: true },
    active: { type: "boolean" },
  },
});

/**
 * The directory: this subgraph's own small copy of who owns which service and who holds which responsibility, so that
 * a response goes on while the teams subgraph is down. It is kept by events and never written otherwise.
 */
export const directoryTables = { teams, services, people };
