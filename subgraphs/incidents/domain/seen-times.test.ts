import { seenTimes } from "./seen-times.js";

const [early, received, late] = [
  new Date("2026-05-01T00:00:00Z"),
  new Date("2026-05-02T00:00:00Z"),
  new Date("2026-05-03T00:00:00Z"),
];

test.each([
  ["observed before it was received", { observedAt: early, lastSeenAt: late }, { first: early, last: late }],
  [
    "observed before any clock ran",
    { observedAt: new Date("0001-01-01T00:00:00Z"), lastSeenAt: late },
    { first: received, last: late },
  ],
  ["observed at no known time", { observedAt: null, lastSeenAt: late }, { first: received, last: late }],
  ["observed after it was received", { observedAt: late, lastSeenAt: received }, { first: received, last: received }],
  ["last seen before it was received", { observedAt: null, lastSeenAt: early }, { first: received, last: received }],
])("An alert %s is seen last no earlier than first", (_which, times, seen) => {
  expect(seenTimes({ receivedAt: received, ...times })).toEqual(seen);
});
