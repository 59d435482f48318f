import { hoursAfterOpening } from "../../player/hours-after-opening.js";
import { recall, type Step } from "../../player/step.js";
import { evidence, handedOver } from "../../player/steps/evidence-steps.js";
import { agreedStep, doneStep } from "../../player/steps/plan-steps.js";
import { agreedPlan, followedGuidance } from "../../player/steps/recovery-steps.js";
import { remembered } from "../../player/steps/remembered.js";
import { onIncident, onService } from "../../player/steps/steps-on.js";
import { onInvestigation } from "../../player/steps/steps-on-case.js";

const [engineer, onCall, analyst] = ["sharepoint-engineer", "sharepoint-on-call", "security-analyst"];
const service = "SharePoint";
const accessLog = "5d0f2f5c7f3a1f4f6a7c0e4f6a1d9a3bb2c58e0d7c1f49a6c9e86f0f1b7d2a44";

/** The response of the one service that is affected, and the investigation beside it. */
export const responseOfSharepoint: readonly Step[] = [
  onIncident("recordAnalysis", analyst, {
    attackVector: "IMPROPER_USAGE",
    findings: "Guests kept the links they had been sent; 41 documents were read after the expiry.",
    rootCause: "Renewing a link wrote the new expiry into a field that the check does not read.",
    customerDataDisclosed: "YES",
  }),
  remembered(
    "investigation",
    onIncident("openInvestigation", analyst, (memory) => ({
      question: "Who opened documents through a link after its expiry, and which?",
      systems: ["access log of SharePoint", "table of links of the preview"],
      serviceIds: [recall(memory, service)],
      periodFrom: hoursAfterOpening(memory, -120 * 24),
    })),
  ),
  evidence("access log", onCall, {
    kind: "LOG",
    title: "Access log of the renewed links",
    description: "All openings of the 612 renewed links, four months, exported from the log store by link id.",
    sha256: accessLog,
    sizeBytes: "18874368",
    storagePlace: "exports share of SharePoint, folder renewed-links",
    timeZone: "Europe/Copenhagen",
    service,
    investigation: "investigation",
  }),
  ...handedOver("access log", {
    from: onCall,
    to: "Marcus Bell",
    as: analyst,
    reason: "Forensics sets it against the table of links.",
    storagePlace: "evidence vault, container renewed-links",
    condition: "Hash computed on arrival, the same as at the collection.",
    timeZone: "Europe/London",
  }),
  onInvestigation("investigation", "recordFinding", analyst, (memory) => ({
    text: "41 openings by 17 guests lie after the expiry of their link. All seventeen had been invited to the document before; nobody else knew a link.",
    confidence: "HIGH",
    evidenceIds: [recall(memory, "access log")],
  })),
  onInvestigation("investigation", "concludeInvestigation", analyst, {
    conclusion:
      "Seventeen former guests, 41 documents of three tenants. The list goes to the message center, tenant by tenant.",
  }),
  remembered(
    "hold",
    onIncident("placeLegalHold", "legal-counsel", (memory) => ({
      evidenceId: recall(memory, "access log"),
      matter: "LIT-0297, complaint of one of the three tenants",
      reason: "The tenant has announced a complaint to its supervisory authority.",
    })),
  ),
  ...agreedStep(
    "one field",
    service,
    engineer,
    {
      kind: "MITIGATE",
      title: "Let the check of a link read the one field that renewals write, and drop the other",
      owner: "Henrik Lund",
      hours: 20,
    },
    analyst,
  ),
  onService(service, "startContainment", engineer, {
    plan: "Withdraw the renewed links of the preview; their owners are asked to share again.",
  }),
  onService(service, "recordContainment", engineer, {
    description: "Withdrew 612 renewed links.",
    outcome: "A link of the list, opened from outside, is refused.",
  }),
  ...agreedPlan(
    service,
    analyst,
    "Withdraw all renewed links, correct the check, issue the links anew to guests whom owners still want.",
    engineer,
  ),
  onService(service, "startEradication", engineer, { plan: "Let the check read the one field, and drop the other." }),
  onService(service, "recordEviction", engineer, {
    description: "Ended the sessions that had been opened through a renewed link.",
    outcome: "No session of the 41 readings is left in the session store.",
  }),
  ...doneStep("one field", onCall, "Deployed to all regions; the second field is gone from the table."),
  onService(service, "recordMitigation", engineer, {
    description: "Corrected the check and deployed it to all regions.",
    outcome: "A test opens a renewed link after its expiry in each region, and is refused.",
  }),
  ...followedGuidance(service, analyst, "Issue no link from the old table: its expiries cannot be trusted.", engineer),
  onService(service, "startRecovery", engineer, { plan: "Issue links anew to the guests whom owners still want." }),
  onService(service, "recordRestoration", engineer, {
    description: "Owners shared 388 documents again.",
    outcome: "No owner waits for a link.",
    lastKnownGoodState: "the links as they were before the preview",
    attackPathsInspected: true,
  }),
];
