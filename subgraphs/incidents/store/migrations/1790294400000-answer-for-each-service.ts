import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Process 2.0.0: each affected service answers for itself. What an incident had reached as a whole becomes the milestones of the
 * first round of each of its services, marked as recorded for the incident as a whole; its plan becomes their recovery plan.
 * Nothing that was recorded is lost: timelines, audit and custody stay as they are, and go on from there.
 */
export class AnswerForEachService1790294400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const step of [createTables, carryOver, changeIncident, changeRecords]) await runner.query(step);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}

const createTables = `
  CREATE SEQUENCE incident_number;

  CREATE TABLE service_response (
    incident_id             uuid NOT NULL REFERENCES incident,
    id                      uuid NOT NULL,
    service_id              uuid NOT NULL,
    version                 integer NOT NULL,
    state                   text NOT NULL,
    round                   integer NOT NULL CHECK (round > 0),
    joined_at               timestamptz NOT NULL,
    analysis_opened_at      timestamptz NOT NULL,
    severity                text,
    severity_rank           integer,
    priority                integer CHECK (priority BETWEEN 1 AND 5),
    severity_provisional    boolean NOT NULL,
    assessment_due_at       timestamptz NOT NULL,
    business_impact         text,
    flagged_at              timestamptz,
    release_agreed_in_round integer,
    vigilance_until         timestamptz,
    PRIMARY KEY (incident_id, id),
    UNIQUE (incident_id, service_id),
    CHECK ((severity IS NULL) = (priority IS NULL) AND (severity IS NULL) = (severity_rank IS NULL))
  );
  CREATE INDEX service_response_id ON service_response (id);
  CREATE INDEX service_response_service ON service_response (service_id, state, incident_id DESC);

  CREATE TABLE milestone (
    incident_id        uuid NOT NULL REFERENCES incident,
    id                 uuid NOT NULL,
    service_id         uuid,
    round              integer NOT NULL CHECK (round > 0),
    kind               text NOT NULL,
    reached_at         timestamptz NOT NULL,
    recorded_by_id     text NOT NULL,
    for_whole_incident boolean NOT NULL,
    PRIMARY KEY (incident_id, id)
  );
  CREATE TRIGGER milestone_append_only BEFORE UPDATE OR DELETE ON milestone
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER milestone_no_truncate BEFORE TRUNCATE ON milestone
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

  CREATE TABLE recovery_plan (
    incident_id      uuid NOT NULL REFERENCES incident,
    id               uuid NOT NULL,
    service_id       uuid NOT NULL,
    round            integer NOT NULL,
    version          integer NOT NULL,
    state            text NOT NULL,
    text             text NOT NULL,
    proposed_by_side text NOT NULL,
    proposed_by_id   uuid NOT NULL,
    proposed_by_name text NOT NULL,
    proposed_at      timestamptz NOT NULL,
    agreed_by_id     uuid,
    agreed_at        timestamptz,
    PRIMARY KEY (incident_id, id)
  );
  CREATE INDEX recovery_plan_id ON recovery_plan (id);
  CREATE INDEX recovery_plan_proposed ON recovery_plan (incident_id, service_id, round) WHERE state = 'PROPOSED';

  CREATE TABLE guidance (
    incident_id    uuid NOT NULL REFERENCES incident,
    id             uuid NOT NULL,
    service_id     uuid NOT NULL,
    round          integer NOT NULL,
    version        integer NOT NULL,
    state          text NOT NULL,
    text           text NOT NULL,
    issued_by_id   uuid NOT NULL,
    issued_at      timestamptz NOT NULL,
    answered_by_id uuid,
    answered_at    timestamptz,
    reason         text,
    PRIMARY KEY (incident_id, id)
  );
  CREATE INDEX guidance_id ON guidance (id);
  CREATE INDEX guidance_issued ON guidance (incident_id, service_id, round) WHERE state = 'ISSUED';

  CREATE TABLE approval (
    incident_id       uuid NOT NULL REFERENCES incident,
    id                uuid NOT NULL,
    version           integer NOT NULL,
    state             text NOT NULL,
    operation         text NOT NULL,
    input             jsonb NOT NULL,
    input_hash        text NOT NULL,
    reason            text NOT NULL,
    asked_person_ids  uuid[] NOT NULL,
    requested_by_id   uuid NOT NULL,
    requested_by_name text NOT NULL,
    requested_at      timestamptz NOT NULL,
    expires_at        timestamptz NOT NULL,
    decided_by_id     uuid,
    decided_by_name   text,
    decided_at        timestamptz,
    decision_reason   text,
    used_at           timestamptz,
    PRIMARY KEY (incident_id, id),
    CHECK (decided_by_id IS DISTINCT FROM requested_by_id OR state NOT IN ('GRANTED', 'USED'))
  );
  CREATE INDEX approval_id ON approval (id);
  CREATE INDEX approval_expires ON approval (expires_at) WHERE state IN ('REQUESTED', 'GRANTED');

  CREATE TABLE severity_change (
    incident_id   uuid NOT NULL REFERENCES incident,
    id            uuid NOT NULL,
    service_id    uuid,
    from_severity text,
    to_severity   text NOT NULL,
    from_priority integer,
    to_priority   integer NOT NULL,
    provisional   boolean NOT NULL,
    reason        text NOT NULL,
    changed_by_id text NOT NULL,
    changed_at    timestamptz NOT NULL,
    PRIMARY KEY (incident_id, id)
  );

  CREATE TABLE incident_relation (
    incident_id       uuid NOT NULL REFERENCES incident,
    id                uuid NOT NULL,
    other_incident_id uuid NOT NULL,
    kind              text NOT NULL,
    reason            text NOT NULL,
    related_by_id     uuid NOT NULL,
    related_at        timestamptz NOT NULL,
    PRIMARY KEY (incident_id, id),
    UNIQUE (incident_id, other_incident_id, kind)
  );
  CREATE INDEX incident_relation_other ON incident_relation (other_incident_id);
`;

