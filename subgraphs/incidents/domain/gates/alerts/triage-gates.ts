import { gateRules } from "../../../../response-model/gates/gate-rules.js";

const day = 86_400_000;
const maxDays = 7;

/** The gates of the queue of alerts that go by what an operation says, of one alert or of many. */
export const triageGates = gateRules<
  object,
  { readonly dueAt?: Date; readonly disposition?: string; readonly tuning?: string | null }
>()({
  TRIAGE_DUE_AHEAD: (_file, { input: { dueAt }, now }) => {
    if (!dueAt) return [];
    if (dueAt <= now) return [["PASSED", { dueAt: dueAt.toISOString() }]];
    return dueAt.getTime() - now.getTime() > maxDays * day
      ? [["TOO_FAR", { dueAt: dueAt.toISOString(), days: String(maxDays) }]]
      : [];
  },
  NOT_AN_ATTACK: (_file, { input }) => (input.disposition === "TRUE_POSITIVE" ? [["TRUE_POSITIVE"]] : []),
  TUNING_NAMED: (_file, { input }) => (input.disposition === "FALSE_POSITIVE" && !input.tuning ? [["MISSING"]] : []),
});
