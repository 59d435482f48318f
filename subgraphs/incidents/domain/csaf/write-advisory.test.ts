import { problemsOfCsaf } from "../../test-support/oasis-csaf.js";
import type { Vulnerability } from "../records/vulnerabilities/vulnerability.js";
import type { VulnerabilityExposure } from "../records/vulnerabilities/vulnerability-exposure.js";
import { publisherOf } from "./publisher-of.js";
import type { VulnerabilityToWrite } from "./vulnerability-to-write.js";
import { writeAdvisory } from "./write-advisory.js";

const [reportedAt, disclosedAt, revisedAt] = [1, 10, 20].map((day) => new Date(Date.UTC(2026, 0, day))) as [
  Date,
  Date,
  Date,
];
const exchange = "00000000-0000-7000-8000-000000000101";
const teams = "00000000-0000-7000-8000-000000000103";

const vulnerability: Vulnerability = {
  ...{ id: "v", number: "VUL-2026-00042", version: 7, state: "DISCLOSED", cveId: "CVE-2026-12345" },
  cweIds: ["CWE-918", "CWE-20", "CWE-999999"],
  ...{
    title: "Reminders leak a hash",
    description: "A reminder makes the client sign in there.",
    severity: "CRITICAL",
  },
  ...{ severityRank: 4, cvssVector: "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", cvssTenths: 98, handling: "CLEAR" },
  ...{ serviceIds: [exchange, teams], incidentIds: ["i"], exploitedSince: disclosedAt },
  exploitationSource: "A catalogue of known exploited vulnerabilities.",
  ...{ disclosureDueAt: null, disclosureOverdueAt: null, fixDueAt: null, finder: "A researcher" },
  ...{ reportedById: "p", reportedByName: "Mara", reportedAt, confirmedAt: reportedAt, confirmationBasis: "Seen." },
  ...{ fixedAt: null, disclosedAt, advisory: "https://advisories.example/ADV-1", exceptionReason: null },
  ...{ rejectionReason: null, reopenedAt: null, reopeningReason: null, revision: 2 },
};

const exposure = (serviceId: string, set: Partial<VulnerabilityExposure>): VulnerabilityExposure => ({
  ...{ id: serviceId, vulnerabilityId: "v", version: 1, state: "UNDER_INVESTIGATION", serviceId, addedAt: reportedAt },
  ...{ reason: null, affectedVersions: [], justification: null, assessedById: null, assessedByName: null },
  ...{ assessedAt: null, fix: null, fixedVersions: [], fixedById: null, fixedByName: null, fixedAt: null },
  ...{ fixOverdueAt: null, ...set },
});

const assessed = { assessedById: "p", assessedByName: "Erin", assessedAt: reportedAt };
const fixed = exposure(exchange, {
  ...{ state: "FIXED", reason: "It runs in all farms.", ...assessed, affectedVersions: [">= 2.1, < 2.3.4", "1.9.7"] },
  ...{ fix: "The component was replaced.", fixedVersions: ["2.3.4"], fixedAt: disclosedAt },
});
const notAffected = exposure(teams, {
  ...{ state: "NOT_AFFECTED", reason: "It has another component.", ...assessed },
  justification: "COMPONENT_NOT_PRESENT",
});

const revisions = [
  { number: 1, summary: "ADV-1", publishedAt: disclosedAt },
  { number: 2, summary: "Fixed Exchange", publishedAt: revisedAt },
];

/** The document that is written of it, which is CSAF 2.0 by OASIS's schema. */
function written(set: Partial<Vulnerability> = {}, more: Partial<VulnerabilityToWrite> = {}) {
  const toWrite: VulnerabilityToWrite = {
    vulnerability: { ...vulnerability, ...set },
    advisoryUrl: set.advisory === undefined ? vulnerability.advisory : null,
    exposures: [fixed, notAffected],
    revisions,
    services: new Map([
      [exchange, "Exchange"],
      [teams, "Teams"],
    ]),
    publisher: { name: "Contoso", namespace: "https://contoso.example" },
    ...more,
  };
  const { document, leftOut } = writeAdvisory(toWrite, () => 9.8);
  expect(problemsOfCsaf(document)).toEqual([]);
  // biome-ignore lint/suspicious/noExplicitAny: a document of JSON
  const read = JSON.parse(JSON.stringify(document)) as any;
  return { document: read.document, products: read.product_tree, of: read.vulnerabilities[0], leftOut };
}

const whats = (leftOut: readonly { readonly what: string }[]) => leftOut.map(({ what }) => what);

