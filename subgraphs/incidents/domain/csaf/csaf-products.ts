import type { VulnerabilityExposure } from "../records/vulnerabilities/vulnerability-exposure.js";
import { versionRange } from "../vulnerabilities/version-range.js";
import type { VulnerabilityToWrite } from "./vulnerability-to-write.js";

/** What CSAF says of a product, of what is said here of services. */
export const productStatuses = ["fixed", "known_affected", "known_not_affected", "under_investigation"] as const;

/** A service as a product of CSAF, or a version of it. */
export interface CsafProduct {
  readonly id: string;
  readonly service: string;
  /** Null for the service as a whole. */
  readonly versions: string | null;
  readonly isRange: boolean;
  readonly status: (typeof productStatuses)[number];
  readonly exposure: VulnerabilityExposure;
}

/** A range in the form `>=2.1|<2.3.4`, which CSAF takes from the version range specifier. */
const inCsaf = (text: string) => {
  const bounds = versionRange(text) ?? [];
  const isRange = bounds.some(({ comparator }) => comparator !== "=");
  return { isRange, versions: bounds.map((one) => (isRange ? one.comparator : "") + one.version).join("|") };
};

/** What is said of one service, by its state: of the versions that its team has named, or of the service as a whole. */
const said: Readonly<
  Record<
    VulnerabilityExposure["state"],
    (exposure: VulnerabilityExposure) => readonly (readonly [CsafProduct["status"], readonly string[] | null])[]
  >
> = {
  UNDER_INVESTIGATION: () => [["under_investigation", null]],
  NOT_AFFECTED: () => [["known_not_affected", null]],
  AFFECTED: ({ affectedVersions }) => [["known_affected", affectedVersions]],
  FIXED: ({ affectedVersions, fixedVersions }) => {
    const open = affectedVersions.filter((one) => !fixedVersions.includes(one));
    return [...(open.length > 0 ? [["known_affected", open] as const] : []), ["fixed", fixedVersions]];
  },
  REMOVED: () => [],
};

/** The services of a vulnerability, and the versions of them that something is said of, as products of CSAF. One that is rejected affects none. */
export const csafProducts = ({
  vulnerability,
  exposures,
  services,
}: Pick<VulnerabilityToWrite, "vulnerability" | "exposures" | "services">): readonly CsafProduct[] =>
  exposures.flatMap((exposure) => {
    const { serviceId } = exposure;
    const isRejected = vulnerability.state === "REJECTED" && exposure.state !== "REMOVED";
    const statuses = said[isRejected ? "NOT_AFFECTED" : exposure.state](exposure);
    return statuses.flatMap(([status, versions]): readonly CsafProduct[] => {
      const of = { service: services.get(serviceId) ?? "Service", status, exposure };
      if (versions === null || versions.length === 0) return [{ ...of, id: serviceId, versions: null, isRange: false }];
      // The same range may be written twice, with and without blanks.
      const written = new Map(versions.map((text) => [inCsaf(text).versions, inCsaf(text)]));
      return [...written.values()].map((one) => ({ ...of, ...one, id: `${serviceId}:${one.versions}` }));
    });
  });

/** Words for many versions, of which no name of a single one may have any in it (CSAF 2.0, §6.1.31): not even `install-2`. */
const namesMany = /after|all|before|earlier|later|prior|versions/i;

/** What is a product of its own in the tree, beside the versions of its service. */
const standsAlone = ({ versions, isRange }: CsafProduct): boolean =>
  versions === null || (!isRange && namesMany.test(versions));

const fullName = ({ id, service, versions }: CsafProduct) => ({
  name: versions === null ? service : `${service} ${versions}`,
  product_id: id,
});

/** The product tree: the publisher, its services, and the versions of each. */
export function productTree(products: readonly CsafProduct[], publisher: string): object {
  const services = [...new Set(products.map(({ exposure }) => exposure.serviceId))];
  const branches = services.flatMap((serviceId) => {
    const own = products.filter(({ exposure }) => exposure.serviceId === serviceId);
    const name = own[0]?.service ?? "Service";
    const versions = own.filter((one) => !standsAlone(one));
    return [
      ...own
        .filter(standsAlone)
        .map((product) => ({ category: "product_name", name: fullName(product).name, product: fullName(product) })),
      ...(versions.length > 0
        ? [
            {
              category: "product_name",
              name,
              branches: versions.map((product) => ({
                category: product.isRange ? "product_version_range" : "product_version",
                name: product.versions,
                product: fullName(product),
              })),
            },
          ]
        : []),
    ];
  });
  return { branches: [{ category: "vendor", name: publisher, branches }] };
}
