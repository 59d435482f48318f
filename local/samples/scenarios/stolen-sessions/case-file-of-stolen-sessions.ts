import type { Step } from "../../player/step.js";
import { consulted } from "../../player/steps/consulted.js";
import { evidence } from "../../player/steps/evidence-steps.js";
import { remembered } from "../../player/steps/remembered.js";
import { onIncident, onService } from "../../player/steps/steps-on.js";
import { onTask } from "../../player/steps/steps-on-case.js";
import { task } from "../../player/steps/task.js";

const [engineer, onCall, analyst] = ["teams-engineer", "teams-on-call", "security-analyst"];
const teams = "Microsoft Teams";

/** What is kept, asked and looked for while the sessions are contained. */
export const caseFileOfStolenSessions: readonly Step[] = [
  onIncident("addTag", analyst, { tag: "session-theft" }),
  onIncident("addTag", engineer, { tag: "browser-extension" }),
  onIncident("addLink", engineer, {
    kind: "DOCUMENT",
    url: "https://runbooks.example.com/teams/end-guest-sessions",
    title: "Runbook: ending the sessions of guests",
  }),
  evidence("extension", engineer, {
    kind: "FILE",
    title: "The extension, version 4.2.1, as the store delivered it",
    description: "Downloaded with a clean browser; the manifest asks for all sites and for cookies.",
    sha256: "fd482d1a73232ec4601bd078e32bb826abbe150842a4fe40960e960ba9b73a8c",
    sizeBytes: "418304",
    storagePlace: "malware store of Microsoft Teams, sample 4.2.1",
    timeZone: "Asia/Seoul",
    service: teams,
  }),
  task("store", analyst, {
    title: "Have the store take the extension down",
    details: "The takedown form wants the hash of the version and two screenshots of what it sends.",
    kind: "Takedown",
    assignee: "Diego Ramírez",
    hours: 6,
  }),
  ...consulted({
    asks: analyst,
    to: { expertsOf: "SERVICE_TEAM" },
    about: teams,
    question: "Does a guest's session survive when the guest signs out in the browser?",
    hours: 4,
    answers: onCall,
    text: "For up to an hour: signing out ends the refresh token, and the access token runs on. Ending the session on the server ends both at once.",
  }),
  onTask("store", "completeTask", onCall, {
    outcome: "Taken down within two hours; 11,000 installations are told to remove it.",
  }),
  onTask("store", "reopenTask", onCall, {
    reason: "A copy with another name and the same code is in the store since this morning.",
  }),
  onIncident("recordBreachHunt", analyst, {
    hypothesis: "The sessions were used to write, not only to read.",
    searched: "Messages, files and membership changes of the seventy sessions, from the first second place on.",
    findings: "None in chats. Four sessions opened files, and made links to them.",
    outcome: "FOUND",
  }),
  remembered(
    "what the extension does",
    onIncident("addNote", engineer, {
      text: "It waits for the page to load, reads the session out of `localStorage` and sends it, encrypted with **one fixed key**, to `collect.example.net`. The key is in the code: whoever sees the traffic can read which sessions went out.",
    }),
  ),
  onService(teams, "addServiceNote", engineer, {
    about: "DEPENDENCY",
    title: "Meetings that run keep their own session",
    text: "Ending a guest's session does not end a meeting that the guest is in: the media session goes on until the meeting ends. End meetings of more than four hours by hand.",
  }),
];
