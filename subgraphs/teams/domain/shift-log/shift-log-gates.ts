import { gateRules, type Unmet } from "../../../response-model/gates/gate-rules.js";
import type { DutyFile, EntryFile, LogFile, ShiftFile } from "./shift-file.js";

/** What an entry says that its gates look at. */
interface Saying {
  readonly incidentId?: string | null;
  readonly followUpDueAt?: Date | null;
}

/** What an operation that writes into a log is given: an entry, or a handover of several. */
export interface Written extends Saying {
  readonly happenedAt?: Date | null;
  readonly matters?: readonly Saying[];
}

const met = [] as const;
const maxAheadMs = 366 * 24 * 3_600_000;

const sayingsOf = (input: Written): readonly Saying[] => [input, ...(input.matters ?? [])];

/** The incidents that an input names. */
export const incidentIdsOf = (input: Written): readonly string[] => [
  ...new Set(sayingsOf(input).flatMap(({ incidentId }) => incidentId ?? [])),
];

/** The gates of beginning a shift. */
export const dutyGates = gateRules<DutyFile>()({
  NO_SHIFT_RUNNING: ({ team, running }) =>
    running ? [["RUNNING", { team: team.name, shift: running.id, openedAt: running.openedAt.toISOString() }]] : met,
});

/** The gates of whatever is written into a log. */
export const logGates = gateRules<Pick<LogFile, "readableIncidentIds">, Written>()({
  LOGGED_IN_THE_PAST: (_file, { input: { happenedAt }, now }) =>
    happenedAt && happenedAt > now ? [["IN_THE_FUTURE", { happenedAt: happenedAt.toISOString() }]] : met,
  LOGGED_INCIDENT_READABLE: ({ readableIncidentIds }, { input }) =>
    incidentIdsOf(input)
      .filter((id) => !readableIncidentIds.includes(id))
      .map((incident) => ["UNKNOWN", { incident }] as const),
  LOG_FOLLOW_UP_AHEAD: (_file, { input, now }) =>
    sayingsOf(input).flatMap(({ followUpDueAt }): readonly Unmet<"LOG_FOLLOW_UP_AHEAD">[] => {
      if (!followUpDueAt) return met;
      const dueAt = followUpDueAt.toISOString();
      if (followUpDueAt <= now) return [["PAST", { dueAt }]];
      return followUpDueAt.getTime() - now.getTime() > maxAheadMs ? [["TOO_FAR", { dueAt }]] : met;
    }),
});

/** The gates of a shift. */
export const shiftGates = gateRules<Pick<ShiftFile, "shift" | "running">>()({
  SHIFT_RUNNING: ({ shift, running }) =>
    shift.state === "HANDED_OVER" ? [["HANDED_OVER", { shift: running.id }]] : met,
});

/** The gates of an entry. */
export const entryGates = gateRules<Pick<EntryFile, "correctedBy">>()({
  NOT_CORRECTED_YET: ({ correctedBy }) => (correctedBy ? [["CORRECTED", { entry: correctedBy.id }]] : met),
});
