import { moment } from "../../../test-support/case-file.js";
import { checkGates } from "../../../test-support/check-gates.js";
import type { AlertSuppression } from "../../records/alerts/alert-suppression.js";
import { type AskingAlert, type TuningRequestFile, tuningRequestGates } from "./tuning-request-gates.js";

const alert: AskingAlert = {
  ...{ serviceId: "exchange", alertSourceId: "source", title: "Disk of mail-3 is full", fingerprint: "f" },
  ...{ reportedTechniques: [], reportedRules: [], reportedSeverity: "LOW" },
};
const rule = {
  ...{
    state: "IN_FORCE",
    serviceId: "exchange",
    alertSourceIds: [],
    titleContains: "disk",
    fingerprints: [],
    rules: [],
  },
  ...{ techniques: [], severityAtMost: "MEDIUM", includesUnrated: false, endsAt: new Date(moment.getTime() + 1) },
} as unknown as AlertSuppression;
const file = (changes: Partial<AlertSuppression> | null = null, asking = [alert]): TuningRequestFile => ({
  request: {} as TuningRequestFile["request"],
  asking,
  suppression: changes && { ...rule, ...changes },
});

checkGates(tuningRequestGates, {
  TUNING_ASKED_FOR: { open: [[file()]], shut: { TAKEN_BACK: [{}, file(null, [])] } },
  TUNING_DUE_AHEAD: {
    open: [
      [file()],
      [file(), { input: { dueAt: null } }],
      [file(), { input: { dueAt: new Date(moment.getTime() + 1) } }],
    ],
    shut: { PASSED: [{ dueAt: moment.toISOString() }, file(), { input: { dueAt: moment } }] },
  },
  SUPPRESSION_CARRIES_TUNING: {
    open: [[file()], [file({})], [file({}, [{ ...alert, title: "Another" }, alert])]],
    shut: {
      NOT_IN_FORCE: [{}, file({ state: "PROPOSED" })],
      OVER: [{ endsAt: moment.toISOString() }, file({ endsAt: moment })],
      OTHER_ALERTS: [{}, file({ titleContains: "mail queue" })],
    },
  },
});

test("A suppression that was ended before its time carries nothing out, nor one that holds back only what is milder", () => {
  const gate = (changes: Partial<AlertSuppression>) =>
    tuningRequestGates.SUPPRESSION_CARRIES_TUNING(file(changes), { input: {}, now: moment } as never)?.en;
  expect(gate({ state: "ENDED" })).toMatch(/holds nothing back/);
  expect(gate({ severityAtMost: "INFORMATIONAL" as never })).toMatch(/holds back other alerts/);
  expect(gate({ state: "EXPIRED" })).toMatch(/was over/);
});
