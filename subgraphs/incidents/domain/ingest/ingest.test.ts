import type { Severity } from "../../../response-model/detection-and-analysis/severities.js";
import { idOf, people, services, sources } from "../../test-support/organization.js";
import { intakeOf } from "../alert-sources/intake-of.js";
import { nothingHandedIn } from "../alert-sources/nothing-handed-in.js";
import type { Alert } from "../records/alerts/alert.js";
import type { AlertSource } from "../records/alerts/alert-source.js";
import type { AlertSuppression } from "../records/alerts/alert-suppression.js";
import { flappingUntil, isFlapping } from "./flapping.js";
import { ingest, type KnownAlert } from "./ingest.js";
import type { HandedIn, HandedInAlert } from "./mapping/handed-in-alert.js";
import { inWords } from "./outcomes-in-words.js";
import { seriesKey } from "./series-key.js";

const minute = 60_000;
const start = new Date("2026-05-04T08:00:00.000Z");
const at = (minutes: number) => new Date(start.getTime() + minutes * minute);

const source: AlertSource = {
  id: sources.exchange,
  version: 1,
  state: "ENABLED",
  name: "Alertmanager of Exchange",
  format: "PROMETHEUS_ALERTMANAGER",
  mapping: null,
  routes: [{ value: "sites", serviceId: services.sharepoint }],
  serviceId: services.exchange,
  serviceIds: [services.exchange, services.sharepoint],
  noticedBy: "WORKLOAD_DETECTION",
  handling: "AMBER",
  registeredById: people.erin.personId,
  registeredAt: start,
  ...nothingHandedIn,
  maxSilenceHours: null,
  silentFrom: null,
};

const file = { source, known: new Map(), suppressions: [], deployments: [], proven: new Set<string>() };

const firing = (fingerprint: string, changes: Partial<HandedInAlert> = {}): HandedInAlert => ({
  title: `About ${fingerprint}`,
  description: "What was seen.",
  signal: "FIRING",
  fingerprint,
  techniques: [],
  indicators: [],
  ...changes,
});
const resolved = (fingerprint: string) => firing(fingerprint, { signal: "RESOLVED" });

const atExchange = (fingerprint: string) => seriesKey(services.exchange, fingerprint);

type Call = readonly [minutes: number, ...alerts: HandedIn[]];

/** Hands in one call after the other, each at a minute, and keeps what comes of them. */
const play = (...calls: readonly Call[]) => playWith(() => [], ...calls);

/** The same, with rules that hold alerts back at each minute. */
function playWith(rulesAt: (minutes: number) => readonly AlertSuppression[], ...calls: readonly Call[]) {
  let identifier = 0;
  let known = new Map<string, KnownAlert>();
  const results = calls.map(([minutes, ...alerts]) => {
    const result = ingest({ ...file, known, suppressions: rulesAt(minutes) }, alerts, {
      now: at(minutes),
      reportedById: source.id,
      newIdentifier: () => {
        identifier += 1;
        return idOf(identifier);
      },
    });
    known = new Map([
      ...known,
      ...[...result.received, ...result.repeated].map((alert): [string, KnownAlert] => [
        seriesKey(alert.serviceId, alert.fingerprint ?? ""),
        { alert, isOver: false },
      ]),
    ]);
    return result;
  });
  const alertOf = (fingerprint: string) => known.get(atExchange(fingerprint))?.alert as Alert;
  return { results, alertOf, last: results.at(-1) as (typeof results)[number] };
}

interface Afterwards {
  readonly minutes?: number;
  readonly changes?: Partial<Alert>;
  readonly of?: AlertSource;
  readonly recorded?: ReadonlyMap<string, Date>;
}

