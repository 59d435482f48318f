import { PageArguments } from "../../../../platform/graphql/lists/page-arguments.js";
import { one, page, relationFields } from "../../../../platform/graphql/reader/relation-fields.js";
import { person } from "../../../access/directory/stub-fields.js";
import { Incident } from "../types/case/incident.js";
import { AffectedTenant } from "../types/customers/affected-tenant.js";
import { CustomerNotice } from "../types/customers/customer-notice.js";
import { CustomerNoticeVersion, CustomerNoticeVersionConnection } from "../types/customers/customer-notice-version.js";
import { NoticeDelivery, NoticeDeliveryConnection } from "../types/customers/notice-delivery.js";
import {
  ServiceHealthPost,
  ServiceHealthUpdate,
  ServiceHealthUpdateConnection,
} from "../types/customers/service-health-post.js";
import { service, services } from "./service-fields.js";

/** Where the things of this room lead. */
export const customersRelations = [
  relationFields(CustomerNotice, {
    supplements: one(
      () => CustomerNotice,
      "The earlier notice that it adds to, in this incident or in a duplicate of it; null where it adds to none, or where you may not read that one.",
    ),
    promiseKeptAt: one(
      () => Date,
      "When those whom it promised an update were told it, as the obligation says that the promise made; null before, and where nothing is promised.",
    ),
    deliveries: page(
      () => NoticeDeliveryConnection,
      "What is on record of its sending, in the order in which it was recorded.",
      PageArguments,
    ),
    history: page(() => CustomerNoticeVersionConnection, "What it said at each time, oldest first.", PageArguments),
    releasedBy: person(
      "releasedById",
      "The second person, who released it; null before, and where one person alone recorded it, before process 3.0.0.",
    ),
    withdrawnBy: person("withdrawnById", "Who withdrew it; null where nobody has."),
    draftedBy: person("draftedById", "Who drafted it."),
    incident: one(() => Incident, "The incident."),
  }),
  relationFields(ServiceHealthPost, {
    updates: page(
      () => ServiceHealthUpdateConnection,
      "What it said on the board at each time, oldest first; nothing before it is published.",
      PageArguments,
    ),
    services: services("serviceIds", "The services that it is about; null while the teams subgraph cannot name them."),
    publishedBy: person("publishedById", "The second person, who published it; null before."),
    endedBy: person("endedById", "Who ended it; null before."),
    withdrawnBy: person("withdrawnById", "Who withdrew it; null where nobody has."),
    draftedBy: person("draftedById", "Who drafted it."),
    incident: one(() => Incident, "The incident."),
  }),
  relationFields(AffectedTenant, {
    service: service("serviceId", "The service in which it is affected; null while the teams subgraph cannot name it."),
    recordedBy: person("recordedById", "Who recorded it as it stands."),
  }),
  relationFields(CustomerNoticeVersion, {
    writtenBy: person("writtenById", "Who wrote it."),
  }),
  relationFields(NoticeDelivery, {
    recordedBy: person("recordedById", "Who recorded it."),
  }),
  relationFields(ServiceHealthUpdate, {
    writtenBy: person("writtenById", "Who wrote it."),
  }),
] as const;
