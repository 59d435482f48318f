import type { Agreement } from "../../../../platform/actions/audit/chain-kind.js";
import { endedReason } from "../../domain/advice/ended-reason.js";

/** The seal of a text in the input of an audit entry: as `sealed` makes it. What was asked before there were salts has none. */
const isSealed = (name: string, row: string, column: string, salt: string) =>
  `audit.input -> '${name}' ->> 'saltedSha256' IS NOT DISTINCT FROM
     encode(sha256(convert_to(${salt} || (to_jsonb(${row}) ->> '${column}'), 'UTF8')), 'hex')`;

const saltOf = (row: string) => `(to_jsonb(${row}) ->> 'salt')`;

const of = (consultation: string, ...operations: readonly string[]) =>
  `audit.outcome = 'ACCEPTED' AND audit.subject_type = 'Consultation' AND audit.subject_id = ${consultation}
     AND audit.action IN (${operations.map((one) => `'${one}'`).join(", ")})`;

/** By which operation a question comes to an end without an answer, with a reason. */
const settling = { DECLINED: "declineConsultation", WITHDRAWN: "withdrawConsultation" } as const;

/** What was asked and answered, and why a question was declined or taken back, is what the audit chain has the seals of, though it does not have the texts. */
export const adviceAgreements: readonly Agreement[] = [
  {
    name: "what was asked is as it was put",
    table: "consultation",
    sql: `
      SELECT format('consultation %s of incident %s', asked.id, asked.incident_id) AS at,
             'the audit chain knows no such question' AS why
      FROM consultation AS asked
      WHERE ${saltOf("asked")} IS NOT NULL AND NOT EXISTS (
        SELECT FROM audit_entry AS audit WHERE ${of("asked.id::text", "requestConsultation")}
          AND ${isSealed("question", "asked", "question", saltOf("asked"))}
          AND ${isSealed("background", "asked", "background", saltOf("asked"))})
      ORDER BY asked.incident_id, asked.id LIMIT 1`,
  },
  {
    name: "why a question was declined or taken back is as it was said",
    table: "consultation",
    sql: `
      SELECT format('consultation %s of incident %s', asked.id, asked.incident_id) AS at,
             'the audit chain knows no such reason' AS why
      FROM consultation AS asked
      WHERE ${saltOf("asked")} IS NOT NULL
        AND (asked.state = 'DECLINED' OR asked.reason <> '${endedReason}' OR EXISTS (
          SELECT FROM audit_entry AS audit WHERE ${of("asked.id::text", ...Object.values(settling))}))
        AND NOT EXISTS (
          SELECT FROM audit_entry AS audit WHERE (${Object.entries(settling)
            .map(([state, operation]) => `asked.state = '${state}' AND ${of("asked.id::text", operation)}`)
            .join(" OR ")})
            AND ${isSealed("reason", "asked", "reason", saltOf("asked"))})
      ORDER BY asked.incident_id, asked.id LIMIT 1`,
  },
  {
    name: "what was answered is as it was said",
    table: "consultation_answer",
    sql: `
      SELECT format('answer %s of incident %s', answer.id, answer.incident_id) AS at,
             'the audit chain knows no such answer' AS why
      FROM consultation_answer AS answer
      WHERE ${saltOf("answer")} IS NOT NULL AND NOT EXISTS (
        SELECT FROM audit_entry AS audit
        WHERE ${of("answer.consultation_id::text", "answerConsultation", "supplementConsultation")}
          AND ${isSealed("text", "answer", "text", saltOf("answer"))})
      ORDER BY answer.incident_id, answer.id LIMIT 1`,
  },
];
