import fc from "fast-check";
import { isStorable } from "../../../platform/database/storable-json.js";
import { oneLine, visible } from "../../../platform/graphql/input-fields.js";
import { hostileAlerts } from "../../../test/support/hostile-alerts.js";
import { alertBounds } from "../domain/ingest/mapping/alert-bounds.js";
import { type HandedInAlert, isUnreadable } from "../domain/ingest/mapping/handed-in-alert.js";
import type { AlertSource } from "../domain/records/alerts/alert-source.js";
import { findAlerts } from "./find-alerts.js";
import { IntakeProblem } from "./intake-problem.js";
import { parseJson } from "./parse-json.js";

type Source = Pick<AlertSource, "format" | "mapping" | "routes" | "handling">;
const of = (format: Exclude<AlertSource["format"], "GENERIC_JSON">): Source => ({
  format,
  mapping: null,
  routes: [],
  handling: "AMBER",
});
const readPayload = (payload: unknown, source: Source) => findAlerts(payload, source).read();
const mapping = {
  alerts: ["$.events[*]", "$"],
  title: ["$.name", "$.a"],
  description: ["$.text"],
  observedAt: ["$.at"],
  severity: ["$.level"],
  severityValues: [{ value: "P1", severity: "CRITICAL" }],
  status: ["$.is"],
  resolvedValues: ["gone"],
  fingerprint: ["$.host", "$.rule"],
  service: ["$.system"],
  techniques: ["$.attack[*]"],
  indicators: ["$.seen[*]"],
  rules: ["$.rule"],
  url: ["$.link"],
} satisfies AlertSource["mapping"];
const generic: Source = {
  format: "GENERIC_JSON",
  mapping,
  handling: "AMBER",
  routes: [{ value: "Exchange", serviceId: "01900000-0000-7000-8000-000000000001" }],
};

const alertmanager = {
  receiver: "cordon",
  status: "firing",
  version: "4",
  groupKey: '{}:{alertname="MailboxRuleStorm"}',
  truncatedAlerts: 0,
  alerts: [
    {
      status: "firing",
      labels: {
        alertname: "MailboxRuleStorm",
        severity: "critical",
        service: "mail",
        instance: "198.51.100.23:9100",
        technique: "t1114.003",
      },
      annotations: { summary: "Forty mailboxes forward to one address", description: "Within two minutes." },
      startsAt: "2026-05-04T07:58:12.345678901Z",
      endsAt: "0001-01-01T00:00:00Z",
      fingerprint: "1a30ba71cca2921f",
      generatorURL: "http://prometheus.example:9090/graph?g0.expr=up",
    },
    {
      status: "resolved",
      labels: { alertname: "Probe", severity: "warning" },
      annotations: {},
      fingerprint: "c6eadffa33fcdf37",
    },
  ],
};

const sentinel = {
  object: {
    id: "/subscriptions/1/providers/Microsoft.SecurityInsights/Incidents/73e01a99",
    name: "73e01a99-5cd7-4139-a149-9f2736ff2ab5",
    type: "Microsoft.SecurityInsights/Incidents",
    properties: {
      title: "Impossible travel of an administrator",
      description: "Two sign-ins, nine thousand kilometres apart.",
      severity: "High",
      status: "New",
      firstActivityTimeUtc: "2026-05-04T07:00:30Z",
      createdTimeUtc: "2026-05-04T07:15:30Z",
      labels: [{ labelName: "identity", labelType: "User" }],
      additionalData: { alertsCount: 1, tactics: ["InitialAccess"], techniques: ["T1078", "T1078.004", "Sign-in"] },
      relatedAnalyticRuleIds: ["/subscriptions/1/providers/Microsoft.SecurityInsights/alertRules/9b1d"],
    },
  },
};