/** Dismisses an alert of "a", which was handed in at the minute 0, at the minute 5, and hands in more later. */
function afterDismissal(
  first: Partial<HandedInAlert>,
  handedIn: readonly HandedIn[],
  { minutes = 10, changes = {}, of = source, recorded = new Map() }: Afterwards = {},
) {
  const stood = {
    ...play([0, firing("a", first)]).alertOf("a"),
    ...{ state: "CLOSED", disposition: "BENIGN_POSITIVE", closedAt: at(5), ...changes },
  } as Alert;
  const known = new Map([[atExchange("a"), { alert: stood, isOver: true }]]);
  let identifier = 80;
  return {
    stood,
    ...ingest({ ...file, source: of, known, recorded }, handedIn, {
      now: at(minutes),
      reportedById: source.id,
      newIdentifier: () => {
        identifier += 1;
        return idOf(identifier);
      },
    }),
  };
}

const outcomes = (items: readonly { readonly outcome: string; readonly count: number | null }[]) =>
  items.map(({ outcome, count }) => `${outcome} ${count}`);

test("What comes several times in one call and again later is one alert that counts them all", () => {
  const { results, alertOf } = play([0, firing("a"), firing("b"), firing("a")], [5, firing("a")]);
  expect(results.map(({ items }) => outcomes(items))).toEqual([
    ["RECEIVED 1", "RECEIVED 1", "REPEATED 2"],
    ["REPEATED 3"],
  ]);
  expect(alertOf("a")).toMatchObject({ count: 3, receivedAt: at(0), lastSeenAt: at(5), state: "RECEIVED" });
});

test("A mere repeat is no news, and what is new, worse, resolved or fires again is", () => {
  const { results } = play(
    [0, firing("a", { severity: "LOW" })],
    [1, firing("a", { severity: "LOW" })],
    [2, firing("a", { severity: "HIGH" })],
    [3, firing("a", { severity: "MEDIUM" })],
    [4, resolved("a")],
    [5, resolved("a")],
    [6, firing("a")],
  );
  expect(results.map(({ news }) => news.length)).toEqual([1, 0, 1, 0, 1, 0, 1]);
});

test("What a repeat says besides is kept, is news, and is compared anew; what is known already is not", () => {
  const first = firing("a", { indicators: ["rivals[.]example"], rules: ["7f21"] });
  const more = firing("a", {
    indicators: ["RIVALS.example", "203.0.113.40"],
    techniques: ["T1078.004"],
    rules: ["7f21", "Odd sign-ins"],
  });
  const { results, alertOf } = play([0, first], [1, first], [2, more], [3, more]);
  expect(results.map(({ news }) => news.length)).toEqual([1, 0, 1, 0]);
  expect(alertOf("a")).toMatchObject({
    count: 4,
    reportedIndicators: ["rivals.example", "203.0.113.40"],
    reportedTechniques: ["T1078.004"],
    reportedRules: ["7f21", "Odd sign-ins"],
    awaitsCorrelation: true,
  });
});

test("Of what repeats say no more is kept than of one alert", () => {
  const saying = (from: number) =>
    firing("a", { indicators: Array.from({ length: 80 }, (_, place) => `host-${from + place}.example`) });
  const { alertOf } = play([0, saying(0)], [1, saying(40)], [2, saying(500)]);
  expect(alertOf("a").reportedIndicators).toHaveLength(100);
});

test("What a source with a wrong clock says was seen in the future counts as seen when it was received, and the result says so", () => {
  const { alertOf, results } = play(
    [0, firing("a", { observedAt: at(60) }), firing("b", { observedAt: at(3) }), firing("c", { observedAt: at(-3) })],
    [1, firing("a", { observedAt: at(90) }), firing("c")],
  );
  expect(["a", "b", "c"].map((one) => alertOf(one).observedAt)).toEqual([null, at(0), at(-3)]);
  expect(results.map(({ items }) => items.map(({ futureObservedAt }) => futureObservedAt))).toEqual([
    [at(60).toISOString(), undefined, undefined],
    [at(90).toISOString(), undefined],
  ]);
});

