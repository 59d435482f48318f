import { hoursAfterOpening } from "../../player/hours-after-opening.js";
import { dayAfter } from "../../player/scenario.js";
import { recall, type Step } from "../../player/step.js";
import { evidence, handedOver, verified } from "../../player/steps/evidence-steps.js";
import { remembered } from "../../player/steps/remembered.js";
import { onIncident } from "../../player/steps/steps-on.js";
import { onEvidence, onInvestigation, onTask } from "../../player/steps/steps-on-case.js";

const [exchange, sharepoint, analyst] = ["exchange-engineer", "sharepoint-engineer", "security-analyst"];
const [london, seoul, copenhagen] = ["Europe/London", "Asia/Seoul", "Europe/Copenhagen"];
const auditLog = "8f1c52fdfae55306f29e40b08597dcb6509c078139723bebb2535043db57a0a1";
const memoryImage = "327c0a72a346c6e69f03f8dedb648556ef031e433c48b8b51138289e80679b37";
const buildLog = "9b394aecc1ed3bacfd4b134cae087a24c518937d77da5ed1a69403fe6affafef";

/** The investigation from its question to its conclusion, and the evidence that goes from the services to forensics. */
export const forensicsOfBuildSecret: readonly Step[] = [
  onIncident("placeLegalHold", "legal-counsel", {
    matter: "LIT-0314, claim announced by the customer's counsel",
    reason:
      "The customer's counsel has asked us to preserve everything that concerns the forwarding and the copied libraries.",
  }),
  remembered(
    "investigation",
    onIncident("openInvestigation", analyst, (memory) => ({
      question:
        "How did the adversary get from the client secret to the two front ends, and did they read the key that signs application tokens?",
      systems: ["spo-fe-114", "spo-fe-117", "application pipeline-publisher", "the customer's build project"],
      serviceIds: [recall(memory, "Exchange"), recall(memory, "SharePoint")],
      periodFrom: hoursAfterOpening(memory, -30 * 24),
    })),
  ),
  evidence("audit log", exchange, {
    kind: "LOG",
    title: "Mailbox audit log of forty mailboxes",
    description: "180 days with MailItemsAccessed, exported with the step of the plan, forty files in one archive.",
    sha256: auditLog,
    sizeBytes: "222298112",
    storagePlace: "exports share of Exchange, folder LIT-0314, write-protected",
    timeZone: seoul,
    service: "Exchange",
    investigation: "investigation",
  }),
  evidence("memory image", sharepoint, {
    kind: "MEMORY_IMAGE",
    title: "Memory of spo-fe-114",
    description: "Taken while the front end was running and out of rotation, before anything was removed from it.",
    sha256: memoryImage,
    sizeBytes: "68719476736",
    storagePlace: "forensic store of SharePoint, container fe-114",
    timeZone: copenhagen,
    service: "SharePoint",
    investigation: "investigation",
  }),
  ...handedOver("audit log", {
    from: exchange,
    to: "Marcus Bell",
    as: analyst,
    reason: "Forensics counts what was read, mailbox by mailbox.",
    storagePlace: "evidence vault, container build-secret",
    condition: "Hash computed on arrival, the same as at the collection.",
    timeZone: london,
  }),
  ...handedOver("memory image", {
    from: sharepoint,
    to: "Marcus Bell",
    as: analyst,
    reason: "Forensics looks for the key in the memory of the worker process.",
    storagePlace: "evidence vault, container build-secret",
    condition: "Copied over the service's own network in 41 minutes; hash computed on arrival.",
    timeZone: london,
  }),
  evidence("build log", analyst, {
    kind: "LOG",
    title: "Build log 48211 of the customer's project",
    description: "The raw file, as the customer's administrator uploaded it to support case 2211-4407.",
    sha256: buildLog,
    sizeBytes: "3407872",
    storagePlace: "evidence vault, container build-secret",
    timeZone: london,
    investigation: "investigation",
  }),
  onTask("build logs", "completeTask", analyst, {
    outcome: "Ninety days, 611 logs. The secret stands in eleven of them.",
  }),
  verified("memory image", analyst, {
    sha256: memoryImage,
    method: "sha256sum of the working copy, before it is loaded",
    timeZone: london,
  }),
  onEvidence("memory image", "accessEvidence", analyst, {
    reason: "Search the worker process for the private key and for what the web shell was sent.",
    timeZone: london,
  }),
  onInvestigation("investigation", "recordFinding", analyst, (memory) => ({
    text: "The client secret stands in clear text in build log 48211, line 1,904: a step prints its environment when it fails.",
    confidence: "HIGH",
    evidenceIds: [recall(memory, "build log")],
  })),
  onInvestigation("investigation", "recordFinding", analyst, (memory) => ({
    text: "1,288 messages in 31 of the 40 mailboxes were opened with the secret before the first forwarding rule.",
    confidence: "HIGH",
    evidenceIds: [recall(memory, "audit log")],
  })),
  onInvestigation("investigation", "recordFinding", analyst, (memory) => ({
    text: "The worker process of spo-fe-114 holds the text of 23 commands that the web shell was sent. Two of them export the key that signs the tokens of applications.",
    confidence: "MODERATE",
    evidenceIds: [recall(memory, "memory image")],
  })),
  onInvestigation("investigation", "concludeInvestigation", analyst, {
    conclusion:
      "By a page that the application was allowed to publish. The key must be taken for known to the adversary: whatever it has signed is good until it is replaced.",
  }),
  onEvidence("audit log", "exportEvidence", analyst, {
    recipient: "The customer's incident response company, by its secure upload",
    legalBasis: "Data processing agreement with the customer, section 9 (assistance)",
    copySha256: auditLog,
    reason: "They count the people whose data was read.",
    timeZone: london,
  }),
  onIncident("setRetention", analyst, (memory) => ({
    retainUntil: `${dayAfter(memory, 6 * 365)}T00:00:00Z`,
    reason:
      "GDPR Article 33(5): the authority must be able to verify how the breach was handled. Schedule IR-3 keeps such files for six years.",
  })),
];
