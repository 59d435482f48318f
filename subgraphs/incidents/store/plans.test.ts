import type { EntityManager } from "typeorm";
import type { Context } from "../../../platform/actions/context.js";
import { simpleOrder } from "../../../platform/graphql/lists/order.js";
import type { LiveEvent } from "../../../platform/live/live-event.js";
import { cursorAt } from "../../../platform/test-support/reading/cursor-at.js";
import type { Statement } from "../../../platform/test-support/statements/log-statements.js";
import { planOf } from "../../../platform/test-support/statements/plan-of.js";
import { statementsOf } from "../../../platform/test-support/statements/statements-of.js";
import { workPage } from "../../access/acting/work-page.js";
import { correlationBounds } from "../domain/correlation/correlate.js";
import type { ReportingDeployment } from "../domain/ingest/reporting-deployments.js";
import type { Consultation } from "../domain/records/advice/consultation.js";
import type { Recommendation } from "../domain/records/advice/recommendation.js";
import type { Evidence } from "../domain/records/evidence/evidence.js";
import { workKinds } from "../graphql/work/work-kinds.js";
import { reactions } from "../reactions/reactions.js";
import { ask } from "../test-support/ask.js";
import { advance, incidentAt, perform, requestApproval } from "../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../test-support/incidents-room.js";
import { by } from "../test-support/list-orders.js";
import { everyone, people, services, sources, teams } from "../test-support/organization.js";
import { propose } from "../test-support/plan-scenario.js";
import { correlationsToSuggest } from "./aggregates/timers/correlations-to-suggest.js";
import { reportingDeploymentsOf } from "./alert-sources/reporting-deployments-of.js";
import { returningForIndicators } from "./alert-suppressions/returning-for-indicators.js";
import { suppressionsInForce } from "./alert-suppressions/suppressions-in-force.js";
import { provenBy } from "./alerts/proven-by.js";
import { findRecordedSince } from "./correlations/find-recorded-since.js";
import { incidentList } from "./lists/case/incident-list.js";
import { alertCorrelationList } from "./lists/detection/alert-correlation-list.js";
import { alertList } from "./lists/detection/alert-list.js";
import { alertSuppressionList } from "./lists/detection/alert-suppression-list.js";
import { coverageList } from "./lists/detection/coverage-list.js";
import { deploymentList } from "./lists/detection/deployment-list.js";
import { indicatorList } from "./lists/detection/indicator-list.js";
import { requirementList } from "./lists/detection/requirement-list.js";
import { obligationList } from "./lists/notification/obligation-list.js";
import { indicatorChanges } from "./live/live-indicators.js";
import { alertChanges, partChanges } from "./live/live-parts.js";
import { affectedTenantPage } from "./notices/affected-tenants.js";
import { reader } from "./reader.js";
import { detectionSearchPage } from "./search/detection-search-page.js";
import { type DetectionSearchKind, detectionColumns } from "./search/searched-columns.js";
import { loadUnseenHits } from "./sweeps/load-unseen-hits.js";
import { lockSightings } from "./sweeps/lock-sightings.js";
import { workSources } from "./work/work-sources.js";

let room: IncidentsRoom;
let incidentId: string;
let planStepId: string;
let consultationId: string;
const parts = [
  "service_response",
  "assignment",
  "recovery_plan",
  "plan_step",
  "plan_step_version",
  "task",
  "guidance",
  "notification_obligation",
  "milestone",
  "approval",
  "consultation",
  "consultation_answer",
  "recommendation",
  "service_note",
  "service_note_version",
  "hunt",
  "evidence",
  "evidence_transfer",
  "legal_hold",
  "disposal",
] as const;

/**
 * Threat briefings, of which most were answered years ago and few never were, and few are valid; and an adversary for each, of whom few are
 * known by something rare.
 */
async function keepThreats(numbered: string): Promise<void> {
  const keys = `('01900000-0000-7000-8000-' || ${numbered})::uuid`;
  const all = "FROM generate_series(1, 20000) AS place";
  const person = `'${people.ivan.personId}', 'Ivan', now()`;
  const few = (rare: string, common: string) => `CASE WHEN place % 500 = 0 THEN ${rare} ELSE ${common} END`;
  const never = "place % 200 = 1";
  const time = "'2023-01-01T00:00:00Z'::timestamptz + place * interval '1 hour'";
  const said = `'AMBER', 1 + place % 5, ${few("'Quokka tokens'", "'Replayed tokens'")}, 'They are.', 'Do not.', ARRAY[${few("'T1195'", "'T1078'")}], ARRAY[${keys}],
    ARRAY[${few(`'${services.teams}'`, `'${services.exchange}'`)}::uuid], ${time}, ${few("'2099-01-01'", time)}`;
  const says =
    "handling, priority, title, what_is_known, recommendation, technique_ids, indicator_ids, service_ids, due_at, valid_until";
  await room.database.query(
    `INSERT INTO threat_briefing (id, version, state, edition, ${says}, pending_count, acknowledged_count, not_relevant_count,
                                  overdue_count, overdue_at, drafted_by_id, drafted_by_name, drafted_at, published_at)
     SELECT ${keys}, 1, 'PUBLISHED', 1, ${said}, ${few("1", `CASE WHEN ${never} THEN 1 ELSE 0 END`)}, 0, 0,
            CASE WHEN ${never} THEN 1 ELSE 0 END, CASE WHEN ${never} THEN now() END, ${person}, now() ${all}`,
  );
  await room.database.query(
    `INSERT INTO threat_briefing_edition (threat_briefing_id, id, number, ${says}, published_by_id, published_by_name, published_at)
     SELECT ${keys}, ${keys}, 1, ${said}, ${person} ${all}`,
  );
  await room.database.query(
    `INSERT INTO briefing_acknowledgement (threat_briefing_id, id, version, state, edition, service_id, due_at, overdue_at, answered_at)
     SELECT ${keys}, ${keys}, 1, CASE WHEN place % 500 = 0 OR ${never} THEN 'PENDING' ELSE 'ACKNOWLEDGED' END, 1,
            ${few(`'${services.teams}'`, `'${services.exchange}'`)}::uuid, ${time}, CASE WHEN ${never} THEN now() END, now() ${all}`,
  );
  await room.database.query(
    `INSERT INTO briefing_answer (threat_briefing_id, id, briefing_acknowledgement_id, edition, number, state, answered_by_id,
                                  answered_by_name, answered_at)
     SELECT ${keys}, ${keys}, ${keys}, 1, 1, 'ACKNOWLEDGED', ${person} ${all}`,
  );
  // What profiles name is related to them by a plan that is made once, for the first few of them, by what is known of the tables then.
  await room.database.query("ANALYZE indicator, indicator_relation");
  const known = `'AMBER', 'Storm-' || place, '{}', 'They replay.', ARRAY[${few("'T1195'", "'T1078'")}], ${few("'HIGH'", "'LOW'")},
    ARRAY[${keys}], ARRAY[${keys}]`;
  const knows = "handling, name, aliases, description, technique_ids, confidence, indicator_ids, briefing_ids";
  await room.database.query(
    `INSERT INTO threat_actor_profile (id, version, ${knows}, writings, recorded_by_id, recorded_by_name, recorded_at)
     SELECT ${keys}, 1, ${known}, 1, ${person} ${all}`,
  );
  await room.database.query(
    `INSERT INTO threat_actor_profile_version (threat_actor_profile_id, id, number, ${knows}, written_by_id, written_by_name, written_at)
     SELECT ${keys}, ${keys}, 1, ${known}, ${person} ${all}`,
  );
}

/** What customers are told in each incident, of which that of few is not at its end; and many tenants of one. */
async function announceAll(numbered: string): Promise<void> {
  const keys = `('01900000-0000-7000-8000-' || ${numbered})::uuid`;
  const all = "FROM generate_series(1, 20000) AS place";
  const person = `'${people.cora.personId}', 'Cora', now()`;
  const states = (few: string, most: string) => `CASE WHEN place % 500 = 0 THEN '${few}' ELSE '${most}' END`;
  await room.database.query(
    `INSERT INTO customer_notice (incident_id, id, version, state, title, language, recipient_groups, is_complete, next_update_at,
                                  writings, author_ids, drafted_by_id, drafted_by_name, drafted_at, withdrawn_at)
     SELECT ${keys}, ${keys}, 1, ${states("DRAFT", "WITHDRAWN")}, 'Told', 'en', '[]', false, now(), 1,
            ARRAY['${people.cora.personId}'::uuid], ${person}, CASE WHEN place % 500 <> 0 THEN now() END ${all}`,
  );
  await room.database.query(
    `INSERT INTO service_health_post (incident_id, id, version, state, title, service_ids, regions, status, text, writings,
                                      drafted_by_id, drafted_by_name, drafted_at, withdrawn_at)
     SELECT ${keys}, ${keys}, 1, ${states("DRAFT", "WITHDRAWN")}, 'Slow', '{}', '{}', 'IDENTIFIED', 'Slow.', 1, ${person},
            CASE WHEN place % 500 <> 0 THEN now() END ${all}`,
  );
  await room.database.query(
    `INSERT INTO notice_delivery (incident_id, id, notice_id, group_number, service_ids, regions, tenant_ids, channel, sent_at,
                                  sent_count, failed_count, failed_tenant_ids, recorded_by_id, recorded_by_name, recorded_at)
     SELECT ${keys}, ${keys}, ${keys}, 1, '{}', '{}', '{}', 'mail', now(), 1, 0, '{}', ${person} ${all}`,
  );
  await room.database.query(
    `INSERT INTO affected_tenant (incident_id, id, service_id, tenant_id, region, data_effects, affected_since,
                                  recorded_by_id, recorded_by_name, recorded_at)
     SELECT CASE WHEN place % 2 = 0 THEN '${incidentId}' ELSE ${keys} END, ${keys}, '${services.exchange}', place::text,
            'region ' || place % 100, '{}', now(), ${person} ${all}`,
  );
  await room.database.query(
    `INSERT INTO regulation_assessment (incident_id, id, law, applies, reason, assessed_by_id, assessed_at)
     SELECT ${keys}, ${keys}, 'GDPR', false, 'Nobody.', '${people.tara.personId}', now() ${all}`,
  );
}

