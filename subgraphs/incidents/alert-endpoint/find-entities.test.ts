import type { AlertEntity } from "../domain/entities/alert-entity.js";
import type { HandedInAlert } from "../domain/ingest/mapping/handed-in-alert.js";
import type { AlertSource } from "../domain/records/alerts/alert-source.js";
import { findAlerts } from "./find-alerts.js";

type Source = Parameters<typeof findAlerts>[1];
const [ocsf, sentinel, alertmanager] = (
  ["OCSF_DETECTION_FINDING", "MICROSOFT_SENTINEL", "PROMETHEUS_ALERTMANAGER"] as const
).map((format): Source => ({ format, mapping: null, routes: [], handling: "AMBER" })) as [Source, Source, Source];
const read = (payload: unknown, source: Source) => findAlerts(payload, source).read()[0] as HandedInAlert;
const named = (payload: unknown, source: Source) =>
  (read(payload, source).entities ?? []).map(({ type, value }: AlertEntity) => `${type} ${value}`).toSorted();

const finding = {
  class_uid: 2004,
  metadata: { version: "1.5.0", product: { name: "Hunter" } },
  finding_info: { uid: "7", title: "Credential dumping" },
};

test("Of a finding of OCSF the machines, the accounts and the resources are read, and no host that a machine asked for", () => {
  const evidence = {
    actor: { user: { name: "CORP\\mbell", email_addr: "mbell@example.com", uid: "S-1-5-21-7" } },
    device: { hostname: "mbx-12.corp.example", instance_uid: "i-0abc" },
    src_endpoint: { hostname: "laptop-3", ip: "198.51.100.23" },
    query: { hostname: "rivals.example" },
    databucket: { uid: "arn:aws:s3:::invoices" },
  };
  const observables = [
    { name: "device.hostname", type_id: 1, value: "MBX-12.corp.example" },
    { name: "evidences[0].dst_endpoint.hostname", type_id: 1, value: "sql-2" },
    { name: "evidences[].query.hostname", type_id: 1, value: "rivals.example" },
    { name: "actor.user.name", type_id: 4, value: "svc-backup" },
    { name: "resources[].uid", type_id: 10, value: "vm-9" },
    { name: "process.name", type_id: 9, value: "lsass.exe" },
  ];
  const resources = [{ uid: "arn:aws:ec2:vm-1", name: "mail" }, { name: "vault-1" }];
  expect(named({ ...finding, evidences: [evidence], observables, resources }, ocsf)).toEqual([
    "HOST MBX-12.corp.example",
    "HOST laptop-3",
    "HOST sql-2",
    "RESOURCE arn:aws:ec2:vm-1",
    "RESOURCE arn:aws:s3:::invoices",
    "RESOURCE i-0abc",
    "RESOURCE vault-1",
    "RESOURCE vm-9",
    "USER CORP\\mbell",
    "USER S-1-5-21-7",
    "USER mbell@example.com",
    "USER svc-backup",
  ]);
});

test("What names the service of a finding is no resource of it", () => {
  expect(named({ ...finding, resources: [{ name: "mail", type: "host" }] }, ocsf)).toEqual([]);
});

test("Of the entities of Sentinel the typed ones are read, as its API and as its table writes them", () => {
  const entities = [
    ["Host", { hostName: "mbx-12", dnsDomain: "corp.example", netBiosName: "MBX-12" }],
    ["Host", { netBiosName: "LAPTOP-3" }],
    ["Account", { accountName: "mbell", upnSuffix: "example.com", ntDomain: "CORP" }],
    ["Account", { accountName: "backup", ntDomain: "CORP" }],
    ["Account", { aadUserId: "0f2c" }],
    ["AzureResource", { resourceId: "/subscriptions/1/resourceGroups/mail" }],
    ["Mailbox", { mailboxPrimaryAddress: "help@example.com" }],
    ["Malware", { malwareName: "Quokkabot", hostName: "no host of it" }],
  ] as const;
  const expected = [
    "HOST LAPTOP-3",
    "HOST mbx-12.corp.example",
    "RESOURCE /subscriptions/1/resourceGroups/mail",
    "USER 0f2c",
    "USER CORP\\backup",
    "USER help@example.com",
    "USER mbell@example.com",
  ];
  const relatedEntities = entities.map(([kind, properties]) => ({ kind, properties }));
  expect(named({ name: "7", properties: { title: "Odd", relatedEntities } }, sentinel)).toEqual(expected);
  const capital = (name: string) => name.replace(/^./, (letter) => letter.toUpperCase());
  const ofTable = entities.map(([kind, properties]) => ({
    Type: kind === "AzureResource" ? "azure-resource" : kind.toLowerCase(),
    ...Object.fromEntries(
      Object.entries(properties).map(([name, value]) => [name === "accountName" ? "Name" : capital(name), value]),
    ),
  }));
  const row = { SystemAlertId: "7", AlertName: "Odd", Entities: JSON.stringify(ofTable) };
  expect(named([row], sentinel)).toEqual(expected);
});

test("Of the labels of Alertmanager the machine and the pod within its namespace are read", () => {
  const labels = { alertname: "Odd", instance: "web-1:9100", pod: "front-7d9", namespace: "shop", user: "app" };
  const alert = (more: object = {}) => ({ alerts: [{ labels: { ...labels, ...more }, fingerprint: "a" }] });
  expect(named(alert(), alertmanager)).toEqual(["HOST web-1:9100", "RESOURCE shop/front-7d9", "USER app"]);
  expect(named(alert({ cluster: "east" }), alertmanager)).toContain("RESOURCE east/shop/front-7d9");
});

test("A mapping of its own names where they stand, and one of before names none", () => {
  const paths = { alerts: ["$"], title: ["$.name"], severityValues: [], resolvedValues: [] };
  const none = { description: [], observedAt: [], severity: [], status: [], fingerprint: [], service: [] };
  const before = { ...paths, ...none, techniques: [], indicators: [], rules: [], url: [] };
  const own = { ...before, hosts: ["$.host"], users: ["$.who[*].id"], resources: ["$.bucket"] };
  const event = { name: "Odd", host: "web-1", who: [{ id: "a" }, { id: "A" }, { id: "b" }], bucket: "-" };
  const of = (mapping: AlertSource["mapping"]): Source => ({
    format: "GENERIC_JSON",
    mapping,
    routes: [],
    handling: "AMBER",
  });
  expect(named(event, of(own))).toEqual(["HOST web-1", "USER a", "USER b"]);
  expect(named(event, of(before))).toEqual([]);
});

test("Of more than are kept each type has its share, and what is left out is counted, as is what is too long", () => {
  const users = Array.from({ length: 150 }, (_, place) => ({ actor: { user: { name: `user-${place}` } } }));
  const device = { hostname: "mbx-12" };
  const { entities = [], leftOutEntities } = read({ ...finding, device, evidences: users }, ocsf);
  expect([entities.length, leftOutEntities]).toEqual([100, 51]);
  expect(entities).toContainEqual({ type: "HOST", value: "mbx-12" });
  const long = read({ ...finding, device: { hostname: "x".repeat(501) } }, ocsf);
  expect([long.entities, long.leftOutEntities]).toEqual([undefined, 1]);
});
