import { attemptedAt } from "../../../../../platform/test-support/attempted-at.js";
import { type Clock, clocks } from "../../../../response-model/notification/clocks/clocks.js";
import { type Law, laws } from "../../../../response-model/notification/laws.js";
import { titleOf } from "../../../../response-model/vocabulary.js";
import { caseFile, moment } from "../../../test-support/case-file.js";
import { checkGates } from "../../../test-support/check-gates.js";
import type { CaseFile } from "../../case-file.js";
import { newObligation } from "../../notification/new-obligation.js";
import type { ContractClock } from "../../records/notification/contract-clock.js";
import { type ClockFile, clockGates, obligationLimit } from "./clock-gates.js";

const hours = (count: number) => new Date(moment.getTime() + count * 3_600_000);
const clockOf = (clock: Clock) => titleOf(clocks[clock]);
const owed = (clock: Clock, changes: object = {}) => ({
  ...newObligation({ id: clock, incidentId: "incident", clock, startedAt: moment }),
  ...changes,
});
const naming = (clock: Clock, changes: object = {}) => ({ input: { clock, ...changes } });
const assessing = (...obligations: readonly object[]) => ({
  input: { laws: [{ law: "NIS2", applies: true }], obligations },
});

const early = "NIS2_EARLY_WARNING";
const csirt = { clock: early, addressee: "CSIRT-IE" } as const;
const gdpr = "GDPR_ARTICLE_33";
const found = (law: Law, applies: boolean) => ({
  id: law,
  incidentId: "incident",
  law,
  applies,
  reason: "",
  assessedById: "tara",
  assessedAt: moment,
});

const settled = (state: string) => owed(early, { addresseeName: "CSIRT-IE", settledAt: hours(-1), state });
const reopened = (...obligations: CaseFile["obligations"]): ClockFile => {
  const file = caseFile({ obligations });
  return { ...file, incident: { ...file.incident, reopenings: 1 } };
};
const csirtAt = (startedAt: Date) => naming(early, { addressee: "CSIRT-IE", startedAt });
const contract72 = "CUSTOMER_CONTRACT_72_HOURS";

const ofContract = "CONTRACT_OF_THE_ORGANIZATION";
const withContract = (changes: Partial<ContractClock> = {}, obligations: CaseFile["obligations"] = []): ClockFile => ({
  ...caseFile({ obligations }),
  contracts: [
    {
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
      ...changes,
    },
  ],
});