/** What the adversary did in each incident, and what announced it; of the precursors those of few are open, or of a rare service. */
async function lookBackAndAhead(numbered: string): Promise<void> {
  const keys = `('01900000-0000-7000-8000-' || ${numbered})::uuid`;
  const all = "FROM generate_series(1, 20000) AS place";
  const person = `'${people.sora.personId}', 'Sora', now()`;
  const known = "service_id, began_at, time_certainty, description, assets, accounts, confidence";
  const rests = "alert_ids, evidence_ids, finding_ids, indicator_ids";
  const said = `'${services.exchange}', '2025-01-01T00:00:00Z'::timestamptz + place * interval '1 hour', 'EXACT', 'Signed in.', '{}', '{}', 'HIGH'`;
  const few = (rare: string, common: string) => `CASE WHEN place % 500 = 0 THEN ${rare} ELSE ${common} END`;
  for (const one of [keys, `'${incidentId}'::uuid`])
    await room.database.query(
      `INSERT INTO adversary_activity (incident_id, id, version, state, ${known}, ${rests}, writings, recorded_by_id,
                                       recorded_by_name, recorded_at)
       SELECT ${one}, ${keys}, 1, 'STANDING', ${said}, '{}', '{}', '{}', '{}', 1, ${person} ${all}
       ${one === keys ? "" : "WHERE place <= 20"}`,
    );
  await room.database.query(
    `INSERT INTO adversary_activity_version (incident_id, id, adversary_activity_id, number, ${known}, ${rests}, written_by_id,
                                             written_by_name, written_at)
     SELECT ${keys}, ${keys}, ${keys}, 1, ${said}, '{}', '{}', '{}', '{}', ${person} ${all}`,
  );
  await room.database.query(
    `INSERT INTO precursor (id, version, state, kind, description, seen_at, source, service_ids, handling, review_due_at,
                            recorded_by_id, recorded_by_name, recorded_at, outcome, closing_reason)
     SELECT ${keys}, 1, ${few("'OPEN'", "'CLOSED'")}, 'OTHER', ${few("'Seen by a quokka.'", "'Seen.'")}, now(), 'A log',
            ARRAY[${few(`'${services.teams}'`, `'${services.exchange}'`)}::uuid], 'AMBER',
            '2025-01-01T00:00:00Z'::timestamptz + place * interval '1 hour', ${person},
            ${few("NULL", "'EXPIRED'")}, ${few("NULL", "'Long ago.'")} ${all}`,
  );
  await room.database.query(
    `INSERT INTO precursor_measure (precursor_id, id, service_id, description, taken_at, recorded_by_id, recorded_by_name, recorded_at)
     SELECT ${keys}, ${keys}, '${services.exchange}', 'Replaced.', now(), ${person} ${all}`,
  );
  await room.database.query(
    `INSERT INTO precursor_closing (precursor_id, id, outcome, reason, closed_by_id, closed_by_name, closed_at)
     SELECT ${keys}, ${keys}, 'EXPIRED', 'Long ago.', ${person} ${all}`,
  );
  await room.database.query(
    `INSERT INTO precursor_version (precursor_id, id, number, kind, description, seen_at, source, service_ids, handling, review_due_at,
                                    reason, replaced_by_id, replaced_by_name, replaced_at)
     SELECT ${keys}, ${keys}, 1, 'OTHER', 'Seen.', now(), 'A log', ARRAY['${services.exchange}'::uuid], 'AMBER', now(), 'More is known.',
            ${person} ${all}`,
  );
  for (const one of [keys, `'${incidentId}'::uuid`])
    await room.database.query(
      `INSERT INTO precursor_link (precursor_id, id, version, incident_id, reason, linked_by_id, linked_by_name, linked_at)
       SELECT ${keys}, gen_random_uuid(), 1, ${one}, 'The same.', ${person} ${all} ${one === keys ? "" : "WHERE place <= 20"}`,
    );
}

/** Indicators of which one in five hundred is rare in something; each belongs to an incident and was seen once. */
async function knowIndicators(numbered: string): Promise<void> {
  const keys = `('01900000-0000-7000-8000-' || ${numbered})::uuid`;
  const all = "FROM generate_series(1, 20000) AS place";
  const person = `'${people.sora.personId}', 'Sora', '2025-01-01T00:00:00Z'::timestamptz + place * interval '1 hour'`;
  const rare = (few: string, most: string) => `CASE WHEN place % 500 = 0 THEN ${few} ELSE ${most} END`;
  await room.database.query(
    `INSERT INTO indicator (id, version, state, type, value, value_hash, kept_for, handling, source, confidence, valid_from,
                            service_ids, recorded_by_id, recorded_by_name, recorded_at, marked_by_id,
                            false_positive_reason)
     SELECT ${keys}, 1, ${rare("'FALSE_POSITIVE'", "'ACTIVE'")}, ${rare("'MUTEX'", "'DOMAIN_NAME'")}, 'n' || place || '.example',
            encode(sha256(convert_to('n' || place || '.example', 'UTF8')), 'hex'), 'RESPONDERS', ${rare("'RED'", "'AMBER'")}, ${rare("'A partner'", "'A feed'")}, place % 100, now(),
            ARRAY[${rare(`'${services.teams}'`, `'${services.exchange}'`)}::uuid], ${person}, '${people.sora.personId}', 'Ours' ${all}`,
  );
  await room.database.query(
    `INSERT INTO indicator_relation (indicator_id, id, incident_id, related_by_id, related_by_name, related_at)
     SELECT ${keys}, ${keys}, ${keys}, ${person} ${all}`,
  );
  await room.database.query(
    `INSERT INTO indicator_sighting (indicator_id, id, first_seen_at, last_seen_at, count, recorded_by_id, recorded_by_name, recorded_at, sweep_result_id)
     SELECT ${keys}, ${keys}, now(), now(), 1, ${person}, CASE WHEN place % 2 = 0 THEN ${keys} END ${all}`,
  );
}

/** A note and a closed room in each incident, in which somebody was. */
async function keepFiles(numbered: string): Promise<void> {
  const keys = `('01900000-0000-7000-8000-' || ${numbered})::uuid`;
  const all = "FROM generate_series(1, 20000) AS place";
  const person = `'${people.mina.personId}', 'Mina', now()`;
  await room.database.query(
    `INSERT INTO note (incident_id, id, version, state, text, writings, created_by_id, created_by_name, created_at)
     SELECT ${keys}, ${keys}, 1, 'POSTED', 'Seen.', 1, ${person} ${all}`,
  );
  await room.database.query(
    `INSERT INTO incident_room (incident_id, id, version, state, bridge, opened_by_id, opened_by_name, opened_at, closed_at)
     SELECT ${keys}, ${keys}, 1, 'CLOSED', 'https://meet.example.com', ${person}, now() ${all}`,
  );
  await room.database.query(
    `INSERT INTO room_presence (incident_id, id, room_id, person_id, person_name, since, left_at)
     SELECT ${keys}, ${keys}, ${keys}, ${person}, now() ${all}`,
  );
  await room.database.query(
    `INSERT INTO room_invitation (incident_id, id, room_id, person_id, person_name, reason, invited_by_id, invited_by_name, invited_at)
     SELECT ${keys}, ${keys}, ${keys}, '${people.mina.personId}', 'Mina', 'Why', ${person} ${all}`,
  );
}

/** Rules that held alerts back, of which few do at this time. */
async function suppressAlerts(numbered: string): Promise<void> {
  await room.database.query(
    `INSERT INTO alert_suppression (id, version, state, service_id, alert_source_ids, title_contains, fingerprints, techniques,
       severity_at_most, includes_unrated, reason, created_by_id, created_at, in_force_from, ends_at)
     SELECT ('01900000-0000-7000-8000-' || ${numbered})::uuid, 1,
       CASE WHEN place % 500 = 0 THEN 'IN_FORCE' ELSE 'EXPIRED' END,
       CASE WHEN place % 400 = 0 THEN '${services.teams}' ELSE '${services.exchange}' END::uuid, '{}', 'disk', '{}', '{}',
       'LOW', false, CASE WHEN place % 500 = 0 THEN 'Noise of a quokka' ELSE 'Noise' END, '${people.erin.personId}', now(), now(),
       CASE WHEN place % 500 = 0 THEN '2099-01-01' ELSE '2025-01-01' END::timestamptz + place * interval '1 minute'
     FROM generate_series(1, 20000) AS place`,
  );
  await room.database.query(
    `UPDATE alert SET acknowledged_at = now(), acknowledged_by_id = '${people.erin.personId}'
     WHERE ('x' || right(id::text, 8))::bit(32)::int % 470 = 0`,
  );
  await room.database.query(
    `UPDATE alert SET assignee_id = '${people.erin.personId}', assigned_by_id = '${people.erin.personId}', assigned_at = now()
     WHERE ('x' || right(id::text, 8))::bit(32)::int % 470 = 0`,
  );
  await room.database.query(
    `UPDATE alert SET suppressed_at = now(), suppressed_by_id = '01900000-0000-7000-8000-000000000001'
     WHERE ('x' || right(id::text, 8))::bit(32)::int % 450 = 0`,
  );
  await room.database.query(
    `UPDATE alert_suppression SET state = 'ENDED', ended_by_id = created_by_id, ended_at = now(), end_reason = 'No noise', returns_alerts = true
     WHERE id = '01900000-0000-7000-8000-000000000001'`,
  );
}

/** Vulnerabilities that were disclosed, of which few are not, and services of which few are to be looked at or fixed. */
async function keepVulnerabilities(numbered: string): Promise<void> {
  const all = "FROM generate_series(1, 20000) AS place";
  const id = `('01900000-0000-7000-8000-' || ${numbered})::uuid`;
  const service = `CASE WHEN place % 400 = 0 THEN '${services.teams}' ELSE '${services.exchange}' END::uuid`;
  await room.database.query(
    `INSERT INTO vulnerability (id, number, version, state, title, description, severity, severity_rank, handling, service_ids,
       incident_ids, finder, reported_by_id, reported_by_name, reported_at, disclosed_at, disclosure_due_at, fix_due_at)
     SELECT ${id}, 'VUL-2025-' || lpad(place::text, 5, '0'), 1, CASE WHEN place % 500 = 0 THEN 'CONFIRMED' ELSE 'DISCLOSED' END,
       CASE WHEN place % 5000 = 77 THEN 'A quokka library' ELSE 'A library' END, 'It reads too far.', 'HIGH', 1, 'AMBER', ARRAY[${service}], '{}', 'A researcher',
       '${people.mara.personId}', 'Mara', now(), now(), '2025-03-01', '2025-02-01' ${all}`,
  );
  await room.database.query(
    `INSERT INTO vulnerability_exposure (vulnerability_id, id, version, state, service_id, added_at, assessed_at, fixed_at)
     SELECT ${id}, ${id}, 1,
       CASE WHEN place % 500 = 0 THEN 'UNDER_INVESTIGATION' WHEN place % 499 = 0 THEN 'AFFECTED' ELSE 'FIXED' END,
       ${service}, now(), CASE WHEN place % 500 = 0 THEN NULL ELSE now() END, now() ${all}`,
  );
}

