import type { Viewer } from "../../../../../platform/identity/viewer.js";
import { attemptedAt } from "../../../../../platform/test-support/attempted-at.js";
import { moment } from "../../../test-support/case-file.js";
import { checkGates } from "../../../test-support/check-gates.js";
import type { Incident } from "../../records/case/incident.js";
import type { Indicator } from "../../records/indicators/indicator.js";
import type { IndicatorSweep } from "../../records/sweeps/indicator-sweep.js";
import type { ServiceSweep } from "../../records/sweeps/service-sweep.js";
import type { SweepResult } from "../../records/sweeps/sweep-result.js";
import type {
  NewSweepFile,
  NewSweepResultFile,
  ServiceSweepFile,
  SweepFile,
  SweepResultFile,
} from "../../sweeps/sweep-file.js";
import {
  newSweepGates,
  newSweepResultGates,
  serviceSweepGates,
  sweepGates,
  sweepResultGates,
  textSweepGates,
} from "./sweep-gates.js";

const before = new Date(moment.getTime() - 86_400_000);
const later = new Date(moment.getTime() + 86_400_000);
const indicator = (set: Partial<Indicator> = {}) =>
  ({ ...{ id: "one", value: "203.0.113.7", state: "ACTIVE", handling: "AMBER" }, ...set }) as Indicator;
const incident = (state: string) => ({ number: "INC-2026-00001", state }) as Incident;
const file = (set: Partial<NewSweepFile> = {}): NewSweepFile => ({
  ...{ indicators: [indicator()], services: [], incident: null, relatedIds: [] },
  ...set,
});

test("Of many indicators that ended, and of long values, a refusal shows the beginning and how many more there are", () => {
  const ended = Array.from({ length: 1_000 }, (_, place) =>
    indicator({ id: `${place}`, value: `${place} ${"x".repeat(20_000)}`, state: "WITHDRAWN" }),
  );
  const hits = ended.map(({ id: indicatorId }) => ({ indicatorId, firstSeenAt: before }));
  const said = [
    newSweepGates.SWEEP_SCOPED(file({ indicators: ended }), attemptedAt(moment)),
    newSweepResultGates.SWEEP_RESULT_HOLDS(
      { ...recorded(), contentHash: "another", indicators: ended },
      { ...attemptedAt(moment), input: { hits } },
    ),
  ];
  for (const words of said) {
    expect(words?.en).toContain("and 980 more");
    expect(words?.ko).toContain("그 외 980건");
    expect(words?.en.length).toBeLessThan(3_000);
  }
});

checkGates(newSweepGates, {
  SWEEP_SCOPED: {
    open: [
      [file(), { input: { periodFrom: before, periodTo: moment, dueAt: later } }],
      [file({ incident: incident("SUSPECTED") })],
    ],
    shut: {
      NOT_ACTIVE: [{ indicators: ["203.0.113.7"] }, file({ indicators: [indicator({ state: "WITHDRAWN" })] })],
      IN_THE_FUTURE: [{ from: later.toISOString() }, file(), { input: { periodFrom: later } }],
      BACKWARDS: [
        { from: moment.toISOString(), to: before.toISOString() },
        file(),
        { input: { periodFrom: moment, periodTo: before } },
      ],
      DUE_ALREADY: [{ due: before.toISOString() }, file(), { input: { dueAt: before } }],
      INCIDENT_OVER: [{ incident: "INC-2026-00001" }, file({ incident: incident("CLOSED") })],
    },
  },
  SWEEP_MARKED: {
    open: [
      [file(), { input: { handling: "AMBER" } }],
      [file(), { input: { handling: "AMBER_STRICT" } }],
      [file({ indicators: [indicator({ handling: "RED" })], incident: incident("SUSPECTED") })],
    ],
    shut: {
      TOO_WIDE: [{ strictest: "AMBER", handling: "GREEN" }, file(), { input: { handling: "GREEN" } }],
      NO_VIRTUAL_TEAM: [{}, file({ indicators: [indicator({ handling: "RED" })] })],
    },
  },
});

const exchange = { id: "exchange", name: "Exchange", ownerTeamId: "e" };
const part = (set: Partial<ServiceSweep> = {}) =>
  ({
    ...{ id: "part", serviceId: "exchange", status: "PENDING", resultId: null, reason: null },
    ...set,
  }) as ServiceSweep;
