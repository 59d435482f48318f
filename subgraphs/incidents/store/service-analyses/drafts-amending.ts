import { Any } from "typeorm";
import type { BatchLoad } from "../../../../platform/graphql/load.js";
import type { ServiceAnalysis } from "../../domain/records/service-analyses/service-analysis.js";
import { tables } from "../tables.js";

/** The drafts that amend analyses, by the id of what each amends. That has been checked to be visible. */
export const draftsAmending: BatchLoad<ServiceAnalysis> = async ({ database: { manager } }, ids) => {
  const drafts = await manager.findBy(tables.ServiceAnalysis, { amendsId: Any([...ids]), state: "DRAFT" });
  return new Map(drafts.map((draft) => [draft.amendsId ?? draft.id, draft]));
};