/** Sweeps that were completed, of which few go on, each with a result; in some of those services nothing is to be searched, though something was found. */
async function sweepServices(numbered: string): Promise<void> {
  const ids = `('01900000-0000-7000-8000-' || ${numbered})::uuid`;
  const each = "FROM generate_series(1, 20000) AS place";
  await room.database.query(
    `INSERT INTO indicator_sweep (id, state, handling, indicator_type, indicator_value, searched, service_ids, match_count, swept_by_id, swept_at, due_at)
     SELECT ${ids}, CASE WHEN place % 1000 = 0 THEN 'OPEN' ELSE 'COMPLETED' END, 'AMBER_STRICT', 'DOMAIN_NAME', '', '',
            ARRAY['${services.exchange}'::uuid], 1, '${people.sora.personId}', now(), now() ${each}`,
  );
  await room.database.query(
    `INSERT INTO service_sweep (indicator_sweep_id, id, version, status, service_id, due_at, reason, result_count, match_count, result_id, swept_at)
     SELECT ${ids}, ${ids}, 1,
            CASE WHEN place % 2000 = 0 THEN 'NOT_APPLICABLE' WHEN place % 1000 = 0 THEN 'SWEPT' ELSE 'CONFIRMED' END,
            '${services.exchange}', now(), 'It has no such data.', 1, CASE WHEN place % 2000 = 0 THEN 1 ELSE 0 END, ${ids}, now() ${each}`,
  );
  await room.database.query(
    `INSERT INTO sweep_result (indicator_sweep_id, id, version, state, service_sweep_id, service_id, sequence, data_sources, period_from, period_to,
                               found_count, content_hash, recorded_by_id, recorded_by_name, recorded_at, judged_at)
     SELECT ${ids}, ${ids}, 1, CASE WHEN place % 1000 = 0 THEN 'RECORDED' ELSE 'CONFIRMED' END, ${ids}, '${services.exchange}', 1, '{Mail}',
            now(), now(), 1, '', '${people.sora.personId}', '', now(), CASE WHEN place % 1000 = 0 THEN NULL ELSE now() END ${each}`,
  );
  await room.database.query(
    `INSERT INTO sweep_hit (indicator_sweep_id, id, sweep_result_id, service_id, indicator_id, count, first_seen_at, last_seen_at)
     SELECT ${ids}, ${ids}, ${ids}, '${services.exchange}', ${ids}, 1, now(), now() ${each}`,
  );
}

/** Suggestions that were judged, of which few wait; and alerts with an indicator that few share, of which few are yet to be compared. */
async function correlateAlerts(numbered: string): Promise<void> {
  const place = "('x' || right(id::text, 8))::bit(32)::int";
  await room.database.query(
    `INSERT INTO alert_correlation (id, version, state, anchors, reasons, reported_indicators, score, service_ids, alert_ids, suggested_at, lapses_at,
       decided_by_id, decided_at)
     SELECT key, 1, CASE WHEN place % 500 = 0 THEN 'SUGGESTED' ELSE 'ACCEPTED' END, ARRAY['SHARED_INDICATOR n' || place], '[]', ARRAY['n' || place],
       place % 100, ARRAY[CASE WHEN place % 400 = 0 THEN '${services.teams}' ELSE '${services.exchange}' END]::uuid[], ARRAY[key],
       '2025-01-01', '2099-01-01', CASE WHEN place % 500 = 0 THEN NULL ELSE '${people.sora.personId}' END::uuid,
       CASE WHEN place % 500 = 0 THEN NULL ELSE now() END
     FROM generate_series(1, 20000) AS place, LATERAL (SELECT ('01900000-0000-7000-8000-' || ${numbered})::uuid AS key) AS keyed`,
  );
  await room.database.query(
    `UPDATE alert SET reported_indicators = ARRAY['n' || ${place} / 3], reported_entities = ARRAY['HOST h' || ${place} / 3], reported_techniques = '{T1110}',
       reported_rules = ARRAY['Rule ' || ${place} / 5], fingerprint = CASE WHEN alert_source_id IS NOT NULL THEN 'print ' || ${place} END,
       state = CASE WHEN ${place} % 300 < 3 THEN 'RECEIVED' ELSE state END, awaits_correlation = ${place} % 901 = 0,
       awaits_incident_id = CASE WHEN ${place} % 907 = 0 THEN id END,
       correlates_again_at = CASE WHEN ${place} % 911 = 0 THEN timestamptz '2025-01-01' END
     WHERE incident_id IS NULL`,
  );
}

/** Of each requirement its own. One of them is of ATT&CK, so that it can be asked for. */
const technique = "CASE place WHEN 500 THEN 'T1078' WHEN 1078 THEN 'T500' ELSE 'T' || place END";

/** A technique of its own for each requirement, and monitoring for it, of which that of few runs. */
async function deployAll(numbered: string): Promise<void> {
  const keys = `('01900000-0000-7000-8000-' || ${numbered})::uuid`;
  const all = "FROM generate_series(1, 20000) AS place";
  const service = `CASE WHEN place % 400 = 0 THEN '${services.teams}' ELSE '${services.exchange}' END::uuid`;
  const few = (some: string, most: string) => `CASE WHEN place % 500 = 0 THEN ${some} ELSE ${most} END`;
  await room.database.query(
    `INSERT INTO required_technique (detection_requirement_id, id, service_id, technique_id, is_required)
     SELECT ${keys}, ${keys}, ${service}, ${technique}, true ${all}`,
  );
  await room.database.query(
    `INSERT INTO detection_requirement_version (detection_requirement_id, id, number, title, description, technique_ids,
                                                written_by_id, written_at)
     SELECT ${keys}, ${keys}, 1, 'Replayed tokens', 'From the log.', '{}', '${people.sora.personId}', now() ${all}`,
  );
  await room.database.query(
    `INSERT INTO monitoring_deployment (detection_requirement_id, id, version, state, service_id, environment, details,
                                        requirement_number, technique_ids, deployed_at, health, report_due_at, ended_at, end_reason,
                                        alert_source_id, rule)
     SELECT ${keys}, ${keys}, 1, ${few("'ACTIVE'", "'TAKEN_DOWN'")}, ${service}, ${few("'government'", "'production'")},
            'A rule.', 1, ARRAY[${technique}], now(), ${few("'SILENT'", "'HEALTHY'")}, ${few("timestamptz '2025-01-01'", "NULL")},
            ${few("NULL", "now()")}, ${few("NULL", "'Replaced.'")}, '${sources.exchange}', 'Rule ' || ${technique} ${all}`,
  );
  // Most of what is proven is so by thousands of alerts of one rule, half of them for nothing.
  await room.database.query(
    `INSERT INTO detection_proof (detection_requirement_id, id, monitoring_deployment_id, technique_id, proven_at, alert_id, stands)
     SELECT one.key, ${keys}, one.key, CASE WHEN place % 3 = 0 THEN 'T1078' END, now(), ${keys}, false
     ${all}, (SELECT id AS key FROM monitoring_deployment WHERE technique_ids = '{T1078}') AS one`,
  );
  // Of the others each is proven once.
  await room.database.query(
    `INSERT INTO detection_proof (detection_requirement_id, id, monitoring_deployment_id, technique_id, proven_at, alert_id, stands)
     SELECT ${keys}, ('01900000-0000-7000-9000-' || ${numbered})::uuid, ${keys}, ${technique}, now(), ${keys}, false ${all}`,
  );
  // Nobody has judged these alerts: of what is said to be proven as it is recorded, PostgreSQL would find that it is not.
  await room.database.query(
    "UPDATE detection_proof SET stands = true WHERE ('x' || right(id::text, 8))::bit(32)::int % 2 = 0",
  );
  await room.database.query(
    `UPDATE alert SET detection_requirement_id = '01900000-0000-7000-8000-000000000001'
     WHERE ('x' || right(id::text, 8))::bit(32)::int % 400 = 0`,
  );
}

/** One obligation in five hundred is owed: some of those run, some have no deadline, some are missed. The others were met years ago. */
async function oweNotices(): Promise<void> {
  await room.database.query(
    `UPDATE notification_obligation AS one SET
       started_at = CASE WHEN place % 1500 = 0 THEN NULL ELSE begun END,
       due_at = CASE WHEN place % 1500 = 0 THEN NULL ELSE begun + interval '3 days' END,
       at_risk_at = CASE WHEN place % 1500 = 0 THEN NULL ELSE begun + interval '2 days' END,
       settled_at = CASE WHEN place % 500 = 0 THEN NULL ELSE begun + interval '1 day' END,
       state = CASE WHEN place % 1000 = 0 THEN 'MISSED' WHEN place % 500 = 0 THEN 'RUNNING' ELSE 'MET' END,
       clock = CASE WHEN place % 400 = 0 THEN 'GDPR_ARTICLE_33' ELSE one.clock END
     FROM (SELECT id, place, '2025-01-01T00:00:00Z'::timestamptz + place * interval '1 hour' AS begun
           FROM notification_obligation, LATERAL (SELECT ('x' || right(id::text, 8))::bit(32)::int AS place) AS numbered
           WHERE id::text LIKE '01900000-0000-7000-8000-%') AS numbered
     WHERE one.id = numbered.id`,
  );
}

/** As many events of a batch as live updates read at once, all about one thing. */
const eventsOf = (subject: string): readonly LiveEvent[] =>
  Array.from({ length: 500 }, (_, position) => ({
    position,
    type: "",
    subject,
    time: new Date(),
    data: { incidentId },
  }));

/** Takes the slowest of the indexes away while a database is filled: they are built in a fraction of the time when all is there. */
async function withoutWordIndexes(fill: () => Promise<void>): Promise<void> {
  const indexes = await room.database.query<{ indexname: string; indexdef: string }[]>(
    "SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = current_schema() AND indexdef LIKE '% USING gin %'",
  );
  expect(indexes.length).toBeGreaterThan(30);
  await room.database.query(`DROP INDEX ${indexes.map(({ indexname }) => indexname).join(", ")}`);
  await fill();
  for (const { indexdef } of indexes) await room.database.query(indexdef);
}

/** Twenty thousand of each, most of them closed, as after years of use. */
beforeAll(async () => {
  room = await openIncidentsRoom("plans");
  incidentId = await incidentAt(room, "CONTAINED");
  planStepId = (await propose(room, people.sora, { incidentId })).id;
  await perform(room, people.sora, "createTask", { incidentId });
  await perform(room, people.sora, "recordBreachHunt", { incidentId });
  await perform(room, people.erin, "addServiceNote", { incidentId });
  ({ id: consultationId } = await perform<Consultation>(room, people.sora, "requestConsultation", { incidentId }));
  await perform(room, people.tara, "answerConsultation", { incidentId, consultationId });
  const { id: recommendationId } = await perform<Recommendation>(room, people.sora, "recommendEradication", {
    incidentId,
  });
  await perform(room, people.erin, "acceptRecommendation", { incidentId, recommendationId });
  await advance(room, incidentId, "CONTAINED", "CLOSED");
  await withoutWordIndexes(fillAll);
  // So that every plan is made by what the tables hold, whether autovacuum has come by or not, and texts written just now are in their
  // index. What has some rows or none, and stays so, PostgreSQL takes for ten pages.
  const filled = await room.database.query<{ name: string }[]>(
    `SELECT relname AS name FROM pg_class
     WHERE relkind = 'r' AND relnamespace = CAST(current_schema() AS regnamespace) AND pg_relation_size(oid) > 10 * 8192`,
  );
  await room.database.query(`VACUUM (ANALYZE) ${filled.map(({ name }) => name).join(", ")}`);
});
afterAll(() => room.close());

