import type { EntityManager } from "typeorm";
import type { BatchLoad } from "../../../platform/graphql/load.js";
import type { Viewer } from "../../../platform/identity/viewer.js";
import type { Condition } from "../../access/visibility.js";
import { isOfLegal } from "../domain/advice/is-of-legal.js";
import { tables } from "./tables.js";

/** The incident of a consultation, and where it was merged, each into which it went: who leads one of them leads the case. */
const goesOn = `WITH RECURSIVE goes_on AS (
  SELECT one_case.id, one_case.merged_into_id FROM incident AS one_case WHERE one_case.id = asked.incident_id
  UNION ALL
  SELECT survivor.id, survivor.merged_into_id FROM incident AS survivor JOIN goes_on ON survivor.id = goes_on.merged_into_id
) SELECT id FROM goes_on`;

/** What decides about somebody who reads, each as an SQL expression. */
interface Reader {
  readonly isPerson: string;
  readonly isCounsel: string;
  readonly id: string;
  readonly teamIds: string;
}

/**
 * That somebody who reads the incident reads what was asked and answered in a consultation, the row `asked`, as well. What is
 * privileged is for legal affairs, the executive incident managers and the accepted lead, after a merge that of the incident that
 * goes on; and so is what was put to legal affairs, until it has answered or declined without privilege. Until then whoever asked
 * legal affairs reads their own question and why it was declined, and whoever is asked reads what they are asked. No program
 * reads any of it.
 */
const readsTexts = ({ isPerson, isCounsel, id, teamIds }: Reader) => `
  (NOT asked.is_privileged AND (NOT asked.is_for_legal OR asked.state IN ('ANSWERED', 'DECLINED'))
    OR ${isPerson} AND (${isCounsel}
      OR asked.is_for_legal AND asked.state <> 'ANSWERED' AND CAST(asked.requested_by_id AS text) = ${id}
      OR asked.state = 'REQUESTED' AND (CAST(asked.consulted_person_id AS text) = ${id}
        OR CAST(asked.consulted_team_ids AS text[]) && ${teamIds})
      OR EXISTS (SELECT FROM assignment AS lead WHERE lead.incident_id IN (${goesOn}) AND lead.state = 'ACCEPTED'
        AND lead.role = 'INCIDENT_RESPONSE_LEAD' AND CAST(lead.person_id AS text) = ${id})))`;

const factsOf = ({ kind, personId, memberships, appointments = [] }: Viewer) => ({
  isPerson: kind === "PERSON",
  isCounsel: isOfLegal(memberships) || appointments.includes("EXECUTIVE_INCIDENT_MANAGER"),
  id: personId,
  teamIds: memberships.map(({ teamId }) => teamId),
});

/** That one viewer does. */
function readBy(viewer: Viewer): Condition {
  const { isPerson, isCounsel, id, teamIds } = factsOf(viewer);
  return {
    sql: readsTexts({
      isPerson: "CAST(:readerIsPerson AS boolean)",
      isCounsel: "CAST(:readerIsCounsel AS boolean)",
      id: "CAST(:readerId AS text)",
      teamIds: "CAST(:readerTeamIds AS text[])",
    }),
    parameters: { readerIsPerson: isPerson, readerIsCounsel: isCounsel, readerId: id, readerTeamIds: teamIds },
  };
}

/** By consultation, the places of those of many viewers, all of whom read its incident, to whom it is open with its texts. */
export async function readersOfTexts(
  manager: EntityManager,
  ids: readonly string[],
  viewers: readonly Viewer[],
): Promise<ReadonlyMap<string, ReadonlySet<number>>> {
  const reader = {
    isPerson: 'reader."isPerson"',
    isCounsel: 'reader."isCounsel"',
    id: "reader.id",
    teamIds: 'reader."teamIds"',
  };
  const rows = await manager
    .createQueryBuilder(tables.Consultation, "asked")
    .select("asked.id", "id")
    .addSelect(
      `ARRAY(SELECT reader.place FROM jsonb_to_recordset(CAST(:readers AS jsonb)) AS reader(
          place integer, "isPerson" boolean, "isCounsel" boolean, id text, "teamIds" text[])
        WHERE ${readsTexts(reader)})`,
      "places",
    )
    .where("asked.id = ANY(CAST(:ids AS uuid[]))", { ids })
    .setParameter("readers", JSON.stringify(viewers.map((viewer, place) => ({ place, ...factsOf(viewer) }))))
    .getRawMany<{ readonly id: string; readonly places: readonly number[] }>();
  return new Map(rows.map(({ id, places }) => [id, new Set(places)]));
}

/** Which of several consultations of incidents that the viewer reads are open to them with their texts, as they stand now. */
export const consultationsWithTexts: BatchLoad<true> = async ({ database, viewer }, ids) => {
  const reads = readBy(viewer);
  const rows = await database.manager
    .createQueryBuilder(tables.Consultation, "asked")
    .select("asked.id", "id")
    .where("asked.id = ANY(CAST(:ids AS uuid[]))", { ids })
    .andWhere(reads.sql, reads.parameters)
    .getRawMany<{ readonly id: string }>();
  return new Map(rows.map(({ id }) => [id, true]));
};

/** That the viewer reads the answer `one` to a consultation, by how that stands in the very statement that reads the answer. */
export function answersFor(viewer: Viewer): Condition {
  const { sql, parameters } = readBy(viewer);
  return {
    sql: `EXISTS (SELECT FROM consultation AS asked
      WHERE asked.incident_id = one.incident_id AND asked.id = one.consultation_id AND ${sql})`,
    parameters,
  };
}
