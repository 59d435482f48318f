import type { Agreement, BoundChain } from "./chain-kind.js";

/** What an audit entry in the row `audit` names; null when it names nothing, as in a database that has no such column yet. */
export const headsOfAudit = "nullif(to_jsonb(audit) -> 'heads', 'null')";

/**
 * That the chains of one kind are those that the audit chain names. A named head fixes its chain up to there, since the hash of
 * an entry covers all before it; behind the last that is named nothing may stand, except what was written when audit entries
 * named no heads.
 */
export function boundByAudit({ name, entry, of, table, key, knownBefore }: BoundChain): readonly Agreement[] {
  const named = `
    FROM audit_entry AS audit, jsonb_to_recordset(${headsOfAudit}) AS head(kind text, chain uuid, length bigint, hash text)
    WHERE head.kind = '${name}'`;
  return [
    {
      name: `the ${name} are those that the audit chain names`,
      sql: `
        SELECT format('audit entry %s', audit.sequence) AS at,
               format('${entry} %s of ${of} %s is not the one that it names', head.length, head.chain) AS why
        ${named} AND NOT EXISTS (
          SELECT FROM ${table} AS entry
          WHERE entry.${key} = head.chain AND entry.sequence = head.length AND entry.hash = head.hash)
        ORDER BY audit.sequence LIMIT 1`,
    },
    {
      name: `what stands in the ${name} was done`,
      sql: `
        WITH bound AS (SELECT head.chain, max(head.length) AS length ${named} GROUP BY head.chain)
        SELECT format('${entry} %s of ${of} %s', entry.sequence, entry.${key}) AS at,
               'the audit chain does not know it' AS why
        FROM ${table} AS entry LEFT JOIN bound ON bound.chain = entry.${key}
        WHERE entry.sequence > coalesce(bound.length, 0) AND NOT (${knownBefore})
        ORDER BY entry.${key}, entry.sequence LIMIT 1`,
    },
  ];
}