test("A severity that is none is named in the result of each alert that was taken with it, and changes nothing else", () => {
  const odd = { severity: null, unknownSeverity: "Sev 9" };
  const { alertOf, results } = play([0, firing("a", odd), firing("b")], [1, firing("a", odd)], [2, resolved("a")]);
  expect(results.map(({ items }) => items.map(({ unknownSeverity }) => unknownSeverity))).toEqual([
    ["Sev 9", undefined],
    ["Sev 9"],
    [undefined],
  ]);
  expect(alertOf("a")).toMatchObject({ reportedSeverity: null, severityRank: -1 });
});

test("An alert is as bad as its source has said at the worst, or as the service team has assessed it since", () => {
  expect(
    play([0, firing("a", { severity: "HIGH" })], [1, firing("a", { severity: "LOW" })]).alertOf("a"),
  ).toMatchObject({ reportedSeverity: "HIGH", severityRank: 3 });
  const { alertOf } = play([0, firing("a", { severity: "LOW" })]);
  const after = (assessedAs: number, severity: Severity) =>
    ingest(
      {
        ...file,
        known: new Map([
          [
            atExchange("a"),
            {
              alert: { ...alertOf("a"), severityAssessmentId: idOf(50), severityRank: assessedAs },
              isOver: false,
            },
          ],
        ]),
      },
      [firing("a", { severity })],
      { now: at(1), reportedById: source.id, newIdentifier: () => idOf(60) },
    ).repeated;
  // Assessed as INFORMATIONAL, or as HIGH.
  expect(after(0, "LOW")).toMatchObject([{ reportedSeverity: "LOW", severityRank: 0 }]);
  expect(after(0, "CRITICAL")).toMatchObject([{ reportedSeverity: "CRITICAL", severityRank: 4 }]);
  expect(after(3, "MEDIUM")).toMatchObject([{ reportedSeverity: "MEDIUM", severityRank: 3 }]);
});

test("What comes for the first time as over is a new alert in the queue, with what it says, that its source sees no longer", () => {
  const said = { severity: "CRITICAL", techniques: ["T1486"], indicators: ["203.0.113.4"], rules: ["Ransom"] } as const;
  const { last, alertOf } = play([3, { ...resolved("a"), ...said }, resolved("a")]);
  expect(outcomes(last.items)).toEqual(["RECEIVED 1", "RESOLVED 1"]);
  expect(last.received).toEqual([alertOf("a")]);
  expect(last.news).toEqual([alertOf("a").id]);
  expect(alertOf("a")).toMatchObject({
    ...{ state: "RECEIVED", resolvedAt: at(3), reportedSeverity: "CRITICAL", triageDueAt: expect.any(Date) },
    ...{ reportedTechniques: ["T1486"], reportedIndicators: ["203.0.113.4"], awaitsCorrelation: true },
  });
});

test("What came first as over and fires after that is the same alert, which fires again", () => {
  const { alertOf, last } = play([0, resolved("a")], [1, firing("a")]);
  expect(outcomes(last.items)).toEqual(["REPEATED 2"]);
  expect(alertOf("a")).toMatchObject({ resolvedAt: null, refiredAt: [at(1).toISOString()] });
});

test("What is over and goes to no service is refused with the reason, like what fires", () => {
  const nowhere = { ...file, source: { ...source, serviceId: null } };
  const { items } = ingest(nowhere, [{ ...resolved("a"), service: "merger" }], {
    ...{ now: at(0), reportedById: source.id, newIdentifier: () => idOf(1) },
  });
  expect(items).toMatchObject([{ outcome: "REFUSED", reason: expect.stringContaining("merger") }]);
});

test("What a source says of an alert as it ends is kept: worse, or with more to go by, it is news", () => {
  const worse = { ...resolved("a"), severity: "CRITICAL", indicators: ["203.0.113.4"] } as const;
  const { results, alertOf } = play([0, firing("a", { severity: "LOW" })], [1, worse], [2, worse]);
  expect(results.map(({ items }) => outcomes(items))).toEqual([["RECEIVED 1"], ["RESOLVED 2"], ["RESOLVED 2"]]);
  expect(results.map(({ news }) => news.length)).toEqual([1, 1, 0]);
  expect(alertOf("a")).toMatchObject({
    ...{ reportedSeverity: "CRITICAL", reportedIndicators: ["203.0.113.4"], resolvedAt: at(1), newsAt: at(1) },
    ...{ refiredAt: [], awaitsCorrelation: true },
  });
});