async function fillAll(): Promise<void> {
  const copy = (table: string, id: string, changes: string) =>
    room.database.query(
      `INSERT INTO ${table} SELECT copy.* FROM ${table} AS original, generate_series(1, 20000) AS place,
       LATERAL jsonb_populate_record(original, jsonb_build_object(${changes})) AS copy WHERE original.id = $1`,
      [id],
    );
  const numbered = "lpad(to_hex(place), 12, '0')";
  await copy(
    "incident",
    incidentId,
    `'id', '01900000-0000-7000-8000-' || ${numbered},
     'number', 'INC-2025-' || lpad(place::text, 5, '0'),
     'state', CASE WHEN place % 500 = 0 THEN 'DECLARED' WHEN place % 499 = 0 THEN 'MERGED' ELSE 'CLOSED' END,
     'phase', CASE WHEN place % 500 = 0 THEN 'CONTAINMENT' ELSE 'POST_INCIDENT_ACTIVITY' END,
     'merged_into_id', CASE WHEN place % 499 = 0 THEN '${incidentId}' END,
     'merged_into_number', CASE WHEN place % 499 = 0 THEN 'INC-2025-00001' END,
     'ended_at', CASE WHEN place % 500 = 0 THEN NULL ELSE now() END,
     'severity_rank', place % 4,
     'determination', CASE WHEN place % 500 = 0 THEN 'SUSPECTED' ELSE 'CONFIRMED' END,
     'opened_at', '2025-01-01T00:00:00Z'::timestamptz + place * interval '1 hour',
     'tags', CASE WHEN place % 400 = 0 THEN '["rare"]'::jsonb ELSE '["common"]'::jsonb END,
     'virtual_team_person_ids', jsonb_build_array(CASE WHEN place % 400 = 0 THEN '${people.erin.personId}' ELSE '${people.sora.personId}' END),
     'virtual_team_roles', '["EXPERT"]'::jsonb,
     'service_ids', jsonb_build_array(CASE WHEN place % 400 = 0 THEN '${services.teams}' ELSE '${services.exchange}' END)`,
  );
  const [alert] = await room.database.query<{ id: string }[]>("SELECT id FROM alert");
  await copy(
    "alert",
    alert?.id ?? "",
    `'id', '01900000-0000-7000-8000-' || ${numbered},
     'incident_id', CASE WHEN place % 2 = 0 THEN '01900000-0000-7000-8000-' || ${numbered} END,
     'state', CASE WHEN place % 500 = 0 THEN 'RECEIVED' ELSE 'CLOSED' END,
     'received_at', '2025-01-01T00:00:00Z'::timestamptz + place * interval '1 hour',
     'last_seen_at', '2025-01-01T00:10:00Z'::timestamptz + place * interval '1 hour',
     'service_id', CASE WHEN place % 400 = 0 THEN '${services.teams}' ELSE '${services.exchange}' END`,
  );
  await room.database.query(
    `INSERT INTO alert_history_entry (alert_id, id, kind, recorded_at, service_id, incident_id)
     SELECT alert.id, gen_random_uuid(), 'ASSIGNED', alert.received_at, alert.service_id, alert.incident_id FROM alert`,
  );
  await room.database.query(
    `INSERT INTO detection_requirement (id, version, state, service_id, title, description, technique_ids, priority_rank, latest_number,
                                        proposed_by_id, proposed_at)
     SELECT ('01900000-0000-7000-8000-' || ${numbered})::uuid, 1,
            CASE WHEN place % 500 = 0 THEN 'PROPOSED' ELSE 'DEPLOYED' END,
            CASE WHEN place % 400 = 0 THEN '${services.teams}' ELSE '${services.exchange}' END::uuid,
            'Replayed tokens', CASE WHEN place % 500 = 0 THEN 'From a quokka.' ELSE 'From the log.' END, ARRAY[${technique}], place % 5,
            CASE WHEN place % 499 = 0 THEN 2 ELSE 1 END, '${people.sora.personId}', now() FROM generate_series(1, 20000) AS place`,
  );
  const { id: evidenceId } = await perform<Evidence>(room, people.sora, "collectEvidence", { incidentId });
  await perform(room, people.sora, "offerEvidenceTransfer", { incidentId, evidenceId });
  await perform(room, people.lena, "placeLegalHold", { incidentId });
  await room.database.query(
    `INSERT INTO disposal (incident_id, id, version, state, reason, requested_by_id, requested_by_name, requested_at)
     VALUES ($1, '01900000-0000-7000-8000-ffffffffffff', 1, 'CANCELLED', '', $2, '', now())`,
    [incidentId, people.sora.personId],
  );
  await room.database.query("UPDATE evidence_transfer SET state = 'DECLINED'");
  await requestApproval(room, people.sora, "reopenIncident", { incidentId, serviceIds: [services.exchange] });
  await room.database.query("UPDATE approval SET state = 'EXPIRED'");
  // What belongs to incidents is that of the closed one, twenty thousand times.
  for (const table of parts) {
    await room.database.query(
      `INSERT INTO ${table} SELECT copy.* FROM ${table} AS original, generate_series(1, 20000) AS place,
       LATERAL jsonb_populate_record(original, jsonb_build_object(
         'id', '01900000-0000-7000-8000-' || ${numbered}, 'incident_id', '01900000-0000-7000-8000-' || ${numbered},
         'plan_step_id', '01900000-0000-7000-8000-' || ${numbered},
         'person_id', '01900000-0000-7000-8000-' || ${numbered},
         'consultation_id', '01900000-0000-7000-8000-' || ${numbered},
         'note_id', '01900000-0000-7000-8000-' || ${numbered})) AS copy
       WHERE original.id = (SELECT id FROM ${table} WHERE incident_id = $1 LIMIT 1)`,
      [incidentId],
    );
  }
  await deployAll(numbered);
  await suppressAlerts(numbered);
  await correlateAlerts(numbered);
  await keepVulnerabilities(numbered);
  await oweNotices();
  await keepFiles(numbered);
  await announceAll(numbered);
  await knowIndicators(numbered);
  await lookBackAndAhead(numbered);
  await keepThreats(numbered);
  await sweepServices(numbered);
}

const page = { first: 20 };

type Asked<List extends (...parameters: never[]) => unknown> = Parameters<List>[0];
const incidentPage = (context: Context, asked: Parameters<typeof incidentList>[1]) =>
  reader.wholePage(context, "Incident", incidentList(context.viewer, asked));
const alertPage = (context: Context, asked: Parameters<typeof alertList>[1]) =>
  reader.wholePage(context, "Alert", alertList(context, asked));
const requirementPage = (context: Context, asked: Asked<typeof requirementList>) =>
  reader.wholePage(context, "DetectionRequirement", requirementList(asked));
const deploymentPage = (context: Context, asked: Asked<typeof deploymentList>) =>
  reader.wholePage(context, "MonitoringDeployment", deploymentList(asked));
const correlationPage = (context: Context, asked: Asked<typeof alertCorrelationList>) =>
  reader.wholePage(context, "AlertCorrelation", alertCorrelationList(asked));
const suppressionPage = (context: Context, asked: Asked<typeof alertSuppressionList>) =>
  reader.wholePage(context, "AlertSuppression", alertSuppressionList(asked));
const coveragePage = (context: Context, asked: Asked<typeof coverageList>) =>
  reader.wholePage(context, "DetectionCoverage", coverageList(asked));
const indicatorPage = (context: Context, asked: Parameters<typeof indicatorList>[1]) =>
  reader.wholePage(context, "Indicator", indicatorList(context.viewer, asked));
const obligationPage = (context: Context, asked: Asked<typeof obligationList>) =>
  reader.wholePage(context, "NotificationObligation", obligationList(asked));

/** What somebody of security is answered. */
async function asked(query: string): Promise<void> {
  const { data, errors } = await ask(room, people.sora, query.replaceAll("$consultation", `"${consultationId}"`));
  expect([errors, Object.values(data ?? {}).includes(null)]).toEqual([undefined, false]);
}

/** The 499th of the briefings, adversaries and indicators. */
const ofThreats = "01900000-0000-7000-8000-0000000001f3";
const inIncident = (fields: string) => () => asked(`{ incident(id: "${incidentId}") { ${fields} } }`);
/** Of the list of obligations by deadline. */
const cursorOf = (id: string, deadline: string) =>
  cursorAt(
    "part",
    simpleOrder({ expression: "COALESCE(part.delayedUntil, part.dueAt, 'infinity')", valueOf: () => "" }, "ASC"),
    [deadline, id],
    "NotificationObligation",
  );
const noon = new Date("2025-06-01T12:00:00.000Z");
const nextNoon = new Date("2025-06-02T12:00:00.000Z");

