import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * What people added to a case as a text of some kind becomes a record of its own: what a service team knows a note of its
 * service, advice an answered question that nobody had put, a hunt a hunt. Each keeps its id, and the time and the person it is
 * from. Guidance was carried over before. The table stays for replicas of the release before, which go on adding to it until they
 * are replaced: what they add is carried over as it comes. A later release takes it away.
 */
export class PartContributions1791200030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const step of stepsFrom("contribution")) await runner.query(step);
    await runner.query(`
      CREATE FUNCTION carry_contributions_over() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        ${stepsFrom("added").join(";\n")};
        RETURN NULL;
      END $$;
      CREATE TRIGGER contribution_carried_over AFTER INSERT ON contribution REFERENCING NEW TABLE AS added
        FOR EACH STATEMENT EXECUTE FUNCTION carry_contributions_over();
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}

/** What carries over the contributions of a relation that has the columns of their table. */
function stepsFrom(source: string): readonly string[] {
  const contributed = `
    SELECT contribution.*, coalesce(person.name, '') AS name, coalesce(person.team_ids, '{}') AS team_ids
    FROM ${source} AS contribution LEFT JOIN directory_person AS person ON person.id = contribution.contributed_by_id`;
  return [notesOf(contributed), ...adviceOf(contributed), huntsOf(source)];
}

/** Of the services of the incident the one that a team of theirs owns; the first that joined, where that is not just one. */
const notesOf = (contributed: string) => `
  WITH carried AS (
    SELECT one.*, coalesce(own.service_id, first.service_id) AS service_id
    FROM (${contributed} WHERE contribution.kind IN ('SERVICE_ANALYSIS', 'SERVICE_INSIGHT')) AS one
    LEFT JOIN LATERAL (
      SELECT (array_agg(response.service_id))[1] AS service_id
      FROM service_response AS response JOIN directory_service AS service ON service.id = response.service_id
      WHERE response.incident_id = one.incident_id AND service.owner_team_id = ANY(one.team_ids)
      HAVING count(*) = 1) AS own ON true
    LEFT JOIN LATERAL (
      SELECT response.service_id FROM service_response AS response
      JOIN incident ON incident.id = response.incident_id
      WHERE response.incident_id = one.incident_id
      ORDER BY response.joined_at, array_position(incident.service_ids, response.service_id) NULLS LAST, response.id
      LIMIT 1) AS first ON true
  ), note AS (
    INSERT INTO service_note (incident_id, id, service_id, version, about, title, text, written_by_id, written_by_name, written_at)
    SELECT incident_id, id, service_id, 1, 'OTHER', summary, details, contributed_by_id, name, contributed_at FROM carried
  )
  INSERT INTO service_note_version (incident_id, id, note_id, number, about, title, text, written_by_id, written_by_name, written_at)
  SELECT incident_id, id, id, 1, 'OTHER', summary, details, contributed_by_id, name, contributed_at FROM carried`;

/** How the text of a contribution, which had a line and the rest, is kept as one. */
const whole = "one.summary || E'\\n\\n' || one.details";

const adviceOf = (contributed: string) => [
  `INSERT INTO consultation (incident_id, id, version, state, question, is_privileged, is_for_legal, consulted_kind,
                             consulted_team_ids, consulted_team_names, consulted_person_id, consulted_name, requested_at, due_at,
                             settled_by_id, settled_by_name, settled_at)
   SELECT one.incident_id, one.id, 1, 'ANSWERED', 'Advice given unasked', false, false, 'PERSON', '{}', '{}',
          one.contributed_by_id, one.name, one.contributed_at, one.contributed_at,
          one.contributed_by_id, one.name, one.contributed_at
   FROM (${contributed} WHERE contribution.kind IN ('CONSULTATION', 'ADVICE')) AS one`,
  `INSERT INTO consultation_answer (incident_id, id, consultation_id, text, answered_by_id, answered_by_name, answered_at)
   SELECT one.incident_id, one.id, one.id, ${whole}, one.contributed_by_id, one.name, one.contributed_at
   FROM (${contributed} WHERE contribution.kind IN ('CONSULTATION', 'ADVICE')) AS one`,
];

const huntsOf = (source: string) => `
  INSERT INTO hunt (incident_id, id, hypothesis, searched, findings, recorded_by_id, recorded_at)
  SELECT incident_id, id, summary, NULL, details, contributed_by_id, contributed_at FROM ${source} WHERE kind = 'BREACH_HUNT'`;
