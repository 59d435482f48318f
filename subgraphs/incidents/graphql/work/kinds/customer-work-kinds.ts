import { draftCustomerNotice } from "../../../actions/customer-notices/draft-customer-notice.js";
import { recordNoticeDelivery } from "../../../actions/customer-notices/record-notice-delivery.js";
import { releaseCustomerNotice } from "../../../actions/customer-notices/release-customer-notice.js";
import { endServiceHealthPost } from "../../../actions/service-health/end-service-health-post.js";
import { publishServiceHealthPost } from "../../../actions/service-health/publish-service-health-post.js";
import { updateServiceHealthPost } from "../../../actions/service-health/update-service-health-post.js";
import { Incident } from "../../types/case/incident.js";
import { CustomerNotice } from "../../types/customers/customer-notice.js";
import { ServiceHealthPost } from "../../types/customers/service-health-post.js";
import { NotificationObligation } from "../../types/notification/notification-obligation.js";
import type { KindOfWork } from "./kind-of-work.js";

/** What waits to be said to customers. */
export const customerWorkKinds = {
  CUSTOMER_NOTICE: {
    type: NotificationObligation,
    operations: [draftCustomerNotice],
    description:
      "The clock of a notice that communications gives, to customers, controllers or the people whose data it is, runs, or has run out, and those whom it concerns are not all told.",
  },
  NOTICE_RELEASE: {
    type: CustomerNotice,
    operations: [releaseCustomerNotice],
    description: "A notice to customers is written, and waits for a second person of communications to release it.",
  },
  NOTICE_DELIVERY: {
    type: CustomerNotice,
    operations: [recordNoticeDelivery],
    description:
      "A notice to customers is released, and of some of its recipients it is not on record that it was sent.",
  },
  UNTOLD_TENANTS: {
    type: Incident,
    operations: [draftCustomerNotice],
    description:
      "Customers were told of an incident, and affected tenants are on record whom no notice has reached: `untoldTenantCount` says how many.",
  },
  PROMISE_LEFT: {
    type: CustomerNotice,
    operations: [draftCustomerNotice],
    description:
      "A notice promised an update, and the incident turned out to be none before customers were told more: write them the supplement that ends the matter.",
  },
  HEALTH_POST_RELEASE: {
    type: ServiceHealthPost,
    operations: [publishServiceHealthPost],
    description: "A post for the service-health board waits for a second person of communications to publish it.",
  },
  HEALTH_POST_UPDATE: {
    type: ServiceHealthPost,
    operations: [updateServiceHealthPost, endServiceHealthPost],
    description: "A post stands on the service-health board until it is ended, and may have promised its next text.",
  },
} as const satisfies Readonly<Record<string, KindOfWork>>;
