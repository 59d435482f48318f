import Ajv from "ajv";
import { severities } from "../../../response-model/detection-and-analysis/severities.js";
import { determinations } from "../../../response-model/machines/case/determinations.js";
import { incidentStates } from "../../../response-model/machines/case/incident-states.js";
import { caseFile, moment } from "../../test-support/case-file.js";
import { ocsfIncidentFindingSchema } from "../../test-support/ocsf/ocsf-incident-finding.js";
import type { Alert } from "../records/alerts/alert.js";
import type { ObservedTechnique } from "../records/analysis/observed-technique.js";
import type { Incident } from "../records/case/incident.js";
import { type IncidentToWrite, maxFindings, maxObservables } from "./incident-to-write.js";
import { writeIncidentFinding } from "./write-incident-finding.js";

const validate = new Ajv({ allErrors: true, strict: false }).compile(ocsfIncidentFindingSchema);

const alert = {
  id: "alert",
  title: "Odd sign-ins",
  description: "Thousands of them.",
  source: "SIEM_DETECTION",
  handling: "AMBER",
  fingerprint: null,
  receivedAt: moment,
  observedAt: new Date(moment.getTime() - 60_000),
  lastSeenAt: new Date(moment.getTime() + 60_000),
  techniqueIds: ["T1078.004"],
  reportedTechniques: ["T1078.004", "T9999"],
  reportedIndicators: [],
} as unknown as Alert;

const technique = { techniqueId: "T1078.004", tactic: "INITIAL_ACCESS" } as unknown as ObservedTechnique;

type Changes = Omit<Partial<IncidentToWrite>, "incident"> & { readonly incident?: Partial<Incident> };

function written({ incident, ...changes }: Changes = {}) {
  const { event, ...rest } = writeIncidentFinding({
    incident: { ...caseFile().incident, summary: "A session was used from elsewhere.", timelineLength: 4, ...incident },
    alerts: [alert],
    techniques: [technique],
    assessments: [{ functionalImpact: "LOW" }, { functionalImpact: "MEDIUM" }, { functionalImpact: "NONE" }],
    lead: { personId: "sora", personName: "Sora" },
    services: new Map([["exchange", "Exchange"]]),
    changedAt: new Date(moment.getTime() + 120_000),
    ...changes,
  });
  return { event: JSON.parse(JSON.stringify(event)), ...rest };
}

const valid = (event: unknown) => [validate(event), validate.errors];

test("An incident is an Incident Finding of OCSF 1.5.0, with what it says in the words of OCSF", () => {
  const { event, findingCount } = written();
  expect(valid(event)).toEqual([true, null]);
  expect(findingCount).toBe(1);
  expect(event).toMatchObject({
    class_uid: 2005,
    type_uid: 200_502,
    activity_name: "Update",
    severity: "High",
    severity_id: 4,
    status: "New",
    verdict: "Suspicious",
    priority: "High",
    impact: "Medium",
    time: moment.getTime() + 120_000,
    start_time: moment.getTime() - 60_000,
    end_time: moment.getTime() + 60_000,
    assignee: { uid: "sora", full_name: "Sora" },
    attacks: [
      {
        tactic: { uid: "TA0001", name: "Initial Access" },
        technique: { uid: "T1078", name: "Valid Accounts" },
        sub_technique: { uid: "T1078.004" },
      },
    ],
    finding_info_list: [{ uid: "alert", attacks: [{ technique: { uid: "T1078" } }] }],
    metadata: { version: "1.5.0", product: { name: "Cordon" }, labels: ["TLP:AMBER"] },
    unmapped: { number: "INC-2026-00001", services: [{ uid: "exchange", name: "Exchange" }] },
  });
});

test.each(Object.keys(incidentStates))("An incident that is %s is a finding by the schema", (state) => {
  const incident = { state: state as Incident["state"] };
  const { event } = written({ incident });
  expect(valid(event)).toEqual([true, null]);
  // Also where all or nothing is known of it, and whatever it was found to be.
  for (const determination of Object.keys(determinations)) {
    const found = { ...incident, determination: determination as Incident["determination"] };
    const full = { ...found, endReason: "As INC-2026-00002.", mergedIntoNumber: "INC-2026-00002", tags: ["mail"] };
    const bare = { alerts: [], techniques: [], assessments: [], lead: null };
    expect(valid(written({ incident: full }).event)).toEqual([true, null]);
    expect(valid(written({ incident: { ...found, timelineLength: 1 }, ...bare }).event)).toEqual([true, null]);
  }
  const isOver = ["CLOSED", "DISMISSED", "WITHDRAWN", "MERGED"].includes(state);
  expect([event.activity_name === "Close", event.status === "Closed"]).toEqual([isOver, isOver]);
});

test.each(Object.keys(determinations))("One that was found to be %s has a verdict", (determination) => {
  const { event } = written({ incident: { determination: determination as Incident["determination"] } });
  expect(valid(event)).toEqual([true, null]);
  expect(event.verdict).toEqual(expect.any(String));
});

test.each(Object.keys(severities))("Severity %s has a number, and so has each priority", (severity) => {
  for (const priority of [1, 2, 3, 4, 5]) {
    const { event } = written({ incident: { severity: severity as Incident["severity"], priority } });
    expect(valid(event)).toEqual([true, null]);
    expect(event.priority_id).toBe([4, 3, 2, 1, 1][priority - 1]);
  }
});