/** The state that each service is in, by that of the incident and by what it had reached. Who did it stands in the timeline. */
const carryOver = `
  -- Records are read in the order of their ids: one that is carried over has the id of the time it is from (UUIDv7).
  CREATE FUNCTION pg_temp.identifier_at(at timestamptz) RETURNS uuid LANGUAGE sql AS $$
    SELECT encode(set_byte(random.bytes, 6, (get_byte(random.bytes, 6) & 15) | 112), 'hex')::uuid
    FROM (SELECT overlay(uuid_send(gen_random_uuid())
                         PLACING substring(int8send((extract(epoch FROM at) * 1000)::bigint) FROM 3) FROM 1)) AS random(bytes)
  $$;
  CREATE FUNCTION pg_temp.actor_of(incident uuid, operation text, at timestamptz) RETURNS text LANGUAGE sql AS $$
    SELECT coalesce((SELECT entry.actor_id FROM timeline_entry AS entry
                     WHERE entry.incident_id = $1 AND entry.operation = $2 AND entry.recorded_at = $3 LIMIT 1), 'SYSTEM')
  $$;

  INSERT INTO service_response
  SELECT incident.id, gen_random_uuid(), service.id, 1,
         CASE
           WHEN incident.state IN ('POST_INCIDENT_ACTIVITY', 'CLOSED') THEN 'VALIDATED'
           WHEN incident.state = 'RECOVERY' AND incident.recovery_validated_at IS NOT NULL THEN 'VALIDATED'
           WHEN incident.state = 'RECOVERY' AND incident.recovered_at IS NOT NULL THEN 'RESTORED'
           WHEN incident.state IN ('CONTAINMENT', 'ERADICATION', 'RECOVERY') THEN incident.state
           ELSE 'ANALYSIS'
         END,
         1, incident.escalated_at, incident.analysis_opened_at, incident.severity, incident.severity_rank, incident.priority,
         false, incident.escalated_at + interval '4 hours', NULL, NULL, NULL, NULL
  FROM incident CROSS JOIN LATERAL unnest(incident.service_ids) AS service(id);

  INSERT INTO milestone (incident_id, id, service_id, round, kind, reached_at, recorded_by_id, for_whole_incident)
  SELECT incident.id, pg_temp.identifier_at(reached.at), NULL, 1, reached.kind, reached.at,
         pg_temp.actor_of(incident.id, reached.operation, reached.at), false
  FROM incident CROSS JOIN LATERAL (VALUES
    ('OPENED', 'escalateAlert', incident.escalated_at),
    ('RECEIVED', 'receiveEscalation', incident.received_at),
    ('DECLARED', 'declareIncident', incident.declared_at),
    ('POST_INCIDENT_ACTIVITY', 'enterPostIncidentActivity', incident.post_incident_activity_at),
    ('CLOSED', 'closeIncident', CASE WHEN incident.state = 'CLOSED' THEN incident.closed_at END),
    ('DISMISSED', 'dismissIncident', CASE WHEN incident.state = 'DISMISSED' THEN incident.closed_at END)
  ) AS reached(kind, operation, at)
  WHERE reached.at IS NOT NULL;

  INSERT INTO milestone (incident_id, id, service_id, round, kind, reached_at, recorded_by_id, for_whole_incident)
  SELECT incident.id, pg_temp.identifier_at(reached.at), service.id, 1, reached.kind, reached.at,
         pg_temp.actor_of(incident.id, reached.operation, reached.at), true
  FROM incident CROSS JOIN LATERAL unnest(incident.service_ids) AS service(id) CROSS JOIN LATERAL (VALUES
    ('ANALYSIS_OPENED', CASE incident.analysis_opened_at
       WHEN incident.escalated_at THEN 'escalateAlert'
       WHEN incident.received_at THEN 'receiveEscalation'
       ELSE 'returnToAnalysis' END, incident.analysis_opened_at),
    ('CONTAINMENT_STARTED', 'startContainment', incident.containment_started_at),
    ('CONTAINED', 'recordContainment', incident.contained_at),
    ('ADVERSARY_EVICTED', 'recordEradication', incident.adversary_evicted_at),
    ('VULNERABLE_PATHS_CLOSED', 'recordEradication', incident.vulnerable_paths_closed_at),
    ('RESTORED', 'recordRecovery', incident.recovered_at),
    ('VALIDATED', 'validateRecovery', incident.recovery_validated_at)
  ) AS reached(kind, operation, at)
  WHERE reached.at IS NOT NULL;

  INSERT INTO recovery_plan
  SELECT analysis.incident_id, pg_temp.identifier_at(analysis.recorded_at), service.id, 1, 1,
         CASE
           WHEN later.id IS NOT NULL THEN 'SUPERSEDED'
           WHEN incident.state IN ('RECOVERY', 'POST_INCIDENT_ACTIVITY', 'CLOSED') THEN 'AGREED'
           ELSE 'PROPOSED'
         END,
         analysis.recovery_plan, 'SECURITY_TEAM', analysis.recorded_by_id,
         coalesce((SELECT person.name FROM directory_person AS person WHERE person.id = analysis.recorded_by_id), ''),
         analysis.recorded_at, NULL, NULL
  FROM analysis JOIN incident ON incident.id = analysis.incident_id
  LEFT JOIN LATERAL (SELECT newer.id FROM analysis AS newer
                     WHERE newer.incident_id = analysis.incident_id AND newer.id > analysis.id LIMIT 1) AS later ON true
  CROSS JOIN LATERAL unnest(incident.service_ids) AS service(id);

  INSERT INTO guidance
  SELECT contribution.incident_id, pg_temp.identifier_at(contribution.contributed_at), service.id, 1, 1,
         CASE WHEN incident.state IN ('RECOVERY', 'POST_INCIDENT_ACTIVITY', 'CLOSED') THEN 'ACKNOWLEDGED' ELSE 'ISSUED' END,
         contribution.summary || E'\n\n' || contribution.details, contribution.contributed_by_id, contribution.contributed_at,
         NULL, NULL, NULL
  FROM contribution JOIN incident ON incident.id = contribution.incident_id
  CROSS JOIN LATERAL unnest(incident.service_ids) AS service(id)
  WHERE contribution.kind = 'RECOVERY_GUIDANCE';
`;