const ocsf = {
  class_uid: 2004,
  category_uid: 2,
  activity_id: 1,
  type_uid: 200401,
  severity_id: 6,
  status_id: 1,
  time: 1_777_881_600_000,
  metadata: { version: "1.4.0", product: { name: "Hunter", vendor_name: "Contoso" } },
  finding_info: {
    uid: "finding-7",
    title: "Credential dumping",
    desc: "The memory of lsass.exe was read.",
    analytic: { uid: "3f2c", name: "LSASS memory read", type_id: 1 },
    attacks: [{ technique: { uid: "T1003", name: "OS Credential Dumping" }, sub_technique: { uid: "T1003.001" } }],
  },
  resources: [{ name: "mail", type: "host" }],
  observables: [
    { name: "process", type_id: 9, value: "lsass.exe" },
    { name: "user", type_id: 4, value: "mbell" },
  ],
  evidences: [
    {
      src_endpoint: { ip: "198.51.100.23", port: 4444 },
      dst_endpoint: { ip: "203.0.113.9" },
      url: { url_string: "https://rivals.example/a" },
      file: { name: "a.dll", hashes: [{ algorithm_id: 3, value: "a".repeat(64) }] },
      process: { file: { hashes: [{ algorithm_id: 1, value: "b".repeat(32) }] } },
    },
  ],
  src_url: "https://hunter.example/findings/7",
};

test("A webhook of Prometheus Alertmanager is read alert by alert, with its own fingerprints", () => {
  expect(readPayload(alertmanager, of("PROMETHEUS_ALERTMANAGER"))).toMatchObject([
    {
      title: "Forty mailboxes forward to one address",
      description: "Within two minutes.",
      signal: "FIRING",
      severity: "CRITICAL",
      observedAt: new Date("2026-05-04T07:58:12.345Z"),
      fingerprint: "1a30ba71cca2921f",
      service: "mail",
      techniques: ["t1114.003"],
      rules: ["MailboxRuleStorm"],
      // The machine that is watched is no trace of whoever is in it.
      indicators: [],
      url: "http://prometheus.example:9090/graph?g0.expr=up",
    },
    { title: "Probe", description: "Probe", signal: "RESOLVED", severity: "MEDIUM", fingerprint: "c6eadffa33fcdf37" },
  ]);
});

test("What Alertmanager has left out of a webhook is one that is refused for all of it, within a bound", () => {
  const [source, other] = [of("PROMETHEUS_ALERTMANAGER"), of("MICROSOFT_SENTINEL")];
  const leftOut = (truncatedAlerts: unknown) =>
    readPayload({ ...alertmanager, truncatedAlerts }, source).slice(alertmanager.alerts.length);
  expect(leftOut(37)).toEqual([{ unreadable: expect.stringContaining("37 alerts"), leftOutAlerts: 37 }]);
  expect(leftOut(1)).toEqual([{ unreadable: expect.stringContaining("1 alert of"), leftOutAlerts: 1 }]);
  expect(leftOut(JSON.parse("1e999"))).toMatchObject([{ leftOutAlerts: alertBounds.alertsLeftOut }]);
  for (const none of [0, -3, Number.NaN, null, "37", [37], undefined]) expect(leftOut(none)).toEqual([]);
  expect(findAlerts({ ...alertmanager, truncatedAlerts: 37 }, source).count).toBe(alertmanager.alerts.length);
  expect(readPayload({ ...sentinel, truncatedAlerts: 37 }, other)).toHaveLength(1);
});

test("Known formats say when something began, whenever they tell of it", () => {
  const begun = (payload: unknown, format: Parameters<typeof of>[0]) =>
    (readPayload(payload, of(format))[0] as HandedInAlert).beganAt;
  expect(begun(alertmanager, "PROMETHEUS_ALERTMANAGER")).toEqual(new Date("2026-05-04T07:58:12.345Z"));
  expect(begun(sentinel, "MICROSOFT_SENTINEL")).toEqual(new Date("2026-05-04T07:00:30.000Z"));
  expect(begun(ocsf, "OCSF_DETECTION_FINDING")).toBeNull();
  const since = { ...ocsf, finding_info: { ...ocsf.finding_info, first_seen_time: 1_777_881_000_000 } };
  expect(begun(since, "OCSF_DETECTION_FINDING")).toEqual(new Date(1_777_881_000_000));
  expect(readPayload({ name: "x", at: "2026-05-04T07:00:30Z" }, generic)[0]).not.toHaveProperty("beganAt");
});

test.each([
  ["Suppressed", 3],
  ["Resolved", 4],
])("A finding of OCSF that comes as %s is over, and read with all that it says", (_, statusId) => {
  const [read] = readPayload(
    { ...ocsf, activity_id: 1, severity_id: 5, status_id: statusId },
    of("OCSF_DETECTION_FINDING"),
  );
  expect(read).toMatchObject({ signal: "RESOLVED", severity: "CRITICAL", techniques: ["T1003", "T1003.001"] });
});

