import { alertWith } from "../../../test-support/case-file.js";
import { checkGates } from "../../../test-support/check-gates.js";
import { movedTriagesGates } from "./moved-triage-gates.js";

const now = new Date("2026-05-04T08:00:00.000Z");
const hours = (count: number) => new Date(now.getTime() + count * 3_600_000);
const waiting = { state: "RECEIVED" } as const;
const seen = alertWith({ ...waiting, id: "seen", acknowledgedAt: now, triageDueAt: hours(2) });
const other = alertWith({ ...waiting, id: "other", acknowledgedAt: now, triageDueAt: hours(3) });
const fresh = alertWith({ ...waiting, id: "fresh", acknowledgedAt: null, triageDueAt: hours(4) });
const over = alertWith({ id: "over", state: "CLOSED" });
const many = (...alerts: readonly (typeof seen)[]) => ({ alerts: new Map(alerts.map((one) => [one.id, one])) });
const due = { now, input: { dueAt: hours(1) } };

checkGates(
  movedTriagesGates,
  {
    MOVED_TRIAGE_EXPLAINED: {
      open: [
        [many(fresh, seen), due],
        [many(over), due],
        [many(), due],
        [many(seen), { now, input: { dueAt: hours(2) } }],
        [many(seen, other), { now, input: { dueAt: hours(1), reason: "The vendor answers tomorrow." } }],
        [many(seen)],
      ],
      shut: {
        ALL_UNEXPLAINED: [
          { dueAt: "2026-05-04T10:00:00.000Z, 2026-05-04T11:00:00.000Z" },
          many(seen, other, over),
          due,
        ],
      },
    },
  },
  ["MOVED_TRIAGE_EXPLAINED UNEXPLAINED"],
);
