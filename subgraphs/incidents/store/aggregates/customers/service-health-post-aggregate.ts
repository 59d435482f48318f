import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import type { CaseFile } from "../../../domain/case-file.js";
import { incidentGates } from "../../../domain/gates/case/incident-gates.js";
import { promiseGates } from "../../../domain/gates/customers/promise-gates.js";
import { caseHolders } from "../../../domain/people/case-holders.js";
import type { ServiceHealthPost } from "../../../domain/records/notification/service-health-post.js";
import type { Records } from "../../../domain/records/records.js";
import { partOfIncident } from "../../saving/part-of-incident.js";
import { tables } from "../../tables.js";
import { incidentAggregate } from "../case/incident-aggregate.js";

type PostFile = CaseFile & { readonly post: ServiceHealthPost };

/** A post on the service-health board. */
export const serviceHealthPostAggregate: Aggregate<
  { readonly incidentId: string; readonly postId: string },
  PostFile,
  Records
> = {
  ...partOfIncident("ServiceHealthPost", ({ post }: PostFile) => post),
  async load(transaction, { incidentId, postId: id }, context) {
    const file = await incidentAggregate.load(transaction, { incidentId }, context);
    if (isRefusal(file)) return file;
    const post = await transaction.findOneBy(tables.ServiceHealthPost, { incidentId, id });
    return post ? { ...file, post } : notFound("ServiceHealthPost", id);
  },
  serviceIds: ({ incident }) => incident.serviceIds,
  holders: caseHolders,
  doneBy: ({ post }) => ({ draftServiceHealthPost: [{ id: post.draftedById }] }),
  states: ({ post }) => ({ ServiceHealthPost: post.state }),
  gates: { ...incidentGates, ...promiseGates },
};