test.each<[string, (context: Context) => Promise<unknown>]>([
  ["incidents, newest first", (context) => incidentPage(context, { filter: {}, orderBy: by.newest, ...page })],
  ["incidents, oldest first", (context) => incidentPage(context, { filter: {}, orderBy: by.oldest, ...page })],
  ["incidents, gravest first", (context) => incidentPage(context, { filter: {}, orderBy: by.gravest, ...page })],
  [
    "open incidents, newest first",
    (context) => incidentPage(context, { filter: { open: true }, orderBy: by.newest, ...page }),
  ],
  [
    "open incidents, gravest first",
    (context) => incidentPage(context, { filter: { open: true }, orderBy: by.gravest, ...page }),
  ],
  [
    "incidents in a rare state",
    (context) => incidentPage(context, { filter: { states: ["DECLARED"] }, orderBy: by.newest, ...page }),
  ],
  [
    "incidents in the common state",
    (context) => incidentPage(context, { filter: { states: ["CLOSED"] }, orderBy: by.newest, ...page }),
  ],
  [
    "incidents in a state that none is in",
    (context) => incidentPage(context, { filter: { states: ["RECEIVED"] }, orderBy: by.newest, ...page }),
  ],
  [
    "incidents in a rare phase",
    (context) => incidentPage(context, { filter: { phases: ["CONTAINMENT"] }, orderBy: by.newest, ...page }),
  ],
  [
    "incidents in the common phase",
    (context) => incidentPage(context, { filter: { phases: ["POST_INCIDENT_ACTIVITY"] }, orderBy: by.newest, ...page }),
  ],
  [
    "incidents in a phase that none is in",
    (context) => incidentPage(context, { filter: { phases: ["RECOVERY"] }, orderBy: by.oldest, ...page }),
  ],
  [
    "incidents by their numbers",
    (context) =>
      incidentPage(context, { filter: { numbers: ["INC-2025-00042", "INC-2025-01042"] }, orderBy: by.newest, ...page }),
  ],
  [
    "incidents that have ended, newest first",
    (context) => incidentPage(context, { filter: { open: false }, orderBy: by.newest, ...page }),
  ],
  ["the questions of an incident", inIncident("consultations { nodes { id } }")],
  ["the answers to a question", () => asked("{ consultation(id: $consultation) { answers { nodes { id } } } }")],
  ["what is recommended to a service", inIncident("serviceResponses { recommendations { nodes { id } } }")],
  ["the notes of a service", inIncident("serviceResponses { notes { nodes { id } } }")],
  ["the versions of a note", inIncident("serviceResponses { notes { nodes { versions { nodes { number } } } } }")],
  ["the evidence of an incident", inIncident("evidence { nodes { id } }")],
  ["the investigations of an incident", inIncident("investigations { nodes { id } }")],
  ["the legal holds of an incident", inIncident("legalHolds { nodes { id } }")],
  ["the disposals of an incident", inIncident("disposals { nodes { id } }")],
  ["the hunts of an incident", inIncident("hunts { nodes { id } }")],
  ["a question by its id", () => asked("{ consultation(id: $consultation) { id } }")],
  ["the duplicates of an incident", inIncident("duplicates { nodes { id } }")],
  ["what was found elsewhere for an incident", inIncident("foundElsewhere(first: 20) { totalCount nodes { id } }")],
  [
    "incidents of a service with few",
    (context) => incidentPage(context, { filter: { serviceIds: [services.teams] }, orderBy: by.newest, ...page }),
  ],
  [
    "incidents of a service with many",
    (context) => incidentPage(context, { filter: { serviceIds: [services.exchange] }, orderBy: by.newest, ...page }),
  ],
  [
    "incidents of a service with none",
    (context) => incidentPage(context, { filter: { serviceIds: [services.sharepoint] }, orderBy: by.newest, ...page }),
  ],
  [
    "incidents of a team with none",
    (context) => incidentPage(context, { filter: { teamIds: [teams.partners.teamId] }, orderBy: by.newest, ...page }),
  ],
  [
    "incidents with a rare tag",
    (context) => incidentPage(context, { filter: { tags: ["rare"] }, orderBy: by.newest, ...page }),
  ],
  [
    "incidents with a common tag",
    (context) => incidentPage(context, { filter: { tags: ["common"] }, orderBy: by.newest, ...page }),
  ],
  [
    "incidents with a tag that none has",
    (context) => incidentPage(context, { filter: { tags: ["none"] }, orderBy: by.newest, ...page }),
  ],
  [
    "incidents with an effect on customers' data that none has",
    (context) => incidentPage(context, { filter: { customerDataEffects: ["LOSS"] }, orderBy: by.newest, ...page }),
  ],
  ["the notes of an incident", inIncident("notes { nodes { id } }")],
  ["the pinned notes of an incident", inIncident("notes(filter: { states: [PINNED] }) { nodes { id } }")],
  ["the open room of an incident", inIncident("room { id }")],
  ["who is in a room", inIncident("rooms { nodes { present { since } } }")],
  ["who is invited to a room", inIncident("rooms { nodes { invited { personName } } }")],
  ["how somebody who is invited was there last", inIncident("rooms { nodes { invited { presence { since } } } }")],
  ["the notices of an incident", inIncident("customerNotices { nodes { id } }")],
  ["the drafts of an incident", inIncident("customerNotices(filter: { states: [DRAFT] }) { nodes { id } }")],
  ["what was sent of a notice", inIncident("customerNotices { nodes { deliveries { nodes { id } } } }")],
  ["a notice by its id", inIncident("customerNotices { nodes { supplements { id } } }")],
  ["the posts of an incident", inIncident("serviceHealthPosts { nodes { id } }")],
  ["the affected tenants of an incident", (context) => affectedTenantPage(context, incidentId, {}, page)],
  [
    "the affected tenants of a region",
    (context) => affectedTenantPage(context, incidentId, { regions: ["region 42"] }, page),
  ],
  [
    "the affected tenants who are to be told",
    (context) => affectedTenantPage(context, "01900000-0000-7000-8000-000000000001", { notified: false }, page),
  ],
  [
    "notices that live updates tell of",
    ({ database, viewer }) => partChanges("CustomerNotice").load(database.manager, eventsOf(planStepId), [viewer]),
  ],
  ["who was in a room", inIncident("rooms { nodes { attendance { nodes { since } } } }")],
  [
    "incidents of a severity that none has",
    (context) => incidentPage(context, { filter: { severities: ["CRITICAL"] }, orderBy: by.newest, ...page }),
  ],
  [
    "incidents of one severity, gravest first",
    (context) => incidentPage(context, { filter: { severities: ["INFORMATIONAL"] }, orderBy: by.gravest, ...page }),
  ],
  [
    "incidents that few are as sure of",
    (context) => incidentPage(context, { filter: { determinations: ["SUSPECTED"] }, orderBy: by.oldest, ...page }),
  ],
  [
    "incidents that none are as sure of",
    (context) => incidentPage(context, { filter: { determinations: ["BLOCKED"] }, orderBy: by.newest, ...page }),
  ],
  [
    "incidents of a day, newest first",
    (context) =>
      incidentPage(context, { filter: { openedFrom: noon, openedBefore: nextNoon }, orderBy: by.newest, ...page }),
  ],
  [
    "incidents of a day, oldest first",
    (context) =>
      incidentPage(context, { filter: { openedFrom: noon, openedBefore: nextNoon }, orderBy: by.oldest, ...page }),
  ],
  [
    "incidents of a day, gravest first",
    (context) =>
      incidentPage(context, { filter: { openedFrom: noon, openedBefore: nextNoon }, orderBy: by.gravest, ...page }),
  ],
  [
    "incidents before a day long ago, newest first",
    (context) => incidentPage(context, { filter: { openedBefore: noon }, orderBy: by.newest, ...page }),
  ],
  [
    "incidents since a day, oldest first",
    (context) => incidentPage(context, { filter: { openedFrom: noon }, orderBy: by.oldest, ...page }),
  ],
  [
    "incidents by priority, most urgent first",
    (context) => incidentPage(context, { filter: {}, orderBy: by.priority, ...page }),
  ],
  [
    "incidents by declaration, latest first",
    (context) => incidentPage(context, { filter: {}, orderBy: by.declared, ...page }),
  ],
  ["incidents by end, latest first", (context) => incidentPage(context, { filter: {}, orderBy: by.ended, ...page })],
  [
    "incidents of a rare marking",
    (context) => incidentPage(context, { filter: { handlings: ["RED"] }, orderBy: by.newest, ...page }),
  ],
  [
    "incidents that somebody opened who opened none",
    (context) => incidentPage(context, { filter: { openedByIds: [services.teams] }, orderBy: by.newest, ...page }),
  ],
  [
    "incidents that somebody leads who leads none",
    (context) => incidentPage(context, { filter: { leadIds: [services.teams] }, orderBy: by.newest, ...page }),
  ],
  [
    "incidents that somebody owns who owns none",
    (context) => incidentPage(context, { filter: { ownerIds: [services.teams] }, orderBy: by.newest, ...page }),
  ],
  [
    "incidents with somebody in the virtual team who is in none",
    (context) =>
      incidentPage(context, { filter: { virtualTeamPersonIds: [services.teams] }, orderBy: by.newest, ...page }),
  ],
  [
    "incidents under a legal hold",
    (context) => incidentPage(context, { filter: { legalHold: true }, orderBy: by.newest, ...page }),
  ],
  [
    "incidents declared within a day",
    (context) =>
      incidentPage(context, { filter: { declaredFrom: noon, declaredBefore: nextNoon }, orderBy: by.newest, ...page }),
  ],
  [
    "incidents ended within a day",
    (context) =>
      incidentPage(context, { filter: { endedFrom: noon, endedBefore: nextNoon }, orderBy: by.newest, ...page }),
  ],
  [
    "incidents with an obligation in a rare state",
    (context) => incidentPage(context, { filter: { clockStates: ["MISSED"] }, orderBy: by.newest, ...page }),
  ],
  [
    "incidents of either of two rare kinds",
    (context) =>
      incidentPage(context, {
        filter: { or: [{ states: ["DECLARED"] }, { tags: ["rare"] }] },
        orderBy: by.newest,
        ...page,
      }),
  ],
  [
    "incidents of a service without a state",
    (context) =>
      incidentPage(context, {
        filter: { serviceIds: [services.teams], not: { states: ["MERGED"] } },
        orderBy: by.newest,
        ...page,
      }),
  ],
  [
    "incidents of a find that none is",
    (context) => incidentPage(context, { filter: { finds: ["PARTNER_TEAM_FIND"] }, orderBy: by.newest, ...page }),
  ],
  [
    "incidents with a review in a state that none is in",
    (context) => incidentPage(context, { filter: { reviewStates: ["DRAFT"] }, orderBy: by.newest, ...page }),
  ],
  [
    "incidents with an effect on data that none has had",
    (context) => incidentPage(context, { filter: { customerDataEffects: ["LOSS"] }, orderBy: by.newest, ...page }),
  ],
  [
    "alerts of a source that has noticed none",
    (context) => alertPage(context, { filter: { sources: ["OTHER"] }, orderBy: by.received, ...page }),
  ],
  [
    "alerts that were received long ago",
    (context) =>
      alertPage(context, { filter: { receivedBefore: new Date("2020-01-01") }, orderBy: by.received, ...page }),
  ],
  [
    "incidents that had ended long ago",
    (context) =>
      incidentPage(context, { filter: { endedBefore: new Date("2025-01-10") }, orderBy: by.newest, ...page }),
  ],
  ["alerts, the worst first", (context) => alertPage(context, { filter: {}, orderBy: by.gravest, ...page })],
  ["alerts, last seen first", (context) => alertPage(context, { filter: {}, orderBy: by.lastSeen, ...page })],
  ["alerts, most often told first", (context) => alertPage(context, { filter: {}, orderBy: by.count, ...page })],
  [
    "alerts that are over, of which there are none",
    (context) => alertPage(context, { filter: { resolved: true }, orderBy: by.received, ...page }),
  ],
  [
    "alerts that somebody has taken up",
    (context) => alertPage(context, { filter: { acknowledged: true }, orderBy: by.received, ...page }),
  ],
  ["alerts that flap", (context) => alertPage(context, { filter: { flapping: true }, orderBy: by.received, ...page })],
  [
    "alerts that are not triaged in time",
    (context) => alertPage(context, { filter: { triageOverdue: true }, orderBy: by.received, ...page }),
  ],
  [
    "alerts that one source has handed in",
    (context) => alertPage(context, { filter: { alertSourceIds: [sources.routed] }, orderBy: by.received, ...page }),
  ],
  ...(
    [
      ["that nobody has judged", { states: ["SUGGESTED"] }, "SUGGESTED_AT"],
      ["of a service with few", { serviceIds: [services.teams] }, "SUGGESTED_AT"],
      ["of one alert", { alertIds: ["01900000-0000-7000-8000-000000000001"] }, "SUGGESTED_AT"],
      ["for which most speaks", {}, "SCORE"],
    ] as const
  ).map(
    ([what, filter, field]) =>
      [
        `correlations ${what}`,
        (context: Context) => correlationPage(context, { filter, orderBy: [{ field, direction: "DESC" }], ...page }),
      ] as [string, (context: Context) => Promise<unknown>],
  ),
  [
    "alerts that are held back",
    (context) => alertPage(context, { filter: { suppressed: true }, orderBy: by.received, ...page }),
  ],
  [
    "alerts that one rule holds back",
    (context) =>
      alertPage(context, {
        filter: { suppressedByIds: ["01900000-0000-7000-8000-000000000001"] },
        orderBy: by.received,
        ...page,
      }),
  ],
  ...(
    [
      ["with an indicator that few share", { indicators: ["n7"] }],
      ["about a host that few name", { entities: [{ type: "HOST", value: "h7" }] }],
      ["in a range that few report from", { indicators: ["198.51.100.0/24"] }],
      ["with a technique that none has", { techniqueIds: ["T1566.002"] }],
      ["of a rule that few come of", { rules: ["Rule 3"] }],
      ["with a fingerprint", { fingerprints: ["print 7"] }],
      ["of a requirement that few come of", { detectionRequirementIds: ["01900000-0000-7000-8000-000000000001"] }],
      ["of somebody who has few", { assigneeIds: [people.shai.personId] }],
      ["that somebody has", { assigned: true }],
      ["that somebody has taken up who takes up few", { acknowledgedByIds: [people.shai.personId] }],
    ] as const
  ).map(
    ([what, filter]) =>
      [`alerts ${what}`, (context: Context) => alertPage(context, { filter, orderBy: by.received, ...page })] as [
        string,
        (context: Context) => Promise<unknown>,
      ],
  ),
  [
    "rules that hold back alerts of the services of a source",
    (context) => suppressionsInForce(context.database.manager, [services.teams, services.exchange], noon),
  ],
  [
    "rules that hold alerts back in a rare state",
    (context) =>
      suppressionPage(context, {
        filter: { states: ["IN_FORCE"] },
        orderBy: [{ field: "CREATED_AT", direction: "DESC" }],
        ...page,
      }),
  ],
  [
    "rules that hold alerts back of a service with few",
    (context) =>
      suppressionPage(context, {
        filter: { serviceIds: [services.teams] },
        orderBy: [{ field: "CREATED_AT", direction: "DESC" }],
        ...page,
      }),
  ],
  [
    "rules that hold alerts back, the next end first",
    (context) => suppressionPage(context, { filter: {}, orderBy: [{ field: "ENDS_AT", direction: "ASC" }], ...page }),
  ],
  [
    "rules that ended long ago",
    (context) =>
      suppressionPage(context, {
        filter: { endsBefore: new Date("2025-01-02") },
        orderBy: [{ field: "ENDS_AT", direction: "DESC" }],
        ...page,
      }),
  ],
  [
    "alerts that a rule has held back",
    () =>
      asked('{ alertSuppression(id: "01900000-0000-7000-8000-000000000001") { alerts(first: 20) { nodes { id } } } }'),
  ],
  [
    "alerts with a marking that none has",
    (context) => alertPage(context, { filter: { handlings: ["RED"] }, orderBy: by.received, ...page }),
  ],
  [
    "alerts, the next to be triaged first",
    (context) => alertPage(context, { filter: {}, orderBy: by.triage, ...page }),
  ],
  ["alerts, newest first", (context) => alertPage(context, { filter: {}, orderBy: by.received, ...page })],
  [
    "alerts in a rare state",
    (context) => alertPage(context, { filter: { states: ["RECEIVED"] }, orderBy: by.received, ...page }),
  ],
  [
    "alerts of a service with few",
    (context) => alertPage(context, { filter: { serviceIds: [services.teams] }, orderBy: by.received, ...page }),
  ],
  [
    "alerts of the services of a team that owns none",
    (context) => alertPage(context, { filter: { teamIds: [teams.legal.teamId] }, orderBy: by.received, ...page }),
  ],
  ["indicators, newest first", (context) => indicatorPage(context, { filter: {}, orderBy: by.recorded, ...page })],
  ["indicators, surest first", (context) => indicatorPage(context, { filter: {}, orderBy: by.surest, ...page })],
  [
    "indicators of a rare type",
    (context) => indicatorPage(context, { filter: { types: ["MUTEX"] }, orderBy: by.recorded, ...page }),
  ],
  [
    "indicators in a rare state",
    (context) => indicatorPage(context, { filter: { states: ["FALSE_POSITIVE"] }, orderBy: by.recorded, ...page }),
  ],
  [
    "indicators with a rare marking",
    (context) => indicatorPage(context, { filter: { handlings: ["RED"] }, orderBy: by.recorded, ...page }),
  ],
  [
    "indicators of a source with few",
    (context) => indicatorPage(context, { filter: { sources: ["A partner"] }, orderBy: by.recorded, ...page }),
  ],
  [
    "indicators with one value",
    (context) => indicatorPage(context, { filter: { values: ["n77.example"] }, orderBy: by.recorded, ...page }),
  ],
  [
    "indicators with a text in them",
    (context) => indicatorPage(context, { filter: { text: "n777.exam" }, orderBy: by.recorded, ...page }),
  ],
  [
    "indicators that concern a service with few",
    (context) => indicatorPage(context, { filter: { serviceIds: [services.teams] }, orderBy: by.recorded, ...page }),
  ],
  [
    "indicators of an incident",
    (context) =>
      indicatorPage(context, {
        filter: { incidentIds: ["01900000-0000-7000-8000-000000000190"] },
        orderBy: by.recorded,
        ...page,
      }),
  ],
  [
    "indicators that were seen since a moment",
    (context) =>
      indicatorPage(context, { filter: { seenFrom: new Date("2025-01-01") }, orderBy: by.recorded, ...page }),
  ],
  [
    "indicators that were recorded in some days",
    (context) =>
      indicatorPage(context, {
        filter: { recordedFrom: noon, recordedBefore: nextNoon },
        orderBy: by.recorded,
        ...page,
      }),
  ],
  ["the indicators of an incident", inIncident("indicators { nodes { indicator { id sightings { nodes { id } } } } }")],
  [
    "indicators that live updates tell of",
    ({ database, viewer }) => indicatorChanges.load(database.manager, eventsOf(planStepId), [viewer]),
  ],
  [
    "detection requirements, newest first",
    (context) => requirementPage(context, { filter: {}, orderBy: by.proposed, ...page }),
  ],
  [
    "detection requirements in a rare state",
    (context) => requirementPage(context, { filter: { states: ["PROPOSED"] }, orderBy: by.proposed, ...page }),
  ],
  [
    "detection requirements of a service with few",
    (context) => requirementPage(context, { filter: { serviceIds: [services.teams] }, orderBy: by.proposed, ...page }),
  ],
  [
    "detection requirements, the most urgent first",
    (context) => requirementPage(context, { filter: {}, orderBy: by.priority, ...page }),
  ],
  [
    "detection requirements about a technique",
    (context) => requirementPage(context, { filter: { techniqueIds: ["T400"] }, orderBy: by.proposed, ...page }),
  ],
  [
    "detection requirements with an open amendment",
    (context) => requirementPage(context, { filter: { amended: true }, orderBy: by.proposed, ...page }),
  ],
  [
    "what is of a detection requirement",
    () =>
      asked(`{ detectionRequirement(id: "01900000-0000-7000-8000-000000000001") { amendment { number }
        versions { nodes { number } } deployments(filter: { states: [ACTIVE] }) { nodes { id } } alerts { nodes { id } } } }`),
  ],
  ["monitoring, newest first", (context) => deploymentPage(context, { filter: {}, orderBy: by.deployed, ...page })],
  [
    "monitoring that runs",
    (context) => deploymentPage(context, { filter: { states: ["ACTIVE"] }, orderBy: by.deployed, ...page }),
  ],
  [
    "monitoring that is silent",
    (context) => deploymentPage(context, { filter: { healths: ["SILENT"] }, orderBy: by.deployed, ...page }),
  ],
  [
    "monitoring of a service with little",
    (context) => deploymentPage(context, { filter: { serviceIds: [services.teams] }, orderBy: by.deployed, ...page }),
  ],
  [
    "monitoring in a rare environment",
    (context) => deploymentPage(context, { filter: { environments: ["government"] }, orderBy: by.deployed, ...page }),
  ],
  [
    "monitoring for a technique",
    (context) => deploymentPage(context, { filter: { techniqueIds: ["T400"] }, orderBy: by.deployed, ...page }),
  ],
  [
    "coverage, by service and technique",
    (context) => coveragePage(context, { filter: {}, orderBy: by.covered, ...page }),
  ],
  [
    "coverage of a service with little",
    (context) => coveragePage(context, { filter: { serviceIds: [services.teams] }, orderBy: by.covered, ...page }),
  ],
  [
    "coverage that thousands of alerts prove",
    (context) => coveragePage(context, { filter: { techniqueIds: ["T1078"] }, orderBy: by.covered, ...page }),
  ],
  [
    "the coverage that a service leads to, as a whole",
    () =>
      asked(`{ _entities(representations: [{ __typename: "Service", id: "${services.teams}" }]) { ... on Service {
        detectionCoverage(first: 20) { nodes { status } } } } }`),
  ],
  [
    "what a source reports by some rules",
    ({ database }) => reportingDeploymentsOf(database.manager, sources.exchange, ["Rule T1078", "Rule T501"]),
  ],
  [
    "what alerts prove already",
    ({ database }) => {
      const ids = ["01900000-0000-7000-8000-000000000001", "01900000-0000-7000-8000-000000000002"];
      return provenBy(database.manager, ids, [{ id: ids[0] ?? "" } as ReportingDeployment]);
    },
  ],
  [
    "the proofs of monitoring that thousands of alerts prove",
    () =>
      asked(`{ monitoringDeployment(id: "01900000-0000-7000-8000-000000000500") { proofs(first: 20) { nodes { id alert { title } } }
        replaces { id } replacedBy { id } amendments(first: 5) { nodes { rule } } } }`),
  ],
  [
    "the proofs of coverage",
    () =>
      asked(`{ detectionCoverage(first: 20, filter: { serviceIds: ["${services.teams}"] }) { nodes {
        proofs(first: 20) { nodes { id provenAt alert { title } } } } } }`),
  ],
  [
    "the many proofs of one technique",
    () =>
      asked(`{ detectionCoverage(first: 20, filter: { serviceIds: ["${services.exchange}"], techniqueIds: ["T1078"] }) { nodes {
        proofs(first: 20) { nodes { id provenAt alert { title } } } } } }`),
  ],
  [
    "where what is deployed is reported",
    () => asked("{ monitoringDeployments(first: 20) { nodes { rule alertSource { id } } } }"),
  ],
  [
    "coverage of some techniques",
    (context) => coveragePage(context, { filter: { techniqueIds: ["T400", "T401"] }, orderBy: by.covered, ...page }),
  ],
  [
    "obligations that are owed, least time left first",
    (context) => obligationPage(context, { filter: {}, orderBy: by.deadline, ...page }),
  ],
  [
    "obligations that are owed, most time left first",
    (context) => obligationPage(context, { filter: {}, orderBy: [{ field: "DEADLINE", direction: "DESC" }], ...page }),
  ],
  [
    "obligations that are owed, behind a cursor",
    (context) =>
      obligationPage(context, {
        filter: {},
        orderBy: by.deadline,
        ...page,
        after: cursorOf(incidentId, noon.toISOString()),
      }),
  ],
  [
    "obligations that are owed and have no deadline",
    (context) =>
      obligationPage(context, { filter: {}, orderBy: by.deadline, ...page, after: cursorOf(planStepId, "infinity") }),
  ],
  [
    "obligations that are owed, oldest start first",
    (context) => obligationPage(context, { filter: {}, orderBy: [{ field: "STARTED_AT", direction: "ASC" }], ...page }),
  ],
  [
    "obligations that are missed",
    (context) => obligationPage(context, { filter: { states: ["MISSED"] }, orderBy: by.deadline, ...page }),
  ],
  [
    "obligations in states of which some are settled",
    (context) => obligationPage(context, { filter: { states: ["MISSED", "MET"] }, orderBy: by.deadline, ...page }),
  ],
  [
    "obligations in states that none is in",
    (context) =>
      obligationPage(context, { filter: { states: ["MET_LATE", "EXCEPTED"] }, orderBy: by.deadline, ...page }),
  ],
  [
    "obligations that were settled, latest first",
    (context) =>
      obligationPage(context, { filter: {}, orderBy: [{ field: "SETTLED_AT", direction: "DESC" }], ...page }),
  ],
  [
    "obligations that were settled, by deadline",
    (context) => obligationPage(context, { filter: { owed: false }, orderBy: by.deadline, ...page }),
  ],
  [
    "obligations that were settled, by a start",
    (context) =>
      obligationPage(context, {
        filter: { owed: false },
        orderBy: [{ field: "STARTED_AT", direction: "DESC" }],
        ...page,
      }),
  ],
  [
    "obligations of a law that few are under, settled",
    (context) => obligationPage(context, { filter: { laws: ["GDPR"], owed: false }, orderBy: by.deadline, ...page }),
  ],
  [
    "obligations of a law that none is under, settled",
    (context) => obligationPage(context, { filter: { laws: ["DORA"], owed: false }, orderBy: by.deadline, ...page }),
  ],
  [
    "obligations that are owed to somebody, by a time",
    (context) =>
      obligationPage(context, {
        filter: { addressees: ["AUTHORITY"], dueBefore: nextNoon },
        orderBy: by.deadline,
        ...page,
      }),
  ],
  [
    "obligations to somebody whom nobody knows, settled",
    (context) =>
      obligationPage(context, { filter: { addresseeName: "Quokka", owed: false }, orderBy: by.deadline, ...page }),
  ],
  [
    "obligations of some incidents, owed or not",
    (context) =>
      obligationPage(context, { filter: { incidentIds: [incidentId], owed: false }, orderBy: by.deadline, ...page }),
  ],
  [
    "what was done to an alert",
    () =>
      asked(`{ alert(id: "01900000-0000-7000-8000-000000000001") { history(first: 20) { totalCount nodes {
        kind incident { number } suppression { reason } } } } }`),
  ],
  ["the timeline of an incident", inIncident("timeline { nodes { text } }")],
  [
    "the plan of a service",
    inIncident("serviceResponses { planSteps(filter: { states: [AGREED] }) { nodes { id } } }"),
  ],
  ["what a step has said", inIncident("serviceResponses { planSteps { nodes { history { nodes { number } } } } }")],
  [
    "the sequence of an attack",
    inIncident("attackSequence { nodes { description observedTechnique { id } history { nodes { number } } } }"),
  ],
  [
    "the last acts of a service, of some tactics",
    inIncident(
      `attackSequence(last: 5, filter: { serviceIds: ["${services.exchange}"], tactics: [IMPACT], beganFrom: "2025-01-01T05:00:00Z" }) { nodes { id } }`,
    ),
  ],
  [
    "what announced an incident",
    inIncident("precursors { nodes { reason precursor { description } incident { number } } }"),
  ],
  [
    "the precursors that are to be looked at first",
    () =>
      asked(
        `{ precursors(first: 20, filter: { states: [OPEN] }, orderBy: [{ field: REVIEW_DUE_AT, direction: ASC }]) {
          nodes { id measures { nodes { id } } incidents { nodes { id } } } } }`,
      ),
  ],
  [
    "how a precursor was closed",
    () => asked(`{ precursor(id: "${ofThreats}") { closings(first: 20) { nodes { reason } } } }`),
  ],
  [
    "what a precursor said before",
    () => asked(`{ precursor(id: "${ofThreats}") { history(first: 20) { nodes { description } } } }`),
  ],
  [
    "the precursors of a service that has few",
    () => asked(`{ precursors(first: 20, filter: { serviceIds: ["${services.teams}"] }) { nodes { id } } }`),
  ],
  [
    "the briefings that are due first",
    () => asked("{ threatBriefings(first: 20, orderBy: [{ field: DUE_AT, direction: ASC }]) { nodes { id } } }"),
  ],
  [
    "the briefings that end last",
    () => asked("{ threatBriefings(first: 20, orderBy: [{ field: VALID_UNTIL, direction: DESC }]) { nodes { id } } }"),
  ],
  [
    "the most urgent of the briefings that are valid",
    () =>
      asked(
        '{ threatBriefings(first: 20, filter: { validFrom: "2090-01-01T00:00:00.000Z" }, orderBy: [{ field: PRIORITY, direction: ASC }]) { nodes { id } } }',
      ),
  ],
  [
    "the briefings of a priority that are valid",
    () =>
      asked(
        '{ threatBriefings(first: 20, filter: { priorities: [1], states: [PUBLISHED], validFrom: "2090-01-01T00:00:00.000Z" }) { nodes { id } } }',
      ),
  ],
  [
    "the adversaries that a briefing is about",
    () => asked(`{ threatBriefing(id: "${ofThreats}") { actors(first: 10) { nodes { id name } } } }`),
  ],
  [
    "the drafts of briefings",
    () => asked("{ threatBriefings(first: 20, filter: { states: [DRAFT] }) { nodes { id } } }"),
  ],
  [
    "the briefings of a service that has few",
    () => asked(`{ threatBriefings(first: 20, filter: { serviceIds: ["${services.teams}"] }) { nodes { id } } }`),
  ],
  [
    "the briefings with a rare technique",
    () => asked('{ threatBriefings(first: 20, filter: { techniqueIds: ["T1195"] }) { nodes { id } } }'),
  ],
  [
    "the briefings with a rare text",
    () => asked('{ threatBriefings(first: 20, filter: { text: "quokka" }) { nodes { id } } }'),
  ],
  [
    "vulnerabilities with a rare text",
    () => asked('{ vulnerabilities(first: 20, filter: { text: "quokka" }) { nodes { id } } }'),
  ],
  [
    "precursors with a rare text",
    () => asked('{ precursors(first: 20, filter: { text: "quokka" }) { nodes { id } } }'),
  ],
  [
    "detection requirements with a rare text",
    () => asked('{ detectionRequirements(first: 20, filter: { text: "quokka" }) { nodes { id } } }'),
  ],
  [
    "monitoring by a rare rule",
    () => asked('{ monitoringDeployments(first: 20, filter: { text: "T400" }) { nodes { id } } }'),
  ],
  [
    "suppressions of alerts with a rare text",
    () => asked('{ alertSuppressions(first: 20, filter: { text: "quokka" }) { nodes { id } } }'),
  ],
  [
    "the briefings about an indicator",
    () => asked(`{ threatBriefings(first: 20, filter: { indicatorIds: ["${ofThreats}"] }) { nodes { id } } }`),
  ],
  [
    "what belongs to a briefing",
    () =>
      asked(
        `{ threatBriefing(id: "${ofThreats}") { editions { nodes { number } } acknowledgements { nodes { state answers { nodes { number } } } } indicators { nodes { id } } requirements { nodes { id } } sweeps { nodes { id } } hunts { nodes { id } } } }`,
      ),
  ],
  [
    "what the team of a service has not answered of briefings",
    () =>
      asked(
        `{ briefingAcknowledgements(first: 20, filter: { serviceIds: ["${services.teams}"], states: [PENDING] }) { nodes { id } } }`,
      ),
  ],
  [
    "what is to be answered of briefings first",
    () =>
      asked("{ briefingAcknowledgements(first: 20, orderBy: [{ field: DUE_AT, direction: ASC }]) { nodes { id } } }"),
  ],
  [
    "the adversaries by name, with all that belongs to them",
    () =>
      asked(`{ threatActorProfiles(first: 20, orderBy: [{ field: NAME, direction: ASC }]) { nodes { name
        history { nodes { number } } attributions { nodes { id } } indicators { nodes { id } } briefings { nodes { id } } } } }`),
  ],
  [
    "the indicators, alerts and incidents of an adversary",
    () =>
      asked(`{ threatActorProfile(id: "${ofThreats}") { indicators(first: 20) { nodes { id value } }
        indicatorRelations(first: 20) { nodes { id reason } } alerts(first: 20) { nodes { id } } incidents(first: 20) { nodes { id } } } }`),
  ],
  [
    "the indicators of an adversary, in another order and of one state",
    () =>
      asked(`{ threatActorProfile(id: "${ofThreats}") {
        indicators(first: 20, filter: { states: [ACTIVE] }, orderBy: [{ field: CONFIDENCE, direction: DESC }]) { nodes { id } } } }`),
  ],
  [
    "the adversaries of an indicator",
    () => asked(`{ indicator(id: "${ofThreats}") { profiles(first: 20) { nodes { id name } } } }`),
  ],
  [
    "the indicators of some adversaries",
    () => asked(`{ indicators(first: 20, filter: { profileIds: ["${ofThreats}"] }) { nodes { id } } }`),
  ],
  [
    "the adversaries of whom much is sure",
    () => asked("{ threatActorProfiles(first: 20, filter: { confidences: [HIGH] }) { nodes { id } } }"),
  ],
  [
    "the adversaries with a rare technique",
    () => asked('{ threatActorProfiles(first: 20, filter: { techniqueIds: ["T1195"] }) { nodes { id } } }'),
  ],
  [
    "the adversaries who are known by an indicator",
    () => asked(`{ threatActorProfiles(first: 20, filter: { indicatorIds: ["${ofThreats}"] }) { nodes { id } } }`),
  ],
  ["the tasks of an incident", inIncident("tasks(filter: { states: [OPEN] }) { nodes { id } }")],
  [
    "the steps of an incident",
    inIncident("serviceResponses { planSteps { nodes { dependsOn { id } dependents { id } } } }"),
  ],
  [
    "steps that live updates tell of",
    ({ database, viewer }) => partChanges("PlanStep").load(database.manager, eventsOf(planStepId), [viewer]),
  ],
  [
    "notes that live updates tell of",
    ({ database, viewer }) => partChanges("Note").load(database.manager, eventsOf(planStepId), [viewer]),
  ],
  [
    "alerts that live updates tell of",
    ({ database, viewer }) => alertChanges.load(database.manager, eventsOf(planStepId), [viewer]),
  ],
])("The list of %s reads by an index and looks at few rows of many", async (_name, read) => {
  const [asked, ...more] = await statementsOf(room.database, () => read(room.contextOf(people.sora)));
  expect(more).toEqual([]);
  const { steps, rowsRead } = await planOf(room.database, asked as Statement);
  const names = steps.map((step) => `${step["Node Type"]} ${step["Relation Name"]}`);
  expect(
    names.filter((name) =>
      /^Seq Scan (incident|alert|alert_correlation|alert_history_entry|alert_suppression|detection_requirement|detection_requirement_version|required_technique|monitoring_deployment|detection_proof|plan_step|plan_step_version|task|note|incident_room|room_presence|room_invitation|customer_notice|service_health_post|notice_delivery|affected_tenant|notification_obligation|indicator|indicator_relation|indicator_sighting|adversary_activity|adversary_activity_version|precursor|precursor_measure|precursor_link|precursor_closing|precursor_version|threat_briefing|threat_briefing_edition|briefing_acknowledgement|briefing_answer|threat_actor_profile|threat_actor_profile_version)$/.test(
        name,
      ),
    ),
  ).toEqual([]);
  expect(rowsRead).toBeLessThan(500);
});

