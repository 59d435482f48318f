import { PageArguments } from "../../../../platform/graphql/lists/page-arguments.js";
import { one, page, relationFields } from "../../../../platform/graphql/reader/relation-fields.js";
import { person } from "../../../access/directory/stub-fields.js";
import { Incident } from "../types/case/incident.js";
import { AuthorityNotice, AuthorityNoticeConnection } from "../types/notification/authority-notice.js";
import { ContractClock } from "../types/notification/contract-clock.js";
import { NotificationObligation } from "../types/notification/notification-obligation.js";
import { RegulationAssessment } from "../types/notification/regulation-assessment.js";

/** Where the things of this room lead. */
export const notificationRelations = [
  relationFields(NotificationObligation, {
    contract: one(() => ContractClock, "The contract of the organization that it is owed by; null where it is none."),
    notices: page(
      () => AuthorityNoticeConnection,
      "What they were told for it, oldest first; empty for what communications tells.",
      PageArguments,
    ),
    incident: one(() => Incident, "The incident."),
  }),
  relationFields(AuthorityNotice, {
    obligation: one(() => NotificationObligation, "What it was owed for."),
    supplements: one(() => AuthorityNotice, "The notice that it adds to; null for the first."),
    recordedBy: person("recordedById", "Who recorded it."),
  }),
  relationFields(RegulationAssessment, {
    assessedBy: person("assessedById", "Who found it."),
  }),
] as const;
