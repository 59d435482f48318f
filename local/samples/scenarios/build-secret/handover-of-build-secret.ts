import type { Step } from "../../player/step.js";
import { remembered } from "../../player/steps/remembered.js";
import { leadHandedOver } from "../../player/steps/roles.js";
import { onIncident } from "../../player/steps/steps-on.js";
import { onNote, onRoom } from "../../player/steps/steps-on-case.js";
import { task } from "../../player/steps/task.js";

const [lead, analyst] = ["security-lead", "security-analyst"];

/** The end of a shift: a note to read first, and the lead goes to somebody else. */
export const handoverOfBuildSecret: readonly Step[] = [
  remembered(
    "handover note",
    onIncident("addNote", analyst, {
      text: [
        "# Read this first",
        "",
        "| service | where it stands | waits for |",
        "| --- | --- | --- |",
        "| Exchange | contained | a decision on the secrets |",
        "| SharePoint | web shell on two front ends | containment tonight |",
        "| Microsoft Teams | released | nothing |",
        "",
        "1. The signing key counts as **known to the adversary**.",
        "2. What legal affairs has answered is privileged: do not quote it here.",
        "3. The customer's counsel wants the list of libraries; Amara has it.",
      ].join("\n"),
    }),
  ),
  onNote("handover note", "pinNote", analyst),
  ...leadHandedOver(
    analyst,
    lead,
    "Seo-yeon Kim",
    "Exchange is contained, SharePoint begins. Legal affairs waits for the list of libraries.",
  ),
  onRoom("room", "leaveRoom", analyst),
  task("list of libraries", lead, {
    title: "Send legal affairs the list of the nine libraries, with what is in each",
    details: "File names and owners are enough; no content.",
    assignee: "Amara Okafor",
    hours: 30,
  }),
];
