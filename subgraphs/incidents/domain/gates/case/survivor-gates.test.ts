import type { IncidentState } from "../../../../response-model/machines/case/incident-states.js";
import { caseFile } from "../../../test-support/case-file.js";
import { checkGates } from "../../../test-support/check-gates.js";
import { type EndingFile, endingGates, survivorGates } from "./survivor-gates.js";

const { incident } = caseFile();
const besides = (id: string, state: IncidentState, kinds: readonly string[] = []) => ({
  ...caseFile(),
  other: { ...incident, id, number: "INC-2026-00002", state },
  relations: kinds.map((kind) => ({ otherIncidentId: id, kind })),
});
const suspected = (file: ReturnType<typeof besides>) => ({
  ...file,
  incident: { ...file.incident, state: "SUSPECTED" as const },
});
/** The same, with the other one marked for few, and this one as told. */
const withNarrowOther = (handling: "AMBER" | "AMBER_STRICT" | "RED") => {
  const file = besides("other", "DECLARED");
  return {
    ...file,
    incident: { ...file.incident, handling },
    other: { ...file.other, handling: "AMBER_STRICT" as const },
  };
};
const related = { input: { kind: "RELATED" } };

checkGates(survivorGates, {
  SURVIVOR_FITS: {
    open: [
      ...(["SUSPECTED", "RECEIVED", "DECLARED"] as const).map((state) => [suspected(besides("other", state))] as const),
      [besides("other", "DECLARED")],
    ],
    shut: {
      SAME: [{}, besides("incident", "RECEIVED")],
      NOT_DECLARED: [
        { survivor: "INC-2026-00002" },
        { ...besides("other", "RECEIVED"), incident: { ...incident, state: "DECLARED" } },
      ],
      STATE: [{ survivor: "INC-2026-00002", state: { en: "closed", ko: "종결됨" } }, besides("other", "CLOSED")],
      MERGED: [
        { survivor: "INC-2026-00002", into: "INC-2026-00003" },
        {
          ...besides("other", "MERGED"),
          other: { ...incident, id: "other", number: "INC-2026-00002", mergedIntoNumber: "INC-2026-00003" },
        },
      ],
    },
  },
  RELATION_NEW: {
    open: [
      [besides("other", "CLOSED"), related],
      [besides("other", "CLOSED", ["PARENT"]), related],
      [withNarrowOther("AMBER_STRICT"), related],
    ],
    shut: {
      SAME: [{}, besides("incident", "RECEIVED"), related],
      FOR_FEWER: [{ other: "INC-2026-00002" }, withNarrowOther("AMBER"), related],
      KNOWN: [{}, besides("other", "RECEIVED", ["RELATED"]), related],
    },
  },
});

const waitedForBy = (...numbers: readonly string[]): EndingFile => ({
  ...caseFile(),
  attack: { techniques: [], acts: [], precursors: [] },
  ownReports: [],
  waiting: numbers.map((number) => ({ number })),
});

checkGates(endingGates, {
  DUPLICATES_TAKEN_IN: {
    open: [[waitedForBy()]],
    shut: { WAITING: [{ duplicates: ["INC-2026-00002"] }, waitedForBy("INC-2026-00002")] },
  },
});