test("An incident of Microsoft Sentinel is read as a playbook sends it, and as its API answers with it", () => {
  const read = {
    title: "Impossible travel of an administrator",
    signal: "FIRING",
    severity: "HIGH",
    observedAt: new Date("2026-05-04T07:00:30.000Z"),
    fingerprint: "73e01a99-5cd7-4139-a149-9f2736ff2ab5",
    service: "identity",
    techniques: ["T1078", "T1078.004", "Sign-in"],
    rules: ["/subscriptions/1/providers/Microsoft.SecurityInsights/alertRules/9b1d"],
  };
  expect(readPayload(sentinel, of("MICROSOFT_SENTINEL"))).toMatchObject([read]);
  expect(readPayload({ value: [sentinel.object, sentinel.object] }, of("MICROSOFT_SENTINEL"))).toMatchObject([
    read,
    read,
  ]);
  const closed = { ...sentinel.object, properties: { ...sentinel.object.properties, status: "Closed" } };
  expect(readPayload(closed, of("MICROSOFT_SENTINEL"))).toMatchObject([{ signal: "RESOLVED" }]);
});

test("Of the entities of Sentinel the traces are read, whether they have friendly names or not, and no accounts", () => {
  const entity = (properties: object) => ({ kind: "x", properties });
  const hash = "a".repeat(64);
  const incident = {
    ...sentinel.object,
    properties: {
      ...sentinel.object.properties,
      incidentUrl: "https://portal.azure.com/#asset/Incident/73e01a99",
      relatedEntities: [
        entity({ address: "198.51.100.23" }),
        entity({ url: "https://rivals.example/a", friendlyName: "https://rivals.example/a" }),
        entity({ hashValue: hash, algorithm: "SHA256", friendlyName: `${hash}(SHA256)` }),
        entity({ domainName: "rivals.example" }),
        entity({ accountName: "mbell", friendlyName: "mbell" }),
      ],
    },
  };
  const traces = ["198.51.100.23", "https://rivals.example/a", hash, "rivals.example"];
  const [read] = readPayload(incident, of("MICROSOFT_SENTINEL")) as HandedInAlert[];
  expect(read?.url).toBe("https://portal.azure.com/#asset/Incident/73e01a99");
  expect(read?.indicators.toSorted()).toEqual(traces.toSorted());
  const row = {
    SystemAlertId: "2517",
    AlertName: "Mail to a known bad address",
    AlertSeverity: "High",
    AlertLink: "https://portal.azure.com/#alert/2517",
    CompromisedEntity: "farm-7",
    Techniques: '["T1566.002"]',
    Entities: JSON.stringify([
      { Type: "ip", Address: "198.51.100.23" },
      { Type: "url", Url: "https://rivals.example/a" },
      { Type: "filehash", Algorithm: "SHA256", Value: hash },
      { Type: "dns", DomainName: "rivals.example" },
      { Type: "account", Name: "mbell" },
    ]),
  };
  const [ofTable] = readPayload([row], of("MICROSOFT_SENTINEL")) as HandedInAlert[];
  expect(ofTable).toMatchObject({ techniques: ["T1566.002"], url: row.AlertLink });
  expect(ofTable?.indicators.toSorted()).toEqual(traces.toSorted());
  for (const Entities of ["[", "x", 7, '{"a":1}'])
    expect(readPayload([{ ...row, Entities }], of("MICROSOFT_SENTINEL"))).toMatchObject([{ indicators: [] }]);
});

test("What cannot be kept exactly is refused or left out, and said: large numbers, days that no month has, long indicators", () => {
  const print = (host: unknown) => readPayload({ name: "x", host }, generic)[0];
  expect(print(2 ** 53 - 1)).toMatchObject({ fingerprint: "9007199254740991" });
  for (const text of ["9007199254740992", "9007199254740993", "-9007199254740993"])
    expect(print(JSON.parse(text))).toEqual({ unreadable: expect.stringContaining("as a text") });
  expect(print("9007199254740993")).toMatchObject({ fingerprint: "9007199254740993" });
  const at = (time: string) => (readPayload({ name: "x", at: time }, generic)[0] as HandedInAlert).observedAt;
  expect(at("2026-02-30T00:00:00Z")).toBeNull();
  expect(at("2028-02-29T00:00:00+09:00")).toEqual(new Date("2028-02-28T15:00:00Z"));
  const seen = (values: unknown[]) => readPayload({ name: "x", seen: values }, generic)[0] as HandedInAlert;
  expect(seen(["a", "x".repeat(100_000)])).toMatchObject({ indicators: ["a"], leftOutIndicators: 1 });
  const many = seen(Array.from({ length: 5_000 }, (_, place) => `host-${place}`));
  expect([many.indicators.length, many.leftOutIndicators]).toEqual([100, 4_900]);
  expect(seen(["a"])).not.toHaveProperty("leftOutIndicators");
});

