import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import type { CaseFile } from "../../../domain/case-file.js";
import { incidentGates } from "../../../domain/gates/case/incident-gates.js";
import { caseHolders } from "../../../domain/people/case-holders.js";
import type { CaseLink } from "../../../domain/records/case-file/case-link.js";
import type { Records } from "../../../domain/records/records.js";
import { partOfIncident } from "../../saving/part-of-incident.js";
import { tables } from "../../tables.js";
import { incidentAggregate } from "../case/incident-aggregate.js";

type LinkFile = CaseFile & { readonly link: CaseLink };

/** A link in an incident. */
export const caseLinkAggregate: Aggregate<{ readonly incidentId: string; readonly linkId: string }, LinkFile, Records> =
  {
    ...partOfIncident("CaseLink", ({ link }: LinkFile) => link),
    async load(transaction, { incidentId, linkId: id }, context) {
      const file = await incidentAggregate.load(transaction, { incidentId }, context);
      if (isRefusal(file)) return file;
      const link = await transaction.findOneBy(tables.CaseLink, { incidentId, id });
      return link ? { ...file, link } : notFound("CaseLink", id);
    },
    serviceIds: ({ incident }) => incident.serviceIds,
    holders: ({ link: { createdById: id, createdByName: name }, ...file }) => ({
      ...caseHolders(file),
      CREATOR: [{ id, name }],
    }),
    states: ({ link }) => ({ CaseLink: link.state }),
    gates: incidentGates,
  };
