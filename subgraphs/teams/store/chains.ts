import type { BoundChain, Chains } from "../../../platform/actions/audit/chain-kind.js";

/** The kind of chain, by the name that audit entries have it under: it never changes. */
export const shiftLogs = "shift logs";

const ofTeams: BoundChain = {
  name: shiftLogs,
  entry: "shift log entry",
  of: "team",
  before: "00000000-0000-0000-0000-000000000000",
  entries: `
    SELECT team_id AS chain, id, team_id AS "teamId", shift_id AS "shiftId", sequence, category, text,
           happened_at AS "happenedAt", recorded_at AS "recordedAt", recorded_by_id AS "recordedById",
           recorded_by_name AS "recordedByName", incident_id AS "incidentId", follow_up_due_at AS "followUpDueAt",
           corrects_id AS "correctsId", completes_id AS "completesId", previous_hash AS "previousHash", hash
    FROM shift_log_entry WHERE (team_id, sequence) > ($1::uuid, $2::bigint) ORDER BY team_id, sequence LIMIT $3`,
  heads: "SELECT id AS chain, length, hash FROM shift_log WHERE id > $1::uuid ORDER BY id LIMIT $2",
  table: "shift_log_entry",
  key: "team_id",
  // There was no shift log before audit entries named heads.
  knownBefore: "false",
};

/** What the teams subgraph keeps that shows tampering, besides its audit chain. */
export const chains: Chains = {
  kinds: [ofTeams],
  agreements: [
    {
      name: "what the shift log leaves to be followed up is kept, and done where the log says so",
      table: "shift_follow_up",
      sql: `
        SELECT format('shift log entry %s of team %s', entry.sequence, entry.team_id) AS at,
               'its follow-up is not as the log says' AS why
        FROM shift_log_entry AS entry
        LEFT JOIN shift_follow_up AS followup ON followup.team_id = entry.team_id AND followup.id = entry.id
        LEFT JOIN shift_log_entry AS done ON done.team_id = entry.team_id AND done.completes_id = entry.id
        WHERE followup.due_at IS DISTINCT FROM entry.follow_up_due_at
           OR followup.done_by_entry_id IS DISTINCT FROM done.id
        ORDER BY entry.team_id, entry.sequence LIMIT 1`,
    },
  ],
};
