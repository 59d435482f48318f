import { analysisAt, caseFile, moment } from "../../../test-support/case-file.js";
import { checkGates } from "../../../test-support/check-gates.js";
import { recordGates } from "./record-gates.js";

const nothing = { techniques: [], acts: [], precursors: [] };
const fileOf = (attack: object = {}, changes: object = {}) => ({
  ...caseFile(changes),
  attack: { ...nothing, ...attack },
});
const as = (determination: string) => ({ input: { determination } });
const disclosed = { ...analysisAt(moment), customerDataDisclosed: "YES" as const };
const notAfterAll = { ...analysisAt(moment), customerDataDisclosed: "NO" as const };
const everything = fileOf({ techniques: ["T1078"], acts: ["Read."], precursors: ["A leak."] }, { huntRecorded: true });

checkGates(recordGates, {
  RECORD_AGREES: {
    open: [
      [fileOf(), as("FALSE_POSITIVE")],
      [fileOf({}, { analyses: [disclosed, notAfterAll] }), as("FALSE_POSITIVE")],
      // An attack that came to nothing is one all the same, and so is that of an exercise.
      [everything, as("BLOCKED")],
      [fileOf({}, { analyses: [disclosed] }), as("EXERCISE")],
    ],
    shut: {
      DISCLOSED: [{}, fileOf({}, { analyses: [notAfterAll, disclosed] }), as("FAILED_ATTEMPT")],
      FOUND_BY_HUNT: [{}, fileOf({}, { huntRecorded: true }), as("BENIGN")],
      TECHNIQUES: [{ techniques: ["T1078", "T1110"] }, fileOf({ techniques: ["T1078", "T1110"] }), as("BENIGN")],
      ACTS: [{ acts: ['"They read mail."'] }, fileOf({ acts: ["They read mail."] }), as("FALSE_POSITIVE")],
      PRECURSORS: [{ precursors: ['"A leaked key."'] }, fileOf({ precursors: ["A leaked key."] }), as("BENIGN")],
    },
  },
});
