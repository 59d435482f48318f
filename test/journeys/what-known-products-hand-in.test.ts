import { randomUUID } from "node:crypto";
import Ajv from "ajv";
import { ocsfDetectionFindingSchema } from "../../subgraphs/incidents/test-support/ocsf/ocsf-detection-finding.js";
import { issueKey, type KeyedSource, post } from "./support/clients/alert-source.js";
import { ofCloudLake, ofCloudScanner, ofEndpoint, ofRuleEngine, ofSentinel } from "./support/clients/known-findings.js";
import { type SharedSystem, sharedSystem } from "./support/processes/shared-system.js";

/* Products post what they write, each in its own version and with its own habits, and it becomes alerts that say what it says. */

const analyst = "security-analyst";

let shared: SharedSystem;
let ocsf: KeyedSource;
let sentinel: KeyedSource;
const serviceIds = new Map<string, string>();

beforeAll(async () => {
  shared = await sharedSystem();
  const { services } = await shared.cordon.read<{ services: { nodes: { id: string; name: string }[] } }>(
    analyst,
    "{ services(first: 50) { nodes { id name } } }",
  );
  for (const { id, name } of services.nodes) serviceIds.set(name, id);
  const all = {
    serviceId: serviceIds.get("Exchange"),
    routes: [
      { value: "sites", serviceId: serviceIds.get("SharePoint") },
      { value: "site-files", serviceId: serviceIds.get("SharePoint") },
    ],
  };
  const register = (name: string, format: string) =>
    issueKey(shared.cordon, analyst, "registerAlertSource", { name, format, ...all });
  ocsf = await register(`Findings ${randomUUID()}`, "OCSF_DETECTION_FINDING");
  sentinel = await register(`Sentinel ${randomUUID()}`, "MICROSOFT_SENTINEL");
});

interface Reported {
  readonly reportedIndicators: readonly string[];
  readonly [field: string]: unknown;
}

/** What became of the one thing that a source has posted. */
async function reported(alertId: string): Promise<Reported> {
  const { alert } = await shared.cordon.read<{ alert: Reported }>(
    analyst,
    `query ($id: ID!) { alert(id: $id) { title description state count fingerprint reportedSeverity service { name } observedAt firstSeenAt
      reportedTechniques reportedIndicators reportedRules sourceUrl resolvedAt } }`,
    { id: alertId },
  );
  return alert;
}

async function taken(source: KeyedSource, body: object, became: object): Promise<string> {
  const { status, body: answer } = await post(shared.urls.gateway, source, body);
  expect([status, answer]).toEqual([202, expect.objectContaining(became)]);
  const [item] = answer.items as readonly { readonly alertId: string }[];
  return item?.alertId ?? "";
}

test.each([
  ["a lake of a cloud", ofCloudLake, []],
  ["an engine of rules", ofRuleEngine, []],
  // Seconds for milliseconds, and moments without their zone.
  [
    "a scanner of accounts",
    ofCloudScanner,
    ["/finding_info/created_time", "/finding_info/created_time_dt", "/time", "/time_dt"],
  ],
  ["an endpoint", ofEndpoint, []],
])(
  "What %s hands in is a Detection Finding by the standard, but for what is known of it.",
  (_name, finding, deviations) => {
    const validate = new Ajv({ allErrors: true, strict: false }).compile(ocsfDetectionFindingSchema);
    validate(finding("finding"));
    expect((validate.errors ?? []).map(({ instancePath }) => instancePath).toSorted()).toEqual(deviations);
  },
);