const changeIncident = `
  ALTER TABLE incident DROP CONSTRAINT incident_service_ids_check;
  ALTER TABLE incident RENAME COLUMN escalated_by_id TO opened_by_id;
  ALTER TABLE incident RENAME COLUMN escalated_at TO opened_at;
  ALTER TABLE incident RENAME COLUMN closed_at TO ended_at;
  ALTER TABLE incident RENAME COLUMN dismissal_reason TO end_reason;
  ALTER TABLE incident
    ADD COLUMN number text,
    ADD COLUMN phase text,
    ADD COLUMN severity_override text,
    ADD COLUMN virtual_team_roles text[] NOT NULL DEFAULT '{}',
    ADD COLUMN asked_person_ids uuid[] NOT NULL DEFAULT '{}',
    ADD COLUMN reopenings integer NOT NULL DEFAULT 0,
    ADD COLUMN merged_into_id uuid,
    ADD COLUMN merged_into_number text,
    ADD COLUMN merge_due_at timestamptz;
  UPDATE incident SET
    phase = CASE
      WHEN state IN ('CONTAINMENT', 'ERADICATION', 'RECOVERY') THEN state
      WHEN state IN ('POST_INCIDENT_ACTIVITY', 'CLOSED') THEN 'POST_INCIDENT_ACTIVITY'
      ELSE 'DETECTION_AND_ANALYSIS' END,
    state = CASE
      WHEN state = 'ESCALATED' THEN 'SUSPECTED'
      WHEN state = 'DETECTION_AND_ANALYSIS' AND declared_at IS NULL THEN 'RECEIVED'
      WHEN state IN ('DETECTION_AND_ANALYSIS', 'CONTAINMENT', 'ERADICATION', 'RECOVERY') THEN 'DECLARED'
      ELSE state END,
    virtual_team_roles = ARRAY(
      SELECT CASE team.function
               WHEN 'SECURITY_RESPONSE' THEN 'SECURITY_RESPONSE'
               WHEN 'CUSTOMER_COMMUNICATIONS' THEN 'COMMUNICATIONS'
               WHEN 'LEGAL_AFFAIRS' THEN 'LEGAL'
               WHEN 'SERVICE' THEN 'SERVICE_ENGINEERING'
               ELSE 'EXPERT' END
      FROM unnest(virtual_team_person_ids) WITH ORDINALITY AS member(id, place)
      LEFT JOIN directory_person AS person ON person.id = member.id
      LEFT JOIN directory_team AS team ON team.id = person.team_ids[1]
      ORDER BY member.place);
  UPDATE incident SET number = numbered.number FROM (
    SELECT ordered.id, format('INC-%s-%s', to_char(ordered.opened_at AT TIME ZONE 'UTC', 'YYYY'),
                              lpad(nextval('incident_number')::text, 5, '0')) AS number
    FROM (SELECT id, opened_at FROM incident ORDER BY opened_at, id) AS ordered
  ) AS numbered WHERE numbered.id = incident.id;
  ALTER TABLE incident
    ALTER COLUMN number SET NOT NULL,
    ALTER COLUMN phase SET NOT NULL,
    ALTER COLUMN virtual_team_roles DROP DEFAULT,
    ALTER COLUMN asked_person_ids DROP DEFAULT,
    ALTER COLUMN reopenings DROP DEFAULT,
    ADD UNIQUE (number),
    ADD CHECK (cardinality(virtual_team_roles) = cardinality(virtual_team_person_ids)),
    ADD CHECK (merge_due_at IS NULL OR merged_into_id IS NOT NULL),
    ADD CHECK ((merged_into_id IS NULL) = (merged_into_number IS NULL)),
    DROP COLUMN analysis_opened_at,
    DROP COLUMN containment_started_at,
    DROP COLUMN contained_at,
    DROP COLUMN adversary_evicted_at,
    DROP COLUMN vulnerable_paths_closed_at,
    DROP COLUMN recovered_at,
    DROP COLUMN recovery_validated_at;
  DROP INDEX incident_open;
  DROP INDEX incident_open_severity;
  CREATE INDEX incident_open ON incident (id DESC)
    WHERE state IN ('SUSPECTED', 'RECEIVED', 'DECLARED', 'POST_INCIDENT_ACTIVITY');
  CREATE INDEX incident_open_severity ON incident (severity_rank DESC, id DESC)
    WHERE state IN ('SUSPECTED', 'RECEIVED', 'DECLARED', 'POST_INCIDENT_ACTIVITY');
  CREATE INDEX incident_phase ON incident (phase, id DESC);
  CREATE INDEX incident_merge_due ON incident (merge_due_at) WHERE merge_due_at IS NOT NULL;
  CREATE INDEX incident_merged_into ON incident (merged_into_id) WHERE merged_into_id IS NOT NULL;
`;

