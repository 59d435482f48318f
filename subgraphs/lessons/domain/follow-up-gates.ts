import { gateRules } from "../../response-model/machines/gate-rules.js";
import type { FollowUpFile, OwnedFollowUpFile } from "./follow-up-file.js";
import { isPrioritized } from "./unprioritized.js";

/** The gates of one follow-up. */
export const followUpGates = gateRules<FollowUpFile>()({
  FOLLOW_UP_PRIORITIZED: ({ followUp }) =>
    isPrioritized(followUp) ? [] : [[followUp.serviceId ? "SERVICE_WORK" : "SECURITY_WORK", { title: followUp.title }]],
  FOLLOW_UP_IN_SERVICE: ({ followUp: { serviceId, title } }, { operation }) =>
    serviceId === null
      ? [["SECURITY_LIST", { title, operation: operation.replace("FollowUp", "SecurityFollowUp") }]]
      : [],
  FOLLOW_UP_ON_SECURITY_LIST: ({ followUp: { serviceId, title } }, { operation }) =>
    serviceId === null
      ? []
      : [["SERVICE_WORK", { title, operation: operation.replace("SecurityFollowUp", "FollowUp") }]],
});

/** The gates of a follow-up that is given to an owner. */
export const ownedFollowUpGates = {
  ...followUpGates,
  ...gateRules<OwnedFollowUpFile, { readonly ownerId: string }>()({
    OWNER_IS_PERSON: ({ owner }, { input: { ownerId } }) => {
      if (!owner) return [["UNKNOWN", { owner: ownerId }]];
      return owner.kind === "PERSON" ? [] : [["PROGRAM", { owner: owner.name }]];
    },
  }),
};
