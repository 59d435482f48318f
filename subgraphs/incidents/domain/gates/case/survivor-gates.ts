import { isNarrow } from "../../../../response-model/evidence/is-narrow.js";
import { strictest } from "../../../../response-model/evidence/strictest.js";
import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import { stateWords } from "../../../../response-model/machines/case/incident-states.js";
import type { CaseFile } from "../../case-file.js";
import type { Alert } from "../../records/alerts/alert.js";
import type { Incident } from "../../records/case/incident.js";
import type { RecordFile } from "./record-gates.js";

/** An incident, with another one that an operation names. */
export interface TwoIncidents extends CaseFile {
  readonly other: Incident;
  /** What the other one is to this one, as far as it is on record. */
  readonly relations: readonly { readonly otherIncidentId: string; readonly kind: string }[];
}

/** That an incident is marked for fewer people than another: nothing in the other one may say that it is there. */
const isForFewer = (one: Incident, than: Incident): boolean =>
  isNarrow(one) && strictest(one.handling, than.handling) !== than.handling;

/** The gates of what concerns two incidents. */
export const survivorGates = gateRules<TwoIncidents, { readonly kind?: string }>()({
  SURVIVOR_FITS: ({ incident, other }) => {
    if (other.id === incident.id) return [["SAME"]];
    if (other.mergedIntoNumber) return [["MERGED", { survivor: other.number, into: other.mergedIntoNumber }]];
    if (!["SUSPECTED", "RECEIVED", "DECLARED"].includes(other.state))
      return [["STATE", { survivor: other.number, state: stateWords(other.state) }]];
    return incident.state === "DECLARED" && other.state !== "DECLARED"
      ? [["NOT_DECLARED", { survivor: other.number }]]
      : [];
  },
  RELATION_NEW: ({ incident, other, relations }, { input }) => {
    if (other.id === incident.id) return [["SAME"]];
    if (isForFewer(other, incident)) return [["FOR_FEWER", { other: other.number }]];
    return relations.some(({ otherIncidentId, kind }) => otherIncidentId === other.id && kind === input.kind)
      ? [["KNOWN"]]
      : [];
  },
});

/** An incident that is about to end, with the duplicates that were merged into it and are not taken in yet. */
export interface EndingFile extends RecordFile {
  readonly waiting: readonly Pick<Incident, "number">[];
  /** One of its alerts that whoever asks has reported, where there is any. */
  readonly ownReports: readonly Pick<Alert, "reportedById">[];
}

/** The gates of an end. */
export const endingGates = gateRules<EndingFile>()({
  DUPLICATES_TAKEN_IN: ({ waiting }) =>
    waiting.length > 0 ? [["WAITING", { duplicates: waiting.map(({ number }) => number) }]] : [],
});
