import type { NotificationObligation } from "../../records/notification/notification-obligation.js";

/** What is written of an obligation: a new one, or what becomes of one. */
export type ObligationWrite =
  | { readonly insert: "NotificationObligation"; readonly row: NotificationObligation }
  | {
      readonly update: "NotificationObligation";
      readonly id: string;
      readonly set: Partial<Omit<NotificationObligation, "id" | "incidentId">>;
    };
