import { moment } from "../../../test-support/case-file.js";
import { checkGates } from "../../../test-support/check-gates.js";
import { amendmentGates, sightingsGates } from "./timely-indicator-gates.js";

const at = (minutes: number) => new Date(moment.getTime() + minutes * 60_000);
const indicator = { handling: "AMBER", validFrom: at(-60), validUntil: null } as const;

checkGates(amendmentGates, {
  INDICATOR_SAYS_MORE: {
    open: [
      [{ indicator }, { input: { description: "A mail server." } }],
      [{ indicator }, { input: { confidence: 0 } }],
      [{ indicator }, { input: { handling: "RED" } }],
    ],
    shut: { NOTHING: [{}, { indicator }, { input: { handling: "AMBER" } }] },
  },
  INDICATOR_VALID_IN_ORDER: {
    open: [[{ indicator }], [{ indicator }, { input: { validUntil: at(-59) } }]],
    shut: {
      ENDS_FIRST: [
        { validFrom: at(-60).toISOString(), validUntil: at(-61).toISOString() },
        { indicator },
        { input: { validUntil: at(-61) } },
      ],
    },
  },
});

const seen = (firstSeenAt: Date, lastSeenAt: Date | null = null) => ({
  input: { sightings: [{ firstSeenAt: at(-90) }, { firstSeenAt, lastSeenAt }] },
});

checkGates(sightingsGates, {
  SIGHTINGS_IN_TIME: {
    open: [[{}], [{}, seen(at(0))], [{}, seen(at(-1), at(0))]],
    shut: {
      STILL_TO_COME: [{ seenAt: at(1).toISOString() }, {}, seen(at(-1), at(1))],
      BACKWARDS: [{ firstSeenAt: at(-1).toISOString(), lastSeenAt: at(-2).toISOString() }, {}, seen(at(-1), at(-2))],
    },
  },
});
