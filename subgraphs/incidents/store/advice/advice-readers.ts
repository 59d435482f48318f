import type { BatchLoad } from "../../../../platform/graphql/load.js";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import type { Condition } from "../../../access/reading/visibility.js";
import { isOfLegal } from "../../domain/advice/is-of-legal.js";
import { tables } from "../tables.js";

/** The incident of a consultation, and where it was merged, each into which it went: who leads one of them leads the case. */
const goesOn = `WITH RECURSIVE goes_on AS (
  SELECT one_case.id, one_case.merged_into_id FROM incident AS one_case WHERE one_case.id = asked.incident_id
  UNION ALL
  SELECT survivor.id, survivor.merged_into_id FROM incident AS survivor JOIN goes_on ON survivor.id = goes_on.merged_into_id
) SELECT id FROM goes_on`;

/** That it is open to whoever reads the incident: in SQL, that `isGuarded` (`../domain/advice/is-guarded.ts`) does not hold. */
const isOpen = "NOT asked.is_privileged AND (NOT asked.is_for_legal OR asked.state IN ('ANSWERED', 'DECLINED'))";

/**
 * That the viewer, who reads the incident, reads what was asked and answered in a consultation, the row `asked`, as well. What is
 * privileged is for legal affairs, the executive incident managers and the accepted lead, after a merge that of the incident that
 * goes on; and so is what was put to legal affairs, until it has answered or declined without privilege. Until then whoever asked
 * legal affairs reads their own question and why it was declined, and whoever is asked reads what they are asked. No program
 * reads any of it.
 */
const readBy = ({ kind, personId, memberships, appointments = [] }: Viewer): Condition => ({
  sql: `
  (${isOpen}
    OR CAST(:readerIsPerson AS boolean) AND (CAST(:readerIsCounsel AS boolean)
      OR asked.is_for_legal AND asked.state <> 'ANSWERED' AND CAST(asked.requested_by_id AS text) = CAST(:readerId AS text)
      OR asked.state = 'REQUESTED' AND (CAST(asked.consulted_person_id AS text) = CAST(:readerId AS text)
        OR CAST(asked.consulted_team_ids AS text[]) && CAST(:readerTeamIds AS text[]))
      OR EXISTS (SELECT FROM assignment AS lead WHERE lead.incident_id IN (${goesOn}) AND lead.state = 'ACCEPTED'
        AND lead.role = 'INCIDENT_RESPONSE_LEAD' AND CAST(lead.person_id AS text) = CAST(:readerId AS text))))`,
  parameters: {
    readerIsPerson: kind === "PERSON",
    readerIsCounsel: isOfLegal(memberships) || appointments.includes("EXECUTIVE_INCIDENT_MANAGER"),
    readerId: personId,
    readerTeamIds: memberships.map(({ teamId }) => teamId),
  },
});

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