test("One that has just begun, without alerts, lead and techniques, stands for itself, and it is said what is not there", () => {
  const { event, findingCount, leftOut } = written({
    incident: { timelineLength: 1 },
    ...{ alerts: [], techniques: [], assessments: [], lead: null },
  });
  expect(valid(event)).toEqual([true, null]);
  expect([event.activity_name, findingCount]).toEqual(["Create", 0]);
  expect(event.finding_info_list).toMatchObject([{ uid: "incident", title: "Stolen session" }]);
  expect(event.assignee_group).toMatchObject({ name: "Security on-call" });
  expect(Object.keys(event)).not.toEqual(expect.arrayContaining(["assignee", "attacks", "impact_id"]));
  expect(leftOut.map(({ what }) => what)).toEqual(
    expect.arrayContaining(["finding_info_list", "impact_id", "is_suspected_breach", "assignee", "src_url"]),
  );
});

test("Its label is the strictest of all that it has, and each finding has its own", () => {
  const { event } = written({
    incident: { handling: "AMBER" },
    alerts: [alert, { ...alert, id: "narrow", handling: "AMBER_STRICT" }],
  });
  expect(event.metadata.labels).toEqual(["TLP:AMBER+STRICT"]);
  expect(event.finding_info_list.map(({ tags }: { tags: unknown }) => tags)).toEqual([
    [{ name: "tlp", value: "TLP:AMBER" }],
    [{ name: "tlp", value: "TLP:AMBER+STRICT" }],
  ]);
});

test("What alerts report are observables, each with its kind, and nobody has judged them", () => {
  const reported = ["203.0.113[.]7", "203.0.113.0/24", "ab".repeat(32), "C:\\Temp\\a.exe", "svc-backup"];
  const { event, leftOut } = written({
    alerts: [
      { ...alert, reportedIndicators: reported },
      { ...alert, id: "other", reportedIndicators: ["203.0.113.7"] },
    ],
  });
  expect(valid(event)).toEqual([true, null]);
  const name = "unmapped.reported_indicators.values";
  expect(event.observables).toEqual([
    { name, type_id: 2, type: "IP Address", value: "203.0.113.7" },
    { name, type_id: 12, type: "Subnet", value: "203.0.113.0/24" },
    { name, type_id: 8, type: "Hash", value: "ab".repeat(32) },
    { name, type_id: 45, type: "File Path", value: "C:\\Temp\\a.exe" },
    { name, type_id: 0, type: "Unknown", value: "svc-backup" },
  ]);
  // Which finding reports which is said beside them: OCSF has observables of the event alone.
  expect(event.unmapped.reported_indicators).toEqual([
    { finding_uid: "alert", values: event.observables.map(({ value }: { value: string }) => value) },
    { finding_uid: "other", values: ["203.0.113.7"] },
  ]);
  const [said, ...more] = leftOut.filter(({ what }) => what === "observables");
  expect([said?.reason, more]).toEqual([expect.stringContaining("`recordIndicators`"), []]);
});

test("More reported indicators than are written are said to be left out", () => {
  const values = (from: number) => Array.from({ length: 100 }, (_, place) => `n${from * 100 + place}.example`);
  const alerts = Array.from({ length: 11 }, (_, place) => ({
    ...alert,
    id: `alert ${place}`,
    reportedIndicators: values(place),
  }));
  const { event, leftOut } = written({ alerts });
  expect(event.observables).toHaveLength(maxObservables);
  expect(event.unmapped.reported_indicators).toHaveLength(10);
  expect(leftOut).toContainEqual({ what: "observables", reason: expect.stringContaining("1,000") });
});

test("More alerts than are written are said to be left out", () => {
  const alerts = Array.from({ length: maxFindings + 1 }, (_, place) => ({ ...alert, id: `alert ${place}` }));
  const { event, findingCount, leftOut } = written({ alerts });
  expect([event.finding_info_list.length, findingCount]).toEqual([maxFindings, maxFindings]);
  expect(leftOut).toContainEqual({ what: "finding_info_list", reason: expect.stringContaining("oldest") });
});

test("The schema refuses what OCSF has no attribute for, what it asks for, and numbers without their captions", () => {
  const { event } = written();
  const { metadata, ...without } = event;
  const refused = [
    without,
    { ...event, severity_id: 7 },
    { ...event, severity: "Low" },
    { ...event, type_uid: 200_501 },
    { ...event, time: "now" },
    { ...event, time: 1_777_000_000 },
    { ...event, handling: "RED" },
    { ...event, finding_info_list: [{ title: "Without an id" }] },
    { ...event, assignee: { full_name: "Sora" } },
    { ...event, assignee: undefined },
    { ...event, attacks: [{ version: "19.1" }] },
    { ...event, metadata: { ...metadata, product: {} } },
    { ...event, observables: [{ name: "unmapped", value: "without its kind" }] },
    { ...event, observables: [{ name: "unmapped", type_id: 2, type: "Subnet", value: "203.0.113.7" }] },
    { ...event, observables: [{ name: "unmapped", type_id: 99, type: "File Path", value: "/tmp/a" }] },
    { ...event, observables: [{ name: "unmapped", type_id: 43, type: "Registry Value", value: "a" }] },
    { ...event, assignee: { uid: "sora", type_id: 4, type: "Service" } },
    { ...event, type_name: "Incident Finding: Close" },
    { ...event, metadata: { ...metadata, profiles: ["cloud"] } },
    { ...event, metadata: { ...metadata, is_truncated: false } },
  ];
  expect(refused.map((one) => validate(one))).toEqual(refused.map(() => false));
});

test("An older alert that says that it was observed in the future is seen first when it was received", () => {
  const early = { ...alert, observedAt: new Date(moment.getTime() + 3_600_000), lastSeenAt: moment };
  const { event } = written({ alerts: [early] });
  expect(valid(event)).toEqual([true, null]);
  expect(event).toMatchObject({
    end_time: moment.getTime(),
    finding_info_list: [{ first_seen_time: moment.getTime(), last_seen_time: moment.getTime() }],
  });
});
