import { countsAnew } from "./counts-anew.js";

const now = new Date("2026-05-01T10:00:00Z");
const over = new Date("2026-05-01T09:00:00Z");
const later = new Date("2026-06-01T10:00:00Z");

test.each([
  ["shown to all responders", { handling: "AMBER_STRICT", validUntil: null }, { handling: "AMBER" }, true],
  [
    "shown to more, but not to all responders",
    { handling: "RED", validUntil: null },
    { handling: "AMBER_STRICT" },
    false,
  ],
  ["shown to more than these", { handling: "AMBER", validUntil: null }, { handling: "GREEN" }, false],
  ["valid again", { handling: "AMBER", validUntil: over }, { validUntil: later }, true],
  ["valid again for ever", { handling: "AMBER", validUntil: over }, { validUntil: null }, true],
  ["valid for longer", { handling: "AMBER", validUntil: later }, { validUntil: null }, false],
  ["valid again for few", { handling: "RED", validUntil: over }, { validUntil: later }, false],
  ["marked for fewer", { handling: "AMBER", validUntil: null }, { handling: "RED" }, false],
] as const)(
  "An indicator that is %s counts anew where all responders did not have it before",
  (_, before, change, isAnew) => {
    expect(countsAnew(before, change, now)).toEqual(isAnew ? { countsSince: now } : {});
  },
);
