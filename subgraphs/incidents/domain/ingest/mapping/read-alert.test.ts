import { createHash } from "node:crypto";
import type { AlertMapping } from "../../records/alerts/alert-mapping.js";
import { alertBounds } from "./alert-bounds.js";
import { mappingOf } from "./mapping-of.js";
import { readAlert } from "./read-alert.js";

const hash = (text: string) => createHash("sha256").update(text).digest("hex");
const sentinel = mappingOf({ format: "MICROSOFT_SENTINEL", mapping: null });
const ocsf = mappingOf({ format: "OCSF_DETECTION_FINDING", mapping: null });
const own: AlertMapping = { ...sentinel, title: ["$.title"], service: ["$.service"], fingerprint: [] };
const byId: AlertMapping = { ...own, fingerprint: ["$.id"] };

const fingerprintOf = (alert: object, mapping: AlertMapping) => {
  const read = readAlert(alert, mapping, [], hash);
  if ("unreadable" in read) throw new Error(read.unreadable);
  return read.fingerprint;
};

/** As long as can be kept of something, so that what follows is cut off. */
const long = (length: number) => `C:\\Program Files\\${"a".repeat(length)}`;

test.each<[string, AlertMapping, (end: string) => object]>([
  ["the title, where no fingerprint is named", own, (end) => ({ title: `${long(alertBounds.title)} on ${end}` })],
  [
    "the title of an alert of Sentinel without an id",
    sentinel,
    (end) => ({ properties: { alertDisplayName: `${long(alertBounds.title)} on ${end}` } }),
  ],
  ["a fingerprint", byId, (end) => ({ title: "Odd", id: `${long(alertBounds.description)}${end}` })],
  [
    "the uid of a finding",
    ocsf,
    (end) => ({ finding_info: { title: "Odd", uid: `${long(alertBounds.description)}${end}` } }),
  ],
])("Two alerts that differ in what is too long to be kept of %s are two", (_, mapping, alertOf) => {
  const [one, other] = ["mail-01", "mail-02"].map((end) => fingerprintOf(alertOf(end), mapping));
  expect(one).not.toBe(other);
  expect(fingerprintOf(alertOf("mail-01"), mapping)).toBe(one);
});

test.each([
  ["2026-05-04T07:58:12.1234567", "2026-05-04T07:58:12.123Z"],
  ["2026-05-04 07:58", "2026-05-04T07:58:00.000Z"],
  ["2026-05-04", "2026-05-04T00:00:00.000Z"],
  ["2026-05-04T07:58:12Z", "2026-05-04T07:58:12.000Z"],
  ["2026-05-04T07:58:12+09:00", "2026-05-03T22:58:12.000Z"],
])("That something was seen at %s means %s, in whichever zone Cordon runs", (time, moment) => {
  const parse = jest.spyOn(Date, "parse");
  const read = readAlert({ title: "Odd", seen: time }, { ...own, observedAt: ["$.seen"] }, [], hash);
  expect(read).toMatchObject({ observedAt: new Date(moment) });
  // A date alone is one in UTC; with a time, the zone has to be named.
  for (const [text] of parse.mock.calls) expect(text).toMatch(/^\d{4}-\d{2}-\d{2}$|(Z|\+09:00)$/);
  parse.mockRestore();
});

test("What is short enough to be kept stands as it is", () => {
  expect(fingerprintOf({ title: "Odd sign-ins", id: "rule-7" }, byId)).toBe("rule-7");
  expect(fingerprintOf({ title: "Odd" }, own)).toBe("Odd");
});
