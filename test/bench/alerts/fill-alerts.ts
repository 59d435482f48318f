import { Client } from "pg";
import type { FillOptions } from "../../../local/demo/filling/fill-databases.js";
import { setAsideIndexes } from "../../../local/demo/filling/set-aside-indexes.js";
import { fillOnce } from "../fill-once.js";
import { identifier, nobody, numberedRows, service, severities } from "../lists/numbered-rows.js";

/** Some incidents with alerts of their own, beside those that belong to none. */
const incidents = 1_000;
const alertsPerStatement = 100_000;

const source = "'01900000-0000-7000-8000-0000000000bb'::uuid";
const rule = "'01900000-0000-7000-8000-0000000000cc'::uuid";
const requirement = "'01900000-0000-7000-8000-0000000000dd'::uuid";

/**
 * Alerts as after a year of much noise: nine of ten are closed, one of twenty waits, a few of those are held back, flap or are late. Their
 * titles share most words. Each reports an address of its own, one in a thousand besides one that is known, and names one of 5,000 machines and of 20,000 accounts; two of five name a technique.
 */
const alerts = `
  INSERT INTO alert (id, version, state, source, service_id, title, description, received_at, reported_by_id, triaged_at, triage_findings,
    disposition, disposition_reason, tuning, handling, alert_source_id, fingerprint, count, last_seen_at, resolved_at, flapping_until,
    reported_severity, severity_rank, acknowledged_at, acknowledged_by_id, triage_due_at, suppressed_by_id, suppressed_at,
    reported_indicators, reported_entities, reported_techniques, technique_ids, reported_rules, detection_requirement_id, assignee_id, assigned_at)
  SELECT ${identifier}, 1,
    CASE WHEN share < 50 THEN 'RECEIVED' WHEN share < 100 THEN 'TRIAGED' ELSE 'CLOSED' END,
    CASE WHEN share % 100 = 7 THEN 'OTHER' WHEN share % 3 = 0 THEN 'WORKLOAD_DETECTION' ELSE 'SIEM_DETECTION' END,
    ${service},
    CASE share % 4 WHEN 0 THEN 'Sign-in from an unknown place' WHEN 1 THEN 'Token used in another region'
      WHEN 2 THEN 'Exchange mailbox rule' ELSE 'Disk is full' END || ' (' || place || ')',
    CASE place % 20000 WHEN 11 THEN 'Quokkabot was seen.' WHEN 12 THEN '랜섬웨어로 의심됩니다.' ELSE 'Farm ' || share || ' reports it.' END,
    at, ${nobody}, CASE WHEN share >= 50 THEN at + interval '10 minutes' END, CASE WHEN share >= 50 THEN 'Looked at.' END,
    CASE WHEN share >= 700 THEN 'FALSE_POSITIVE' WHEN share >= 100 THEN 'BENIGN_POSITIVE' END,
    CASE WHEN share >= 100 THEN 'As always.' END, CASE WHEN share >= 700 THEN 'The rule is narrower.' END,
    CASE WHEN share % 100 = 9 THEN 'AMBER_STRICT' ELSE 'AMBER' END,
    CASE WHEN share % 20 <> 3 THEN ${source} END, CASE WHEN share % 20 <> 3 THEN hash END,
    CASE WHEN share % 10 = 0 THEN 2 + share % 50 ELSE 1 END, at + (share % 60) * interval '1 minute',
    CASE WHEN share % 2 = 0 THEN at + interval '1 hour' END, CASE WHEN share = 20 THEN timestamptz '2099-01-01' END,
    (${severities})[1 + share % 5], share % 5,
    CASE WHEN share IN (5, 6) THEN at END, CASE WHEN share IN (5, 6) THEN ${nobody} END, CASE WHEN share IN (5, 6) THEN at + interval '1 day' END,
    CASE WHEN share = 10 THEN ${rule} END, CASE WHEN share = 10 THEN at END,
    ARRAY['198.18.' || place / 256 % 256 || '.' || place % 256] || CASE WHEN share = 11 THEN ARRAY['203.0.113.40'] ELSE '{}' END,
    ARRAY['HOST mbx-' || place % 5000, 'USER user-' || place % 20000],
    CASE WHEN share % 5 = 0 THEN ARRAY['T1078'] WHEN share = 12 THEN ARRAY['T1566.001'] ELSE '{}' END,
    CASE WHEN share >= 50 AND share % 5 = 1 THEN ARRAY['T1078.004'] ELSE '{}' END,
    CASE WHEN share % 100 = 13 THEN ARRAY['Impossible travel'] ELSE ARRAY['Rule ' || share] END,
    CASE WHEN share = 514 THEN ${requirement} END, CASE WHEN share % 100 = 15 THEN ${nobody} END, CASE WHEN share % 100 = 15 THEN at END
  FROM ${numberedRows}`;

const whatTheyComeOf = [
  `INSERT INTO alert_source (id, version, state, name, format, service_ids, routes, noticed_by, handling, registered_by_id, registered_at)
   SELECT ${source}, 1, 'ENABLED', 'SIEM', 'OCSF_DETECTION_FINDING', array_agg(id), '[]', 'SIEM_DETECTION', 'AMBER', ${nobody}, now() FROM directory_service`,
  `INSERT INTO alert_suppression (id, version, state, service_id, alert_source_ids, title_contains, fingerprints, techniques, severity_at_most,
     includes_unrated, reason, created_by_id, created_at, in_force_from, ends_at)
   SELECT ${rule}, 1, 'IN_FORCE', (SELECT id FROM directory_service ORDER BY name LIMIT 1), '{}', 'Sign-in', '{}', '{}', 'MEDIUM', false,
     'Noise', ${nobody}, now(), now(), '2099-01-01'`,
  `INSERT INTO detection_requirement (id, version, state, service_id, title, description, proposed_by_id, proposed_at, technique_ids, priority,
     priority_rank, priority_basis)
   SELECT ${requirement}, 1, 'PROPOSED', (SELECT id FROM directory_service ORDER BY name LIMIT 1), 'Tokens of a farm', 'Used in two regions.',
     ${nobody}, now(), ARRAY['T1078'], 'HIGH', 1, 'RISK_ASSESSMENT'`,
];

/** Fills databases with so many alerts; what is filled already is left as it is. */
export async function fillAlerts(
  count: number,
  databaseUrl: FillOptions["databaseUrl"],
  report: (line: string) => void,
): Promise<void> {
  await fillOnce(incidents, databaseUrl, report);
  const client = new Client({ connectionString: databaseUrl("incidents") });
  await client.connect();
  try {
    const { rows } = await client.query<{ filled: boolean }>(
      `SELECT EXISTS (SELECT FROM alert_source WHERE id = ${source}) AS filled`,
    );
    if (rows[0]?.filled) return;
    await client.query("BEGIN");
    for (const statement of whatTheyComeOf) await client.query(statement);
    const indexes = await setAsideIndexes(client, ["alert", "searched_alert"]);
    for (let from = 1; from <= count; from += alertsPerStatement) {
      await client.query(alerts, [count, from, Math.min(count, from + alertsPerStatement - 1)]);
      report(`filling: ${Math.min(count, from + alertsPerStatement - 1)} of ${count} alerts`);
    }
    report("building the indexes");
    await indexes.build();
    await client.query("COMMIT");
    await client.query("VACUUM ANALYZE");
  } finally {
    await client.end();
  }
}
