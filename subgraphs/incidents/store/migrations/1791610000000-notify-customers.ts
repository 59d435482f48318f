import type { MigrationInterface, QueryRunner } from "typeorm";

/** Who is affected, what they are told, and what stands on the service-health board. */
export class NotifyCustomers1791610000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE affected_tenant (
        incident_id      uuid NOT NULL REFERENCES incident,
        id               uuid NOT NULL,
        service_id       uuid NOT NULL,
        tenant_id        text NOT NULL CHECK (length(tenant_id) <= 200),
        name             text CHECK (length(name) <= 200),
        region           text NOT NULL CHECK (length(region) <= 100),
        datacenter       text CHECK (length(datacenter) <= 100),
        farm             text CHECK (length(farm) <= 100),
        server           text CHECK (length(server) <= 100),
        contact          text CHECK (length(contact) <= 500),
        data_effects     text[] NOT NULL,
        affected_since   timestamptz NOT NULL,
        recorded_by_id   uuid NOT NULL,
        recorded_by_name text NOT NULL,
        recorded_at      timestamptz NOT NULL,
        ended_at         timestamptz,
        ended_by_id      uuid,
        ended_by_name    text,
        removal_reason   text,
        PRIMARY KEY (incident_id, id),
        CHECK ((ended_at IS NULL) = (ended_by_id IS NULL))
      );
      CREATE INDEX affected_tenant_id ON affected_tenant (id);
      CREATE UNIQUE INDEX affected_tenant_of_service ON affected_tenant (incident_id, service_id, tenant_id)
        WHERE ended_at IS NULL;
      CREATE INDEX affected_tenant_in_order ON affected_tenant (incident_id, tenant_id, id) WHERE ended_at IS NULL;
      CREATE INDEX affected_tenant_region ON affected_tenant (incident_id, region, tenant_id) WHERE ended_at IS NULL;
      CREATE INDEX affected_tenant_datacenter ON affected_tenant (incident_id, datacenter, tenant_id)
        WHERE ended_at IS NULL AND datacenter IS NOT NULL;
      CREATE INDEX affected_tenant_farm ON affected_tenant (incident_id, farm, tenant_id)
        WHERE ended_at IS NULL AND farm IS NOT NULL;
      CREATE INDEX affected_tenant_server ON affected_tenant (incident_id, server, tenant_id)
        WHERE ended_at IS NULL AND server IS NOT NULL;

      CREATE TABLE customer_notice (
        incident_id             uuid NOT NULL REFERENCES incident,
        id                      uuid NOT NULL,
        version                 integer NOT NULL,
        state                   text NOT NULL,
        supplements_id          uuid,
        title                   text NOT NULL,
        language                text NOT NULL,
        description             text,
        effect_on_customer_data text,
        actions_taken           text,
        suggested_actions       text,
        channel                 text,
        recipient_groups        jsonb NOT NULL,
        is_complete             boolean NOT NULL,
        next_update             text,
        next_update_at          timestamptz,
        writings                integer NOT NULL CHECK (writings > 0),
        author_ids              uuid[] NOT NULL,
        drafted_by_id           uuid NOT NULL,
        drafted_by_name         text NOT NULL,
        drafted_at              timestamptz NOT NULL,
        released_by_id          uuid,
        released_by_name        text,
        released_at             timestamptz,
        promise_kept_at         timestamptz,
        withdrawn_by_id         uuid,
        withdrawn_at            timestamptz,
        withdrawal_reason       text,
        PRIMARY KEY (incident_id, id),
        FOREIGN KEY (incident_id, supplements_id) REFERENCES customer_notice,
        CHECK ((state IN ('RELEASED', 'SENT')) = (released_at IS NOT NULL)),
        CHECK ((state = 'WITHDRAWN') = (withdrawn_at IS NOT NULL)),
        CHECK (released_by_id IS NULL OR released_by_id <> ALL (author_ids))
      );
      CREATE INDEX customer_notice_id ON customer_notice (id);
      CREATE INDEX customer_notice_drafted ON customer_notice (incident_id) WHERE state = 'DRAFT';
      CREATE INDEX customer_notice_released ON customer_notice (incident_id) WHERE state = 'RELEASED';
      CREATE INDEX customer_notice_promised ON customer_notice (next_update_at)
        WHERE state IN ('RELEASED', 'SENT') AND next_update_at IS NOT NULL AND promise_kept_at IS NULL;
      CREATE INDEX customer_notice_supplementing ON customer_notice (incident_id, supplements_id)
        WHERE supplements_id IS NOT NULL;

      CREATE TABLE customer_notice_version (
        incident_id             uuid NOT NULL,
        id                      uuid NOT NULL,
        notice_id               uuid NOT NULL,
        number                  integer NOT NULL CHECK (number > 0),
        title                   text NOT NULL,
        language                text NOT NULL,
        description             text,
        effect_on_customer_data text,
        actions_taken           text,
        suggested_actions       text,
        channel                 text,
        recipient_groups        jsonb NOT NULL,
        is_complete             boolean NOT NULL,
        next_update             text,
        next_update_at          timestamptz,
        reason                  text,
        written_by_id           uuid NOT NULL,
        written_by_name         text NOT NULL,
        written_at              timestamptz NOT NULL,
        PRIMARY KEY (incident_id, id),
        UNIQUE (incident_id, notice_id, number),
        FOREIGN KEY (incident_id, notice_id) REFERENCES customer_notice
      );

      CREATE TABLE notice_delivery (
        incident_id       uuid NOT NULL,
        id                uuid NOT NULL,
        notice_id         uuid NOT NULL,
        group_number      integer NOT NULL CHECK (group_number > 0),
        service_ids       uuid[] NOT NULL,
        regions           text[] NOT NULL,
        tenant_ids        text[] NOT NULL,
        channel           text NOT NULL,
        sent_at           timestamptz NOT NULL,
        sent_count        integer NOT NULL CHECK (sent_count >= 0),
        failed_count      integer NOT NULL CHECK (failed_count >= 0),
        failed_tenant_ids text[] NOT NULL,
        proof             text,
        recorded_by_id    uuid NOT NULL,
        recorded_by_name  text NOT NULL,
        recorded_at       timestamptz NOT NULL,
        PRIMARY KEY (incident_id, id),
        FOREIGN KEY (incident_id, notice_id) REFERENCES customer_notice
      );
      CREATE INDEX notice_delivery_of ON notice_delivery (incident_id, notice_id, id);

      CREATE TABLE service_health_post (
        incident_id       uuid NOT NULL REFERENCES incident,
        id                uuid NOT NULL,
        version           integer NOT NULL,
        state             text NOT NULL,
        title             text NOT NULL,
        service_ids       uuid[] NOT NULL,
        regions           text[] NOT NULL,
        status            text NOT NULL,
        text              text NOT NULL,
        next_update_at    timestamptz,
        writings          integer NOT NULL CHECK (writings > 0),
        drafted_by_id     uuid NOT NULL,
        drafted_by_name   text NOT NULL,
        drafted_at        timestamptz NOT NULL,
        published_by_id   uuid,
        published_by_name text,
        published_at      timestamptz,
        ended_by_id       uuid,
        ended_at          timestamptz,
        withdrawn_by_id   uuid,
        withdrawn_at      timestamptz,
        withdrawal_reason text,
        PRIMARY KEY (incident_id, id),
        CHECK ((state IN ('PUBLISHED', 'ENDED')) = (published_at IS NOT NULL)),
        CHECK ((state = 'ENDED') = (ended_at IS NOT NULL)),
        CHECK ((state = 'WITHDRAWN') = (withdrawn_at IS NOT NULL)),
        CHECK (published_by_id <> drafted_by_id)
      );
      CREATE INDEX service_health_post_id ON service_health_post (id);
      CREATE INDEX service_health_post_open ON service_health_post (incident_id) WHERE state IN ('DRAFT', 'PUBLISHED');

      CREATE TABLE service_health_update (
        incident_id     uuid NOT NULL,
        id              uuid NOT NULL,
        post_id         uuid NOT NULL,
        number          integer NOT NULL CHECK (number > 0),
        status          text NOT NULL,
        text            text NOT NULL,
        next_update_at  timestamptz,
        written_by_id   uuid NOT NULL,
        written_by_name text NOT NULL,
        written_at      timestamptz NOT NULL,
        PRIMARY KEY (incident_id, id),
        UNIQUE (incident_id, post_id, number),
        FOREIGN KEY (incident_id, post_id) REFERENCES service_health_post
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
