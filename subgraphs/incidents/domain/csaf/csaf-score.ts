import type { Vulnerability } from "../records/vulnerabilities/vulnerability.js";
import type { CsafProduct } from "./csaf-products.js";

/** The severity rating scale of CVSS 3.1 (§5). */
const ratings = [
  [9, "CRITICAL"],
  [7, "HIGH"],
  [4, "MEDIUM"],
  [0.1, "LOW"],
  [0, "NONE"],
] as const;

/** CSAF 2.0 has no field for vectors of CVSS 4.0, nor for a score without its vector. */
export const isWritable = ({ cvssVector }: Pick<Vulnerability, "cvssVector">): boolean =>
  cvssVector?.startsWith("CVSS:3.1/") === true;

/** The scores of a vulnerability, for the products that it affects or may affect, and where every one is fixed, for these. */
export function csafScores(
  { cvssVector }: Vulnerability,
  products: readonly CsafProduct[],
  baseScoreOf: (vector: string) => number | undefined,
): readonly object[] {
  const baseScore = cvssVector !== null && isWritable({ cvssVector }) ? baseScoreOf(cvssVector) : undefined;
  const open = products.filter(({ status }) => status === "known_affected" || status === "under_investigation");
  const scored = open.length > 0 ? open : products.filter(({ status }) => status === "fixed");
  if (baseScore === undefined || scored.length === 0) return [];
  const baseSeverity = ratings.find(([least]) => baseScore >= least)?.[1];
  return [
    {
      products: scored.map(({ id }) => id),
      cvss_v3: { version: "3.1", vectorString: cvssVector, baseScore, baseSeverity },
    },
  ];
}