test.each(
  (Object.keys(detectionColumns) as DetectionSearchKind[]).flatMap((kind) =>
    [
      ["a rare text", "quokka"],
      ["a part of a value", "777.exam"],
      ["what is nowhere", "residential"],
      ["a common text", "tokens"],
      ["what nearly all have", "a"],
    ].map(([what, text]) => ({ kind, what, text })),
  ),
)("Looking for $what in records of detection, $kind, reads a part of the table alone", async ({ kind, text = "" }) => {
  const [searching, ...more] = await statementsOf(room.database, () =>
    detectionSearchPage(room.contextOf(people.sora), text, [kind], page),
  );
  expect(more).toEqual([]);
  const { rowsRead } = await planOf(room.database, searching as Statement);
  expect(rowsRead).toBeLessThan(6_000);
});

test("Alerts that were last seen long ago are found without a look at all that has come in since", async () => {
  const filter = { lastSeenBefore: new Date("2025-02-01T00:00:00.000Z") };
  const [listing] = await statementsOf(room.database, () =>
    alertPage(room.contextOf(people.sora), { filter, orderBy: by.received, ...page }),
  );
  const { rowsRead } = await planOf(room.database, listing as Statement);
  // A month of twenty thousand hours, an alert each.
  expect(rowsRead).toBeLessThan(2_000);
});

