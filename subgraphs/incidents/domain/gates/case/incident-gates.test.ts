import { attemptedAt } from "../../../../../platform/test-support/attempted-at.js";
import { type Clock, clocks } from "../../../../response-model/notification/clocks/clocks.js";
import {
  alertsOfCase,
  alertWith,
  analysisAt,
  approvalOf,
  assignmentOf,
  caseFile,
  memberOf,
  moment,
  responseWith,
} from "../../../test-support/case-file.js";
import { checkGates } from "../../../test-support/check-gates.js";
import { newObligation } from "../../notification/new-obligation.js";
import type { Incident } from "../../records/case/incident.js";
import type { RegulationAssessment } from "../../records/notification/regulation-assessment.js";
import { incidentGates } from "./incident-gates.js";

const time = moment.toISOString();
const hours = (count: number) => new Date(moment.getTime() + count * 3_600_000);
const incidentIn = (state: Incident["state"], changes: Partial<Incident> = {}) =>
  caseFile({ incident: { state, endedAt: moment, ...changes } });
const open = ["SUSPECTED", "RECEIVED", "DECLARED"] as const;
const merged = {
  MERGED: [{ survivor: "INC-2026-00002", endedAt: time }, incidentIn("MERGED", { mergedIntoNumber: "INC-2026-00002" })],
  BEING_MERGED: [
    { survivor: "INC-2026-00002" },
    incidentIn("MERGED", { mergedIntoNumber: "INC-2026-00002", mergeDueAt: moment }),
  ],
} as const;

const wholeTeam = [
  memberOf("security team", "SECURITY_RESPONSE"),
  memberOf("exchange team", "SERVICE"),
  memberOf("communications", "CUSTOMER_COMMUNICATIONS"),
];
const custodian = memberOf("exchange team", "SERVICE");
const missing = [
  { en: "the Exchange team", ko: "Exchange 팀" },
  { en: "customer communications", ko: "고객 커뮤니케이션" },
];
const lead = assignmentOf({ personId: "sora", personName: "Sora" });
const red = { input: { handling: "RED" } };
const dismissedAlert = alertWith({ disposition: "FALSE_POSITIVE" });

const sharepoint = { id: "sharepoint", name: "SharePoint", ownerTeamId: "sharepoint team" };
const services = [...caseFile().services, sharepoint];
/** An incident of Exchange, and of SharePoint in this state. */
const withSharePoint = (state: "VALIDATED" | "RELEASED" | "RESTORED", vigilanceUntil: Date | null = null) =>
  caseFile({
    incident: { serviceIds: ["exchange", "sharepoint"] },
    services,
    responses: [responseWith({ state: "VALIDATED" }), responseWith({ serviceId: "sharepoint", state, vigilanceUntil })],
  });
const covering = (serviceIds: readonly string[], notAffectedServiceIds: readonly string[] = []) => ({
  input: { serviceIds, notAffectedServiceIds },
});

const noLaw: RegulationAssessment = {
  id: "assessment",
  incidentId: "incident",
  law: "GDPR",
  applies: false,
  reason: "Nothing that was read says anything of a person.",
  assessedById: "tara",
  assessedAt: moment,
};
const clockOf = (clock: Clock, changes: object = {}) =>
  caseFile({
    obligations: [{ ...newObligation({ id: "clock", incidentId: "incident", clock, startedAt: moment }), ...changes }],
  });
const contract = "CUSTOMER_CONTRACT_72_HOURS";
const dueAt = hours(72).toISOString();
const title = { en: clocks[contract].title, ko: clocks[contract].koreanTitle };
const authority = "NIS2_EARLY_WARNING";
const authorityTitle = { en: clocks[authority].title, ko: clocks[authority].koreanTitle };
const authorityDueAt = hours(24).toISOString();
const delayedUntil = hours(100);
const since = moment.toISOString();
const withoutNumber = { dueAt: null, atRiskAt: null };
const waiting = { ...withoutNumber, startedAt: null };
/** Of every clock that holds back: it runs, it waits, it is missed, it has no number, it has not started. */
const clocksOfCustomers = {
  CUSTOMERS_WITHOUT_DELAY: [{ clock: title, since }, clockOf(contract, withoutNumber)],
  CUSTOMERS_NOT_STARTED: [{ clock: title }, clockOf(contract, waiting)],
  CUSTOMERS_RUNNING: [{ clock: title, dueAt }, clockOf(contract)],
  CUSTOMERS_DELAYED: [
    { clock: title, delayedUntil: delayedUntil.toISOString() },
    clockOf(contract, { delayedUntil }),
    { now: hours(73) },
  ],
  CUSTOMERS_MISSED: [
    { clock: title, dueAt: delayedUntil.toISOString() },
    clockOf(contract, { delayedUntil }),
    { now: hours(101) },
  ],
} as const;

