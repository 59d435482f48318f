import type { Agreement, BoundChain } from "./chain-kind.js";

/** The heads named by an audit entry; null when it names none, as in a database without the column. */
export const headsOfAudit = "nullif(to_jsonb(audit) -> 'heads', 'null')";

/**
 * Agreement: the chains of one kind are those named by the audit chain. A named head fixes its chain up to there, since
 * a hash covers all earlier entries; after the last named head there may only be entries from when audit entries named
 * no heads.
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