test("Correlations, each of which is read by its members, are counted in a bounded number of rows", async () => {
  const query = "{ alertCorrelations(first: 1) { totalCount totalCountIsExact } }";
  const [counting, ...more] = await statementsOf(room.database, () => asked(query));
  expect(more).toEqual([]);
  const { rowsRead } = await planOf(room.database, counting as Statement);
  expect(rowsRead).toBeLessThanOrEqual(correlationBounds.counted + 1);
  const { data } = await ask(room, people.sora, query);
  expect(data).toEqual({ alertCorrelations: { totalCount: correlationBounds.counted, totalCountIsExact: false } });
});

test("The analyses that are missing are found by the services, and by the months that are over", async () => {
  const fields = "totalCount nodes { service { id } periodFrom }";
  const query = `{ missingServiceAnalyses(first: 20, filter: { periodFrom: "2000-01-01T00:00:00.000Z" }) { ${fields} } }`;
  const statements = await statementsOf(room.database, () => asked(query));
  expect(statements).toHaveLength(1);
  const { steps, rowsRead } = await planOf(room.database, statements[0] as Statement);
  expect(
    steps.filter((step) => step["Relation Name"] === "service_analysis" && step["Node Type"] === "Seq Scan"),
  ).toEqual([]);
  // As many months as the view knows of, of which the last twelve are taken.
  expect(rowsRead).toBeLessThanOrEqual(960);
});

