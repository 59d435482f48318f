import { hoursAfterOpening } from "../../player/hours-after-opening.js";
import { dayAfter } from "../../player/scenario.js";
import { type Memory, recall, type Step } from "../../player/step.js";
import { delivery, release } from "../../player/steps/notice-steps.js";
import { remembered } from "../../player/steps/remembered.js";
import { onIncident, onService } from "../../player/steps/steps-on.js";
import { onNotice, onPost } from "../../player/steps/steps-on-case.js";

const tenant = (tenantId: string, region: string, farm: string) => ({
  tenantId,
  region,
  farm,
  contact: `directory:${tenantId}/security-contacts`,
  dataEffects: ["DISCLOSURE"],
});

const again = (memory: Memory, hours: number) => ({ nextUpdateAt: hoursAfterOpening(memory, hours) });

/**
 * Each of the two services names its own tenants; one is affected in both. What is not known yet is promised, one tenant is not
 * reached, and the service-health board says what everybody may know.
 */
export const noticeOfStolenSessions: readonly Step[] = [
  onService("Microsoft Teams", "recordAffectedTenants", "teams-engineer", {
    tenants: [
      tenant("contoso", "europe-west", "TEU-4"),
      tenant("fabrikam", "europe-west", "TEU-4"),
      tenant("woodgrove", "korea-central", "TKR-1"),
      tenant("tailspin", "korea-central", "TKR-1"),
    ],
  }),
  onService("SharePoint", "recordAffectedTenants", "sharepoint-engineer", {
    tenants: [tenant("contoso", "europe-west", "SEU-11"), tenant("wingtip", "us-east", "SUS-3")],
  }),
  onService("Microsoft Teams", "removeAffectedTenants", "communications", {
    tenantIds: ["tailspin"],
    reason: "Its guests use another browser; none of its sessions is among the stolen ones.",
  }),
  remembered(
    "post",
    onIncident("draftServiceHealthPost", "communications", (memory) => ({
      title: "Guests may be signed out of Microsoft Teams",
      serviceIds: [recall(memory, "Microsoft Teams"), recall(memory, "SharePoint")],
      regions: ["europe-west", "korea-central"],
      status: "IDENTIFIED",
      text: "We end the sessions of guests who use a browser extension that copies them. They sign in anew.",
    })),
  ),
  onPost("post", "publishServiceHealthPost", "communications-releaser", (memory) => ({
    expectedVersion: 1,
    ...again(memory, 4),
  })),
  remembered(
    "notice",
    onIncident("draftCustomerNotice", "communications", (memory) => ({
      title: "Stolen sessions of guests",
      description: "A browser extension stole the sessions of guests.",
      effectOnCustomerData: "Chats and files that were shared with the guests were read.",
      actionsTaken: "The sessions are ended, and a session is bound to its browser from now on.",
      suggestedActions: "Have guests remove the extension, and share again the files they still need.",
      channel: "message center",
      recipientGroups: [
        { name: "Tenants in Korea", regions: ["korea-central"] },
        { name: "Tenants elsewhere", regions: ["europe-west", "us-east"] },
      ],
      nextUpdate: "Which files were opened, tenant by tenant.",
      nextUpdateAt: `${dayAfter(memory, 3)}T00:00:00Z`,
    })),
  ),
  onNotice("notice", "amendCustomerNotice", "communications", {
    suggestedActions: "Have guests remove the extension Quick Tabs, and share again the files they still need.",
    reason: "Administrators will ask which extension it is.",
  }),
  release("notice", 2),
  delivery("notice", {
    groupNumber: 1,
    sentCount: 1,
    failedCount: 0,
    proof: "Message MC-20902 in the message center",
  }),
  delivery("notice", {
    groupNumber: 2,
    sentCount: 2,
    failedCount: 1,
    failedTenantIds: ["wingtip"],
    proof: "Messages MC-20903 to MC-20905; the mail to wingtip came back",
  }),
  onPost("post", "updateServiceHealthPost", "communications", (memory) => ({
    status: "MONITORING",
    text: "All stolen sessions are ended. We watch for further ones.",
    ...again(memory, 24),
  })),
];
