import { moment } from "../../../test-support/case-file.js";
import { checkGates } from "../../../test-support/check-gates.js";
import { healthGates } from "./health-gates.js";

const later = new Date(moment.getTime() + 1);
const seen = (lastSeenAt: Date | null) => ({ input: { lastSeenAt } });

checkGates(
  healthGates,
  {
    SEEN_ALREADY: {
      open: [[{}], [{}, seen(null)], [{}, seen(moment)]],
      shut: {
        IN_THE_FUTURE: [{ lastSeenAt: later.toISOString() }, {}, seen(later)],
        TESTED_IN_THE_FUTURE: [{ testedAt: later.toISOString() }, {}, { input: { testedAt: later } }],
      },
    },
  },
  [
    "SEEN_ALREADY DAY_IN_THE_FUTURE",
    "SEEN_ALREADY OBSERVED_IN_THE_FUTURE",
    "SEEN_ALREADY RAN_IN_THE_FUTURE",
    "SEEN_ALREADY TRACES_IN_THE_FUTURE",
  ],
);