test.each([
  [
    "1.1, of a lake of a cloud",
    ofCloudLake,
    {
      title: "An instance asks for the name of a mining pool",
      description: "The instance looks up a name that belongs to a pool of miners.",
      reportedSeverity: "HIGH",
      service: { name: "Exchange" },
      firstSeenAt: "2026-04-02T10:15:00.000Z",
      reportedTechniques: [],
      reportedRules: [],
      sourceUrl: null,
    },
    ["198.51.100.201", "pool.miners.example"],
  ],
  [
    "1.3, of an engine of rules",
    ofRuleEngine,
    {
      title: "Shadow copies were deleted",
      description: "Shadow copies were deleted",
      reportedSeverity: "CRITICAL",
      service: { name: "Exchange" },
      firstSeenAt: "2026-04-03T08:00:00.000Z",
      reportedTechniques: ["T1490", "T1059", "T1059.003"],
      reportedRules: ["c947b146-0abc-4c87-9c64-b17e9d7274a2", "Deletion of shadow copies"],
      sourceUrl: null,
    },
    ["a1".repeat(32)],
  ],
  [
    "1.5, of a scanner of accounts that writes seconds for milliseconds",
    ofCloudScanner,
    {
      title: "Check that no bucket is public",
      description: "No bucket may be read without an account.",
      reportedSeverity: "LOW",
      service: { name: "SharePoint" },
      firstSeenAt: "2026-04-04T10:53:20.913Z",
      reportedTechniques: [],
      reportedRules: [],
      sourceUrl: null,
    },
    [],
  ],
  [
    "1.8, of an endpoint",
    ofEndpoint,
    {
      title: "A loader was stopped",
      description: "A library was loaded from the folder of downloads.",
      reportedSeverity: "CRITICAL",
      service: { name: "SharePoint" },
      firstSeenAt: "2026-04-05T06:00:00.000Z",
      reportedTechniques: ["T1574", "T1574.001"],
      reportedRules: ["B-42", "Library from downloads"],
      sourceUrl: "https://endpoint.example/findings/42",
    },
    ["2001:db8:5::1", "a.dll", "b2".repeat(32), "downloads.rivals.example", "https://downloads.rivals.example/a.dll"],
  ],
])(
  "A Detection Finding of OCSF %s, becomes an alert that says what it says.",
  async (_version, finding, says, indicators) => {
    const uid = `arn:example:finding/${randomUUID()}`;
    const alertId = await taken(ocsf, finding(uid), { received: 1, refused: 0 });
    const { reportedIndicators, ...alert } = await reported(alertId);
    expect(alert).toEqual({
      ...says,
      ...{ fingerprint: uid, state: "RECEIVED", count: 1, observedAt: says.firstSeenAt, resolvedAt: null },
    });
    expect(reportedIndicators.toSorted()).toEqual(indicators);
    // An update of it is the same one, and so is its end.
    expect(await taken(ocsf, { ...finding(uid), activity_id: 2 }, { received: 0, repeated: 1 })).toBe(alertId);
    const closed = { ...finding(uid), activity_id: 3, activity_name: "Close" };
    expect(await taken(ocsf, closed, { received: 0, resolved: 1 })).toBe(alertId);
    expect(await reported(alertId)).toMatchObject({ count: 2, resolvedAt: expect.any(String), state: "RECEIVED" });
  },
);

test("What Microsoft Sentinel hands to a playbook becomes an alert, and its end once the incident there is closed.", async () => {
  const name = randomUUID();
  const alertId = await taken(sentinel, ofSentinel(name), { received: 1, refused: 0 });
  expect(await reported(alertId)).toEqual({
    title: "Sign-in from an address of a known adversary",
    description: "An administrator signed in from there.",
    state: "RECEIVED",
    count: 1,
    fingerprint: name,
    reportedSeverity: "HIGH",
    service: { name: "SharePoint" },
    observedAt: "2026-04-06T07:00:30.000Z",
    firstSeenAt: "2026-04-06T07:00:30.000Z",
    reportedTechniques: ["T1078", "T1078.004"],
    reportedIndicators: ["203.0.113.44"],
    reportedRules: ["/subscriptions/1/resourceGroups/soc/providers/Microsoft.SecurityInsights/alertRules/9b1d2c3e"],
    sourceUrl: `https://portal.azure.com/#asset/Microsoft_Azure_Security_Insights/Incident/${name}`,
    resolvedAt: null,
  });
  expect(await taken(sentinel, ofSentinel(name, "Closed"), { resolved: 1 })).toBe(alertId);
  expect(await reported(alertId)).toMatchObject({ state: "RECEIVED", resolvedAt: expect.any(String) });
});
