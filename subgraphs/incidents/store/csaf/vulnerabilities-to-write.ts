import { Any } from "typeorm";
import type { Context } from "../../../../platform/actions/context.js";
import { isHttpsUrl } from "../../../../platform/graphql/https-url.js";
import { type BatchLoad, groupBy } from "../../../../platform/graphql/load.js";
import { CordonError } from "../../../../platform/runtime/errors.js";
import { findServices } from "../../../access/directory/directory.js";
import { publisherOf } from "../../domain/csaf/publisher-of.js";
import { maxRevisions, type VulnerabilityToWrite } from "../../domain/csaf/vulnerability-to-write.js";
import type { VulnerabilityRevision } from "../../domain/records/vulnerabilities/vulnerability-revision.js";
import { uuidV5 } from "../stix/uuid-v5.js";
import { tables } from "../tables.js";
import { visibleRevision } from "../vulnerabilities/visible-revision.js";
import { visibleVulnerability } from "../vulnerabilities/visible-vulnerabilities.js";

/** More than these are not written for one request. */
const maxVulnerabilities = 10;

/** What is written of vulnerabilities, by the id of each, as far as the viewer may read it. */
export const vulnerabilitiesToWrite: BatchLoad<VulnerabilityToWrite> = async (context, ids) => {
  if (ids.length > maxVulnerabilities)
    throw new CordonError(
      "BAD_USER_INPUT",
      `Ask for the \`csafAdvisory\` of at most ${maxVulnerabilities} vulnerabilities at once, page by page.`,
    );
  const { manager } = context.database;
  const visible = visibleVulnerability(context.viewer, "vulnerability");
  const vulnerabilities = await manager
    .createQueryBuilder(tables.Vulnerability, "vulnerability")
    .where("vulnerability.id = ANY(CAST(:ids AS uuid[]))", { ids })
    .andWhere(visible.sql, visible.parameters)
    .getMany();
  const exposures = groupBy(
    await manager.find(tables.VulnerabilityExposure, {
      where: { vulnerabilityId: Any([...ids]) },
      order: { id: "ASC" },
    }),
    ({ vulnerabilityId }) => vulnerabilityId,
  );
  const revisions = groupBy(await revisionsOf(context, ids), ({ vulnerabilityId }) => vulnerabilityId);
  const services = await findServices(manager, [...new Set(vulnerabilities.flatMap(({ serviceIds }) => serviceIds))]);
  const names = new Map(services.map(({ id, name }) => [id, name]));
  const publisher = publisherOf(await manager.findOneOrFail(tables.StixProducer, { where: {} }), uuidV5);
  return new Map(
    vulnerabilities.map((vulnerability) => {
      const { id, advisory } = vulnerability;
      const advisoryUrl = advisory !== null && isHttpsUrl(advisory) ? advisory : null;
      const of = { exposures: exposures.get(id) ?? [], revisions: revisions.get(id) ?? [] };
      return [id, { vulnerability, advisoryUrl, ...of, services: names, publisher }];
    }),
  );
};

/** The newest revisions of each that the viewer may read, by their numbers. */
function revisionsOf(
  { database: { manager }, viewer }: Context,
  ids: readonly string[],
): Promise<VulnerabilityRevision[]> {
  const visible = visibleRevision(viewer, "revision", "vulnerability");
  return manager
    .createQueryBuilder(tables.VulnerabilityRevision, "revision")
    .innerJoin(tables.Vulnerability.options.name, "vulnerability", "vulnerability.id = revision.vulnerabilityId")
    .where("revision.vulnerabilityId = ANY(CAST(:ids AS uuid[]))", { ids })
    .andWhere("revision.number > vulnerability.revision - :maxRevisions", { maxRevisions })
    .andWhere(visible.sql, visible.parameters)
    .orderBy("revision.number")
    .getMany();
}
