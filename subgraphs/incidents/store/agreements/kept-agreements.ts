import type { Agreement } from "../../../../platform/actions/audit/chain-kind.js";

const accepted = (action: string) => `audit.outcome = 'ACCEPTED' AND audit.action = '${action}'`;

/** What keeps data, and who reads it, held to what the audit chain says was decided. */
export const keptAgreements: readonly Agreement[] = [
  {
    name: "legal holds are there as they were placed",
    table: "legal_hold",
    sql: `
      SELECT format('audit entry %s', audit.sequence) AS at,
             format('legal hold %s is not there as it was placed', audit.subject_id) AS why
      FROM audit_entry AS audit
      WHERE ${accepted("placeLegalHold")} AND NOT EXISTS (
        SELECT FROM legal_hold AS hold
        WHERE hold.id::text = audit.subject_id AND hold.incident_id::text = lower(audit.input ->> 'incidentId')
          AND hold.evidence_id::text IS NOT DISTINCT FROM lower(audit.input ->> 'evidenceId')
          AND hold.matter = audit.input ->> 'matter' AND hold.reason = audit.input ->> 'reason'
          AND hold.placed_at = audit.recorded_at)
      ORDER BY audit.sequence LIMIT 1`,
  },
  {
    name: "legal holds are in force until they were lifted",
    table: "legal_hold",
    sql: `
      SELECT format('legal hold %s', hold.id) AS at,
             format('its state is %s, and the audit chain says otherwise', hold.state) AS why
      FROM legal_hold AS hold
      WHERE (hold.state = 'LIFTED') <> EXISTS (
        SELECT FROM audit_entry AS audit WHERE ${accepted("liftLegalHold")} AND audit.subject_id = hold.id::text)
      ORDER BY hold.id LIMIT 1`,
  },
  {
    name: "legal holds on a duplicate hold what it was merged into",
    table: "legal_hold",
    sql: `
      SELECT format('legal hold %s', hold.id) AS at,
             format('incident %s has not taken it over', duplicate.merged_into_id) AS why
      FROM legal_hold AS hold JOIN incident AS duplicate ON duplicate.id = hold.incident_id
      WHERE duplicate.merged_into_id IS NOT NULL AND duplicate.merge_due_at IS NULL
        AND hold.evidence_id IS NULL AND hold.state <> 'LIFTED' AND hold.placed_at <= duplicate.ended_at
        AND NOT EXISTS (
          SELECT FROM legal_hold AS kept
          WHERE kept.incident_id = duplicate.merged_into_id AND kept.evidence_id IS NULL
            AND kept.matter = hold.matter AND kept.placed_at = hold.placed_at)
      ORDER BY hold.id LIMIT 1`,
  },
  {
    name: "an incident is held by its legal holds",
    table: "legal_hold",
    sql: `
      SELECT format('incident %s', incident.id) AS at, 'whether it is held is not what its legal holds say' AS why
      FROM incident
      WHERE incident.legal_hold <> EXISTS (
        SELECT FROM legal_hold AS hold WHERE hold.incident_id = incident.id AND hold.state <> 'LIFTED')
      ORDER BY incident.id LIMIT 1`,
  },
  {
    name: "an incident is kept as long as was decided",
    table: "retention_entry",
    sql: `
      SELECT format('incident %s', incident.id) AS at, 'it is kept until another time than was decided' AS why
      FROM incident
      WHERE incident.retain_until IS DISTINCT FROM (
        SELECT max(entry.retain_until) FROM retention_entry AS entry WHERE entry.incident_id = incident.id)
      ORDER BY incident.id LIMIT 1`,
  },
  {
    name: "what was privileged stays privileged",
    table: "consultation",
    sql: `
      SELECT format('audit entry %s', audit.sequence) AS at,
             format('consultation %s is not privileged any more', audit.subject_id) AS why
      FROM audit_entry AS audit
      WHERE audit.outcome = 'ACCEPTED' AND audit.subject_type = 'Consultation'
        AND (audit.input -> 'isPrivileged' = 'true'::jsonb
          -- Nothing said, what legal affairs was asked and has declined is privileged.
          OR audit.action = 'declineConsultation' AND audit.input ->> 'isPrivileged' IS NULL AND EXISTS (
            SELECT FROM consultation AS asked WHERE asked.id::text = audit.subject_id AND asked.is_for_legal))
        AND NOT EXISTS (
          SELECT FROM consultation WHERE consultation.id::text = audit.subject_id AND consultation.is_privileged)
      ORDER BY audit.sequence LIMIT 1`,
  },
];