test("A disclosed vulnerability is a security advisory with its versions, what is affected, what is fixed and why a service is not affected", () => {
  const { document, products, of, leftOut } = written();
  expect(document).toMatchObject({
    category: "csaf_security_advisory",
    distribution: { tlp: { label: "WHITE" } },
    publisher: { category: "vendor", name: "Contoso", namespace: "https://contoso.example" },
    references: [{ category: "self", url: "https://advisories.example/ADV-1" }],
    tracking: {
      ...{ id: "VUL-2026-00042", status: "final", version: "2", initial_release_date: disclosedAt.toISOString() },
      current_release_date: revisedAt.toISOString(),
      revision_history: [{ number: "1", summary: "ADV-1" }, { number: "2" }],
    },
  });
  const [range, old, whole] = [`${exchange}:>=2.1|<2.3.4`, `${exchange}:1.9.7`, `${exchange}:2.3.4`];
  expect(products.branches[0].branches).toEqual([
    {
      ...{ category: "product_name", name: "Exchange" },
      branches: [
        ["product_version_range", ">=2.1|<2.3.4", range],
        ["product_version", "1.9.7", old],
        ["product_version", "2.3.4", whole],
      ].map(([category, name, product_id]) => ({ category, name, product: { name: `Exchange ${name}`, product_id } })),
    },
    { category: "product_name", name: "Teams", product: { name: "Teams", product_id: teams } },
  ]);
  expect(of).toMatchObject({
    cve: "CVE-2026-12345",
    cwe: { id: "CWE-918", name: "Server-Side Request Forgery (SSRF)" },
    flags: [{ label: "component_not_present", product_ids: [teams] }],
    product_status: { known_affected: [range, old], fixed: [whole], known_not_affected: [teams] },
    remediations: [{ category: "vendor_fix", details: "The component was replaced.", product_ids: [range, old] }],
    scores: [{ products: [range, old], cvss_v3: { baseScore: 9.8, baseSeverity: "CRITICAL" } }],
    threats: [
      { category: "exploit_status", date: disclosedAt.toISOString() },
      { category: "impact", details: "It runs in all farms.", product_ids: [range, old] },
      { category: "impact", details: "It has another component.", product_ids: [teams] },
    ],
  });
  expect(of.notes[1].text).toBe("CWE-20 Improper Input Validation\nCWE-999999");
  expect(whats(leftOut)).toEqual(["cwe", "cwe", "discovery_date", "involvements", "product_identification_helper"]);
});

test("A service that numbers nothing is a product as a whole, whatever is said of it", () => {
  const statuses = (set: Partial<VulnerabilityExposure>) =>
    written({}, { exposures: [exposure(exchange, { reason: "Seen.", ...assessed, ...set })] }).of.product_status;
  expect(statuses({ state: "UNDER_INVESTIGATION" })).toEqual({ under_investigation: [exchange] });
  expect(written({}, { exposures: [exposure(exchange, {})] }).of.remediations).toMatchObject([
    { category: "none_available", product_ids: [exchange] },
  ]);
  expect(statuses({ state: "AFFECTED" })).toEqual({ known_affected: [exchange] });
  expect(statuses({ state: "FIXED", fix: "Replaced." })).toEqual({ fixed: [exchange] });
  expect(statuses({ state: "FIXED", fix: "Replaced.", affectedVersions: ["< 3"] })).toEqual({
    ...{ known_affected: [`${exchange}:<3`], fixed: [exchange] },
  });
});

test("The same range that is written twice is one product, and a service that was taken away is none", () => {
  const { of } = written(
    {},
    {
      exposures: [
        exposure(exchange, { state: "AFFECTED", affectedVersions: ["<2.3", "< 2.3"] }),
        exposure(teams, { state: "REMOVED" }),
      ],
    },
  );
  expect(of.product_status).toEqual({ known_affected: [`${exchange}:<2.3`] });
  expect(of.remediations).toMatchObject([{ category: "none_available" }]);
});

test("A version whose name has a word for many versions in it is a product of its own, not a version of its service", () => {
  const { products, of } = written(
    {},
    { exposures: [{ ...fixed, affectedVersions: [], fixedVersions: ["install-2"] }] },
  );
  const id = `${exchange}:install-2`;
  expect(products.branches[0].branches).toEqual([
    { category: "product_name", name: "Exchange install-2", product: { name: "Exchange install-2", product_id: id } },
  ]);
  expect(of.product_status).toEqual({ fixed: [id] });
});

test("What is not disclosed is a draft, what was reopened is interim, and what is rejected affects nothing", () => {
  const draft = written({ state: "CONFIRMED", disclosedAt: null, revision: 0, advisory: null }, { revisions: [] });
  expect(draft.document.tracking).toMatchObject({ status: "draft", version: "0" });
  expect([draft.document.references, draft.of.release_date]).toEqual([undefined, undefined]);
  expect(written({ state: "CONFIRMED" }).document.tracking.status).toBe("interim");
  const rejected = written({ state: "REJECTED", rejectionReason: "It is by design." });
  expect(rejected.document.tracking.status).toBe("final");
  expect(rejected.of.product_status).toEqual({ known_not_affected: [exchange, teams] });
  expect(rejected.of.threats.at(-1)).toMatchObject({ category: "impact", details: "It is by design." });
  expect(rejected.of.flags).toBeUndefined();
});