const withdrawal = { operation: "withdrawIncident", inputHash: "hash" };
const asked = (...changes: readonly object[]) =>
  caseFile({ approvals: changes.map((change) => approvalOf({ input: {}, ...change })) });
const inTime = { ...withdrawal, now: hours(-1) };

const kept = caseFile({ incident: { retainUntil: hours(2), legalHold: true } });

const mergedFile = caseFile({ incident: { state: "MERGED", mergedIntoNumber: "INC-2026-00002" } });

/** Thirty years and a moment. */
const farAway = new Date("2056-05-04T08:00:00.001Z");

checkGates(
  incidentGates,
  {
    INCIDENT_OPEN: {
      open: [...open, "POST_INCIDENT_ACTIVITY" as const].map((state) => [incidentIn(state)]),
      shut: {
        CLOSED: [{ endedAt: time }, incidentIn("CLOSED")],
        DISMISSED: [{ endedAt: time }, incidentIn("DISMISSED")],
        WITHDRAWN: [{ endedAt: time }, incidentIn("WITHDRAWN")],
        ...merged,
      },
    },
    OPEN_OR_DISMISSED: {
      open: [...open, "POST_INCIDENT_ACTIVITY", "DISMISSED", "WITHDRAWN"].map((state) => [
        incidentIn(state as Incident["state"]),
      ]),
      shut: {
        CLOSED: [{ endedAt: time }, incidentIn("CLOSED")],
        ...merged,
      },
    },
    NOT_MERGED: {
      open: [...open, "CLOSED" as const].map((state) => [incidentIn(state)]),
      shut: { MERGED: [{ survivor: "INC-2026-00002" }, incidentIn("MERGED", { mergedIntoNumber: "INC-2026-00002" })] },
    },
    RESPONSE_OPEN: {
      open: open.map((state) => [incidentIn(state)]),
      shut: {
        OVER: [
          { state: { en: "post-incident activity", ko: "인시던트 사후 활동" } },
          incidentIn("POST_INCIDENT_ACTIVITY"),
        ],
        MERGED: [{ survivor: "INC-2026-00002" }, mergedFile],
      },
    },
    VIRTUAL_TEAM_FORMED: {
      open: [
        [caseFile({ virtualTeam: wholeTeam })],
        [
          caseFile({
            virtualTeam: wholeTeam.filter(({ id }) => id !== "exchange team"),
            responses: [responseWith({ state: "RELEASED" })],
          }),
        ],
      ],
      shut: {
        INCOMPLETE: [{ missing }, caseFile({ virtualTeam: wholeTeam.slice(0, 1) })],
        INCOMPLETE_AT_THE_END: [{ missing }, { ...incidentIn("CLOSED"), virtualTeam: wholeTeam.slice(0, 1) }],
      },
    },
    READERS_REMAIN: {
      open: [
        [caseFile({ assignments: [lead] }), { input: { handling: "AMBER" } }],
        [caseFile({ assignments: [lead], incident: { virtualTeamPersonIds: ["sora"] } }), red],
        [caseFile({ assignments: [{ ...lead, state: "HANDED_OVER" }] }), red],
        [caseFile({ custodians: [custodian], incident: { virtualTeamPersonIds: ["exchange team"] } }), red],
        [caseFile({ custodians: [custodian] }), { input: { handling: "AMBER_STRICT" } }],
        [caseFile({ custodians: [custodian], incident: { handling: "RED" } }), { input: { handling: "AMBER_STRICT" } }],
      ],
      shut: {
        SHUTS_OUT: [{ names: ["Sora"] }, caseFile({ assignments: [lead] }), red],
        SHUTS_OUT_CUSTODIANS: [
          { names: ["exchange team"], handling: "RED" },
          caseFile({ custodians: [custodian] }),
          red,
        ],
      },
    },
    ALERTS_DISPOSITIONED: {
      open: [[caseFile()], [caseFile({ alerts: alertsOfCase(alertWith({ disposition: "FALSE_POSITIVE" })) })]],
      shut: {
        WITHOUT_DISPOSITION: [
          { alerts: '"Odd sign-ins", "Another"' },
          caseFile({
            alerts: alertsOfCase(
              alertWith({}),
              alertWith({ disposition: "TRUE_POSITIVE" }),
              alertWith({ title: "Another" }),
            ),
          }),
        ],
      },
    },
    ALERTS_AGREE: {
      open: [
        [caseFile(), { input: { determination: "FALSE_POSITIVE" } }],
        [caseFile({ alerts: alertsOfCase(alertWith({})) }), { input: { determination: "FALSE_POSITIVE" } }],
        [
          caseFile({ alerts: alertsOfCase(alertWith({ disposition: "BENIGN_POSITIVE" })) }),
          { input: { determination: "FALSE_POSITIVE" } },
        ],
        [
          caseFile({ alerts: alertsOfCase(alertWith({ disposition: "TRUE_POSITIVE" })) }),
          { input: { determination: "BLOCKED" } },
        ],
      ],
      shut: {
        TRUE_POSITIVES: [
          { alerts: ['"Another"'] },
          caseFile({
            alerts: alertsOfCase(
              alertWith({ disposition: "FALSE_POSITIVE" }),
              alertWith({ disposition: "TRUE_POSITIVE", title: "Another" }),
            ),
          }),
          { input: { determination: "BENIGN" } },
        ],
      },
    },
    TUNING_NAMED: {
      open: [
        [caseFile(), { input: { determination: "BENIGN" } }],
        [caseFile(), { input: { determination: "FALSE_POSITIVE", tuning: "Listed." } }],
      ],
      shut: { MISSING: [{}, caseFile(), { input: { determination: "FALSE_POSITIVE" } }] },
    },
    FINDING_RECORDED: {
      open: [
        [caseFile({ alerts: alertsOfCase(alertWith({})) })],
        [caseFile({ analyses: [analysisAt(moment)] })],
        [caseFile({ huntRecorded: true })],
        [caseFile({ alerts: alertsOfCase(dismissedAlert, alertWith({ disposition: "TRUE_POSITIVE" })) })],
        [caseFile({ alerts: alertsOfCase(dismissedAlert), analyses: [analysisAt(moment)] })],
      ],
      shut: {
        NOTHING: [{}, caseFile()],
        DISMISSED: [
          {},
          caseFile({
            alerts: alertsOfCase(dismissedAlert, alertWith({ id: "other", disposition: "BENIGN_POSITIVE" })),
          }),
        ],
      },
    },
    INCIDENT_DECLARED: {
      open: [[incidentIn("DECLARED")]],
      shut: {
        SUSPECTED: [{}, incidentIn("SUSPECTED")],
        RECEIVED: [{}, incidentIn("RECEIVED")],
        RESPONSE_OVER: [{}, incidentIn("POST_INCIDENT_ACTIVITY")],
        ENDED: [{ state: { en: "withdrawn", ko: "철회됨" } }, incidentIn("WITHDRAWN")],
        MERGED: [{ survivor: "INC-2026-00002" }, mergedFile],
      },
    },
    DECLARED_ONCE: {
      open: [[incidentIn("DECLARED")], [incidentIn("POST_INCIDENT_ACTIVITY")]],
      shut: { NOT_DECLARED: [{}, incidentIn("RECEIVED")] },
    },
    LEAD_ACCEPTED: {
      open: [[caseFile({ assignments: [lead] })]],
      shut: {
        NO_LEAD: [{}, caseFile({ assignments: [{ ...lead, state: "DECLINED" }] })],
        LEAD_OFFERED: [{ person: "Sora" }, caseFile({ assignments: [{ ...lead, state: "OFFERED" }] })],
      },
    },
    RECOVERY_VALIDATED: {
      open: [[withSharePoint("VALIDATED")], [withSharePoint("RELEASED")]],
      shut: {
        SERVICES_LEFT: [{ services: ["SharePoint"] }, withSharePoint("RESTORED")],
        NONE_VALIDATED: [{}, caseFile({ responses: [responseWith({ state: "RELEASED" })] })],
      },
    },
    COVERS_AFFECTED_SERVICES: {
      open: [
        [withSharePoint("RESTORED"), covering([])],
        [withSharePoint("RESTORED"), covering([], ["sharepoint"])],
        [withSharePoint("RESTORED"), covering(["exchange", "sharepoint"], ["sharepoint"])],
      ],
      shut: {
        NOT_AFFECTED: [
          { services: ["Microsoft Teams"] },
          Object.assign(withSharePoint("RESTORED"), { namedServices: [{ id: "teams", name: "Microsoft Teams" }] }),
          covering([], ["teams"]),
        ],
        NOT_COVERED: [{ services: ["SharePoint"] }, withSharePoint("RESTORED"), covering(["exchange"], ["sharepoint"])],
      },
    },
    OVERRIDE_STANDS: {
      open: [
        [caseFile(), { input: { severity: "LOW" } }],
        [caseFile({ incident: { severityOverride: "The press knows." } }), { input: { severity: null } }],
      ],
      shut: { FOLLOWS_ALREADY: [{}, caseFile(), { input: {} }] },
    },
    SERVICES_NAMED: {
      open: [
        [incidentIn("CLOSED"), covering(["exchange"])],
        [incidentIn("CLOSED"), covering(["teams"])],
        [incidentIn("DISMISSED"), covering([])],
        [incidentIn("WITHDRAWN"), covering([])],
      ],
      shut: {
        NONE_NAMED: [{}, incidentIn("POST_INCIDENT_ACTIVITY"), covering([])],
        NONE_TO_NAME: [{}, incidentIn("WITHDRAWN"), covering(["exchange"])],
      },
    },
    A_SERVICE_AFFECTED: {
      open: [[incidentIn("RECEIVED")]],
      shut: { NONE: [{}, { ...incidentIn("RECEIVED"), responses: [responseWith({ state: "RELEASED" })] }] },
    },
    DEFINITION_MET: {
      open: [[incidentIn("RECEIVED"), { input: { definitionPredicates: ["UNLAWFUL_ACCESS_TO_CUSTOMER_DATA"] } }]],
      shut: { NO_BRANCH: [{}, incidentIn("RECEIVED"), { input: { definitionPredicates: [] } }] },
    },
    ATTACK_PATHS_INSPECTED: {
      open: [[incidentIn("DECLARED"), { input: { attackPathsInspected: true } }]],
      shut: { NOT_INSPECTED: [{}, incidentIn("DECLARED"), { input: { attackPathsInspected: false } }] },
    },
    VIGILANCE_OVER: {
      open: [
        [withSharePoint("VALIDATED")],
        [withSharePoint("VALIDATED", moment)],
        [withSharePoint("RELEASED", hours(1))],
      ],
      shut: {
        STILL_WATCHED: [
          { service: "SharePoint", vigilanceUntil: hours(1).toISOString() },
          withSharePoint("VALIDATED", hours(1)),
        ],
      },
    },
    REGULATIONS_ASSESSED: {
      open: [
        [incidentIn("DECLARED")],
        [{ ...incidentIn("DECLARED", { customerDataEffects: ["LOSS"] }), assessments: [noLaw] }],
      ],
      shut: { NOT_ASSESSED: [{}, incidentIn("DECLARED", { customerDataEffects: ["LOSS"] })] },
    },
    NOTIFICATIONS_MADE: {
      open: [[clockOf(contract, { settledAt: moment })], [clockOf("NIS2_FINAL_REPORT")]],
      shut: {
        ...clocksOfCustomers,
        AUTHORITY_RUNNING: [{ clock: authorityTitle, dueAt: authorityDueAt }, clockOf(authority)],
        AUTHORITY_WITHOUT_DELAY: [{ clock: authorityTitle, since }, clockOf(authority, withoutNumber)],
        AUTHORITY_NOT_STARTED: [{ clock: authorityTitle }, clockOf(authority, waiting)],
        AUTHORITY_DELAYED: [
          { clock: authorityTitle, delayedUntil: hours(90).toISOString() },
          clockOf(authority, { delayedUntil: hours(90) }),
        ],
        AUTHORITY_MISSED: [{ clock: authorityTitle, dueAt: authorityDueAt }, clockOf(authority), { now: hours(25) }],
      },
    },
    NOTIFICATIONS_SETTLED: {
      open: [[clockOf(contract, { settledAt: moment })]],
      shut: {
        ...clocksOfCustomers,
        AUTHORITY_RUNNING: [{ clock: authorityTitle, dueAt: authorityDueAt }, clockOf(authority)],
        AUTHORITY_WITHOUT_DELAY: [{ clock: authorityTitle, since }, clockOf(authority, withoutNumber)],
        AUTHORITY_NOT_STARTED: [{ clock: authorityTitle }, clockOf(authority, waiting)],
        AUTHORITY_DELAYED: [
          { clock: authorityTitle, delayedUntil: hours(90).toISOString() },
          clockOf(authority, { delayedUntil: hours(90) }),
        ],
        AUTHORITY_MISSED: [{ clock: authorityTitle, dueAt: authorityDueAt }, clockOf(authority), { now: hours(25) }],
      },
    },
    APPROVED: {
      open: [[asked({ state: "REFUSED" }, { state: "GRANTED" }), inTime]],
      shut: {
        NOT_REQUESTED: [
          {},
          asked(
            { inputHash: "another", state: "REFUSED" },
            { inputHash: "another", input: { serviceId: "sharepoint" } },
            { operation: "reopenIncident" },
          ),
          inTime,
        ],
        OTHER_INPUT: [{}, asked({ inputHash: "another", state: "GRANTED" }), inTime],
        REQUESTED: [{ requester: "Sora", expiresAt: time }, asked({ state: "REFUSED" }, {}), inTime],
        REFUSED: [
          { decider: "Mina", reason: "Wait." },
          asked({ state: "USED" }, { state: "REFUSED", decidedByName: "Mina", decisionReason: "Wait" }),
          inTime,
        ],
        ENDED: [{}, asked({ state: "GRANTED" }), { ...withdrawal, now: moment }],
      },
    },
    REVIEW_FINISHED: {
      open: [[caseFile({ incident: { reviewState: "COMPLETED" } })]],
      shut: {
        NOT_OPEN: [{}, caseFile()],
        NOT_BEGUN: [{}, caseFile({ incident: { reviewState: "DRAFT" } })],
        NOT_COMPLETED: [{}, caseFile({ incident: { reviewState: "IN_REVIEW" } })],
      },
    },
    RETAINED_INTO_THE_FUTURE: {
      open: [
        [caseFile(), { input: { retainUntil: hours(1), legalHold: false } }],
        [kept, { input: { retainUntil: hours(2), legalHold: true } }],
        [caseFile(), { input: { retainUntil: new Date("2056-05-04T08:00:00.000Z") } }],
        [caseFile({ incident: { retainUntil: farAway } }), { input: { retainUntil: farAway } }],
      ],
      shut: {
        PAST: [{}, caseFile(), { input: { retainUntil: moment } }],
        SHORTER: [{ retainUntil: hours(2).toISOString() }, kept, { input: { retainUntil: hours(1), legalHold: true } }],
        TOO_FAR: [{ latest: "2056-05-04T08:00:00.000Z" }, caseFile(), { input: { retainUntil: farAway } }],
        HELD: [{}, kept, { input: { retainUntil: hours(3), legalHold: false } }],
        NOT_HELD: [{}, caseFile(), { input: { retainUntil: hours(1), legalHold: true } }],
      },
    },
  },
  ["READERS_REMAIN SHUTS_OUT_OF_ALERT", "VIRTUAL_TEAM_FORMED RED_WITHOUT_TEAM"],
);

