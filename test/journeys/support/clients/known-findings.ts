/*
 * Detection Findings of OCSF as products write them: with the attributes that each of them fills, also where that is not as the standard
 * has it, which is what a test of theirs lists, and with values of documentation. Four of the versions that are taken.
 */

/** What is said of every finding (OCSF, class 2004). */
const detectionFinding = {
  category_uid: 2,
  category_name: "Findings",
  class_uid: 2004,
  class_name: "Detection Finding",
  activity_id: 1,
  activity_name: "Create",
  type_uid: 200401,
  type_name: "Detection Finding: Create",
  status_id: 1,
  status: "New",
};

const cloud = { provider: "AWS", region: "eu-central-1", account: { uid: "111122223333", type_id: 10 } };

/** A threat detection of a cloud in its lake of events: resources by their ids alone, and all moments as numbers. */
export const ofCloudLake = (uid: string) => ({
  ...detectionFinding,
  metadata: {
    version: "1.1.0",
    profiles: ["cloud"],
    product: {
      name: "GuardDuty",
      vendor_name: "Amazon",
      uid: "arn:aws:securityhub:eu-central-1::product/aws/guardduty",
    },
  },
  cloud,
  severity_id: 4,
  severity: "High",
  time: Date.UTC(2026, 3, 2, 11, 30),
  finding_info: {
    uid,
    title: "An instance asks for the name of a mining pool",
    desc: "The instance looks up a name that belongs to a pool of miners.",
    types: ["CryptoCurrency:EC2/BitcoinTool.B!DNS"],
    created_time: Date.UTC(2026, 3, 2, 11),
    first_seen_time: Date.UTC(2026, 3, 2, 10, 15),
    last_seen_time: Date.UTC(2026, 3, 2, 11, 20),
    modified_time: Date.UTC(2026, 3, 2, 11, 30),
  },
  resources: [
    {
      uid: "arn:aws:ec2:eu-central-1:111122223333:instance/i-0f00ba4",
      type: "AwsEc2Instance",
      region: "eu-central-1",
      cloud_partition: "aws",
    },
  ],
  evidences: [
    {
      dst_endpoint: { ip: "198.51.100.201", port: 53 },
      query: { hostname: "pool.miners.example", type: "A" },
      connection_info: { direction_id: 2, protocol_num: 17 },
    },
  ],
  observables: [
    {
      name: "resources[].uid",
      type: "Resource UID",
      type_id: 10,
      value: "arn:aws:ec2:eu-central-1:111122223333:instance/i-0f00ba4",
    },
  ],
  unmapped: { "Severity.Original": "8.0" },
});

/** An engine of Sigma rules: a rule, its techniques and the process, and neither a description nor a resource. */
export const ofRuleEngine = (uid: string) => ({
  ...detectionFinding,
  metadata: { version: "1.3.0", product: { name: "sigma-engine", vendor_name: "Example" } },
  severity_id: 5,
  severity: "Critical",
  time: Date.UTC(2026, 3, 3, 8),
  message: "Shadow copies were deleted",
  finding_info: {
    uid,
    title: "Shadow copies were deleted",
    analytic: {
      uid: "c947b146-0abc-4c87-9c64-b17e9d7274a2",
      name: "Deletion of shadow copies",
      type_id: 1,
      type: "Rule",
    },
    attacks: [
      {
        version: "16.0",
        tactic: { uid: "TA0040", name: "Impact" },
        technique: { uid: "T1490", name: "Inhibit System Recovery" },
      },
      {
        version: "16.0",
        tactic: { uid: "TA0002", name: "Execution" },
        technique: { uid: "T1059", name: "Command and Scripting Interpreter" },
        sub_technique: { uid: "T1059.003", name: "Windows Command Shell" },
      },
    ],
  },
  evidences: [
    {
      actor: {
        process: {
          name: "vssadmin.exe",
          cmd_line: "vssadmin delete shadows /all",
          file: { name: "vssadmin.exe", hashes: [{ algorithm: "SHA-256", algorithm_id: 3, value: "A1".repeat(32) }] },
        },
        user: { name: "svc-backup", type_id: 1 },
      },
      device: { hostname: "farm-7", type_id: 1 },
    },
  ],
});

/** A scanner of cloud accounts: its moments as numbers are seconds, where the standard has milliseconds, and right beside them as texts. */
export const ofCloudScanner = (uid: string) => ({
  ...detectionFinding,
  message: "A bucket is open to everybody.",
  metadata: {
    version: "1.5.0",
    event_code: "bucket_public_access",
    profiles: ["cloud", "datetime"],
    product: { name: "Scanner", uid: "scanner", vendor_name: "Example", version: "5.9.0" },
    tenant_uid: "",
  },
  cloud: { ...cloud, org: { name: "", uid: "" } },
  severity_id: 2,
  severity: "Low",
  status_code: "FAIL",
  status_detail: "A bucket is open to everybody.",
  finding_info: {
    uid,
    title: "Check that no bucket is public",
    desc: "No bucket may be read without an account.",
    product_uid: "scanner",
    types: [],
    created_time: 1_775_300_000,
    created_time_dt: "2026-04-04T10:53:20.913874",
  },
  resources: [
    {
      name: "site-files",
      uid: "arn:aws:s3:::site-files",
      type: "AwsS3Bucket",
      group: { name: "s3" },
      labels: [],
      data: { details: "" },
    },
  ],
  remediation: { desc: "Block public access.", references: ["https://docs.example/buckets"] },
  risk_details: "Whoever finds the address reads the files.",
  time: 1_775_300_000,
  time_dt: "2026-04-04T10:53:20.913874",
  unmapped: { compliance: { "CIS-3.0": ["2.1.4"] } },
});