const hour = { from: before.toISOString(), to: moment.toISOString() };
const sweep = (parts: readonly ServiceSweep[] = [part()], state: IndicatorSweep["state"] = "OPEN"): SweepFile => ({
  sweep: { state, serviceIds: ["exchange"] as readonly string[] } as IndicatorSweep,
  parts,
  services: [exchange],
  goesOn: null,
  withoutJudge: [],
});

checkGates(sweepGates, {
  SWEEP_INCIDENT_OPEN: {
    open: [[sweep()], [{ ...sweep(), goesOn: incident("DECLARED") }]],
    shut: { OVER: [{ incident: "INC-2026-00001" }, { ...sweep(), goesOn: incident("CLOSED") }] },
  },
  SWEEP_OPEN: { open: [[sweep()]], shut: { ENDED: [{ state: "CANCELLED" }, sweep([], "CANCELLED")] } },
  SWEEP_OF_SERVICES: { open: [[sweep()]], shut: { TEXT: [{}, sweep([], "COMPLETED")] } },
  SERVICES_NEW_TO_SWEEP: {
    open: [[sweep()], [sweep(), { input: { serviceIds: ["sharepoint", "teams"] } }]],
    shut: {
      IN_SWEEP: [{ services: ["Exchange"] }, sweep(), { input: { serviceIds: ["sharepoint", "exchange"] } }],
      TOO_MANY: [
        { count: "301", most: "300" },
        sweep(),
        { input: { serviceIds: Array.from({ length: 300 }, (_, place) => `service ${place}`) } },
      ],
    },
  },
  SWEEP_DUE_LATER: {
    open: [[sweep(), { input: { dueAt: later } }]],
    shut: {
      DUE_ALREADY: [{ due: before.toISOString() }, sweep(), { input: { dueAt: before } }],
    },
  },
  SWEEP_COVERED: {
    open: [
      [sweep([part({ status: "CONFIRMED" }), part({ status: "NOT_APPLICABLE" }), part({ status: "WITHDRAWN" })])],
      [sweep(), { input: { gapsReason: "It is down." } }],
      [sweep([part({ status: "NOT_APPLICABLE", matchCount: 3 })]), { input: { gapsReason: "A test of ours." } }],
    ],
    shut: {
      OUTSTANDING: [{ services: ["Exchange"] }, sweep([part({ status: "UNABLE" })])],
      PARTLY: [{ services: ["Exchange"] }, sweep([part({ status: "CONFIRMED", uncoveredPeriods: [hour] })])],
      FOUND: [{ services: ["Exchange"] }, sweep([part({ status: "NOT_APPLICABLE", matchCount: 3 })])],
    },
  },
});

checkGates(textSweepGates, {
  TEXT_WITHOUT_HITS: {
    open: [[{}, { input: { matchCount: 0 } }]],
    shut: { FOUND: [{ count: "500" }, {}, { input: { matchCount: 500 } }] },
  },
});

const ofService = (set: Partial<ServiceSweep>): ServiceSweepFile => ({
  ...sweep(),
  part: part(set),
  service: exchange,
});
const ofTeam = (teamId: string): Viewer => ({
  ...attemptedAt(moment).viewer,
  memberships: [{ ...{ teamId, level: "MEMBER", responsibilities: [] } }] as never,
});
const [security, ownTeam] = [ofTeam("soc"), ofTeam("e")];
checkGates(serviceSweepGates, {
  SERVICE_NOT_SWEPT: {
    open: [
      [ofService({}), { input: { isApplicable: true }, viewer: security }],
      [ofService({ status: "NOT_APPLICABLE" }), { input: { isApplicable: true }, viewer: security }],
      [ofService({}), { input: { isApplicable: false }, viewer: ownTeam }],
      [ofService({ status: "DISPUTED" }), { input: { isApplicable: true }, viewer: ownTeam }],
      [ofService({ status: "DISPUTED" }), { input: { isApplicable: false }, viewer: ownTeam }],
      [ofService({ status: "NOT_APPLICABLE", matchCount: 0 }), { operation: "removeSweptService", viewer: security }],
      [ofService({ matchCount: 3 }), { operation: "markServiceNotSwept", viewer: ownTeam }],
      [
        { ...ofService({}), withoutJudge: ["exchange"] },
        { input: { isApplicable: false }, viewer: security },
      ],
      [{ ...ofService({ status: "DISPUTED" }), withoutJudge: ["exchange"] }, { viewer: security }],
    ],
    shut: {
      LEFT: [{ service: "Exchange" }, ofService({ status: "WITHDRAWN" })],
      SWEPT: [{ service: "Exchange" }, ofService({ status: "CONFIRMED" })],
      DISPUTED: [
        { service: "Exchange" },
        ofService({ status: "DISPUTED" }),
        { input: { isApplicable: true }, viewer: security },
      ],
      HITS: [
        { service: "Exchange" },
        ofService({ status: "NOT_APPLICABLE", matchCount: 3 }),
        { operation: "removeSweptService", viewer: ownTeam },
      ],
      FOR_ITS_TEAM: [{ service: "Exchange" }, ofService({}), { input: { isApplicable: false }, viewer: security }],
    },
  },
  ANOTHER_SERVICE_SWEPT: {
    open: [[{ ...ofService({}), sweep: { ...sweep().sweep, serviceIds: ["exchange", "sharepoint"] } }]],
    shut: { LAST: [{ service: "Exchange" }, ofService({})] },
  },
});

