import { recall, type Step } from "../../player/step.js";
import { ownerOf } from "../../player/steps/roles.js";
import { onIncident, onService } from "../../player/steps/steps-on.js";

const [engineer, analyst] = ["teams-engineer", "security-analyst"];
const service = "Microsoft Teams";

/** Microsoft Teams joins because the application may write chats, and is released because it did not. */
export const releaseOfTeams: readonly Step[] = [
  onIncident("addAffectedService", analyst, (memory) => ({
    serviceId: recall(memory, service),
    reason: "The application may read and write chats.",
  })),
  ...ownerOf(service, engineer, "Ha-eun Choi", "teams-on-call"),
  onService(service, "addServiceNote", engineer, {
    about: "NORMAL_BEHAVIOUR",
    title: "The application has not asked for a chat",
    text: "No call of the application in the log of the last ninety days.",
  }),
  onIncident("recordAnalysis", analyst, (memory) => ({
    serviceIds: [recall(memory, "SharePoint"), recall(memory, service)],
    notAffectedServiceIds: [recall(memory, service)],
    attackVector: "IMPERSONATION",
    findings:
      "The secret was used for mail and files, and never for chats. By way of a page that it could publish, a web shell came onto two front ends of SharePoint.",
    customerDataDisclosed: "YES",
  })),
  onService(service, "agreeRelease", engineer, { reason: "Our own log says the same." }),
  onService(service, "releaseService", analyst, { reason: "The secret was never used for chats." }),
];
