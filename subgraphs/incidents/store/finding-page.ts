import type { Context } from "../../../platform/actions/context.js";
import { type Order, type PageArguments, readPage } from "../../../platform/graphql/pagination.js";
import type { Finding } from "../domain/records/evidence/finding.js";
import type { Investigation } from "../domain/records/evidence/investigation.js";
import { tables } from "./tables.js";

const bySequence: Order<Finding> = {
  by: { expression: "finding.sequence", valueOf: ({ sequence }) => sequence },
  direction: "ASC",
};

/** A page of what an investigation found that the viewer was found to see, oldest finding first. */
export function findingPage({ database }: Context, { incidentId, id }: Investigation, page: PageArguments) {
  const findings = database.manager
    .createQueryBuilder(tables.Finding, "finding")
    .where("finding.incidentId = :incidentId AND finding.investigationId = :id", { incidentId, id });
  return readPage(findings, bySequence, page);
}
