import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Evidence answers for itself: it has a version, a state and a custodian, and its custody goes on after its collection.
 * Investigations, legal holds, retention, archives and disposals are records of their own. What was there is carried over: whoever
 * collected evidence is its custodian, a legal hold becomes one of the whole incident, a retention its first entry.
 */
export class KeepEvidenceInCustody1791300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const step of [changeEvidence, createTables, carryOver]) await runner.query(step);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}

const changeEvidence = `
  ALTER TABLE custody_entry
    ADD COLUMN recorded_at      timestamptz,
    ADD COLUMN handler_name     text,
    ADD COLUMN other_party_id   uuid,
    ADD COLUMN other_party_name text,
    ADD COLUMN recipient        text,
    ADD COLUMN legal_basis      text,
    ADD COLUMN reason           text,
    ADD COLUMN sha256           text,
    ADD COLUMN hash_matches     boolean;

  ALTER TABLE evidence
    ADD COLUMN version           integer NOT NULL DEFAULT 1,
    ADD COLUMN state             text NOT NULL DEFAULT 'HELD',
    ADD COLUMN kind              text NOT NULL DEFAULT 'OTHER',
    ADD COLUMN size_bytes        bigint,
    ADD CONSTRAINT evidence_size_bytes_check CHECK (size_bytes >= 0) NOT VALID,
    ADD COLUMN storage_place     text NOT NULL DEFAULT '',
    ADD COLUMN custodian_id      uuid,
    ADD COLUMN custodian_name    text NOT NULL DEFAULT '',
    ADD COLUMN investigation_id  uuid,
    ADD COLUMN service_id        uuid,
    ADD COLUMN verified_at       timestamptz,
    ADD COLUMN hash_matches      boolean,
    ADD COLUMN mismatch_found_at timestamptz;
  UPDATE evidence SET
    custodian_id = collected_by_id,
    storage_place = coalesce((SELECT entry.storage_place FROM custody_entry AS entry WHERE entry.evidence_id = evidence.id
                              ORDER BY entry.sequence DESC LIMIT 1), '');
  UPDATE evidence SET custodian_name = person.name FROM directory_person AS person WHERE person.id = evidence.custodian_id;
  ALTER TABLE evidence ALTER COLUMN custodian_id SET NOT NULL;

  -- Replicas of the release before collect evidence without these, until they are replaced. A later release takes this away, and
  -- the defaults of the columns.
  CREATE FUNCTION take_into_custody() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    NEW.custodian_id := NEW.collected_by_id;
    NEW.custodian_name := coalesce((SELECT person.name FROM directory_person AS person WHERE person.id = NEW.collected_by_id), '');
    RETURN NEW;
  END $$;
  CREATE TRIGGER evidence_taken_into_custody BEFORE INSERT ON evidence
    FOR EACH ROW WHEN (NEW.custodian_id IS NULL) EXECUTE FUNCTION take_into_custody();
  CREATE FUNCTION store_evidence() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    UPDATE evidence SET storage_place = NEW.storage_place WHERE id = NEW.evidence_id;
    RETURN NULL;
  END $$;
  CREATE TRIGGER custody_entry_says_where AFTER INSERT ON custody_entry
    FOR EACH ROW WHEN (NEW.recorded_at IS NULL) EXECUTE FUNCTION store_evidence();
`;

