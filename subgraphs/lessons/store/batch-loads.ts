import type { Context } from "../../../platform/actions/context.js";
import { unconfirmed } from "../../../platform/events/leases/unconfirmed.js";
import { type BatchLoad, groupBy } from "../../../platform/graphql/load.js";
import { findServices } from "../../access/directory/directory.js";
import type { DirectoryService } from "../../access/directory/directory-tables.js";
import type { Records } from "../domain/records/records.js";
import { lookUp, visible } from "./visible-records.js";

/** What an id of ours looks like; anything else names nothing, and is not asked for in SQL. */
const identifier = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Loads rows by a column that holds an id, whatever a caller sends as one, as far as the viewer may see them. */
function byIdentifier<Kind extends keyof Records>(
  kind: Kind,
  column: string,
  keyOf: (row: Records[Kind]) => string,
): BatchLoad<Records[Kind]> {
  return async ({ database, viewer }: Context, keys) => {
    const ids = keys.filter((key) => identifier.test(key));
    if (ids.length === 0) return new Map();
    const found = await lookUp(database.manager, viewer, kind, (query) =>
      query.andWhere(`${column} = ANY(CAST(:ids AS uuid[]))`, { ids }),
    );
    return new Map(found.map(({ row, isConfirmed }) => [keyOf(row), isConfirmed ? row : unconfirmed("READ")]));
  };
}

const byId = ({ id }: { readonly id: string }) => id;

export const reviewsById = byIdentifier("Review", "review.id", byId);
/** All records of a kind that belong to something, oldest first, as far as the viewer may see them. */
function childrenBy<Kind extends Exclude<keyof Records, "Review">>(
  kind: Kind,
  alias: string,
  parent: string & keyof Records[Kind],
): BatchLoad<readonly Records[Kind][]> {
  return async ({ database, viewer }, parentIds) => {
    const rows = await visible(database.manager, viewer, kind)
      .andWhere(`${alias}.${parent} = ANY(CAST(:parentIds AS uuid[]))`, { parentIds })
      .orderBy(`${alias}.id`, "ASC")
      .getMany();
    return groupBy(rows, (row) => String(row[parent]));
  };
}

export const serviceSideAnalysesOfReviews = childrenBy("ServiceSideAnalysis", "analysis", "reviewId");
export const followUpsOfReviews = childrenBy("FollowUp", "followUp", "reviewId");
/** Services as the directory knows them. */
export const servicesById: BatchLoad<DirectoryService> = async ({ database }, ids) =>
  new Map((await findServices(database.manager, ids)).map((service) => [service.id, service]));
