import { alertWith, moment } from "../../../test-support/case-file.js";
import { checkGates } from "../../../test-support/check-gates.js";
import { seenAlertGates, seenAlertsGates, seenNamedAlertsGates, seenTogetherGates } from "./seen-alerts-gates.js";

const at = (minutes: number) => new Date(moment.getTime() + minutes * 60_000);
const alert = (title: string, newsAt: Date | null, receivedAt = at(-60)) =>
  alertWith({ title, newsAt, receivedAt, handling: "AMBER" });
const old = alert("Old", null);
const seen = alert("Seen", at(-20));
const changed = alert("Changed", at(-5));
const newer = alert("Newer", null, at(-5));
const asOf = at(-10);
const looked = { input: { asOf } };
const of = (...alerts: readonly (typeof old)[]) => new Map(alerts.map((one, place) => [`${place}`, one]));
const words = (...titles: readonly string[]) => ({
  asOf: asOf.toISOString(),
  alerts: titles.map((title) => `"${title}"`),
});

checkGates(seenAlertGates, {
  ALERTS_AS_SEEN: {
    open: [
      [{ alert: changed }],
      [{ alert: changed }, { input: { asOf: null } }],
      [{ alert: old }, looked],
      [{ alert: seen }, looked],
      [{ alert: changed }, { input: { asOf: at(-5) } }],
      // Whoever says so is believed before the filter that has found it.
      [{ alert: changed }, { input: { asOf: at(0), filter: { receivedBefore: asOf } } }],
    ],
    shut: { CHANGED: [words("Changed"), { alert: changed }, { input: { filter: { receivedBefore: asOf } } }] },
  },
});

checkGates(seenAlertsGates, {
  ALERTS_AS_SEEN: {
    open: [[{ alerts: of() }, looked], [{ alerts: of(old, changed) }, looked], [{ alerts: of(changed) }]],
    shut: { CHANGED: [words("Changed", "Newer"), { alerts: of(changed, newer) }, looked] },
  },
});

const named = (...alerts: readonly (typeof old)[]) => alerts.map((one) => ({ alert: one }));

checkGates(seenNamedAlertsGates, {
  ALERTS_AS_SEEN: {
    open: [
      [{ named: [] }, looked],
      [{ named: named(old, changed) }, looked],
    ],
    shut: { CHANGED: [words("Changed"), { named: named(changed) }, looked] },
  },
});

checkGates(seenTogetherGates, {
  ALERTS_AS_SEEN: {
    open: [[{ alerts: named(old, seen) }, looked], [{ alerts: named(changed) }]],
    // Of alerts that become one incident all are taken, or none.
    shut: { CHANGED: [words("Changed", "Newer"), { alerts: named(old, changed, newer) }, looked] },
  },
});
