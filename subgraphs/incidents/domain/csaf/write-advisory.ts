import { severities } from "../../../response-model/detection-and-analysis/severities.js";
import { currentWeaknesses } from "../../../response-model/weaknesses/current-weaknesses.js";
import type { Vulnerability } from "../records/vulnerabilities/vulnerability.js";
import { csafFlags, csafRemediations, csafThreats, productStatus } from "./csaf-findings.js";
import { csafProducts, productTree } from "./csaf-products.js";
import { csafScores, isWritable } from "./csaf-score.js";
import { csafTracking } from "./csaf-tracking.js";
import { tlpLabels } from "./csaf-words.js";
import { inUri } from "./in-uri.js";
import { type LeftOutOfAdvisory, leftOutOfAdvisory } from "./left-out-of-advisory.js";
import type { VulnerabilityToWrite } from "./vulnerability-to-write.js";

/** The version of CSAF that is written. */
export const csafVersion = "2.0";

/** CSAF has no null, and no empty list. */
const withoutEmpty = (object: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(object).filter(
      ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );

/** The weakness that the field of CSAF takes: the first, and only by its name. */
function weaknessOf({ cweIds: [id] }: Vulnerability): { readonly id: string; readonly name: string } | undefined {
  const name = id === undefined ? undefined : currentWeaknesses.get(id);
  return id !== undefined && name !== undefined ? { id, name } : undefined;
}

/** What is wrong, and what the fields of CSAF do not take. */
function notesOf(vulnerability: Vulnerability): readonly object[] {
  const { description, cweIds, cvssVector, cvssTenths } = vulnerability;
  const written = weaknessOf(vulnerability)?.id;
  const weaknesses = cweIds
    .filter((id) => id !== written)
    .map((id) => `${id} ${currentWeaknesses.get(id) ?? ""}`.trimEnd());
  const score = [cvssVector, cvssTenths === null ? null : (cvssTenths / 10).toFixed(1)].filter((one) => one !== null);
  return [
    { category: "description", title: "Description", text: description },
    ...(weaknesses.length > 0 ? [{ category: "details", title: "Weaknesses", text: weaknesses.join("\n") }] : []),
    ...(score.length > 0 && !isWritable(vulnerability)
      ? [{ category: "details", title: "CVSS", text: score.join(", ") }]
      : []),
  ];
}

/**
 * A vulnerability as a security advisory of CSAF 2.0, and what that does not say. Pure.
 * @param baseScoreOf the score that a vector of CVSS stands for by its base metrics
 */
export function writeAdvisory(
  written: VulnerabilityToWrite,
  baseScoreOf: (vector: string) => number | undefined,
): {
  readonly document: object;
  readonly leftOut: readonly LeftOutOfAdvisory[];
} {
  const { vulnerability, advisoryUrl, publisher } = written;
  const { number, title, handling, severity, advisory, cveId, finder, disclosedAt } = vulnerability;
  const products = csafProducts(written);
  const document = {
    document: withoutEmpty({
      category: "csaf_security_advisory",
      csaf_version: csafVersion,
      title,
      aggregate_severity: { text: severities[severity].title },
      distribution: {
        text: `TLP:${handling.replace("_", "+")} of TLP 2.0`,
        tlp: { label: tlpLabels[handling] },
      },
      publisher: { category: "vendor", ...publisher },
      references:
        advisoryUrl === null
          ? []
          : [{ category: "self", summary: "The advisory, as it is published", url: inUri(advisoryUrl) }],
      tracking: csafTracking(written),
    }),
    product_tree: productTree(products, publisher.name),
    vulnerabilities: [
      withoutEmpty({
        acknowledgments: [{ summary: `Found by: ${finder}` }],
        cve: cveId,
        cwe: weaknessOf(vulnerability),
        flags: csafFlags(vulnerability, products),
        ids: [
          { system_name: `${publisher.name}: vulnerabilities`, text: number },
          ...(advisory !== null && advisoryUrl === null
            ? [{ system_name: `${publisher.name}: advisories`, text: advisory }]
            : []),
        ],
        notes: notesOf(vulnerability),
        product_status: productStatus(products),
        release_date: disclosedAt?.toISOString(),
        remediations: csafRemediations(products),
        scores: csafScores(vulnerability, products, baseScoreOf),
        threats: csafThreats(vulnerability, products),
        title,
      }),
    ],
  };
  return { document, leftOut: leftOutOfAdvisory(written) };
}
