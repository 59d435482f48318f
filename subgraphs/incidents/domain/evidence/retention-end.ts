import { leastRetentions } from "../../../response-model/evidence/retention-bounds.js";
import { dueAt } from "../../../response-model/notification/clocks/due-at.js";
import type { CaseFile } from "../case-file.js";

type RetainedCase = Pick<CaseFile, "incident" | "merged">;

/** How the incident has ended, of a duplicate the one that it was merged into; undefined as long as that goes on. */
export function endingOf({ incident, merged: { survivor } }: RetainedCase) {
  const { state, endedAt } = survivor ?? incident;
  return endedAt && (state === "CLOSED" || state === "WITHDRAWN" || state === "DISMISSED")
    ? { state, endedAt }
    : undefined;
}

/** Until when something of an incident that has ended is kept, whatever retention is set; undefined as long as it goes on. */
export function leastRetentionEnd(file: RetainedCase, kept: "EVIDENCE" | "ARCHIVE"): Date | undefined {
  const ending = endingOf(file);
  return ending && dueAt(ending.endedAt, leastRetentions[ending.state][kept].length);
}

/** Until when it is kept by the retention that is set: the longer one of a duplicate and of what it was merged into. */
export function retentionEnd({ incident: { retainUntil: here }, merged: { survivor } }: RetainedCase): Date | null {
  const there = survivor?.retainUntil ?? null;
  return here && there && here > there ? here : (there ?? here);
}
