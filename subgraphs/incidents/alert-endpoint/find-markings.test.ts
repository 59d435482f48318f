import type { Handling } from "../../response-model/evidence/handlings.js";
import type { HandedInAlert } from "../domain/ingest/mapping/handed-in-alert.js";
import type { AlertSource } from "../domain/records/alerts/alert-source.js";
import { findAlerts } from "./find-alerts.js";

type Source = Parameters<typeof findAlerts>[1];
const mapping = {
  ...{ alerts: ["$"], title: ["$.name"], description: [], observedAt: [], severity: [], severityValues: [] },
  ...{
    status: [],
    resolvedValues: [],
    fingerprint: [],
    service: [],
    techniques: [],
    indicators: [],
    rules: [],
    url: [],
  },
  handling: ["$.marking", "$.more[*]"],
} satisfies AlertSource["mapping"];
const generic = (handling: Handling): Source => ({ format: "GENERIC_JSON", mapping, routes: [], handling });
const of = (format: AlertSource["format"]): Source => ({ format, mapping: null, routes: [], handling: "AMBER" });
const read = (payload: object, source: Source) => {
  const { handling, unknownHandling } = findAlerts(payload, source).read()[0] as HandedInAlert;
  return [handling, unknownHandling];
};

test.each([
  ["TLP:RED", "AMBER", "RED"],
  ["tlp:amber+strict", "AMBER", "AMBER_STRICT"],
  ["Amber Strict", "GREEN", "AMBER_STRICT"],
  ["TLP-GREEN", "AMBER", "AMBER"],
  ["white", "GREEN", "GREEN"],
  ["TLP:CLEAR", "RED", "RED"],
  ["green", "CLEAR", "GREEN"],
] as const)("What says that it is %s at a source of %s is %s: narrower and never wider", (marking, own, expected) =>
  expect(read({ name: "Odd", marking }, generic(own))).toEqual([expected, undefined]),
);

test("What says nothing is left to its source, and of several markings the strictest counts", () => {
  expect(read({ name: "Odd" }, generic("GREEN"))).toEqual([null, undefined]);
  expect(read({ name: "Odd", more: ["TLP:GREEN", "TLP:RED", "TLP:AMBER"] }, generic("GREEN"))).toEqual([
    "RED",
    undefined,
  ]);
});

test("A marking that nobody knows keeps people out, and is answered as it was written", () => {
  expect(read({ name: "Odd", marking: "Confidential" }, generic("GREEN"))).toEqual(["AMBER_STRICT", "Confidential"]);
  expect(read({ name: "Odd", marking: "기밀" }, generic("RED"))).toEqual(["RED", "기밀"]);
  expect(read({ name: "Odd", marking: "x", more: ["TLP:RED"] }, generic("GREEN"))).toEqual(["RED", "x"]);
  expect(read({ name: "Odd", marking: ["TLP:RED"] }, generic("GREEN"))).toEqual(["RED", undefined]);
  expect(read({ name: "Odd", marking: { level: "RED" } }, generic("GREEN"))).toEqual([
    "AMBER_STRICT",
    '{"level":"RED"}',
  ]);
});

test("Of the labels of known formats those alone are markings that call themselves TLP", () => {
  const finding = { class_uid: 2004, finding_info: { title: "Odd", uid: "7" } };
  const labelled = (...labels: string[]) => ({ ...finding, metadata: { version: "1.5.0", labels } });
  const ocsf = of("OCSF_DETECTION_FINDING");
  expect(read(labelled("prod", "red", "tlp:red"), ocsf)).toEqual(["RED", undefined]);
  expect(read(labelled("prod", "red"), ocsf)).toEqual([null, undefined]);
  for (const odd of ["TLP:PURPLE", "TLP:RED (internal)", "TLP=RED", "TLP:2.0/RED", "tlp"])
    expect(read(labelled(odd), ocsf)).toEqual(["AMBER_STRICT", odd]);
  expect(read(labelled("TLPD-7"), ocsf)).toEqual([null, undefined]);
  expect(read({ ...labelled(), unmapped: { tlp: "amber+strict" } }, ocsf)).toEqual(["AMBER_STRICT", undefined]);
  const labels = { alertname: "Odd", severity: "red", tlp: "Red" };
  expect(read({ alerts: [{ labels, fingerprint: "a" }] }, of("PROMETHEUS_ALERTMANAGER"))).toEqual(["RED", undefined]);
  const properties = { title: "Odd", labels: [{ labelName: "identity" }, { labelName: "TLP:AMBER+STRICT" }] };
  expect(read({ name: "7", properties }, of("MICROSOFT_SENTINEL"))).toEqual(["AMBER_STRICT", undefined]);
});