/** An endpoint product in the newest version that is read, with what came since: whether it is an alert, what malware, and where the finding is. */
export const ofEndpoint = (uid: string) => ({
  ...detectionFinding,
  is_alert: true,
  confidence_id: 3,
  risk_level_id: 4,
  action_id: 2,
  action: "Denied",
  disposition_id: 2,
  disposition: "Blocked",
  metadata: {
    version: "1.8.0",
    profiles: ["host", "security_control", "datetime"],
    product: { name: "Endpoint", vendor_name: "Example", feature: { name: "Behavior" } },
    uid: "0193f2d4-7e5b-7f00-8000-1d2c3b4a5968",
  },
  severity_id: 6,
  severity: "Fatal",
  time: Date.UTC(2026, 3, 5, 6, 1),
  start_time: Date.UTC(2026, 3, 5, 6),
  end_time: Date.UTC(2026, 3, 5, 6, 1),
  finding_info: {
    uid,
    title: "A loader was stopped",
    desc: "A library was loaded from the folder of downloads.",
    src_url: "https://endpoint.example/findings/42",
    analytic: { uid: "B-42", name: "Library from downloads", type_id: 2 },
    related_analytics: [{ uid: "B-7", name: "Unsigned library", type_id: 2 }],
  },
  attacks: [
    { technique: { uid: "T1574", name: "Hijack Execution Flow" }, sub_technique: { uid: "T1574.001", name: "DLL" } },
  ],
  device: { hostname: "farm-8", type_id: 2, os: { name: "Windows", type_id: 100 } },
  malware: [{ name: "Loader.A", classification_ids: [11], provider: "Example" }],
  resources: [{ name: "sites", type: "host", role_id: 1 }],
  evidences: [
    {
      src_endpoint: { ip: "2001:db8:5::1" },
      url: { url_string: "https://downloads.rivals.example/a.dll", hostname: "downloads.rivals.example" },
      file: {
        name: "a.dll",
        path: "C:\\Downloads\\a.dll",
        type_id: 1,
        hashes: [{ algorithm_id: 3, value: "b2".repeat(32) }],
      },
    },
  ],
  observables: [
    { name: "evidences[].url.hostname", type_id: 1, value: "downloads.rivals.example" },
    { name: "device.hostname", type_id: 1, value: "farm-8" },
    { name: "evidences[].file.name", type_id: 7, value: "a.dll" },
  ],
});

/** What an automation rule of Microsoft Sentinel hands to a playbook when an incident is created, which posts it as it came. */
export const ofSentinel = (name: string, status: "New" | "Closed" = "New") => ({
  eventUniqueId: "8a2e7f2c-6a43-4dd7-9e2b-5a0cf1f2d3b4",
  objectSchemaType: "Incident",
  objectEventType: status === "New" ? "Create" : "Update",
  workspaceId: "c0ffee00-1111-2222-3333-444455556666",
  workspaceInfo: {
    SubscriptionId: "11111111-1111-1111-1111-111111111111",
    ResourceGroupName: "soc",
    WorkspaceName: "soc",
  },
  object: {
    id: `/subscriptions/1/resourceGroups/soc/providers/Microsoft.SecurityInsights/Incidents/${name}`,
    name,
    etag: '"0300c4e1-0000-0d00-0000-65f000000000"',
    type: "Microsoft.SecurityInsights/Incidents",
    properties: {
      title: "Sign-in from an address of a known adversary",
      description: "An administrator signed in from there.",
      severity: "High",
      status,
      owner: { objectId: null, email: null, assignedTo: null, userPrincipalName: null },
      labels: [{ labelName: "sites", labelType: "User" }],
      firstActivityTimeUtc: "2026-04-06T07:00:30Z",
      lastActivityTimeUtc: "2026-04-06T07:10:30Z",
      createdTimeUtc: "2026-04-06T07:15:30.2156324Z",
      lastModifiedTimeUtc: "2026-04-06T07:15:30.2156324Z",
      incidentNumber: 3177,
      incidentUrl: `https://portal.azure.com/#asset/Microsoft_Azure_Security_Insights/Incident/${name}`,
      providerName: "Azure Sentinel",
      providerIncidentId: "3177",
      additionalData: {
        alertsCount: 1,
        bookmarksCount: 0,
        commentsCount: 0,
        alertProductNames: ["Azure Sentinel"],
        tactics: ["InitialAccess"],
        techniques: ["T1078", "T1078.004"],
      },
      relatedAnalyticRuleIds: [
        "/subscriptions/1/resourceGroups/soc/providers/Microsoft.SecurityInsights/alertRules/9b1d2c3e",
      ],
      relatedEntities: [
        {
          id: "/e/1",
          type: "Microsoft.SecurityInsights/Entities",
          kind: "Ip",
          properties: { address: "203.0.113.44", friendlyName: "203.0.113.44" },
        },
        {
          id: "/e/2",
          type: "Microsoft.SecurityInsights/Entities",
          kind: "Account",
          properties: { accountName: "mbell", friendlyName: "mbell" },
        },
      ],
      alerts: [],
      bookmarks: [],
      comments: [],
    },
  },
});
