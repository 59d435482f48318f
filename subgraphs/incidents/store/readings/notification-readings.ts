import type { Reading } from "../../../../platform/graphql/reader/reading.js";
import { toOne, toPage } from "../../../../platform/graphql/reader/relations.js";
import { forResponders } from "../../../access/reading/visibility.js";
import type { Records } from "../../domain/records/records.js";
import { tables } from "../tables.js";
import { detail, part } from "./part.js";

const ofNotice = { incidentId: "incidentId", noticeId: "id" } as const;

/** When whom a notice promised an update was told it, in its incident or in the one that it was merged into. */
const promiseKeptAt = `SELECT min(promise.settled_at) FROM incident AS promised
  JOIN notification_obligation AS promise ON promise.incident_id IN (promised.id, promised.merged_into_id)
  WHERE promised.id = it.incidentId AND promise.promised_by_id = it.id AND promise.state IN ('MET', 'MET_LATE')`;

/** How it is read who must be told, and what they were. */
export const notificationReadings = {
  NotificationObligation: part("NotificationObligation", {
    relations: {
      contract: toOne("ContractClock", { id: "contractClockId" }),
      notices: toPage("AuthorityNotice", { incidentId: "incidentId", obligationId: "id" }),
    },
  }),
  RegulationAssessment: detail("RegulationAssessment"),
  AuthorityNotice: detail("AuthorityNotice", {
    relations: {
      obligation: toOne("NotificationObligation", { incidentId: "incidentId", id: "obligationId" }),
      supplements: toOne("AuthorityNotice", { incidentId: "incidentId", id: "supplementsId" }),
    },
  }),
  ContractClock: {
    alias: "contract",
    table: tables.ContractClock as unknown as Reading["table"],
    permission: { readable: forResponders },
    relations: {},
    expressions: {},
  },
  CustomerNotice: part("CustomerNotice", {
    relations: {
      supplements: toOne("CustomerNotice", { id: "supplementsId" }),
      deliveries: toPage("NoticeDelivery", ofNotice),
      history: toPage("CustomerNoticeVersion", ofNotice),
    },
    expressions: { promiseKeptAt: { sql: promiseKeptAt, type: "timestamptz" } },
  }),
  CustomerNoticeVersion: detail("CustomerNoticeVersion"),
  NoticeDelivery: detail("NoticeDelivery"),
  ServiceHealthPost: part("ServiceHealthPost", {
    relations: { updates: toPage("ServiceHealthUpdate", { incidentId: "incidentId", postId: "id" }) },
  }),
  ServiceHealthUpdate: detail("ServiceHealthUpdate"),
} as const satisfies Partial<Record<keyof Records, Reading<keyof Records>>>;
