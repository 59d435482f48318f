import type { Vulnerability } from "../records/vulnerabilities/vulnerability.js";
import type { VulnerabilityExposure } from "../records/vulnerabilities/vulnerability-exposure.js";
import { type CsafProduct, productStatuses } from "./csaf-products.js";
import { flagLabels } from "./csaf-words.js";

const idsOf = (products: readonly CsafProduct[]): readonly string[] => products.map(({ id }) => id);

const byExposure = (products: readonly CsafProduct[]) =>
  [...new Set(products.map(({ exposure }) => exposure))].map(
    (exposure): readonly [VulnerabilityExposure, readonly CsafProduct[]] => [
      exposure,
      products.filter((one) => one.exposure === exposure),
    ],
  );

const dated = (date: Date | null) => (date === null ? {} : { date: date.toISOString() });

export const productStatus = (products: readonly CsafProduct[]): object =>
  Object.fromEntries(
    productStatuses.flatMap((status) => {
      const ids = idsOf(products.filter((one) => one.status === status));
      return ids.length > 0 ? [[status, ids]] : [];
    }),
  );

/** Why services are not affected, in the words of VEX. */
export const csafFlags = ({ state }: Vulnerability, products: readonly CsafProduct[]): readonly object[] =>
  state === "REJECTED"
    ? []
    : byExposure(products.filter(({ status }) => status === "known_not_affected")).flatMap(
        ([{ justification }, own]) =>
          justification === null ? [] : [{ label: flagLabels[justification], product_ids: idsOf(own) }],
      );

/**
 * That it is exploited, and what it is to each service, as its team says. When the team said so is left out: who says again what stands would
 * change the document under the same version.
 */
export function csafThreats(
  { state, exploitedSince, exploitationSource, rejectionReason }: Vulnerability,
  products: readonly CsafProduct[],
): readonly object[] {
  const exploited =
    exploitedSince === null
      ? []
      : [{ category: "exploit_status", details: `Exploited: ${exploitationSource}`, ...dated(exploitedSince) }];
  if (state === "REJECTED")
    return [
      ...exploited,
      { category: "impact", details: rejectionReason ?? "Rejected.", product_ids: idsOf(products) },
    ];
  const impacts = byExposure(products.filter(({ status }) => status !== "fixed")).flatMap(([one, own]) =>
    one.reason === null ? [] : [{ category: "impact", details: one.reason, product_ids: idsOf(own) }],
  );
  return [...exploited, ...impacts];
}

/** Why there is no fix of a service that has none. */
const unfixed: Readonly<Partial<Record<VulnerabilityExposure["state"], string>>> = {
  UNDER_INVESTIGATION: "Whether it is affected is not known yet.",
  AFFECTED: "No fix is recorded yet.",
};

/** How each service is fixed, or that it is not yet. */
export const csafRemediations = (products: readonly CsafProduct[]): readonly object[] =>
  byExposure(products.filter(({ status }) => status !== "known_not_affected")).map(([one, own]) => {
    const details = unfixed[one.state];
    if (details !== undefined) return { category: "none_available", details, product_ids: idsOf(own) };
    const open = own.filter(({ status }) => status === "known_affected");
    return {
      category: "vendor_fix",
      details: one.fix ?? "Fixed.",
      product_ids: idsOf(open.length > 0 ? open : own),
      ...dated(one.fixedAt),
    };
  });
