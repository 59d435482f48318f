import type { MigrationInterface, QueryRunner } from "typeorm";

/** Alerts, incidents and everything a case file holds. */
export class CreateIncidents1767398400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE incident (
        id                         uuid PRIMARY KEY,
        version                    integer NOT NULL,
        state                      text NOT NULL,
        determination              text NOT NULL,
        title                      text NOT NULL,
        summary                    text NOT NULL,
        severity                   text NOT NULL,
        severity_rank              integer NOT NULL,
        priority                   integer NOT NULL,
        handling                   text NOT NULL,
        service_ids                uuid[] NOT NULL CHECK (cardinality(service_ids) > 0),
        virtual_team_person_ids    uuid[] NOT NULL,
        escalated_by_id            uuid NOT NULL,
        escalated_at               timestamptz NOT NULL,
        received_at                timestamptz,
        declared_at                timestamptz,
        definition_predicates      text[] NOT NULL,
        definition_reason          text,
        customer_data_effects      text[] NOT NULL,
        dismissal_reason           text,
        analysis_opened_at         timestamptz NOT NULL,
        containment_started_at     timestamptz,
        contained_at               timestamptz,
        adversary_evicted_at       timestamptz,
        vulnerable_paths_closed_at timestamptz,
        recovered_at               timestamptz,
        recovery_validated_at      timestamptz,
        post_incident_activity_at  timestamptz,
        review_state               text,
        closed_at                  timestamptz,
        archived_at                timestamptz,
        archive_place              text,
        retain_until               timestamptz,
        legal_hold                 boolean NOT NULL,
        timeline_length            integer NOT NULL,
        timeline_hash              text NOT NULL,
        CHECK ((declared_at IS NULL) = (cardinality(definition_predicates) = 0))
      );
      CREATE INDEX incident_open ON incident (id DESC) WHERE closed_at IS NULL;
      CREATE INDEX incident_open_severity ON incident (severity_rank DESC, id DESC) WHERE closed_at IS NULL;
      CREATE INDEX incident_state ON incident (state, id DESC);
      CREATE INDEX incident_severity ON incident (severity_rank DESC, id DESC);
      CREATE INDEX incident_services ON incident USING gin (service_ids);

      CREATE TABLE alert (
        id                     uuid PRIMARY KEY,
        version                integer NOT NULL,
        state                  text NOT NULL,
        source                 text NOT NULL,
        service_id             uuid NOT NULL,
        title                  text NOT NULL,
        description            text NOT NULL,
        observed_at            timestamptz,
        received_at            timestamptz NOT NULL,
        reported_by_id         uuid NOT NULL,
        triaged_at             timestamptz,
        triage_findings        text,
        severity_assessment_id uuid,
        disposition            text,
        disposition_reason     text,
        tuning                 text,
        incident_id            uuid REFERENCES incident,
        CHECK (disposition IS DISTINCT FROM 'FALSE_POSITIVE' OR tuning IS NOT NULL)
      );
      CREATE INDEX alert_incident ON alert (incident_id);
      CREATE INDEX alert_state ON alert (state, id DESC);
      CREATE INDEX alert_service ON alert (service_id, id DESC);

      CREATE TABLE severity_assessment (
        id                    uuid PRIMARY KEY,
        alert_id              uuid NOT NULL REFERENCES alert,
        severity              text NOT NULL,
        functional_impact     text NOT NULL,
        information_impacts   text[] NOT NULL,
        recoverability        text NOT NULL,
        priority              integer NOT NULL CHECK (priority BETWEEN 1 AND 5),
        privacy_at_stake      boolean NOT NULL,
        scope                 text NOT NULL,
        affected_tenant_count integer,
        regions               text[] NOT NULL,
        regulation            text,
        details               text NOT NULL,
        assessed_by_id        uuid NOT NULL,
        assessed_at           timestamptz NOT NULL
      );
      CREATE INDEX severity_assessment_alert ON severity_assessment (alert_id);
      ALTER TABLE alert ADD FOREIGN KEY (severity_assessment_id) REFERENCES severity_assessment;

      CREATE TABLE assignment (
        id            uuid PRIMARY KEY,
        incident_id   uuid NOT NULL REFERENCES incident,
        role          text NOT NULL,
        service_id    uuid,
        person_id     uuid NOT NULL,
        person_name   text NOT NULL,
        state         text NOT NULL,
        offered_by_id uuid NOT NULL,
        offered_at    timestamptz NOT NULL,
        answered_at   timestamptz,
        handover_to_id uuid,
        ended_at      timestamptz,
        CHECK ((role = 'SECURITY_INCIDENT_OWNER') = (service_id IS NOT NULL))
      );
      CREATE INDEX assignment_incident ON assignment (incident_id);
      CREATE UNIQUE INDEX assignment_one_lead ON assignment (incident_id) WHERE state = 'ACCEPTED' AND role = 'INCIDENT_RESPONSE_LEAD';
      CREATE UNIQUE INDEX assignment_one_owner ON assignment (incident_id, service_id) WHERE state = 'ACCEPTED' AND role = 'SECURITY_INCIDENT_OWNER';

      CREATE TABLE analysis (
        id                      uuid PRIMARY KEY,
        incident_id             uuid NOT NULL REFERENCES incident,
        attack_vector           text NOT NULL,
        findings                text NOT NULL,
        root_cause              text,
        customer_data_disclosed text NOT NULL,
        recovery_plan           text NOT NULL,
        recorded_by_id          uuid NOT NULL,
        recorded_at             timestamptz NOT NULL
      );
      CREATE INDEX analysis_incident ON analysis (incident_id, recorded_at DESC);

      CREATE TABLE contribution (
        id                uuid PRIMARY KEY,
        incident_id       uuid NOT NULL REFERENCES incident,
        kind              text NOT NULL,
        summary           text NOT NULL,
        details           text NOT NULL,
        contributed_by_id uuid NOT NULL,
        contributed_at    timestamptz NOT NULL
      );
      CREATE INDEX contribution_incident ON contribution (incident_id, id);

      CREATE TABLE indicator_sweep (
        id              uuid PRIMARY KEY,
        incident_id     uuid NOT NULL REFERENCES incident,
        indicator_type  text NOT NULL,
        indicator_value text NOT NULL,
        searched        text NOT NULL,
        match_count     integer NOT NULL CHECK (match_count >= 0),
        details         text,
        swept_by_id     uuid NOT NULL,
        swept_at        timestamptz NOT NULL
      );
      CREATE INDEX indicator_sweep_incident ON indicator_sweep (incident_id, id);

      CREATE TABLE evidence (
        id              uuid PRIMARY KEY,
        incident_id     uuid NOT NULL REFERENCES incident,
        title           text NOT NULL,
        description     text NOT NULL,
        sha256          text,
        collected_by_id uuid NOT NULL,
        collected_at    timestamptz NOT NULL
      );
      CREATE INDEX evidence_incident ON evidence (incident_id, id);

      CREATE TABLE custody_entry (
        id            uuid PRIMARY KEY,
        evidence_id   uuid NOT NULL REFERENCES evidence,
        incident_id   uuid NOT NULL REFERENCES incident,
        sequence      integer NOT NULL,
        event         text NOT NULL,
        handler_id    uuid NOT NULL,
        occurred_at   timestamptz NOT NULL,
        time_zone     text NOT NULL,
        storage_place text NOT NULL,
        previous_hash text NOT NULL,
        hash          text NOT NULL,
        UNIQUE (evidence_id, sequence)
      );
      CREATE TRIGGER custody_entry_append_only BEFORE UPDATE OR DELETE ON custody_entry
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER custody_entry_no_truncate BEFORE TRUNCATE ON custody_entry
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      CREATE TABLE response_step (
        id             uuid PRIMARY KEY,
        incident_id    uuid NOT NULL REFERENCES incident,
        phase          text NOT NULL,
        description    text NOT NULL,
        outcome        text NOT NULL,
        executed_by_id uuid NOT NULL,
        executed_at    timestamptz NOT NULL
      );
      CREATE INDEX response_step_incident ON response_step (incident_id, id);

      CREATE TABLE customer_notification (
        id                      uuid PRIMARY KEY,
        incident_id             uuid NOT NULL REFERENCES incident,
        description             text NOT NULL,
        effect_on_customer_data text NOT NULL,
        actions_taken           text NOT NULL,
        suggested_actions       text NOT NULL,
        channel                 text NOT NULL,
        tenant_count            integer NOT NULL,
        next_update             text,
        next_update_at          timestamptz,
        sent_by_id              uuid NOT NULL,
        sent_at                 timestamptz NOT NULL
      );
      CREATE INDEX customer_notification_incident ON customer_notification (incident_id, id);

      CREATE TABLE notification_obligation (
        id                uuid PRIMARY KEY,
        incident_id       uuid NOT NULL REFERENCES incident,
        clock             text NOT NULL,
        started_at        timestamptz NOT NULL,
        due_at            timestamptz NOT NULL,
        state             text NOT NULL,
        settled_at        timestamptz,
        notification_id   uuid REFERENCES customer_notification,
        exception_reason  text,
        exception_details text,
        UNIQUE (incident_id, clock)
      );
      CREATE INDEX notification_obligation_due ON notification_obligation (due_at) WHERE settled_at IS NULL;

      CREATE TABLE detection_requirement (
        id                    uuid PRIMARY KEY,
        version               integer NOT NULL,
        state                 text NOT NULL,
        service_id            uuid NOT NULL,
        title                 text NOT NULL,
        description           text NOT NULL,
        proposed_by_id        uuid NOT NULL,
        proposed_at           timestamptz NOT NULL,
        agreed_by_security_at timestamptz,
        agreed_by_service_at  timestamptz,
        in_force_at           timestamptz,
        deployed_at           timestamptz,
        deployment            text,
        withdrawal_reason     text
      );
      CREATE INDEX detection_requirement_state ON detection_requirement (state, id DESC);
      CREATE INDEX detection_requirement_service ON detection_requirement (service_id, id DESC);

      CREATE TABLE timeline_entry (
        id            uuid PRIMARY KEY,
        incident_id   uuid NOT NULL REFERENCES incident,
        sequence      integer NOT NULL,
        recorded_at   timestamptz NOT NULL,
        actor_id      text NOT NULL,
        actor_name    text NOT NULL,
        operation     text NOT NULL,
        phase         text NOT NULL,
        text          text NOT NULL,
        previous_hash text NOT NULL,
        hash          text NOT NULL,
        UNIQUE (incident_id, sequence)
      );
      CREATE TRIGGER timeline_entry_append_only BEFORE UPDATE OR DELETE ON timeline_entry
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER timeline_entry_no_truncate BEFORE TRUNCATE ON timeline_entry
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
