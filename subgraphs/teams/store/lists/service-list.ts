import { among, type Conditions, contains } from "../../../../platform/graphql/lists/conditions.js";
import { type ListArguments, orderOf } from "../../../../platform/graphql/lists/list-arguments.js";
import { type List, wantedBy } from "../../../../platform/graphql/reader/list.js";
import { ordered } from "../../../../platform/graphql/reader/relations.js";
import type { Service, ServiceKind } from "../../domain/records/service.js";
import { byName, type NameOrderField } from "./by-name.js";

export interface ServiceConditions {
  readonly kinds?: readonly ServiceKind[] | null;
  readonly ownerTeamIds?: readonly string[] | null;
  readonly text?: string | null;
}

export const serviceConditions: Conditions<ServiceConditions> = {
  kinds: among("service.kind"),
  ownerTeamIds: among("service.ownerTeamId"),
  text: contains("service.name"),
};

/** In which order services are read. */
export const serviceOrder = ordered<Service, NameOrderField>(byName("service"));

/** Which services are asked for. */
export const serviceList = ({ filter, orderBy, ...page }: ListArguments<ServiceConditions, NameOrderField>): List => ({
  conditions: wantedBy<ServiceConditions>(filter, serviceConditions),
  order: orderOf(byName("service"), orderBy),
  page,
});
