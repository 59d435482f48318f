import { readFileSync } from "node:fs";
import path from "node:path";
import { proofOf } from "../checker/proof-of.js";
import { noHistory } from "../history/build-history.js";
import { readProcessModel } from "../reading/read-process-model.js";
import { referenceFiles } from "../reference-pages/reference-files.js";
import { generatedFiles } from "../site-files/generated-files.js";
import { readWrittenFiles } from "../sources/read-written-files.js";
import { compareCatalogue } from "./compare-catalogue.js";
import { publishedTexts } from "./published-texts.js";
import { readCatalogue } from "./read-catalogue.js";
import { latinWords } from "./test-support/latin-words.js";

const root = path.join(__dirname, "../../..");
const supergraph = readFileSync(path.join(root, "gateway/supergraph.graphql"), "utf8");

/** What a Korean engineer writes in Latin letters too: names of products and standards, and common abbreviations. */
const names =
  "Azure Chromium Exchange Microsoft Office SharePoint Teams TypeScript Windows Cordon " +
  "CSF DORA EU FIRST GDPR IEC ISO NIS2 NIST OSCAL SOC SP Rev GRC CC7 IR " +
  // Laws and authorities, the points of their articles among them.
  "CERT-In CIRCIA CISA CRA EDPB ENISA SEC Form Release U.S.C B.1 ii a b c d e " +
  "API IANA IEEE RFC UTC true false null " +
  "TLP Traffic Light Protocol RED AMBER AMBER+STRICT GREEN CLEAR " +
  "CSV CVE CVSS CloudEvent CloudEvents DNS GraphQL HTML ICT ID IOC IP IPv4 IPv6 JSON KiB MiB MAC MD5 Markdown PDF SHA-1 SHA-256 SIEM STIX Schema Sigma URL USB UTF-8 X.509 " +
  "YARA x7 " +
  // The catalogue of techniques, and the ids that it gives its tactics; formats of alerts, and what they name.
  "ATT CK Enterprise MITRE JSONPath OCSF Open Cybersecurity Framework Detection Finding Prometheus Alertmanager Sentinel " +
  // The catalogue of weaknesses, and the form of advisories with who publishes it.
  "CWE CSAF Common Security Advisory OASIS VEX " +
  // Languages of detections and whose they are; a library of tests of them.
  "KQL Defender SPL Splunk EQL ES QL Elastic PromQL YARA-L Google Security Operations SQL YAML Atomic Red Team";
const tacticIds = supergraph.match(/\bTA\d{4}\b/g) ?? [];
const controlIds = [...supergraph.matchAll(/\bids?: (\[[^\]]*\]|"[^"]*")/g)].flatMap(([, ids]) =>
  latinWords(ids ?? ""),
);
const known = new Set([...names.split(" "), ...controlIds, ...tacticIds]);
/** The page of an object is called by its name in the schema. */
const objectTitle = /^title: "\w+"$/m;
/** The initials of a glossary. */
const initial = /^[A-Z]$/;

describe("What a reader meets in Latin letters", () => {
  test.each([
    [
      "words and titles",
      '---\ntitle: "An old page"\nslug: /\n---\n## Word {/* #CODE */}',
      ["An", "Word", "old", "page"],
    ],
    [
      "what is read aloud of a diagram",
      '<svg aria-label={"상태: State"} className="x"><text x="1">Box</text></svg>',
      ["Box", "State"],
    ],
    ["no code, address or markup", "[`startContainment`](./operations.mdx#startContainment) <dd>완료</dd>", []],
    ["no code in a diagram", '<text className="diagram-code" x="1">{"reportAlert"}</text>', []],
  ])("is %s", (_, mdx, words) => {
    expect(latinWords(mdx)).toEqual(words);
  });
});

test("No English is left on the Korean pages", () => {
  const translated = readCatalogue(path.join(root, "site/translations/ko.json"));
  // What nobody has translated yet is shown in English, and only a release waits for it.
  const { missing } = compareCatalogue(publishedTexts(supergraph), translated);
  const filled = Object.fromEntries(missing.map(({ english }) => [english, "미번역"]));
  const catalogues = { ko: { ...translated, ...filled } };
  const proof = proofOf(readProcessModel(supergraph));
  const reference = referenceFiles({ supergraph, catalogues });
  const files = new Map([...generatedFiles(supergraph, catalogues, [], noHistory, proof), ...reference]);
  const generated = [...files].filter(([file]) => file.startsWith("i18n/ko/"));
  const written = [...readWrittenFiles(path.join(root, "site"))].filter(([file]) => /^i18n\/ko\/.*\.mdx$/.test(file));
  expect(written.length).toBeGreaterThan(3);
  const pages = [...generated, ...written];
  expect(generated.length).toBeGreaterThan(3);
  const left = pages.map(([file, text]) => [
    path.basename(file),
    latinWords(reference.has(file) ? text.replace(objectTitle, "") : text).filter(
      (word) => !known.has(word) && !initial.test(word),
    ),
  ]);
  expect(left.filter(([, words]) => words && words.length > 0)).toEqual([]);
});
