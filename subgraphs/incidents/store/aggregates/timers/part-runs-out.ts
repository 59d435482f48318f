import { type EntityManager, type EntitySchema, In } from "typeorm";
import type { DueAggregate } from "../../../../../platform/actions/reactions/on-time.js";
import { directoryTables } from "../../../../access/directory/directory-tables.js";
import type { TeamFunction } from "../../../../response-model/process/team-functions.js";
import type { CaseFile } from "../../../domain/case-file.js";
import type { Records } from "../../../domain/records/records.js";
import { caseFileOf } from "../../case/load-case-file.js";
import { partOfIncident } from "../../saving/part-of-incident.js";
import type { Awaited, RunOut } from "../../saving/run-out.js";
import { saveIncident } from "../../saving/save-incident.js";
import { tables } from "../../tables.js";
import { lockIncidentsOf } from "./lock-incidents-of.js";
import { withRunOut } from "./with-run-out.js";

/** The kinds of record that wait for somebody in an incident. */
type Kind = "Assignment" | "Approval" | "Guidance" | "Consultation" | "EvidenceTransfer" | "NotificationObligation";

/** Something that waited for somebody, in the file of its incident, and its time has passed. */
export type RunOutFile<One> = CaseFile & {
  readonly ranOut: One;
  /** The teams with each of the functions that are to be called. */
  readonly teamsWith: Readonly<Partial<Record<string, readonly string[]>>>;
};

interface Wait<One> {
  readonly timer: RunOut["timer"];
  /** Which rows of the kind wait, as `one`, in the words of the index that they are found by. */
  readonly waits: string;
  /** Until when, in SQL and as a row says it. */
  readonly until: { readonly sql: string; readonly of: (one: One) => Date | null };
  /** Whom for; null where the response has gone on without it, so that nobody is to be called. */
  readonly awaited: (file: RunOutFile<One>) => Awaited | null;
  /** The functions of the teams that are to be called for any of them. */
  readonly functions?: readonly TeamFunction[];
  /** It waits on, and keeps its version: whoever is about to answer it is not in conflict with a word that it is late. */
  readonly waitsOn?: true;
}

/**
 * What has run out of a kind, each with its incident locked. An incident that somebody else has locked is passed over, and
 * looked for again.
 */
export function partRunsOut<One extends Kind>(
  kind: One,
  { timer, waits, until, awaited, functions = [], waitsOn }: Wait<Records[One]>,
): DueAggregate<RunOutFile<Records[One]>, Records> {
  type File = RunOutFile<Records[One]>;
  const part = partOfIncident(kind, ({ ranOut }: File) => ranOut);
  const table = tables[kind] as unknown as EntitySchema<Records[One]>;
  const saved = {
    ...part,
    async save(...[transaction, before, decision, by]: Parameters<typeof part.save>) {
      if (!waitsOn) return part.save(transaction, before, decision, by);
      const { incident, ranOut } = before;
      const savedIncident = await saveIncident(transaction, incident.id, decision, {
        ...by,
        before,
        onIncident: false,
      });
      const recorded = await transaction.findOneByOrFail(table, { id: ranOut.id } as never);
      return { ...recorded, incident: savedIncident };
    },
  };
  return {
    ...withRunOut(saved, (file: File) => {
      const whom = awaited(file);
      return whom && { timer, awaitedId: file.ranOut.id, dueAt: until.of(file.ranOut) ?? new Date(0), ...whom };
    }),
    rootOf: ({ incident }) => incident.id,
    async due(transaction, now, limit, passedOver) {
      const isDue = { sql: `${waits} AND ${until.sql} <= :now`, parameters: { now } };
      const { incidents, locked } = await lockIncidentsOf(transaction, table, {
        isDue,
        until: until.sql,
        limit,
        passedOver,
      });
      if (incidents.length === 0) return { found: [], locked };
      // One of each incident at a time: the next one sees what became of this one. Read behind its lock, which all that changes it takes.
      const rows = await transaction
        .createQueryBuilder(table, "one")
        .distinctOn(["one.incidentId"])
        .where("one.incidentId = ANY(:ids)", { ids: incidents.map(({ id }) => id) })
        .andWhere(isDue.sql, isDue.parameters)
        .orderBy("one.incidentId")
        .addOrderBy(until.sql)
        .getMany();
      const teamsWith = rows.length > 0 && functions.length > 0 ? await teamsBy(transaction, functions) : {};
      const found: File[] = [];
      for (const incident of incidents) {
        const ranOut = rows.find(({ incidentId }) => incidentId === incident.id);
        if (ranOut) found.push({ ...(await caseFileOf(transaction, incident)), ranOut, teamsWith });
      }
      return { found, locked: found.length > 0 ? [] : incidents.map(({ id }) => id) };
    },
  };
}

async function teamsBy(transaction: EntityManager, functions: readonly TeamFunction[]) {
  const teams = await transaction.findBy(directoryTables.DirectoryTeam, { function: In([...functions]) });
  return Object.fromEntries(
    functions.map((one) => [one, teams.filter((team) => team.function === one).map(({ id }) => id)]),
  );
}