test("What a source says that it has left out is refused as one, which stands for all of it", () => {
  const leftOut = { unreadable: "37 were left out.", leftOutAlerts: 37 };
  const { items } = play([0, firing("a"), leftOut]).last;
  expect(items).toMatchObject([{ outcome: "RECEIVED" }, { outcome: "REFUSED", ...{ place: 1, leftOutAlerts: 37 } }]);
  expect(inWords(items)).toBe("1 received, 37 refused");
  expect(intakeOf({ items })).toEqual({ received: 38, refused: 37, lastRefusal: "37 were left out." });
});

test("What is over and fires again is a new alert that names the former, which makes room", () => {
  const { alertOf } = play([0, firing("a")]);
  const over = { alert: { ...alertOf("a"), state: "CLOSED" } as Alert, isOver: true };
  const handIn = (...alerts: HandedIn[]) =>
    ingest({ ...file, known: new Map([[atExchange("a"), over]]) }, alerts, {
      now: at(9),
      reportedById: source.id,
      newIdentifier: () => idOf(70),
    });
  const again = handIn(firing("a"), firing("a"));
  expect(outcomes(again.items)).toEqual(["RECEIVED 1", "REPEATED 2"]);
  expect(again.received).toMatchObject([{ id: idOf(70), formerAlertId: over.alert.id, count: 2 }]);
  expect(again.superseded).toEqual([over.alert.id]);
});

test("The end of what was closed is kept at its alert, once, and begins nothing unless it says more", () => {
  const { stood, ...ended } = afterDismissal({}, [resolved("a"), resolved("a")]);
  expect(outcomes(ended.items)).toEqual(["RESOLVED 1", "RESOLVED 1"]);
  expect(ended.repeated).toEqual([{ ...stood, resolvedAt: at(10) }]);
  expect([ended.received, ended.superseded, ended.news]).toEqual([[], [], [stood.id]]);
  const worse = afterDismissal({}, [{ ...resolved("a"), severity: "HIGH" }]);
  expect(worse.received).toMatchObject([{ formerAlertId: worse.stood.id, resolvedAt: at(10) }]);
  // In an incident that has ended nothing changes.
  const inIncident = { state: "ESCALATED", incidentId: idOf(90), disposition: null, closedAt: null } as const;
  const late = afterDismissal({}, [resolved("a")], { changes: inIncident });
  expect([late.received, late.repeated, late.news]).toEqual([[], [], []]);
});

const high = { severity: "HIGH", techniques: ["T1110"], indicators: ["203.0.113.7"], rules: ["7f21"] } as const;

test.each(["BENIGN_POSITIVE", "FALSE_POSITIVE"] as const)(
  "What was dismissed as %s and has never ended since counts on, and nothing else of it changes",
  (disposition) => {
    const again = firing("a", { ...high, beganAt: at(-1), title: "About a" });
    const { stood, ...after } = afterDismissal(high, [again, again], { changes: { disposition } });
    expect(outcomes(after.items)).toEqual(["REPEATED 2", "REPEATED 3"]);
    expect(after.repeated).toEqual([{ ...stood, count: 3, lastSeenAt: at(10) }]);
    expect([after.received, after.superseded, after.news, after.proofs]).toEqual([[], [], [], []]);
  },
);

