import type { Context } from "../../../../platform/actions/context.js";
import type { PageArguments } from "../../../../platform/graphql/lists/page-arguments.js";
import { readPage } from "../../../../platform/graphql/lists/read-page.js";
import { mayReadPeople } from "../readers.js";
import { tables } from "../tables.js";

/** A page of what was attested of a service, the latest first; empty for a viewer who may not read about readiness. */
export function attestationPage({ database, viewer }: Context, serviceId: string, page: PageArguments) {
  const query = database.manager
    .createQueryBuilder(tables.ReadinessAttestation, "attestation")
    .where("attestation.serviceId = :serviceId", { serviceId })
    .andWhere("CAST(:mayRead AS boolean)", { mayRead: mayReadPeople(viewer) });
  return readPage(query, { direction: "DESC" }, page);
}
