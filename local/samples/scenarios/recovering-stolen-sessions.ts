import { agreedPlan, followedGuidance } from "../player/recovery-steps.js";
import { leadBy, ownerOf, virtualTeam } from "../player/roles.js";
import { dayAfter, type Scenario } from "../player/scenario.js";
import { recall } from "../player/step.js";
import { alertFor, disposition, escalation, onAlert, onIncident, onService } from "../player/steps-on.js";

const [engineer, sharepoint, lead, analyst] = [
  "teams-engineer",
  "sharepoint-engineer",
  "security-lead",
  "security-analyst",
];
const [teams, files] = ["Microsoft Teams", "SharePoint"];
const begins = "One browser extension is in every session that was used twice";
const title = "A browser extension steals sessions of guests";

/** Two services in recovery, each at its own place: one is restored, one on its way in a second round. */
export const recoveringStolenSessions: Scenario = {
  name: "stolen-sessions",
  begins,
  title,
  shows:
    "in recovery: Microsoft Teams is restored, and security-analyst can validate it; SharePoint had to go back to analysis once",
  parts: [
    alertFor(teams, engineer, {
      source: "WORKLOAD_DETECTION",
      title: begins,
      description: "Seventy sessions of guests were used from two places at once; all of them have the extension.",
    }),
    onAlert("triageAlert", engineer, { findings: "The second place is always the same hosting provider." }),
    onAlert("assessSeverity", engineer, {
      severity: "HIGH",
      functionalImpact: "LOW",
      informationImpacts: ["PRIVACY_BREACH"],
      recoverability: "REGULAR",
      privacyAtStake: true,
      scope: "Guests of eleven tenants.",
      affectedTenantCount: 11,
      regions: ["Europe", "Korea"],
      details: "Chats of the guests were read; nothing was written.",
    }),
    escalation("teams-on-call", {
      title,
      summary: "An extension sends the sessions of guests to a server, which then uses them.",
    }),
    onIncident("receiveEscalation", lead),
    onIncident("addAffectedService", lead, (memory) => ({
      serviceId: recall(memory, files),
      reason: "The sessions of guests are good for files as well.",
    })),
    onService(files, "reassessSeverity", sharepoint, {
      severity: "MEDIUM",
      functionalImpact: "NONE",
      informationImpacts: ["PRIVACY_BREACH"],
      recoverability: "REGULAR",
      privacyAtStake: true,
      scope: "Files that were shared with the guests.",
      details: "Four of the sessions opened files.",
      reason: "First look at the access log.",
    }),
    virtualTeam({
      SECURITY_RESPONSE: ["Seo-yeon Kim", "Marcus Bell"],
      SERVICE_ENGINEERING: ["Ha-eun Choi", "Diego Ramírez", "Amara Okafor", "Henrik Lund"],
      COMMUNICATIONS: ["Priya Nair"],
    }),
    disposition(analyst, { disposition: "TRUE_POSITIVE", reason: "No guest knows the hosting provider." }),
    onIncident("declareIncident", lead, {
      definitionPredicates: ["UNLAWFUL_ACCESS_TO_CUSTOMER_DATA"],
      reason: "Chats and files of customers were read with stolen sessions.",
      customerDataEffects: ["DISCLOSURE"],
    }),
    ...leadBy(analyst, "Marcus Bell"),
    ...ownerOf(teams, engineer, "Ha-eun Choi", analyst),
    ...ownerOf(files, sharepoint, "Amara Okafor", sharepoint),
    onIncident("recordAnalysis", analyst, {
      attackVector: "WEB",
      findings: "The extension reads the session out of the page and sends it away.",
      customerDataDisclosed: "YES",
    }),
    onService(teams, "startContainment", engineer, { plan: "End the sessions that were used twice." }),
    onService(teams, "recordContainment", engineer, {
      description: "Ended 70 sessions.",
      outcome: "None of them was used since.",
    }),
    onService(files, "startContainment", sharepoint, { plan: "End the sessions of the guests of eleven tenants." }),
    onService(files, "recordContainment", sharepoint, {
      description: "Ended 900 sessions.",
      outcome: "The provider's network is not in the access log since.",
    }),
    onService(files, "returnToAnalysis", sharepoint, {
      reason: "The network is back, with links that the sessions had made before they were ended.",
    }),
    onIncident("recordAnalysis", analyst, (memory) => ({
      serviceIds: [recall(memory, files)],
      attackVector: "WEB",
      findings: "Each stolen session made a link that needs no session.",
      rootCause: "A guest may make links for anybody to files that were shared with the guest alone.",
      customerDataDisclosed: "YES",
    })),
    onService(files, "startContainment", sharepoint, { plan: "Withdraw every link that a guest has made." }),
    onService(files, "recordContainment", sharepoint, {
      description: "Withdrew 1,300 links.",
      outcome: "The network is refused everywhere.",
    }),
    ...agreedPlan(teams, engineer, "Let guests sign in anew, tenant by tenant.", analyst),
    ...agreedPlan(files, analyst, "Give guests their access back, and let owners share again.", sharepoint),
    onService(teams, "startEradication", engineer, { plan: "Bind sessions to the browser that they were made for." }),
    onService(teams, "recordEviction", engineer, {
      description: "Ended every session of every guest.",
      outcome: "The server of the extension gets sessions that are refused.",
    }),
    onService(teams, "recordMitigation", engineer, {
      description: "A session is bound to its browser.",
      outcome: "A session copied by ourselves is refused in all regions.",
    }),
    onService(files, "startEradication", sharepoint, { plan: "Guests make no links for anybody." }),
    onService(files, "recordEviction", sharepoint, {
      description: "Ended the sessions and withdrew the links that came from them.",
      outcome: "No link of the 1,300 opens.",
    }),
    onService(files, "recordMitigation", sharepoint, {
      description: "Guests cannot make links for anybody.",
      outcome: "A test tries each kind of link as a guest, and is refused.",
    }),
    ...followedGuidance(teams, analyst, "Let nobody in with a session from before the binding.", engineer),
    ...followedGuidance(files, analyst, "Give back no link that a guest has made.", sharepoint),
    onService(teams, "startRecovery", engineer, { plan: "Let guests sign in anew, tenant by tenant." }),
    onService(teams, "recordRestoration", engineer, {
      description: "Guests of all eleven tenants have signed in anew.",
      outcome: "As many guests as the week before.",
      lastKnownGoodState: "no session of a guest",
      attackPathsInspected: true,
    }),
    onService(files, "startRecovery", sharepoint, { plan: "Owners share again with the guests they still want." }),
    onIncident("notifyCustomers", "communications", (memory) => ({
      description: "A browser extension stole the sessions of guests.",
      effectOnCustomerData: "Chats and files that were shared with the guests were read.",
      actionsTaken: "The sessions are ended, and a session is bound to its browser from now on.",
      suggestedActions: "Have guests remove the extension, and share again the files they still need.",
      channel: "message center, to the administrators of the eleven tenants",
      tenantCount: 11,
      nextUpdate: "Which files were opened, tenant by tenant.",
      nextUpdateAt: `${dayAfter(memory, 3)}T00:00:00Z`,
    })),
  ],
};
