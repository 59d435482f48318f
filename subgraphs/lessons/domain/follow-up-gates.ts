import { gateRules } from "../../response-model/gates/gate-rules.js";
import { dayMs, lastEndMs } from "./days.js";
import type { FollowUpFile, OwnedFollowUpFile } from "./follow-up-file.js";
import { isPrioritized } from "./unprioritized.js";

/** The gates of one follow-up. */
export const followUpGates = gateRules<FollowUpFile>()({
  FOLLOW_UP_PRIORITIZED: ({ followUp }) =>
    isPrioritized(followUp) ? [] : [[followUp.serviceId ? "SERVICE_WORK" : "SECURITY_WORK", { title: followUp.title }]],
  VERIFIED_BY_ANOTHER: ({ followUp: { ownerId, title } }, { viewer: { personId, otherAccountIds = [] } }) =>
    ownerId && [personId, ...otherAccountIds].includes(ownerId) ? [["OWNER", { title }]] : [],
  FOLLOW_UP_IN_SERVICE: ({ followUp: { serviceId, title } }, { operation }) =>
    serviceId === null
      ? [["SECURITY_LIST", { title, operation: operation.replace("FollowUp", "SecurityFollowUp") }]]
      : [],
  FOLLOW_UP_ON_SECURITY_LIST: ({ followUp: { serviceId, title } }, { operation }) =>
    serviceId === null
      ? []
      : [["SERVICE_WORK", { title, operation: operation.replace("SecurityFollowUp", "FollowUp") }]],
});

const maxDaysAhead = 5 * 366;

/** The gates of a follow-up that is given to an owner. */
export const ownedFollowUpGates = {
  ...followUpGates,
  ...gateRules<OwnedFollowUpFile, { readonly ownerId: string; readonly dueOn: string }>()({
    OWNER_IS_PERSON: ({ owner }, { input: { ownerId } }) => {
      if (!owner) return [["UNKNOWN", { owner: ownerId }]];
      return owner.kind === "PERSON" ? [] : [["PROGRAM", { owner: owner.name }]];
    },
    DUE_AHEAD: (_file, { input: { dueOn }, now }) => {
      const begins = Date.parse(dueOn);
      if (begins + lastEndMs <= now.getTime()) return [["PAST", { dueOn }]];
      return begins > now.getTime() + maxDaysAhead * dayMs ? [["TOO_FAR", { dueOn }]] : [];
    },
  }),
};
