import { recall, type Step } from "../../player/step.js";
import { agreedStep, agreedSteps, doneStep } from "../../player/steps/plan-steps.js";
import { onIncident, onService } from "../../player/steps/steps-on.js";

const [engineer, sharepoint, analyst] = ["teams-engineer", "sharepoint-engineer", "security-analyst"];
const [teams, files] = ["Microsoft Teams", "SharePoint"];

/** Both contain; SharePoint finds that it did not hold, goes back to analysis, and contains anew. */
export const containmentAndReturn: readonly Step[] = [
  onIncident("recordAnalysis", analyst, {
    attackVector: "WEB",
    findings: "The extension reads the session out of the page and sends it away.",
    customerDataDisclosed: "YES",
  }),
  ...agreedSteps(
    teams,
    engineer,
    {
      "end twice used": {
        kind: "CONTAIN",
        title: "End the seventy sessions that were used twice",
        owner: "Ha-eun Choi",
        hours: 2,
      },
      "bind sessions": {
        kind: "MITIGATE",
        title: "Bind a session to the browser that it was made for",
        details: "Behind a switch by region, Korea first: guests there are asleep.",
        owner: "Diego Ramírez",
        hours: 30,
        afterNew: ["end twice used"],
      },
      "sign in anew": {
        kind: "RESTORE",
        title: "Let guests sign in anew, tenant by tenant",
        owner: "Ha-eun Choi",
        hours: 48,
        afterNew: ["bind sessions"],
      },
    },
    analyst,
  ),
  ...agreedStep(
    "copied session",
    teams,
    analyst,
    {
      kind: "INSPECT",
      title: "Try a copied session in each region once guests are back",
      details: "With an account of our own and the extension's own code, from the provider's network.",
      owner: "Diego Ramírez",
      hours: 50,
      after: ["sign in anew"],
    },
    engineer,
  ),
  onService(teams, "startContainment", engineer, { plan: "End the sessions that were used twice." }),
  ...doneStep("end twice used", engineer, "Seventy ended; all were refused at their next call."),
  onService(teams, "recordContainment", engineer, {
    description: "Ended 70 sessions.",
    outcome: "None of them was used since.",
  }),
  ...agreedStep(
    "end guests of eleven",
    files,
    sharepoint,
    { kind: "CONTAIN", title: "End the sessions of the guests of eleven tenants", owner: "Amara Okafor", hours: 4 },
    analyst,
  ),
  onService(files, "startContainment", sharepoint, { plan: "End the sessions of the guests of eleven tenants." }),
  ...doneStep("end guests of eleven", sharepoint, "900 sessions are ended."),
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
  ...agreedSteps(
    files,
    sharepoint,
    {
      "withdraw links": {
        kind: "CONTAIN",
        title: "Withdraw every link that a guest has made",
        owner: "Henrik Lund",
        hours: 20,
      },
      "no links": {
        kind: "MITIGATE",
        title: "Guests cannot make links for anybody",
        owner: "Amara Okafor",
        hours: 40,
        afterNew: ["withdraw links"],
      },
      "access back": {
        kind: "RESTORE",
        title: "Give guests their access back, where owners still want it",
        owner: "Henrik Lund",
        hours: 72,
        // The guests sign in by way of Microsoft Teams.
        after: ["sign in anew"],
        afterNew: ["no links"],
      },
    },
    analyst,
  ),
  onService(files, "startContainment", sharepoint, { plan: "Withdraw every link that a guest has made." }),
  ...doneStep(
    "withdraw links",
    "sharepoint-on-call",
    "1,300 links are withdrawn; the export of them is with the ticket.",
  ),
  onService(files, "recordContainment", sharepoint, {
    description: "Withdrew 1,300 links.",
    outcome: "The network is refused everywhere.",
  }),
];
