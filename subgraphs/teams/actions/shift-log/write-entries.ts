import { chainHash } from "../../../../platform/actions/audit/chain.js";
import type { Write } from "../../../../platform/actions/decision.js";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import type { Records } from "../../domain/records/records.js";
import type { ShiftLogEntry } from "../../domain/records/shift-log-entry.js";
import type { LogFile } from "../../domain/shift-log/shift-file.js";

/** What an entry says; what it does not have is left out. */
type Saying = Pick<ShiftLogEntry, "category" | "text"> &
  Partial<Pick<ShiftLogEntry, "happenedAt" | "incidentId" | "followUpDueAt" | "correctsId" | "completesId">>;

/** Who writes, when, and into which log. */
interface Writing {
  readonly loaded: LogFile;
  readonly viewer: Viewer;
  readonly now: Date;
  readonly newIdentifier: () => string;
}

/** Writes entries into the log of a shift: each is chained to the one before it, and the log goes on with the last one. */
export function writeEntries(
  { loaded: { team, log }, viewer, now, newIdentifier }: Writing,
  shiftId: string,
  sayings: readonly Saying[],
): readonly Write<Records>[] {
  let last: { readonly sequence: number; readonly hash: string } = { sequence: log.length, hash: log.hash };
  const entries = sayings.map(({ category, text, happenedAt, incidentId, followUpDueAt, correctsId, completesId }) => {
    const entry = {
      id: newIdentifier(),
      teamId: team.id,
      shiftId,
      sequence: last.sequence + 1,
      category,
      text,
      happenedAt: happenedAt ?? now,
      recordedAt: now,
      recordedById: viewer.personId,
      recordedByName: viewer.name,
      incidentId: incidentId ?? null,
      followUpDueAt: followUpDueAt ?? null,
      correctsId: correctsId ?? null,
      completesId: completesId ?? null,
    };
    const row: ShiftLogEntry = { ...entry, previousHash: last.hash, hash: chainHash(last.hash, entry) };
    last = row;
    return row;
  });
  return [
    ...entries.map((row) => ({ insert: "ShiftLogEntry", row }) as const),
    ...entries.flatMap(({ id, teamId, followUpDueAt: dueAt }) =>
      dueAt
        ? [
            {
              insert: "ShiftFollowUp",
              row: { id, teamId, state: "OPEN", dueAt, doneAt: null, doneByEntryId: null },
            } as const,
          ]
        : [],
    ),
    { update: "ShiftLog", id: log.id, set: { length: last.sequence, hash: last.hash } },
  ];
}