const changeRecords = `
  ALTER TABLE severity_assessment
    ALTER COLUMN alert_id DROP NOT NULL,
    ADD COLUMN incident_id uuid,
    ADD COLUMN service_id uuid,
    ADD CHECK ((alert_id IS NULL) = (incident_id IS NOT NULL) AND (incident_id IS NULL) = (service_id IS NULL));
  CREATE INDEX severity_assessment_incident ON severity_assessment (incident_id, id) WHERE incident_id IS NOT NULL;

  ALTER TABLE assignment
    ADD COLUMN version integer NOT NULL DEFAULT 1,
    ADD COLUMN expires_at timestamptz,
    ADD COLUMN handover_from_id uuid,
    ADD COLUMN briefing text,
    ADD COLUMN end_reason text,
    ADD COLUMN offered_by_name text NOT NULL DEFAULT '';
  INSERT INTO assignment (id, incident_id, version, role, service_id, person_id, person_name, state, offered_by_id, offered_at,
                          expires_at, handover_from_id)
  SELECT pg_temp.identifier_at(now()), holder.incident_id, 1, holder.role, holder.service_id, holder.handover_to_id,
         coalesce((SELECT person.name FROM directory_person AS person WHERE person.id = holder.handover_to_id), ''),
         'OFFERED', holder.person_id, now(), now() + interval '24 hours', holder.id
  FROM assignment AS holder WHERE holder.state = 'ACCEPTED' AND holder.handover_to_id IS NOT NULL;
  -- One at a time is asked: of several open offers of a role the latest stands, and none of a role that somebody holds.
  UPDATE assignment SET state = 'WITHDRAWN', answered_at = now()
  WHERE state = 'OFFERED' AND EXISTS (
    SELECT FROM assignment AS other
    WHERE other.incident_id = assignment.incident_id AND other.role = assignment.role
      AND other.service_id IS NOT DISTINCT FROM assignment.service_id
      AND (other.state = 'OFFERED' AND (other.offered_at, other.id) > (assignment.offered_at, assignment.id)
           OR other.state = 'ACCEPTED' AND assignment.handover_from_id IS NULL));
  -- When a handover was offered, and with which words, stood in the audit trail alone; it is the latest of its assignment.
  UPDATE assignment SET offered_at = asked.recorded_at, briefing = asked.briefing
  FROM assignment AS holder CROSS JOIN LATERAL (
    SELECT audit.recorded_at, audit.input ->> 'briefing' AS briefing FROM audit_entry AS audit
    WHERE audit.subject_id = holder.incident_id::text AND audit.action = 'offerHandover' AND audit.outcome = 'ACCEPTED'
      AND audit.input ->> 'assignmentId' = holder.id::text
    ORDER BY audit.sequence DESC LIMIT 1) AS asked
  WHERE assignment.handover_from_id = holder.id;
  -- Whoever took over names whom they took over from, as they will from now on.
  UPDATE assignment SET handover_from_id = holder.id FROM assignment AS holder
  WHERE holder.state = 'HANDED_OVER' AND holder.incident_id = assignment.incident_id AND holder.role = assignment.role
    AND holder.service_id IS NOT DISTINCT FROM assignment.service_id AND holder.handover_to_id = assignment.person_id
    AND holder.ended_at = assignment.offered_at AND holder.person_id = assignment.offered_by_id;
  UPDATE assignment SET offered_by_name = person.name FROM directory_person AS person
  WHERE person.id = assignment.offered_by_id;
  UPDATE assignment SET expires_at = greatest(offered_at, now()) + interval '24 hours' WHERE expires_at IS NULL;
  ALTER TABLE assignment
    ALTER COLUMN version DROP DEFAULT,
    ALTER COLUMN expires_at SET NOT NULL,
    ALTER COLUMN offered_by_name DROP DEFAULT,
    DROP COLUMN handover_to_id;
  CREATE UNIQUE INDEX assignment_one_offer ON assignment (incident_id, role, coalesce(service_id, incident_id))
    WHERE state = 'OFFERED';
  CREATE INDEX assignment_expires ON assignment (expires_at) WHERE state = 'OFFERED';
  CREATE INDEX assignment_person ON assignment (person_id, incident_id) WHERE state IN ('OFFERED', 'ACCEPTED');
  UPDATE incident SET asked_person_ids = ARRAY(
    SELECT DISTINCT assignment.person_id FROM assignment
    WHERE assignment.incident_id = incident.id AND assignment.state = 'OFFERED')
  WHERE id IN (SELECT incident_id FROM assignment WHERE state = 'OFFERED');

  ALTER TABLE analysis
    ADD COLUMN service_ids uuid[] NOT NULL DEFAULT '{}',
    ADD COLUMN not_affected_service_ids uuid[] NOT NULL DEFAULT '{}';
  UPDATE analysis SET service_ids = incident.service_ids FROM incident WHERE incident.id = analysis.incident_id;
  ALTER TABLE analysis
    ALTER COLUMN service_ids DROP DEFAULT,
    ALTER COLUMN not_affected_service_ids DROP DEFAULT,
    DROP COLUMN recovery_plan;

  ALTER TABLE response_step
    ADD COLUMN service_id uuid,
    ADD COLUMN round integer NOT NULL DEFAULT 1;
  ALTER TABLE response_step ALTER COLUMN round DROP DEFAULT;

  DELETE FROM contribution WHERE kind = 'RECOVERY_GUIDANCE';
  ALTER TABLE timeline_entry ADD COLUMN changes jsonb;
  -- Why it was dismissed stands in the incident: a clock that a reopening starts again has no exception.
  UPDATE notification_obligation SET state = 'ENDED', exception_details = NULL FROM incident
  WHERE incident.id = notification_obligation.incident_id AND incident.state = 'DISMISSED'
    AND notification_obligation.state = 'EXCEPTED' AND notification_obligation.exception_reason IS NULL;

  DROP FUNCTION pg_temp.identifier_at(timestamptz);
  DROP FUNCTION pg_temp.actor_of(uuid, text, timestamptz);
`;