const day = 24 * 60;
test.each<[string, Partial<HandedInAlert>, Parameters<typeof afterDismissal>[2]]>([
  ["is worse", { severity: "CRITICAL" }, {}],
  ["is called something else, which nobody can rate", { severity: null, unknownSeverity: "P0" }, {}],
  ["is marked for fewer", { handling: "AMBER_STRICT" }, {}],
  ["names another indicator", { indicators: ["203.0.113.7", "203.0.113.8"] }, {}],
  ["names another technique", { techniques: ["T1486"] }, {}],
  ["comes of another rule", { rules: ["8c30"] }, {}],
  ["has another title", { title: "About something else" }, {}],
  ["does not say when it began", { beganAt: undefined }, {}],
  ["began after it was known", { beganAt: at(1) }, {}],
  ["is as old as a dismissal holds", {}, { minutes: 5 + 7 * day }],
  ["was resolved before", {}, { changes: { resolvedAt: at(4) } }],
  ["reports what was recorded as an indicator after that", {}, { recorded: new Map([["203.0.113.7", at(6)]]) }],
  ["was an attack", {}, { changes: { disposition: "TRUE_POSITIVE" } }],
  ["was closed before it was kept when", {}, { changes: { closedAt: null } }],
  ["has a format of its own, which does not say when it began", {}, { of: { ...source, format: "GENERIC_JSON" } }],
])("What was dismissed and fires again is a new alert where it %s", (_what, changes, options) => {
  const { stood, ...after } = afterDismissal(high, [firing("a", { ...high, beganAt: at(-1), ...changes })], options);
  expect(outcomes(after.items)).toEqual(["RECEIVED 1"]);
  expect(after.received).toMatchObject([{ state: "RECEIVED", formerAlertId: stood.id }]);
  expect(after.superseded).toEqual([stood.id]);
});

test("A dismissal holds against an indicator that was on record by then, and against others than those that are reported", () => {
  const recorded = new Map([
    ["203.0.113.7", at(4)],
    ["198.51.100.1", at(6)],
  ]);
  expect(outcomes(afterDismissal(high, [firing("a", { ...high, beganAt: at(-1) })], { recorded }).items)).toEqual([
    "REPEATED 2",
  ]);
});

test("A dismissal holds until it is a week old, and for what measures something with whatever number it measures", () => {
  const title = "93.5 % of the disk is full";
  const again = firing("a", { title: "94 % of the disk is full", beganAt: at(-1) });
  expect(outcomes(afterDismissal({ title }, [again], { minutes: 4 + 7 * day }).items)).toEqual(["REPEATED 2"]);
});

test.each([
  ["Sign-in from 203.0.113.8", "Sign-in from 198.51.100.9"],
  ["Exploit of CVE-2021-44228", "Exploit of CVE-2024-3094"],
  ["srv1 encrypts files", "srv2 encrypts files"],
  ["Beacon to [2001:db8::1]:443", "Beacon to [2001:db8::2]:443"],
])("A dismissal of one thing does not hold for another of the same words: %s, %s", (title, other) => {
  const again = (of: string) => afterDismissal({ title }, [firing("a", { title: of, beganAt: at(-1) })]);
  expect([title, other].map((of) => outcomes(again(of).items))).toEqual([["REPEATED 2"], ["RECEIVED 1"]]);
});

test("What fired again before it was dismissed is known from then on, and what began later is not", () => {
  const changes = { refiredAt: [at(2).toISOString(), at(4).toISOString()] };
  const came = (minutes: number) =>
    outcomes(afterDismissal(high, [firing("a", { ...high, beganAt: at(minutes) })], { changes }).items);
  expect([came(4), came(5)]).toEqual([["REPEATED 2"], ["RECEIVED 1"]]);
});

test("An alert that is full of what somebody made up hides nothing that is said besides once it is dismissed", () => {
  const filled = { indicators: Array.from({ length: 100 }, (_, place) => `host-${place}.example`) };
  const after = afterDismissal(filled, [firing("a", { indicators: ["rivals.example"], beganAt: at(-1) })]);
  expect(after.received).toMatchObject([{ reportedIndicators: ["rivals.example"] }]);
});

test("A report that names an earlier beginning moves that of the alert back, and none moves it on", () => {
  const { alertOf, results } = play(
    [10, firing("a", { observedAt: at(8) })],
    [11, firing("a", { observedAt: at(9) })],
    [12, firing("a", { observedAt: at(3) })],
    [13, firing("a"), firing("a", { observedAt: new Date(0) })],
  );
  expect(alertOf("a")).toMatchObject({ observedAt: at(3), receivedAt: at(10), newsAt: at(12) });
  expect(results.map(({ news }) => news.length)).toEqual([1, 0, 1, 0]);
});

