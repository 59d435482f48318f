import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * What customers were told before notices were drafted and released becomes a notice that was sent, with its id, its time, the
 * person who recorded it as its author, and how many tenants it was sent to. Who released it is not known: one person recorded it
 * alone. The table stays for replicas of the release before, which go on adding to it until they are replaced: what they add is
 * carried over as it comes. A later release takes it away. An obligation names a notice of either kind that settled it.
 */
export class CarryNotificationsOver1791610010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE notification_obligation DROP CONSTRAINT notification_obligation_notification_id_fkey;
      ${stepsFrom("customer_notification").join(";\n")};
      CREATE FUNCTION carry_notifications_over() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        ${stepsFrom("added").join(";\n")};
        RETURN NULL;
      END $$;
      CREATE TRIGGER customer_notification_carried_over AFTER INSERT ON customer_notification REFERENCING NEW TABLE AS added
        FOR EACH STATEMENT EXECUTE FUNCTION carry_notifications_over();
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}

/** To whom: whoever was affected, of whom there was no list. */
const everybody = `jsonb_build_array(jsonb_build_object('number', 1, 'name', 'All affected tenants',
  'serviceIds', '[]'::jsonb, 'regions', '[]'::jsonb, 'tenantIds', '[]'::jsonb))`;

const content = `title, language, description, effect_on_customer_data, actions_taken, suggested_actions, channel,
  recipient_groups, is_complete, next_update, next_update_at`;

const contentOfOne = `left(split_part(one.description, E'\\n', 1), 200), 'en', one.description, one.effect_on_customer_data,
  one.actions_taken, one.suggested_actions, one.channel, ${everybody}, one.next_update IS NULL, one.next_update,
  one.next_update_at`;

/** What carries over the notifications of a relation that has the columns of their table. */
function stepsFrom(source: string): readonly string[] {
  const sent = `(SELECT sent.*, coalesce(person.name, '') AS sender
    FROM ${source} AS sent LEFT JOIN directory_person AS person ON person.id = sent.sent_by_id) AS one`;
  return [
    `INSERT INTO customer_notice (incident_id, id, version, state, ${content}, writings, author_ids, drafted_by_id,
                                  drafted_by_name, drafted_at, released_at)
     SELECT one.incident_id, one.id, 1, 'SENT', ${contentOfOne}, 1, ARRAY[one.sent_by_id], one.sent_by_id, one.sender,
            one.sent_at, one.sent_at
     FROM ${sent}`,
    `INSERT INTO customer_notice_version (incident_id, id, notice_id, number, ${content}, written_by_id, written_by_name,
                                          written_at)
     SELECT one.incident_id, one.id, one.id, 1, ${contentOfOne}, one.sent_by_id, one.sender, one.sent_at
     FROM ${sent}`,
    `INSERT INTO notice_delivery (incident_id, id, notice_id, group_number, service_ids, regions, tenant_ids, channel,
                                  sent_at, sent_count, failed_count, failed_tenant_ids, recorded_by_id, recorded_by_name,
                                  recorded_at)
     SELECT one.incident_id, one.id, one.id, 1, '{}', '{}', '{}', one.channel, one.sent_at, one.tenant_count, 0, '{}',
            one.sent_by_id, one.sender, one.sent_at
     FROM ${sent}`,
  ];
}