test("What matches a suggestion is found and counted by indexes, whatever else has come in", async () => {
  const id = "01900000-0000-7000-8000-0000000001f4";
  const fields =
    "incident { id } matchingAlerts(first: 50) { totalCount nodes { id } } matchingServices(first: 20) { totalCount nodes { service { id } alertCount waitingCount } }";
  const statements = await statementsOf(room.database, () => asked(`{ alertCorrelation(id: "${id}") { ${fields} } }`));
  expect(statements).toHaveLength(2);
  for (const statement of statements) {
    const { steps, rowsRead } = await planOf(room.database, statement);
    const scans = steps.map((step) => `${step["Node Type"]} ${step["Relation Name"]}`);
    expect([statement.sql, scans.filter((name) => /^Seq Scan /.test(name))]).toEqual([statement.sql, []]);
    expect([statement.sql, rowsRead < 500]).toEqual([statement.sql, true]);
  }
});

test("What has come of a result of a sweep is found by an index, among all that was ever seen", async () => {
  const id = "01900000-0000-7000-8000-0000000001f4";
  const result = { indicatorSweepId: id, id, serviceId: services.exchange };
  const statements = await statementsOf(room.database, () =>
    room.database.transaction(async (manager) => {
      await lockSightings(manager, result);
      await loadUnseenHits(manager, result);
    }),
  ).then((all) => all.filter(({ sql }) => sql.includes("indicator_sighting")));
  expect(statements).toHaveLength(2);
  for (const statement of statements) {
    const { steps, rowsRead } = await planOf(room.database, statement);
    const scans = steps.map((step) => `${step["Node Type"]} ${step["Relation Name"]}`);
    expect([statement.sql, scans.filter((name) => /^Seq Scan /.test(name))]).toEqual([statement.sql, []]);
    expect([statement.sql, rowsRead < 50]).toEqual([statement.sql, true]);
  }
});

/** The statements by which work is found, for somebody of security, a service, communications, and of all at once. */
test.each([
  ["security", people.sora],
  ["a service", people.erin],
  ["communications", people.cora],
  ["legal affairs", people.lena],
  ["the executive managers", people.mina],
  ["everybody's teams", everyone],
])("What waits for somebody of %s is found by an index, in few rows of many", async (_name, viewer) => {
  const statements = await statementsOf(room.database, async () => {
    const context = room.contextOf(viewer);
    await workPage(context, workSources, workKinds, { first: 50 });
    const { pageInfo } = await workPage(context, workSources, workKinds, { first: 2 });
    const further = { first: 50, after: pageInfo.endCursor, filter: { overdue: false } };
    await (await workPage(context, workSources, workKinds, further)).count();
  });
  expect(statements).not.toEqual([]);
  for (const statement of statements) {
    const { steps, rowsRead } = await planOf(room.database, statement);
    const scans = steps.map((step) => `${step["Node Type"]} ${step["Relation Name"]}`);
    // The organization has as many people, teams and services in its directory, and as many sources of alerts: here, too few for an index.
    expect([
      statement.sql,
      scans.filter((name) => /^Seq Scan (?!(directory_(person|team|service)|alert_source)$)/.test(name)),
    ]).toEqual([statement.sql, []]);
    expect([statement.sql, rowsRead < 500]).toEqual([statement.sql, true]);
  }
});

/** What waits for a time: for somebody, or for a word of what is deployed. */
const waits = reactions.flatMap((reaction) =>
  "everySeconds" in reaction &&
  (reaction.policy.timer ||
    [
      "recordOverdueMonitoring",
      "recordOverdueBriefing",
      "lapseExpiredBriefing",
      "expireAlertSuppression",
      "returnSuppressedAlerts",
      "lapseAlertCorrelation",
      "recordOverdueVulnerability",
      "linkAlertOfSweep",
    ].includes(reaction.name))
    ? [reaction]
    : [],
);

test.each(waits)("What has run out for $name is found by an index, in few rows of many", async ({ perform }) => {
  const statements = await statementsOf(room.database, () =>
    room.database.transaction((transaction) => perform(transaction, noon, { limit: 100 })),
  ).then((all) => all.filter(({ sql }) => /FOR UPDATE SKIP LOCKED|min\(due|DISTINCT ON/i.test(sql)));
  expect(statements).not.toEqual([]);
  for (const statement of statements) {
    const { steps, rowsRead } = await planOf(room.database, statement);
    const scans = steps.map((step) => `${step["Node Type"]} ${step["Relation Name"]}`);
    expect([statement.sql, scans.filter((name) => /^Seq Scan /.test(name))]).toEqual([statement.sql, []]);
    expect([statement.sql, rowsRead < 500]).toEqual([statement.sql, true]);
  }
});

test("What alerts have in common is found by indexes, in a number of rows that goes by those alerts", async () => {
  const statements = await statementsOf(room.database, () =>
    room.database.transaction((transaction) => correlationsToSuggest.due(transaction, noon, 100, [])),
  ).then((all) => all.filter(({ sql }) => /LATERAL|UPDATE alert|alert_ids &&/.test(sql)));
  expect(statements).toHaveLength(8);
  for (const statement of statements) {
    const { steps } = await planOf(room.database, statement);
    const scans = steps.map((step) => `${step["Node Type"]} ${step["Relation Name"]}`);
    expect([
      statement.sql,
      scans.filter((name) => /^Seq Scan (alert|alert_correlation|indicator|indicator_relation)$/.test(name)),
    ]).toEqual([statement.sql, []]);
  }
});

test.each([
  ["compared", "compares_alerts_at", (manager) => findRecordedSince(manager, noon)],
  ["returned", "returns_alerts_at", (manager) => returningForIndicators(manager, noon, [], 500)],
] satisfies readonly (readonly [string, string, (manager: EntityManager) => Promise<object>])[])(
  "What reports an indicator that was recorded later is found by an index as it is %s",
  async (_what, column, look) => {
    await room.database.query(
      `UPDATE indicator SET ${column} = '2025-01-01' WHERE id IN (SELECT id FROM indicator WHERE state = 'ACTIVE' LIMIT 40)`,
    );
    const statements = await statementsOf(room.database, () => room.database.transaction<object>(look)).then((all) =>
      all.filter(({ sql }) => /wanted\.spelled/.test(sql)),
    );
    expect(statements.length).toBeGreaterThan(0);
    for (const statement of statements) {
      const { steps } = await planOf(room.database, statement);
      const scans = steps.map((step) => `${step["Node Type"]} ${step["Relation Name"]}`);
      expect(scans.filter((name) => /^(Seq|Index|Index Only) Scan alert$/.test(name))).toEqual([]);
      expect(scans).toContain("Bitmap Heap Scan alert");
    }
  },
);

test("Pages within a stretch of time follow each other without a gap or a repetition.", async () => {
  const context = room.contextOf(people.sora);
  const within = { openedFrom: noon, openedBefore: nextNoon };
  for (const order of ["newest", "oldest"] as const) {
    const whole = await incidentPage(context, { filter: within, orderBy: by[order], first: 24 });
    const first = await incidentPage(context, { filter: within, orderBy: by[order], first: 10 });
    const second = await incidentPage(context, {
      filter: within,
      orderBy: by[order],
      first: 14,
      after: first.pageInfo.endCursor,
    });
    expect(whole.nodes).toHaveLength(24);
    expect([...first.nodes, ...second.nodes].map(({ id }) => id)).toEqual(whole.nodes.map(({ id }) => id));
    expect(second.pageInfo.hasNextPage).toBe(false);
  }
});