test("What there is no room for is counted as left out, in each call", () => {
  const many = (from: number) => Array.from({ length: 60 }, (_, place) => `host-${from + place}.example`);
  const { results, alertOf } = play(
    [0, firing("a", { indicators: many(0) })],
    [1, firing("a", { indicators: many(60), leftOutIndicators: 3 })],
  );
  expect(results.map(({ items }) => items[0]?.leftOutIndicators)).toEqual([undefined, 23]);
  expect(alertOf("a").reportedIndicators).toHaveLength(100);
});

test("A marking that nobody knows is answered of the alert that was taken", () => {
  const { last } = play([0, firing("a", { handling: "AMBER_STRICT", unknownHandling: "Confidential" })]);
  expect(last.items).toMatchObject([{ outcome: "RECEIVED", unknownHandling: "Confidential" }]);
  expect(last.received).toMatchObject([{ handling: "AMBER_STRICT" }]);
});

test("An alert keeps what it is about, joined with what each repeat names, and says how much had no room", () => {
  const hosts = (from: number, count: number) =>
    Array.from({ length: count }, (_, place) => ({ type: "HOST", value: `WEB-${from + place}` }) as const);
  const { results, alertOf } = play(
    [0, firing("a", { entities: hosts(0, 2) })],
    [1, firing("a", { entities: hosts(1, 1) })],
    [2, firing("a", { entities: [...hosts(1, 2), { type: "USER", value: "Alice" }] })],
  );
  expect(alertOf("a").reportedEntities).toEqual(["HOST web-0", "HOST web-1", "HOST web-2", "USER alice"]);
  // One more of the same is no news; another machine is, and is compared with other alerts.
  expect(results.map(({ news }) => news.length)).toEqual([1, 0, 1]);
  expect(alertOf("a")).toMatchObject({ newsAt: at(2), awaitsCorrelation: true });
  const crowded = play(
    [0, firing("a", { entities: hosts(0, 60) })],
    [1, firing("a", { entities: hosts(60, 60), leftOutEntities: 3 })],
  );
  expect(crowded.results.map(({ items }) => items[0]?.leftOutEntities)).toEqual([undefined, 23]);
  expect(crowded.alertOf("a").reportedEntities).toHaveLength(100);
});

test("What was dismissed is a new alert once another machine is named, and not since its first one is", () => {
  const on = (...names: string[]) => names.map((value) => ({ type: "HOST", value }) as const);
  const again = (entities: HandedInAlert["entities"] = []) => firing("a", { ...high, entities, beganAt: at(-1) });
  const named = { ...high, entities: on("web-1") };
  expect(outcomes(afterDismissal(named, [again(on("WEB-1"))]).items)).toEqual(["REPEATED 2"]);
  expect(outcomes(afterDismissal(named, [again(on("web-2"))]).items)).toEqual(["RECEIVED 1"]);
  // What was reported before this was kept names none.
  expect(outcomes(afterDismissal(high, [again(on("web-1"))]).items)).toEqual(["REPEATED 2"]);
});

test("In one call what was dismissed counts on, ends, and is a new alert when it fires after that", () => {
  const again = firing("a", { ...high, beganAt: at(-1) });
  const { stood, ...after } = afterDismissal(high, [again, resolved("a"), again]);
  expect(outcomes(after.items)).toEqual(["REPEATED 2", "RESOLVED 2", "RECEIVED 1"]);
  expect(after.repeated).toEqual([{ ...stood, count: 2, lastSeenAt: at(10), resolvedAt: at(10) }]);
  expect(after.received).toMatchObject([{ formerAlertId: stood.id, resolvedAt: null }]);
  expect(after.superseded).toEqual([stood.id]);
});

