import { among, type Conditions, contains } from "../../../../platform/graphql/lists/conditions.js";
import { type ListArguments, orderOf } from "../../../../platform/graphql/lists/list-arguments.js";
import { type List, wantedBy } from "../../../../platform/graphql/reader/list.js";
import type { ServiceKind } from "../../domain/records/service.js";
import { byName, type NameOrderField } from "./by-name.js";

export interface ServiceConditions {
  readonly kinds?: readonly ServiceKind[] | null;
  readonly ownerTeamIds?: readonly string[] | null;
  readonly text?: string | null;
}

const conditions: Conditions<ServiceConditions> = {
  kinds: among("service.kind"),
  ownerTeamIds: among("service.ownerTeamId"),
  text: contains("service.name"),
};

/** Which services are asked for. */
export const serviceList = ({ filter, orderBy, ...page }: ListArguments<ServiceConditions, NameOrderField>): List => ({
  conditions: wantedBy<ServiceConditions>(filter, conditions),
  order: orderOf(byName("service"), orderBy),
  page,
});
