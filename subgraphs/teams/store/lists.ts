import type { Context } from "../../../platform/actions/context.js";
import { type Order, simpleOrder } from "../../../platform/graphql/lists/order.js";
import { type PageArguments } from "../../../platform/graphql/lists/page-arguments.js";
import { readPage } from "../../../platform/graphql/lists/read-page.js";
import type { ResponsibilityRequestState } from "../../response-model/machines/responsibility-request-states.js";
import type { PersonKind } from "../../response-model/process/person-kinds.js";
import type { Responsibility } from "../../response-model/process/responsibilities.js";
import type { TeamFunction } from "../../response-model/process/team-functions.js";
import type { ReadinessAttestation } from "../domain/records/readiness-attestation.js";
import type { ResponsibilityRequest } from "../domain/records/responsibility-request.js";
import type { ServiceKind } from "../domain/records/service.js";
import { mayReadPeople } from "./readers.js";
import { tables } from "./tables.js";

/** Lists of this subgraph are read like a directory: by name. */
const byName = (alias: string): Order<{ readonly id: string; readonly name: string }> =>
  simpleOrder({ expression: `${alias}.name`, valueOf: ({ name }) => name }, "ASC");

interface TeamConditions {
  readonly functions?: readonly TeamFunction[] | null;
  readonly responsibilities?: readonly Responsibility[] | null;
}

export function teamPage({ database }: Context, filter: TeamConditions, page: PageArguments) {
  const { functions, responsibilities } = filter;
  const query = database.manager.createQueryBuilder(tables.Team, "team").where("true");
  if (functions) query.andWhere("team.function = ANY(:functions)", { functions });
  if (responsibilities)
    query.andWhere("team.responsibilities && CAST(:responsibilities AS text[])", { responsibilities });
  return readPage(query, byName("team"), page);
}

interface ServiceConditions {
  readonly kinds?: readonly ServiceKind[] | null;
  readonly ownerTeamIds?: readonly string[] | null;
}

export function servicePage({ database }: Context, { kinds, ownerTeamIds }: ServiceConditions, page: PageArguments) {
  const query = database.manager.createQueryBuilder(tables.Service, "service").where("true");
  if (kinds) query.andWhere("service.kind = ANY(:kinds)", { kinds });
  if (ownerTeamIds) query.andWhere("service.ownerTeamId = ANY(:ownerTeamIds)", { ownerTeamIds });
  return readPage(query, byName("service"), page);
}

interface PersonConditions {
  readonly kinds?: readonly PersonKind[] | null;
  readonly teamIds?: readonly string[] | null;
}

/** A page of people; empty for a viewer who may not read about people. */
export function personPage({ database, viewer }: Context, { kinds, teamIds }: PersonConditions, page: PageArguments) {
  const query = database.manager
    .createQueryBuilder(tables.Person, "person")
    .where("CAST(:mayRead AS boolean)", { mayRead: mayReadPeople(viewer) });
  if (kinds) query.andWhere("person.kind = ANY(:kinds)", { kinds });
  if (teamIds) query.andWhere("person.teamIds && CAST(:teamIds AS uuid[])", { teamIds });
  return readPage(query, byName("person"), page);
}

export function rotationPage(
  { database }: Context,
  { teamIds }: { readonly teamIds?: readonly string[] | null },
  page: PageArguments,
) {
  const query = database.manager.createQueryBuilder(tables.OnCallRotation, "rotation").where("true");
  if (teamIds) query.andWhere("rotation.teamId = ANY(:teamIds)", { teamIds });
  return readPage(query, byName("rotation"), page);
}

/** A page of what was attested of a service, the latest first; empty for a viewer who may not read about readiness. */
export function attestationPage({ database, viewer }: Context, serviceId: string, page: PageArguments) {
  const query = database.manager
    .createQueryBuilder(tables.ReadinessAttestation, "attestation")
    .where("attestation.serviceId = :serviceId", { serviceId })
    .andWhere("CAST(:mayRead AS boolean)", { mayRead: mayReadPeople(viewer) });
  return readPage(query, { direction: "DESC" } satisfies Order<ReadinessAttestation>, page);
}

interface ResponsibilityRequestConditions {
  readonly states?: readonly ResponsibilityRequestState[] | null;
  readonly teamIds?: readonly string[] | null;
  readonly responsibilities?: readonly Responsibility[] | null;
}

/** A page of requests for responsibilities, the latest first; empty for a viewer who may not read about people. */
export function responsibilityRequestPage(
  { database, viewer, now }: Context,
  { states, teamIds, responsibilities }: ResponsibilityRequestConditions,
  page: PageArguments,
) {
  const query = database.manager
    .createQueryBuilder(tables.ResponsibilityRequest, "request")
    .where("CAST(:mayRead AS boolean)", { mayRead: mayReadPeople(viewer) });
  if (states)
    query.andWhere(
      "CASE WHEN request.state = 'PENDING' AND request.expiresAt <= :now THEN 'EXPIRED' ELSE request.state END = ANY(:states)",
      { states, now },
    );
  if (teamIds) query.andWhere("request.teamId = ANY(:teamIds)", { teamIds });
  if (responsibilities) query.andWhere("request.responsibility = ANY(:responsibilities)", { responsibilities });
  return readPage(query, { direction: "DESC" } satisfies Order<ResponsibilityRequest>, page);
}
