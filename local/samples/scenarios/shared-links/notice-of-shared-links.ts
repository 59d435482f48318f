import type { Step } from "../../player/step.js";
import { recall } from "../../player/step.js";
import { delivery, release } from "../../player/steps/notice-steps.js";
import { remembered } from "../../player/steps/remembered.js";
import { onIncident, onService } from "../../player/steps/steps-on.js";

const tenant = (tenantId: string, name: string, region: string) => ({
  tenantId,
  name,
  region,
  contact: `the administrators of ${name}, as the directory names them`,
  dataEffects: ["DISCLOSURE"],
});

/** Three tenants are told, by two people, and the message center shows that they were. */
export const noticeOfSharedLinks: readonly Step[] = [
  onService("SharePoint", "recordAffectedTenants", "sharepoint-engineer", {
    tenants: [
      tenant("adatum", "Adatum Corporation", "europe-west"),
      tenant("litware", "Litware", "europe-west"),
      tenant("proseware", "Proseware", "korea-central"),
    ],
  }),
  onIncident("assessApplicableRegulations", "trust-advisor", {
    laws: [
      {
        law: "GDPR",
        applies: false,
        reason: "The 41 documents are price lists and drawings. Nobody is named in them.",
      },
      { law: "KOREA_PIPA", applies: false, reason: "For the same reason: none of it is personal data." },
    ],
    obligations: [],
  }),
  remembered(
    "notice",
    onIncident("draftCustomerNotice", "communications", (memory) => ({
      title: "Sharing links that did not expire",
      description: "Sharing links that had been renewed did not expire.",
      effectOnCustomerData: "41 documents of three tenants were read after their links should have expired.",
      actionsTaken: "The links are withdrawn and the check is corrected.",
      suggestedActions: "Read the list of readings in the message center.",
      channel: "message center",
      recipientGroups: [{ name: "Administrators of the three tenants", serviceIds: [recall(memory, "SharePoint")] }],
      isComplete: true,
    })),
  ),
  release("notice", 1),
  delivery("notice", {
    groupNumber: 1,
    sentCount: 3,
    failedCount: 0,
    proof: "Message MC-20417 in the message center, read by all three",
  }),
];
