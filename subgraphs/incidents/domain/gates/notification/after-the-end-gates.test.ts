import { caseFile, moment } from "../../../test-support/case-file.js";
import { checkGates } from "../../../test-support/check-gates.js";
import { afterTheEndGates } from "./after-the-end-gates.js";

const ended = { endedAt: moment, archivedAt: null };
const merged = { ...ended, state: "MERGED", mergedIntoNumber: "INC-2026-00001" } as const;
const archived = { ...ended, archivedAt: moment };

checkGates(afterTheEndGates, {
  NOTICES_POSSIBLE: {
    open: [
      [caseFile()],
      ...(["CLOSED", "WITHDRAWN", "DISMISSED"] as const).map(
        (state) => [caseFile({ incident: { ...ended, state } })] as const,
      ),
      // It was archived, and reopened.
      [caseFile({ incident: { ...archived, state: "DECLARED" } })],
    ],
    shut: {
      MERGED: [{ survivor: "INC-2026-00001", endedAt: moment.toISOString() }, caseFile({ incident: merged })],
      BEING_MERGED: [
        { survivor: "INC-2026-00001" },
        caseFile({ incident: { ...merged, endedAt: null, mergeDueAt: moment } }),
      ],
      ARCHIVED: [{ archivedAt: moment.toISOString() }, caseFile({ incident: { ...archived, state: "CLOSED" } })],
    },
  },
});