test("Revisions that are not read stand in the history by their number, so that it has no gap", () => {
  const publishedAt = new Date(Date.UTC(2026, 1, 1));
  const some = [
    { number: 2, summary: "Fixed Exchange", publishedAt: revisedAt },
    { number: 4, summary: "It is exploited.", publishedAt },
  ];
  const { document, leftOut } = written({ revision: 4 }, { revisions: some });
  const withheld = "What was published then is not shown here.";
  expect(document.tracking.revision_history).toEqual([
    { number: "1", date: disclosedAt.toISOString(), summary: withheld },
    { number: "2", date: revisedAt.toISOString(), summary: "Fixed Exchange" },
    { number: "3", date: revisedAt.toISOString(), summary: withheld },
    { number: "4", date: publishedAt.toISOString(), summary: "It is exploited." },
  ]);
  expect(whats(leftOut)).toContain("revision_history");
});

test("The history runs from the oldest to the newest, also where the clock of one server was behind that of another", () => {
  const ahead = new Date(revisedAt.getTime() + 5_000);
  const some = [
    { number: 1, summary: "ADV-1", publishedAt: disclosedAt },
    { number: 2, summary: "Fixed Exchange", publishedAt: ahead },
    { number: 3, summary: "It is exploited.", publishedAt: revisedAt },
  ];
  const { tracking } = written({ revision: 3 }, { revisions: some }).document;
  expect(tracking.revision_history.map(({ date }: { readonly date: string }) => date)).toEqual(
    [disclosedAt, ahead, ahead].map((date) => date.toISOString()),
  );
  expect([tracking.initial_release_date, tracking.current_release_date]).toEqual(
    [disclosedAt, ahead].map((date) => date.toISOString()),
  );
});

test("Nothing in a document changes with what is said again as it stands, since that has no version of its own", () => {
  const again = exposure(teams, { ...notAffected, assessedAt: revisedAt });
  expect(written({}, { exposures: [fixed, again] }).of).toEqual(written().of);
});

test("The word of VEX for a service that is not affected is not said of one that is", () => {
  const affected = exposure(teams, { ...notAffected, state: "AFFECTED" });
  const { of } = written({}, { exposures: [affected] });
  expect([of.product_status, of.flags]).toEqual([{ known_affected: [teams] }, undefined]);
});

test.each([
  ["https://advisories.example/Öffnung|1?q=[a]#b", "https://advisories.example/%C3%96ffnung%7C1?q=%5Ba%5D#b"],
  ["https://advisories.example/a%20b%zz", "https://advisories.example/a%20b%25zz"],
  ["https://bücher.example", "https://xn--bcher-kva.example/"],
  ["https://[::1]/a", "https://[::1]/a"],
])("The address %p of an advisory is the URI %p", (advisory, url) => {
  expect(written({ advisory }, { advisoryUrl: advisory }).document.references).toMatchObject([{ url }]);
});

test("A score of CVSS 4.0, and one without a vector, stand in a note, and an advisory that is no address is an id", () => {
  const vector = "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N";
  const four = written({ cvssVector: vector, cvssTenths: 93, advisory: "ADV-1", cweIds: [] });
  expect([four.of.scores, four.of.notes[1]]).toMatchObject([undefined, { title: "CVSS", text: `${vector}, 9.3` }]);
  expect(four.of.ids).toContainEqual({ system_name: "Contoso: advisories", text: "ADV-1" });
  expect(whats(four.leftOut)).toContain("scores");
  const alone = written({ cvssVector: null, cvssTenths: 50, cweIds: [] });
  expect([alone.of.scores, alone.of.notes[1].text]).toEqual([undefined, "5.0"]);
  expect(whats(written({ cvssVector: null, cvssTenths: null }).leftOut)).not.toContain("scores");
});

test("No label is for more than the marking is for", () => {
  const labels = (["RED", "AMBER_STRICT", "AMBER", "GREEN", "CLEAR"] as const).map((handling) => {
    const { document, leftOut } = written({ handling });
    return [document.distribution.tlp.label, document.distribution.text, whats(leftOut).includes("distribution")];
  });
  expect(labels).toEqual([
    ["RED", "TLP:RED of TLP 2.0", false],
    ["RED", "TLP:AMBER+STRICT of TLP 2.0", true],
    ["AMBER", "TLP:AMBER of TLP 2.0", false],
    ["GREEN", "TLP:GREEN of TLP 2.0", false],
    ["WHITE", "TLP:CLEAR of TLP 2.0", false],
  ]);
});

test.each([
  ["Contoso.example", "https://contoso.example"],
  ["unit 7", "urn:uuid:of producer unit 7"],
  [null, "urn:uuid:of producer p"],
])("An organization that is identified by %p publishes as %p", (organizationId, namespace) => {
  const producer = { id: "p", organizationId, name: "Contoso", madeAt: reportedAt, namedAt: reportedAt };
  expect(publisherOf(producer, (name) => `of ${name}`)).toEqual({ name: "Contoso", namespace });
});
