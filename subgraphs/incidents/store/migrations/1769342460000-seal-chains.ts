import type { MigrationInterface, QueryRunner } from "typeorm";
import { chainHash } from "../../../../platform/actions/audit/chain.js";
import { newIdentifier } from "../../../../platform/runtime/identifier.js";

interface Sealed {
  readonly chain: string;
  readonly length: number;
  readonly hash: string;
}

/** How many heads stand in one audit entry. */
const pageSize = 1_000;

const kinds = [
  { name: "timelines", table: "timeline_entry", key: "incident_id" },
  { name: "chains of custody", table: "custody_entry", key: "evidence_id" },
];

/**
 * The audit entries of before name no heads. Those of the timelines and chains of custody that are there are named here, as
 * they stand: from now on the audit chain binds all of them. The entries are written out as the tables are at this point.
 */
export class SealChains1769342460000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const { name, table, key } of kinds) {
      let last = "00000000-0000-0000-0000-000000000000";
      for (;;) {
        const page: Sealed[] = await runner.query(
          `SELECT DISTINCT ON (${key}) ${key} AS chain, sequence AS length, hash FROM ${table}
           WHERE ${key} > $1 ORDER BY ${key}, sequence DESC LIMIT ${pageSize}`,
          [last],
        );
        const final = page.at(-1);
        if (!final) break;
        await seal(runner, name, page);
        last = final.chain;
      }
    }
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}

async function seal(runner: QueryRunner, kind: string, page: readonly Sealed[]): Promise<void> {
  const [head]: { sequence: string; hash: string }[] = await runner.query(
    "SELECT sequence, hash FROM audit_head FOR UPDATE",
  );
  if (!head) throw new Error("The audit chain has lost its head.");
  const entry = {
    sequence: Number(head.sequence) + 1,
    id: newIdentifier(),
    recordedAt: new Date().toISOString(),
    actor: "SYSTEM",
    actorName: "Cordon",
    action: "sealChains",
    outcome: "ACCEPTED",
    subjectType: "Chains",
    subjectId: null,
    version: null,
    requestId: newIdentifier(),
    input: {},
    summary: `Named the last entry of each of ${page.length} ${kind}, as they stood when audit entries began to name them`,
    heads: page.map(({ chain, length, hash }) => ({ kind, chain, length, hash })),
  };
  const hash = chainHash(head.hash, entry);
  await runner.query(
    `INSERT INTO audit_entry (sequence, id, recorded_at, actor, actor_name, action, outcome, subject_type, subject_id,
                              version, request_id, input, summary, heads, previous_hash, hash)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
    [...Object.values({ ...entry, heads: JSON.stringify(entry.heads) }), head.hash, hash],
  );
  await runner.query("UPDATE audit_head SET sequence = $1, previous_hash = hash, hash = $2", [entry.sequence, hash]);
}