const createTables = `
  CREATE TABLE evidence_transfer (
    incident_id   uuid NOT NULL REFERENCES incident,
    id            uuid NOT NULL,
    evidence_id   uuid NOT NULL REFERENCES evidence,
    version       integer NOT NULL,
    state         text NOT NULL,
    from_id       uuid NOT NULL,
    from_name     text NOT NULL,
    to_id         uuid NOT NULL,
    to_name       text NOT NULL,
    reason        text NOT NULL,
    offered_at    timestamptz NOT NULL,
    answered_at   timestamptz,
    answer_reason text,
    PRIMARY KEY (incident_id, id),
    CHECK (from_id <> to_id)
  );
  CREATE UNIQUE INDEX evidence_transfer_one_offer ON evidence_transfer (incident_id, evidence_id) WHERE state = 'OFFERED';
  CREATE INDEX evidence_transfer_receiver ON evidence_transfer (to_id) WHERE state = 'OFFERED';
  CREATE INDEX evidence_transfer_id ON evidence_transfer (id);
  CREATE INDEX evidence_transfer_evidence ON evidence_transfer (evidence_id, id);

  CREATE TABLE investigation (
    incident_id     uuid NOT NULL REFERENCES incident,
    id              uuid NOT NULL,
    version         integer NOT NULL,
    state           text NOT NULL,
    question        text NOT NULL,
    systems         text[] NOT NULL,
    service_ids     uuid[] NOT NULL,
    period_from     timestamptz,
    period_to       timestamptz,
    opened_by_id    uuid NOT NULL,
    opened_at       timestamptz NOT NULL,
    finding_count   integer NOT NULL,
    conclusion      text,
    concluded_by_id uuid,
    concluded_at    timestamptz,
    PRIMARY KEY (incident_id, id)
  );
  CREATE INDEX investigation_id ON investigation (id);

  CREATE TABLE finding (
    incident_id      uuid NOT NULL,
    id               uuid NOT NULL,
    investigation_id uuid NOT NULL,
    sequence         integer NOT NULL CHECK (sequence > 0),
    text             text NOT NULL,
    confidence       text NOT NULL,
    evidence_ids     uuid[] NOT NULL,
    recorded_by_id   uuid NOT NULL,
    recorded_at      timestamptz NOT NULL,
    PRIMARY KEY (incident_id, id),
    UNIQUE (incident_id, investigation_id, sequence),
    FOREIGN KEY (incident_id, investigation_id) REFERENCES investigation
  );

  CREATE TABLE legal_hold (
    incident_id            uuid NOT NULL REFERENCES incident,
    id                     uuid NOT NULL,
    evidence_id            uuid REFERENCES evidence,
    version                integer NOT NULL,
    state                  text NOT NULL,
    reason                 text NOT NULL,
    matter                 text NOT NULL,
    placed_by_id           uuid,
    placed_at              timestamptz NOT NULL,
    lift_requested_by_id   uuid,
    lift_requested_by_name text,
    lift_requested_at      timestamptz,
    lift_reason            text,
    approver_id            uuid,
    lifted_by_id           uuid,
    lifted_at              timestamptz,
    PRIMARY KEY (incident_id, id),
    CHECK (state <> 'LIFTED' OR (lift_requested_by_id IS NOT NULL AND lifted_by_id IS NOT NULL
                                 AND lifted_by_id <> lift_requested_by_id))
  );
  CREATE INDEX legal_hold_id ON legal_hold (id);
  CREATE INDEX legal_hold_lift ON legal_hold (lift_requested_at) WHERE state = 'LIFT_REQUESTED';

  CREATE TABLE retention_entry (
    incident_id  uuid NOT NULL REFERENCES incident,
    id           uuid NOT NULL,
    retain_until timestamptz NOT NULL,
    reason       text NOT NULL,
    set_by_id    uuid,
    set_at       timestamptz NOT NULL,
    PRIMARY KEY (incident_id, id)
  );

  CREATE TABLE disposal (
    incident_id       uuid NOT NULL REFERENCES incident,
    id                uuid NOT NULL,
    evidence_id       uuid REFERENCES evidence,
    version           integer NOT NULL,
    state             text NOT NULL,
    reason            text NOT NULL,
    requested_by_id   uuid NOT NULL,
    requested_by_name text NOT NULL,
    requested_at      timestamptz NOT NULL,
    method            text,
    carried_out_by_id uuid,
    carried_out_at    timestamptz,
    cancel_reason     text,
    PRIMARY KEY (incident_id, id),
    CHECK (state <> 'CARRIED_OUT' OR (carried_out_by_id IS NOT NULL AND carried_out_by_id <> requested_by_id))
  );
  CREATE UNIQUE INDEX disposal_one_request ON disposal (incident_id, coalesce(evidence_id, incident_id))
    WHERE state = 'REQUESTED';
  CREATE INDEX disposal_id ON disposal (id);
  CREATE INDEX disposal_requested ON disposal (requested_at) WHERE state = 'REQUESTED';

  CREATE TABLE archive (
    incident_id    uuid NOT NULL REFERENCES incident,
    id             uuid NOT NULL,
    place          text NOT NULL,
    retain_until   timestamptz NOT NULL,
    kinds          jsonb NOT NULL,
    evidence       jsonb NOT NULL,
    timeline_hash  text NOT NULL,
    hash           text NOT NULL,
    archived_by_id uuid NOT NULL,
    archived_at    timestamptz NOT NULL,
    PRIMARY KEY (incident_id, id)
  );

  CREATE TRIGGER finding_append_only BEFORE UPDATE OR DELETE ON finding
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER finding_no_truncate BEFORE TRUNCATE ON finding
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER retention_entry_append_only BEFORE UPDATE OR DELETE ON retention_entry
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER retention_entry_no_truncate BEFORE TRUNCATE ON retention_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER archive_append_only BEFORE UPDATE OR DELETE ON archive
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER archive_no_truncate BEFORE TRUNCATE ON archive
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

  ALTER TABLE incident ADD COLUMN archive_disposed_at timestamptz;
`;

const carryOver = `
  -- Records are read in the order of their ids: one that is carried over has the id of the time it is from (UUIDv7).
  CREATE FUNCTION pg_temp.identifier_at(at timestamptz) RETURNS uuid LANGUAGE sql AS $$
    SELECT encode(set_byte(random.bytes, 6, (get_byte(random.bytes, 6) & 15) | 112), 'hex')::uuid
    FROM (SELECT overlay(uuid_send(gen_random_uuid())
                         PLACING substring(int8send((extract(epoch FROM at) * 1000)::bigint) FROM 3) FROM 1)) AS random(bytes)
  $$;

  INSERT INTO legal_hold (incident_id, id, version, state, reason, matter, placed_at)
  SELECT incident.id, pg_temp.identifier_at(coalesce(incident.archived_at, now())), 1, 'IN_FORCE', 'Carried over from the archive of process 1.0.0', 'carried over',
         coalesce(incident.archived_at, now())
  FROM incident WHERE incident.legal_hold;

  INSERT INTO retention_entry (incident_id, id, retain_until, reason, set_at)
  SELECT incident.id, pg_temp.identifier_at(coalesce(incident.archived_at, now())), incident.retain_until, 'Carried over from the archive of process 1.0.0',
         coalesce(incident.archived_at, now())
  FROM incident WHERE incident.retain_until IS NOT NULL;

  DROP FUNCTION pg_temp.identifier_at(timestamptz);
`;
