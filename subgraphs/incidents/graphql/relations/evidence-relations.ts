import { filteredPage } from "../../../../platform/graphql/lists/filtered-page.js";
import { orderedPage } from "../../../../platform/graphql/lists/ordered-page.js";
import { PageArguments } from "../../../../platform/graphql/lists/page-arguments.js";
import { many, one, page, relationFields } from "../../../../platform/graphql/reader/relation-fields.js";
import { person } from "../../../access/directory/stub-fields.js";
import { CustodyFilter, DisposalFilter, EvidenceFilter } from "../filters/case/part-filters.js";
import { EvidenceOrder } from "../filters/case/part-orders.js";
import { Incident } from "../types/case/incident.js";
import { CustodyEntry, CustodyEntryConnection, Evidence, EvidenceConnection } from "../types/evidence/evidence.js";
import { EvidenceTransfer, EvidenceTransferConnection } from "../types/evidence/evidence-transfer.js";
import { Hunt } from "../types/evidence/hunt.js";
import { Finding, FindingConnection, Investigation } from "../types/evidence/investigation.js";
import { DisposalConnection } from "../types/retention/disposal.js";
import { service, services } from "./service-fields.js";

/** Where the things of this room lead. */
export const evidenceRelations = [
  relationFields(Evidence, {
    custodyEntries: page(
      () => CustodyEntryConnection,
      "Its chain of custody, which begins with its collection: who handled it, when and where.",
      filteredPage(CustodyFilter),
    ),
    transfers: page(() => EvidenceTransferConnection, "The offers to hand it over, oldest first.", PageArguments),
    disposals: page(
      () => DisposalConnection,
      "The disposals of it that were asked for, oldest first.",
      filteredPage(DisposalFilter),
    ),
    investigation: one(() => Investigation, "The investigation for which it was collected; null for none."),
    collectedBy: person("collectedById", "Who collected it."),
    custodian: person("custodianId", "Who has it and answers for it; once disposed, who had it last."),
    incident: one(() => Incident, "The incident."),
    service: service("serviceId", "The affected service that it comes from; null where it comes from none."),
  }),
  relationFields(Investigation, {
    findings: page(() => FindingConnection, "What it found, oldest first.", PageArguments),
    evidence: page(
      () => EvidenceConnection,
      "The evidence that was collected for it, oldest first.",
      orderedPage(EvidenceFilter, EvidenceOrder),
    ),
    services: services(
      "serviceIds",
      "The services that are looked into; null while the teams subgraph cannot name them.",
    ),
    openedBy: person("openedById", "Who opened it."),
    concludedBy: person("concludedById", "Who last concluded it; null before."),
    incident: one(() => Incident, "The incident."),
  }),
  relationFields(Finding, {
    evidence: many(
      () => Evidence,
      "The evidence that shows it, of this incident or of one that was merged with it, as far as you may see that.",
    ),
    recordedBy: person("recordedById", "Who recorded it."),
  }),
  relationFields(Hunt, {
    recordedBy: person("recordedById", "Who recorded it."),
  }),
  relationFields(CustodyEntry, {
    handler: person("handlerId", "Who handled the evidence."),
    otherParty: person(
      "otherPartyId",
      "Of a transfer, who handed it over; of a disposal, who asked for it. Null otherwise.",
    ),
    approvedBy: person("approvedById", "Who approved a transfer without the former custodian; null otherwise."),
  }),
  relationFields(EvidenceTransfer, {
    from: person("fromId", "Its custodian."),
    offeredBy: person("offeredById", "Who offers it: its custodian, or whoever acts in their place."),
    approvedBy: person(
      "approvedById",
      "Who approved that it passes without its custodian; null where the custodian offers it.",
    ),
    to: person("toId", "Whom it is offered to."),
    incident: one(() => Incident, "The incident."),
    evidence: one(() => Evidence, "The evidence that is offered."),
  }),
] as const;