test("An alert goes to the service that its route names, else to that of the source, else it is refused with the reason", () => {
  const { last } = play([0, firing("a"), firing("b", { service: "Sites" }), firing("c", { service: "unknown" })]);
  const { exchange, sharepoint } = services;
  expect(last.received.map(({ serviceId }) => serviceId)).toEqual([exchange, sharepoint, exchange]);
  const nowhere = ingest(
    { ...file, source: { ...source, serviceId: null } },
    [firing("a", { service: "unknown" }), { unreadable: "It is no JSON object." }],
    { now: at(0), reportedById: source.id, newIdentifier: () => idOf(1) },
  );
  expect(nowhere.items).toMatchObject([
    { outcome: "REFUSED", reason: expect.stringContaining('no route for "unknown"') },
    { outcome: "REFUSED", reason: "It is no JSON object." },
  ]);
});

test("What is known at one service is a new alert at another, and its end there ends nothing here", () => {
  const atSharePoint = { service: "sites" };
  const { results } = play(
    [0, firing("a")],
    [1, firing("a", atSharePoint), firing("a", atSharePoint), firing("a")],
    [2, { ...resolved("a"), ...atSharePoint }],
  );
  expect(results.map(({ items }) => outcomes(items))).toEqual([
    ["RECEIVED 1"],
    ["RECEIVED 1", "REPEATED 2", "REPEATED 2"],
    ["RESOLVED 2"],
  ]);
  const { exchange, sharepoint } = services;
  expect(results.flatMap(({ received }) => received.map(({ serviceId }) => serviceId))).toEqual([exchange, sharepoint]);
  expect(results[2]?.repeated.map(({ serviceId }) => serviceId)).toEqual([sharepoint]);
});

test("Of the markings that a source has said the strictest counts, and a stricter one is news", () => {
  const { results, alertOf } = play(
    [0, firing("a", { handling: "AMBER" })],
    [1, firing("a", { handling: "AMBER_STRICT" })],
    [2, firing("a", { handling: "GREEN" }), firing("a")],
  );
  expect(alertOf("a").handling).toBe("AMBER_STRICT");
  expect(results.map(({ news }) => news.length)).toEqual([1, 1, 0]);
});

/** Fires, and then ends and begins again at each of some minutes. */
const flappingAt = (...minutes: readonly number[]) =>
  play([0, firing("a")], ...minutes.map((one): [number, ...HandedIn[]] => [one, resolved("a"), firing("a")])).alertOf(
    "a",
  );

test.each([
  [[10, 20], null],
  [[10, 20, 30], at(70)],
  [[10, 20, 70], null],
  [[10, 20, 69], at(70)],
  [[10, 20, 30, 40], at(80)],
])("One that fired again at the minutes %j counts as flapping until %s", (minutes, until) => {
  expect(flappingAt(...minutes).flappingUntil).toEqual(until);
});

test("Whether it flaps goes by the moment at which it is asked", () => {
  const until = flappingUntil([at(10), at(20), at(30)].map((time) => time.toISOString()));
  expect([isFlapping(until, at(69)), isFlapping(until, at(70)), isFlapping(null, at(0))]).toEqual([true, false, false]);
});

const rule: AlertSuppression = {
  id: idOf(801),
  version: 1,
  state: "IN_FORCE",
  serviceId: services.exchange,
  alertSourceIds: [],
  titleContains: "About N",
  fingerprints: [],
  rules: [],
  techniques: [],
  severityAtMost: "MEDIUM",
  includesUnrated: false,
  reason: "It is noise.",
  createdById: people.erin.personId,
  createdAt: start,
  agreedById: null,
  inForceFrom: start,
  endsAt: at(60),
  extendedById: null,
  extendedAt: null,
  extensionReason: null,
  endedById: null,
  endedAt: null,
  endReason: null,
  returnsAlerts: false,
  returnedCount: 0,
};
const low = (fingerprint: string, changes: Partial<HandedInAlert> = {}) =>
  firing(fingerprint, { severity: "LOW", ...changes });