const result = (set: Partial<SweepResult> = {}) =>
  ({ ...{ id: "first", contentHash: "hash", state: "RECORDED" as const }, ...set }) as SweepResult;
const ofResult = (resultId: string, unjudgedIds: readonly string[] = []): SweepResultFile => ({
  ...ofService({ resultId }),
  result: result(),
  sightingIds: [],
  unseen: [],
  isLatestUnjudged: true,
  all: { periods: [], matchCount: 0, unjudgedIds },
  others: { periods: [], matchCount: 0, unjudgedIds: [] },
});
checkGates(sweepResultGates, {
  JUDGED_BY_ITS_TEAM: {
    open: [
      [ofResult("first"), { viewer: ownTeam }],
      [{ ...ofResult("first"), withoutJudge: ["exchange"] }, { viewer: security }],
    ],
    shut: { FOR_ITS_TEAM: [{ service: "Exchange" }, ofResult("first"), { viewer: security }] },
  },
  SWEEP_RESULT_STANDS: {
    open: [[ofResult("first")], [ofResult("second", ["first"])]],
    shut: { NEWER: [{ service: "Exchange" }, ofResult("second")] },
  },
});

const recorded = (set: Partial<ServiceSweep> = {}): NewSweepResultFile => ({
  ...ofService(set),
  ...{
    indicators: [indicator()],
    former: { alertIds: new Map(), closed: new Set(), repeated: [] },
    besides: { periods: [], matchCount: 0, unjudgedIds: [] },
    standing: result(),
    contentHash: "hash",
  },
});
const over = (periodFrom: Date, periodTo: Date): NewSweepResultFile => ({
  ...recorded(),
  sweep: { state: "OPEN", periodFrom, periodTo } as IndicatorSweep,
});
const hit = (set: object = {}) => ({ indicatorId: "one", firstSeenAt: before, ...set });
checkGates(newSweepResultGates, {
  SWEEP_RESULT_HOLDS: {
    open: [
      [recorded()],
      [recorded(), { input: { hits: [hit()], periodFrom: before, periodTo: moment } }],
      [{ ...recorded({ status: "DISPUTED" }), contentHash: "another" }],
    ],
    shut: {
      LEFT: [{ service: "Exchange" }, recorded({ status: "WITHDRAWN" })],
      DISPUTED: [{ reason: "Too short." }, recorded({ status: "DISPUTED", reason: "Too short." })],
      NOT_SWEPT_FOR: [{ ids: ["other"] }, recorded(), { input: { hits: [hit({ indicatorId: "other" })] } }],
      NO_TRACE: [
        { indicators: ["203.0.113.7"] },
        { ...recorded(), contentHash: "another", indicators: [indicator({ state: "FALSE_POSITIVE" })] },
        { input: { hits: [hit()] } },
      ],
      IN_THE_FUTURE: [{ at: later.toISOString() }, recorded(), { input: { hits: [hit({ lastSeenAt: later })] } }],
      BACKWARDS: [
        { from: moment.toISOString(), to: before.toISOString() },
        recorded(),
        { input: { periodFrom: moment, periodTo: before } },
      ],
      TOO_EARLY: [
        { to: before.toISOString(), begin: moment.toISOString() },
        over(moment, moment),
        { input: { periodFrom: before, periodTo: before } },
      ],
      TOO_LATE: [
        { from: moment.toISOString(), end: before.toISOString() },
        over(before, before),
        { input: { periodFrom: moment, periodTo: moment } },
      ],
      OUTSIDE: [
        { at: before.toISOString(), from: moment.toISOString(), to: moment.toISOString() },
        over(moment, moment),
        { input: { periodFrom: moment, periodTo: moment, hits: [hit()] } },
      ],
    },
  },
});