test("A Detection Finding of OCSF is read, FATAL as critical, and what is none is refused beside it", () => {
  const older = { ...ocsf, metadata: { version: "1.0.0" } };
  const [finding, ...others] = readPayload(
    [ocsf, older, { ...ocsf, class_uid: 3002 }, 7],
    of("OCSF_DETECTION_FINDING"),
  );
  expect(finding).toMatchObject({
    title: "Credential dumping",
    severity: "CRITICAL",
    observedAt: new Date(1_777_881_600_000),
    fingerprint: "finding-7",
    service: "mail",
    techniques: ["T1003", "T1003.001"],
    indicators: [
      "lsass.exe",
      "198.51.100.23",
      "203.0.113.9",
      "https://rivals.example/a",
      "a".repeat(64),
      "b".repeat(32),
    ],
    url: "https://hunter.example/findings/7",
    rules: ["3f2c", "LSASS memory read"],
  });
  expect(others.map(isUnreadable)).toEqual([true, true, true]);
  expect(readPayload({ ...ocsf, activity_id: 3 }, of("OCSF_DETECTION_FINDING"))).toMatchObject([
    { signal: "RESOLVED" },
  ]);
  const taken = ["1.1.0", "1.2.0", "1.3.0", "1.4.0", "1.5.0", "1.6.0", "1.7.0", "1.8.0", "1.9.0", "1.8.0-dev"];
  const refused = ["1.0.0", "1.0.0-rc.3", "1.10.0", "2.0.0", "1", "v1.5.0", ""];
  const isTaken = (version: string) =>
    !readPayload({ ...ocsf, metadata: { version } }, of("OCSF_DETECTION_FINDING")).some(isUnreadable);
  expect([taken, refused].map((versions) => versions.filter(isTaken))).toEqual([taken, []]);
});

test("A severity that no mapping knows is kept as it was written, and one that is missing is none", () => {
  const level = (...levels: readonly unknown[]) => readPayload({ name: "x", level: levels[0] }, generic)[0];
  expect(level("p1")).toMatchObject({ severity: "CRITICAL" });
  expect(level("p1")).not.toHaveProperty("unknownSeverity");
  expect(level("Sev 9")).toMatchObject({ severity: null, unknownSeverity: "Sev 9" });
  expect(level(9)).toMatchObject({ severity: null, unknownSeverity: "9" });
  for (const none of [undefined, null, "", {}]) expect(level(none)).not.toHaveProperty("unknownSeverity");
});

test("Of several parts of a fingerprint one that is missing makes nothing the same as something else", () => {
  const print = (event: object) => (readPayload({ name: "x", ...event }, generic)[0] as HandedInAlert).fingerprint;
  const prints = [{ host: "a", rule: "b" }, { host: "a" }, { rule: "a" }, { host: "b", rule: "a" }, {}].map(print);
  expect(new Set(prints).size).toBe(prints.length);
  expect(print({ rule: "b", host: "a" })).toBe(prints[0]);
});

const codeOf = (read: () => unknown): unknown => {
  try {
    return read();
  } catch (error) {
    return (error as IntakeProblem).code;
  }
};

test("What holds no alerts, too many, or goes too deep is refused as a whole, with a code", () => {
  expect(codeOf(() => readPayload({ alerts: [] }, of("PROMETHEUS_ALERTMANAGER")))).toBe("NO_ALERTS");
  expect(codeOf(() => readPayload([], of("OCSF_DETECTION_FINDING")))).toBe("NO_ALERTS");
  const many = { events: Array.from({ length: 1_001 }, () => ({ name: "x" })) };
  expect(codeOf(() => readPayload(many, generic))).toBe("TOO_MANY_ALERTS");
  for (const bracket of ["[", '{"a":']) expect(codeOf(() => parseJson(bracket.repeat(500_000)))).toBe("JSON_TOO_DEEP");
  expect(codeOf(() => parseJson("{"))).toBe("NOT_JSON");
  expect(parseJson(`{"a":"${"[".repeat(1_000)}\\"["}`)).toEqual({ a: `${"[".repeat(1_000)}"[` });
});

