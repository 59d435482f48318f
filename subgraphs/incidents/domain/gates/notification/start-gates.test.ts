import { type Clock, clocks } from "../../../../response-model/notification/clocks/clocks.js";
import { titleOf } from "../../../../response-model/vocabulary.js";
import { caseFile, moment } from "../../../test-support/case-file.js";
import { checkGates } from "../../../test-support/check-gates.js";
import { newObligation } from "../../notification/new-obligation.js";
import type { ObligationFile } from "../../notification/obligation-file.js";
import type { ContractClock } from "../../records/notification/contract-clock.js";
import type { NotificationObligation } from "../../records/notification/notification-obligation.js";
import { startGates } from "./start-gates.js";

const hours = (count: number) => new Date(moment.getTime() + count * 3_600_000);
const gdpr = "GDPR_ARTICLE_33";
const fact = "KOREA_NETWORK_ACT_SUPPLEMENT";
const dora = "DORA_INITIAL_NOTIFICATION";
const contract72 = "CUSTOMER_CONTRACT_72_HOURS";
const ofContract = "CONTRACT_OF_THE_ORGANIZATION";
const owed = (clock: Clock, changes: Partial<NotificationObligation> = {}) => ({
  ...newObligation({ id: clock, incidentId: "incident", clock, startedAt: hours(-5), reason: "It supervises us." }),
  ...changes,
});
const file = (
  clock: Clock,
  changes: Partial<NotificationObligation> = {},
  ...others: readonly NotificationObligation[]
): ObligationFile => {
  const obligation = owed(clock, changes);
  return { ...caseFile({ obligations: [obligation, ...others] }), obligation, notices: [] };
};
const acme: ContractClock = {
  id: "contract",
  code: "ACME",
  validFrom: "2026-01-01",
  validUntil: null,
  title: "Acme master agreement",
  customer: "Acme Corp.",
  source: "Contract 17, clause 4.2",
  length: { hours: 24 },
  calendar: "CONTRACT",
  warnHours: 6,
  content: ["WHAT_HAPPENED"],
};
const underContract = { ...file(ofContract, { contractClockId: "contract" }), contract: acme, contracts: [acme] };
const clockOf = (clock: Clock) => titleOf(clocks[clock]);
const from = (startedAt: Date, more: object = {}) => ({ input: { startedAt, ...more } });
const longAgo = new Date("2010-01-01T00:00:00.000Z");

checkGates(startGates, {
  START_CORRECTABLE: {
    open: [
      [file(gdpr), from(hours(-9))],
      [file(gdpr)],
      [file(dora, { otherStartAt: hours(-6) }), from(hours(-4))],
      [file(dora, { otherStartAt: hours(-6) }), from(hours(-5), { otherStartAt: hours(-7) })],
      [file(fact, {}, owed(fact, { id: "other", startedAt: hours(-8) })), from(hours(-9))],
      [file(gdpr, {}, owed(gdpr, { id: "other", state: "MET", settledAt: hours(-8) })), from(hours(-7))],
      // Somebody has started it, in an incident that was reopened.
      [file(contract72), from(hours(-4))],
      [underContract, from(hours(-4))],
    ],
    shut: {
      NOT_STARTED: [{ clock: clockOf(gdpr) }, file(gdpr, { startedAt: null }), from(hours(-1))],
      BY_DECLARATION: [{ clock: clockOf(contract72) }, file(contract72, { reason: null }), from(hours(-1))],
      BY_A_NOTICE: [{ clock: clockOf("NIS2_FINAL_REPORT") }, file("NIS2_FINAL_REPORT")],
      BY_A_PROMISE: [{ clock: clockOf("PROMISED_UPDATE") }, file("PROMISED_UPDATE")],
      IN_THE_FUTURE: [{}, file(gdpr), from(hours(1))],
      NOT_IN_FORCE: [{ clock: clockOf(gdpr), at: longAgo.toISOString() }, file(gdpr), from(longAgo)],
      OTHER_START_NEEDLESS: [{ clock: clockOf(gdpr) }, file(gdpr), from(hours(-6), { otherStartAt: hours(-7) })],
      OTHER_START_MISSING: [{ clock: clockOf(dora) }, file(dora), from(hours(-6))],
      OTHER_START_LATER: [{ clock: clockOf(dora) }, file(dora), from(hours(-6), { otherStartAt: hours(-4) })],
      SETTLED: [
        { clock: clockOf(gdpr), at: hours(-8).toISOString() },
        file(gdpr, {}, owed(gdpr, { id: "other", state: "MET", settledAt: hours(-8) })),
        from(hours(-8)),
      ],
      TAKEN: [
        { clock: clockOf(fact), at: hours(-8).toISOString() },
        file(fact, {}, owed(fact, { id: "other", startedAt: hours(-8) })),
        from(hours(-8)),
      ],
      UNCHANGED: [{ at: hours(-5).toISOString() }, file(gdpr), from(hours(-5))],
    },
  },
});