checkGates(clockGates, {
  CLOCK_STARTABLE: {
    open: [
      [caseFile(), naming(early, { addressee: "CSIRT-IE", startedAt: moment })],
      [caseFile(), naming(early, { addressee: "CSIRT-IE" })],
      [caseFile({ obligations: [owed(early, { addresseeName: "CSIRT-IE" })] }), naming(early, { addressee: "BSI" })],
      [
        caseFile({ obligations: [owed(early, { addresseeName: "CSIRT-IE", startedAt: null })] }),
        naming(early, { addressee: "CSIRT-IE" }),
      ],
      [caseFile(), assessing(csirt, { ...csirt, addressee: "BSI" })],
      [withContract(), naming(ofContract, { contract: "ACME" })],
      [
        withContract({}, [{ ...owed(ofContract), contractClockId: "another", addresseeName: "Acme Corp." }]),
        naming(ofContract, { contract: "ACME" }),
      ],
      ...["MET", "MET_LATE", "EXCEPTED"].map((state) => [reopened(settled(state)), csirtAt(moment)] as const),
      [reopened(settled("MET"), { ...settled("MET"), settledAt: hours(-2) }), csirtAt(moment)],
      [reopened(settled("MET")), assessing(csirt)],
      [reopened({ ...owed(contract72), state: "MET", settledAt: hours(-1) }), naming(contract72)],
      [caseFile({ incident: { state: "CLOSED" } }), csirtAt(moment)],
      [caseFile()],
      [
        caseFile({ obligations: [owed(gdpr)] }),
        {
          input: {
            laws: [
              { law: "GDPR", applies: true },
              { law: "NIS2", applies: false },
            ],
            obligations: [],
          },
        },
      ],
    ],
    shut: {
      STARTED: [
        { clock: clockOf(early), addressee: " csirt-ie " },
        caseFile({ obligations: [owed(early, { addresseeName: "CSIRT-IE" })] }),
        naming(early, { addressee: " csirt-ie " }),
      ],
      SETTLED: [
        { clock: clockOf(early), addressee: "CSIRT-IE", settledAt: hours(-1).toISOString() },
        reopened(settled("MET")),
        naming(early, { addressee: "CSIRT-IE", startedAt: hours(-1) }),
      ],
      ENDED: [
        { clock: clockOf(early), addressee: "CSIRT-IE" },
        caseFile({ incident: { state: "WITHDRAWN" }, obligations: [settled("ENDED")] }),
        naming(early, { addressee: "CSIRT-IE" }),
      ],
      AFTER_THE_END: [
        { clock: clockOf("GDPR_ARTICLE_34") },
        caseFile({ incident: { state: "CLOSED" } }),
        naming("GDPR_ARTICLE_34"),
      ],
      BY_DECLARATION: [
        { clock: clockOf("CUSTOMER_CONTRACT_72_HOURS") },
        caseFile(),
        naming("CUSTOMER_CONTRACT_72_HOURS"),
      ],
      BY_A_NOTICE: [{ clock: clockOf("NIS2_FINAL_REPORT") }, caseFile(), naming("NIS2_FINAL_REPORT")],
      NOT_IN_FORCE: [
        { clock: clockOf(early), at: "2020-01-01T00:00:00.000Z" },
        caseFile(),
        naming(early, { addressee: "CSIRT-IE", startedAt: new Date("2020-01-01T00:00:00.000Z") }),
      ],
      IN_THE_FUTURE: [{}, caseFile(), naming(early, { addressee: "CSIRT-IE", startedAt: hours(1) })],
      ADDRESSEE_MISSING: [{ clock: clockOf(early) }, caseFile(), naming(early)],
      OTHER_START_NEEDLESS: [
        { clock: clockOf(early) },
        caseFile(),
        naming(early, { addressee: "CSIRT-IE", otherStartAt: moment }),
      ],
      OTHER_START_MISSING: [
        { clock: clockOf("DORA_INITIAL_NOTIFICATION") },
        caseFile(),
        naming("DORA_INITIAL_NOTIFICATION", { addressee: "BaFin", startedAt: moment }),
      ],
      OTHER_START_LATER: [
        { clock: clockOf("DORA_INITIAL_NOTIFICATION") },
        caseFile(),
        naming("DORA_INITIAL_NOTIFICATION", { addressee: "BaFin", startedAt: hours(-2), otherStartAt: hours(-1) }),
      ],
      CONTRACT_MISSING: [{ clock: clockOf(ofContract) }, caseFile(), naming(ofContract)],
      CONTRACT_UNKNOWN: [
        { contract: "ACME", at: moment.toISOString() },
        withContract({ validFrom: "2027-01-01" }),
        naming(ofContract, { contract: "ACME" }),
      ],
      NO_CONTRACT: [{ clock: clockOf(early) }, caseFile(), naming(early, { addressee: "CSIRT-IE", contract: "ACME" })],
      TWICE: [{ clock: clockOf(early), addressee: "CSIRT-IE" }, caseFile(), assessing(csirt, csirt)],
      TOO_MANY: [
        { limit: `${obligationLimit}` },
        caseFile({
          // One more would fit: the second notice of its series would not.
          obligations: Array.from({ length: obligationLimit - 1 }, (_, index) =>
            owed(gdpr, { addresseeName: `${index}` }),
          ),
        }),
        naming(early, { addressee: "CSIRT-IE" }),
      ],
    },
  },
  LAWS_ASSESSED: {
    open: [
      [caseFile(), assessing(csirt)],
      [
        caseFile({ assessments: [found("GDPR", false), found("GDPR", true)], obligations: [owed(early)] }),
        assessing({ clock: gdpr }),
      ],
      [caseFile()],
    ],
    shut: {
      LAW_NOT_NAMED: [
        { clock: clockOf(gdpr), law: titleOf(laws.GDPR) },
        caseFile({ assessments: [found("GDPR", true), found("GDPR", false)], obligations: [owed(early)] }),
        assessing({ clock: gdpr }),
      ],
      DOES_NOT_APPLY: [
        { clock: clockOf(gdpr), law: titleOf(laws.GDPR) },
        caseFile({ assessments: [found("GDPR", false)] }),
        naming(gdpr),
      ],
      NO_NOTICE: [
        { law: titleOf(laws.NIS2) },
        caseFile({ obligations: [owed(gdpr)] }),
        { input: { laws: [{ law: "NIS2", applies: true }], obligations: [] } },
      ],
      LAW_TWICE: [
        { law: titleOf(laws.NIS2) },
        caseFile({ obligations: [owed(early)] }),
        {
          input: {
            laws: [
              { law: "NIS2", applies: true },
              { law: "NIS2", applies: false },
            ],
          },
        },
      ],
    },
  },
});

test.each([
  ["before it was reopened", caseFile({ obligations: [settled("MET")] }), csirtAt(moment), "was settled at"],
  [
    "while another one runs",
    reopened(settled("MET"), owed(early, { addresseeName: "CSIRT-IE" })),
    csirtAt(moment),
    "already",
  ],
  [
    "the contract's, of a moment before its settlement",
    reopened({ ...owed(contract72), state: "MET", settledAt: moment }),
    naming(contract72, { startedAt: hours(-1) }),
    "was settled at",
  ],
] as const)("A clock that was settled does not start anew %s", (_when, file, attempted, words) => {
  const refused = clockGates.CLOCK_STARTABLE(file, { ...attemptedAt(moment), ...attempted });
  expect(JSON.stringify(refused)).toContain(words);
});