/** Ten paths that lead to the same many values. */
const wide = Array.from({ length: 10 }, (_, place) => `$.x[*]${"[*]".repeat(place % 2)}`);
const greedy: Source = {
  ...generic,
  mapping: {
    ...mapping,
    title: ["$.name", ...wide],
    ...{ description: wide, observedAt: wide, severity: wide, status: wide, fingerprint: wide, service: wide },
    ...{ techniques: wide, indicators: wide, rules: wide },
  },
};

test.each([
  ["one alert with all of it", 1, 250_000],
  ["a thousand with a part of it each", 1_000, 250],
])("A mapping of many paths to many values takes no long time over a whole body, of %s", (_, count, values) => {
  const events = Array.from({ length: count }, () => ({
    name: "x",
    x: Array.from({ length: values }, () => "\u200b"),
  }));
  const begun = process.cpuUsage();
  expect(readPayload({ events }, greedy)).toHaveLength(count);
  const { user } = process.cpuUsage(begun);
  expect(user / 1_000).toBeLessThan(5_000);
});

test("However many values make a fingerprint, one that differs in the last of them is another", () => {
  const print = (last: string) =>
    (readPayload({ name: "n", x: [...Array(400).fill("same"), last] }, greedy)[0] as HandedInAlert).fingerprint;
  expect(print("a")).toBe(print("a"));
  expect(print("a")).not.toBe(print("b"));
});

test.each([
  [["host-7", "exchange"], "exchange"],
  [["host-7", "host-8"], "host-7"],
])(
  "Of several things that an alert names, %j, the one with a route is its service, else the first",
  (system, service) => {
    const [read] = readPayload(
      { name: "Odd sign-ins", system },
      { ...generic, mapping: { ...mapping, service: ["$.system[*]"] } },
    );
    expect(read).toMatchObject({ service });
  },
);

test("What one path is full of leaves room for the path after it", () => {
  const titled = { ...mapping, title: ["$.x[*]", "$.name"] };
  const read = readPayload({ name: "n", x: Array(1_000).fill({}) }, { ...generic, mapping: titled });
  expect(read).toMatchObject([{ title: "n" }]);
});

test("Of a thousand hostile payloads each is read within its bounds or refused with a reason, and none breaks anything", () => {
  const sources = [of("PROMETHEUS_ALERTMANAGER"), of("MICROSOFT_SENTINEL"), of("OCSF_DETECTION_FINDING"), generic];
  fc.assert(
    fc.property(hostileAlerts, fc.constantFrom(...sources), (value, source) => {
      const text = JSON.stringify(value) ?? "null";
      const read = codeOf(() => readPayload(parseJson(text), source));
      if (typeof read === "string") return ["NO_ALERTS", "TOO_MANY_ALERTS", "JSON_TOO_DEEP"].includes(read);
      return (read as ReturnType<typeof readPayload>).every((one) =>
        isUnreadable(one) ? one.unreadable !== "" : isKept(one),
      );
    }),
    { numRuns: 1_000 },
  );
});

/** That an alert keeps to what one that comes over GraphQL must. */
const isKept = (alert: HandedInAlert): boolean =>
  alert.title.length <= alertBounds.title &&
  oneLine.test(alert.title) &&
  visible.test(alert.title) &&
  alert.description.length <= alertBounds.description &&
  visible.test(alert.description) &&
  /^[\x21-\x7e]{1,200}$/.test(alert.fingerprint) &&
  (alert.observedAt == null || Number.isFinite(alert.observedAt.getTime())) &&
  alert.techniques.length <= alertBounds.techniques &&
  alert.techniques.every((one) => one.length <= alertBounds.technique) &&
  (alert.rules ?? []).length <= alertBounds.rules &&
  (alert.rules ?? []).every((one) => one.length <= alertBounds.rule) &&
  alert.indicators.length <= alertBounds.indicators &&
  [
    alert.title,
    alert.description,
    alert.service ?? "",
    ...alert.indicators,
    ...alert.techniques,
    ...(alert.rules ?? []),
  ].every(isStorable);
