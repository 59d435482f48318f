import type { KnownValues } from "./known-values.js";

/** The lists that are measured, each of which grows without bound. */
export const listNames = ["incidents", "alerts", "notificationObligations", "followUps", "lessons", "reviews"] as const;
export type ListName = (typeof listNames)[number];

type Values = readonly string[];
/** By field of the filter, the values it is tried with, as GraphQL has them: first what is common, then what is rare. */
export type Filters = Readonly<Record<string, Values>>;

const day = '"2025-03-04T00:00:00Z"';
const newest = '"2026-06-29T00:00:00Z"';
const common = '"sign-in"';
const texts: Values = ['"Exchange"', '"Quokkabot"', '"랜섬웨"'];
const list = (...ids: readonly string[]) => `[${ids.map((id) => JSON.stringify(id)).join(", ")}]`;

/** An id of nothing: what is made up has reported all alerts by hand. */
const nobody = "01900000-0000-7000-8000-000000000000";

/** Without it, the list of obligations has what is owed only. */
export const owedOrNot = "or: [{ owed: true }, { owed: false }]";

/** What is combined: two conditions at once, either, and everything but. */
const combined = (one: string, other: string) => ({
  and: [`[{ ${one} }, { ${other} }]`],
  or: [`[{ ${one} }, { ${other} }]`],
  not: [`{ ${one} }`],
});

export const listFilters: Readonly<Record<ListName, (known: KnownValues) => Filters>> = {
  incidents: (known) => ({
    states: ["[CLOSED]", "[SUSPECTED]"],
    phases: ["[POST_INCIDENT_ACTIVITY]", "[ERADICATION]"],
    numbers: [list(known.number)],
    severities: ["[MEDIUM]", "[CRITICAL]"],
    priorities: ["[4]", "[1]"],
    determinations: ["[CONFIRMED]", "[EXERCISE]", "[BLOCKED]"],
    handlings: ["[AMBER]", "[RED]"],
    finds: ["[WORKLOAD_TEAM_FIND]", "[PARTNER_TEAM_FIND]"],
    customerDataEffects: ["[DISCLOSURE]", "[LOSS]"],
    reviewStates: ["[COMPLETED]", "[DRAFT]"],
    clockStates: ["[MET]", "[MISSED]"],
    serviceIds: [list(known.service), list(known.rareService)],
    teamIds: [list(known.team)],
    leadIds: [list(known.lead)],
    ownerIds: [list(known.owner)],
    virtualTeamPersonIds: [list(known.lead), list(known.owner)],
    openedByIds: [list(known.owner)],
    tags: ['["phishing"]', '["supply-chain"]', '["nowhere"]'],
    text: [...texts, common],
    open: ["true", "false"],
    legalHold: ["false", "true"],
    openedFrom: [day, newest],
    openedBefore: [day],
    declaredFrom: [day, newest],
    declaredBefore: [day],
    endedFrom: [day, newest],
    endedBefore: [day],
    ...combined("severities: [CRITICAL]", "open: true"),
  }),
  alerts: (known) => ({
    states: ["[ESCALATED]", "[TRIAGED]"],
    sources: ["[SIEM_DETECTION]", "[OTHER]"],
    dispositions: ["[TRUE_POSITIVE]", "[BENIGN_POSITIVE]"],
    linked: ["true", "false"],
    incidentIds: [list(known.incident)],
    serviceIds: [list(known.service), list(known.rareService)],
    reportedByIds: [list(known.reporter)],
    text: [...texts, common],
    receivedFrom: [day, newest],
    receivedBefore: [day],
    severities: ["[MEDIUM]", "[CRITICAL]"],
    handlings: ["[AMBER]", "[RED]"],
    alertSourceIds: [list(known.alertSource ?? nobody)],
    suppressed: ["true", "false"],
    suppressedByIds: [list(known.suppression ?? nobody)],
    indicators: ['["203.0.113.40"]', '["nothing.example"]'],
    techniqueIds: ['["T1078"]', '["T1566"]'],
    rules: ['["Impossible travel"]'],
    fingerprints: ['["nothing"]'],
    detectionRequirementIds: [list(nobody)],
    acknowledgedByIds: [list(known.reporter)],
    countFrom: ["1", "2"],
    lastSeenFrom: [day, newest],
    lastSeenBefore: [day],
    flapping: ["false", "true"],
    resolved: ["false", "true"],
    acknowledged: ["false", "true"],
    triageOverdue: ["false", "true"],
    ...combined("states: [TRIAGED]", "sources: [OTHER]"),
  }),
  notificationObligations: (known) => ({
    owed: ["false", "true"],
    states: ["[MET]", "[MISSED]"],
    clocks: ["[CUSTOMER_CONTRACT_72_HOURS]", "[NIS2_EARLY_WARNING]"],
    laws: ["[CUSTOMER_CONTRACT]", "[GDPR]"],
    jurisdictions: ["[EUROPEAN_UNION]"],
    addressees: ["[CUSTOMERS]", "[AUTHORITY]"],
    addresseeName: ['"Data Protection Commission"', '"nobody"'],
    incidentIds: [list(known.owedIncident)],
    serviceIds: [list(known.service), list(known.rareService)],
    dueFrom: [day, newest],
    dueBefore: [day],
    ...combined("states: [MISSED]", "laws: [GDPR]"),
  }),
  followUps: (known) => ({
    states: ["[RESOLVED]", "[AWAITING_VERIFICATION]"],
    kinds: ["[BUG]", "[SECURITY_INVESTMENT]"],
    serviceIds: [list(known.service), list(known.rareService)],
    ownerIds: [list(known.followUpOwner)],
    priorities: ["[3]", "[1]"],
    text: ['"pipeline"', '"Quokkabot"', '"기준 시"'],
    open: ["true", "false"],
    prioritized: ["true", "false"],
    onSecurityList: ["false", "true"],
    overdue: ["true", "false"],
    dueFrom: ['"2025-03-04"', '"2026-12-20"'],
    dueBefore: ['"2025-03-04"'],
    ...combined("priorities: [1]", "open: true"),
  }),
  lessons: (known) => ({
    kinds: ["[PROCESS_FLAW]", "[UNKNOWN_VECTOR]"],
    serviceIds: [list(known.service), list(known.rareService)],
    text: ['"rule"', '"Quokkabot"', '"합병"'],
    recordedFrom: [day, newest],
    recordedBefore: [day],
    ...combined("kinds: [UNKNOWN_VECTOR]", `recordedFrom: ${day}`),
  }),
  reviews: (known) => ({
    states: ["[COMPLETED]", "[DRAFT]"],
    kinds: ["[REVIEW]", "[FULL_POST_MORTEM]"],
    serviceIds: [list(known.service), list(known.rareService)],
    incidentIds: [list(known.reviewedIncident)],
    openedFrom: [day, newest],
    openedBefore: [day],
    ...combined("states: [DRAFT]", "kinds: [FULL_POST_MORTEM]"),
  }),
};