describe("Of several clocks that are not settled", () => {
  const everyClock = (Object.keys(clocks) as Clock[]).map((one) =>
    newObligation({ id: one, incidentId: "incident", clock: one, startedAt: moment }),
  );
  const named = (gate: "NOTIFICATIONS_MADE" | "NOTIFICATIONS_SETTLED", now = moment) =>
    incidentGates[gate](caseFile({ obligations: everyClock }), attemptedAt(now))?.en ?? "";
  const titles = (words: string) => [...words.matchAll(/"([^"]+)"/g)].map(([, one]) => one);

  test("each is named where the incident shall be closed", () => {
    for (const now of [moment, hours(10_000)])
      expect(titles(named("NOTIFICATIONS_SETTLED", now))).toEqual(Object.values(clocks).map((one) => one.title));
  });

  test("those alone are named that may not outlast the response where it shall end", () => {
    const blocking = Object.values(clocks).filter(({ blocks }) => blocks === "enterPostIncidentActivity");
    expect(titles(named("NOTIFICATIONS_MADE"))).toEqual(blocking.map((one) => one.title));
  });

  test.each(Object.entries(clocks))("%s names what ends it while the incident goes on", (one, { endedBy }) => {
    const file = caseFile({ obligations: everyClock.filter(({ clock }) => clock === one) });
    const words = incidentGates.NOTIFICATIONS_SETTLED(file, attemptedAt(moment))?.en ?? "";
    // Whatever ends an incident ends its clocks too, but nobody waits for that with an incident that goes on.
    const whileOpen = endedBy.filter(
      (name) =>
        !["dismissIncident", "withdrawIncident", "mergeIncident"].includes(name) &&
        // Few incidents have a duplicate whose customers were told.
        name !== "recordNoticeOfDuplicate" &&
        // This one was promised to customers, and an authority can be promised something as well.
        !(one === "PROMISED_UPDATE" && name === "recordAuthorityNotice"),
    );
    expect(endedBy.filter((name) => words.includes(name))).toEqual(whileOpen);
    expect(words.match(/releaseCustomerNotice|recordAuthorityNotice/g)).toHaveLength(1);
  });
});