test("What a rule holds back is kept and counted, and comes back with its next report once no rule does", () => {
  const { results, alertOf } = playWith(
    (minutes) => (minutes < 10 ? [rule] : []),
    [0, low("noise"), low("other")],
    [1, low("noise")],
    [11, low("noise")],
  );
  const held = results.map(({ received, repeated }) =>
    [...received, ...repeated].find(({ title }) => title === "About noise"),
  );
  expect(held).toMatchObject([
    { count: 1, version: 1, suppressedById: rule.id, suppressedAt: at(0) },
    { count: 2, suppressedById: rule.id, suppressedAt: at(0) },
    { count: 3, suppressedById: rule.id, suppressedAt: null },
  ]);
  expect(results.map(({ news }) => news.length)).toEqual([2, 0, 1]);
  expect(alertOf("other")).toMatchObject({ suppressedById: null, suppressedAt: null });
});

test("What gets worse than its rule says comes into the queue, and what was in the queue is held back from it", () => {
  const worse = playWith(() => [rule], [0, low("noise")], [1, low("noise", { severity: "HIGH" })], [2, low("noise")]);
  expect(worse.alertOf("noise")).toMatchObject({ suppressedAt: null, count: 3 });
  const later = playWith((minutes) => (minutes < 5 ? [] : [rule]), [0, low("noise")], [6, low("noise")]);
  expect(later.alertOf("noise")).toMatchObject({ suppressedById: rule.id, suppressedAt: at(6) });
});

test("What somebody has acknowledged or triaged, or belongs to an incident, is held back by no rule", () => {
  const { alertOf } = play([0, low("noise")]);
  for (const set of [{ acknowledgedAt: at(1) }, { state: "TRIAGED" }, { state: "ESCALATED", incidentId: idOf(90) }]) {
    const alert = { ...alertOf("noise"), ...set } as Alert;
    const { repeated } = ingest(
      { ...file, known: new Map([[atExchange("noise"), { alert, isOver: false }]]), suppressions: [rule] },
      [low("noise")],
      { now: at(2), reportedById: source.id, newIdentifier: () => idOf(91) },
    );
    expect(repeated).toMatchObject([{ suppressedById: null, suppressedAt: null, count: 2 }]);
  }
});

test("The source's own word for a severity stays readable, and a link leads back where it is one of the web", () => {
  const odd = { severity: null, unknownSeverity: "P1", url: "https://siem.example/1" };
  const [first] = ingest(file, [firing("odd", odd)], {
    now: start,
    reportedById: source.id,
    newIdentifier: () => idOf(95),
  }).received;
  expect(first).toMatchObject({ sourceSeverity: "P1", sourceUrl: "https://siem.example/1", severityRank: -1 });
  const [other] = ingest(file, [firing("odd", { url: "javascript:alert(1)" })], {
    ...{ now: start, reportedById: source.id, newIdentifier: () => idOf(95) },
  }).received;
  expect(other).toMatchObject({ sourceSeverity: null, sourceUrl: null });
});

test("Why an alert goes nowhere is said twice: to its source, and without what it says", () => {
  const nowhere = { ...file, source: { ...source, serviceId: null } };
  const { items } = ingest(nowhere, [firing("a", { service: "merger" }), { unreadable: "It is no JSON object." }], {
    ...{ now: start, reportedById: source.id, newIdentifier: () => idOf(95) },
  });
  expect(items[0]?.reason).toContain("merger");
  expect(items[0]?.reasonInBrief).toMatch(/no route/);
  expect(items[0]?.reasonInBrief).not.toContain("merger");
});

test.each([
  ["four minutes ahead", 4, "REPEATED 2"],
  ["more than clocks are allowed to be ahead", 6, "RECEIVED 1"],
] as const)(
  "A dismissal holds for a source whose clock is ahead as far as clocks may be: %s",
  (_what, minutes, outcome) => {
    const report = firing("a", { ...high, observedAt: at(minutes), beganAt: at(minutes) });
    expect(outcomes(afterDismissal(report, [report]).items)).toEqual([outcome]);
  },
);
