import { recall, type Step } from "../../player/step.js";
import { agreedStep, agreedSteps, doneStep, failedStep, proposedStep } from "../../player/steps/plan-steps.js";
import { remembered } from "../../player/steps/remembered.js";
import { onService } from "../../player/steps/steps-on.js";
import { onPlanStep, onServiceNote, onTask } from "../../player/steps/steps-on-case.js";

const [engineer, onCall, analyst] = ["exchange-engineer", "exchange-on-call", "security-analyst"];
const service = "Exchange";

/** The plan of Exchange, of both sides, and how far it comes: one step fails, and what waited for it is amended. */
export const containmentOfExchange: readonly Step[] = [
  remembered(
    "order of revoking",
    onService(service, "addServiceNote", engineer, {
      about: "SAFE_ORDER",
      title: "Revoke the tokens before the rules are removed",
      text: "A rule that is removed while the token is good comes back: the application writes all forty anew within a minute of a *rule changed* notification.",
    }),
  ),
  ...agreedSteps(
    service,
    engineer,
    {
      revoke: {
        kind: "CONTAIN",
        title: "Revoke the tokens of pipeline-publisher in the tenant",
        details: "`Revoke-AppSession -App pipeline-publisher`, then watch the sign-in log for ten minutes.",
        owner: "Ji-woo Park",
        hours: 2,
      },
      hold: {
        kind: "CONTAIN",
        title: "Hold outgoing mail to the outside address by its envelope sender",
        owner: "Tomáš Novák",
        hours: 3,
      },
      secrets: {
        kind: "EVICT",
        title: "Replace the secrets of pipeline-publisher",
        details:
          "Together with the customer's administrator on the bridge: the new secret goes into their vault, not into a mail.",
        owner: "Ji-woo Park",
        hours: 24,
        afterNew: ["revoke"],
      },
      rules: {
        kind: "EVICT",
        title: "Remove the forty forwarding rules",
        owner: "Tomáš Novák",
        hours: 26,
        afterNew: ["revoke", "hold"],
      },
      settings: {
        kind: "RESTORE",
        title: "Restore the mailbox settings from the backup of the day before the first rule",
        owner: "Tomáš Novák",
        hours: 48,
        afterNew: ["rules"],
      },
    },
    analyst,
  ),
  ...agreedStep(
    "export",
    service,
    analyst,
    {
      kind: "CONTAIN",
      title: "Export the mailbox audit log of the forty mailboxes before anything is removed",
      details: "180 days, with `MailItemsAccessed`. It is evidence: hand it to forensics with its hash.",
      owner: "Ji-woo Park",
      hours: 4,
    },
    engineer,
  ),
  ...agreedStep(
    "outside rules",
    service,
    analyst,
    {
      kind: "MITIGATE",
      title: "Refuse forwarding rules to outside addresses that an application makes",
      owner: "Ji-woo Park",
      hours: 36,
    },
    engineer,
  ),
  onService(service, "startContainment", engineer, {
    plan: "Revoke the application's tokens; outgoing mail to the address is held.",
  }),
  ...doneStep("export", engineer, "212 MB in forty files. None of the logs was cut off by its size limit."),
  ...doneStep("revoke", engineer, "Revoked at once; 14 calls were refused within ten minutes, none let through."),
  ...failedStep(
    "hold",
    onCall,
    "The hold did not match: forwarded mail carries the mailbox's own address as its envelope sender. 19 messages left before it was seen.",
  ),
  proposedStep("hold by header", service, onCall, {
    kind: "CONTAIN",
    title: "Hold outgoing mail by the header that a forwarding rule sets",
    details: "Matches `X-Forwarded-By-Rule`, for the forty mailboxes only.",
    owner: "Tomáš Novák",
    hours: 4,
  }),
  onPlanStep("hold by header", "agreePlanStep", analyst),
  onPlanStep("rules", "amendPlanStep", onCall, (memory) => ({
    details: "With `Remove-InboxRule` by id: the rules have no name, so that the client does not show them.",
    dependsOnIds: ["revoke", "hold by header"].map((name) => recall(memory, name)),
    reason: "The hold by the envelope sender failed; the one by the header takes its place.",
  })),
  onPlanStep("rules", "agreePlanStep", analyst),
  ...doneStep(
    "hold by header",
    onCall,
    "212 messages are held. No forwarding since; checked against the transport log.",
  ),
  onService(service, "recordContainment", engineer, {
    description: "Revoked the tokens of the application and held 212 messages.",
    outcome: "No forwarding since; checked against the transport log.",
  }),
  onTask("other applications", "completeTask", onCall, {
    outcome: "Three besides: a backup, an archive, a signature service. None has signed in from an unknown network.",
  }),
  onServiceNote("order of revoking", "editServiceNote", engineer, {
    about: "SAFE_ORDER",
    title: "Revoke the tokens, then hold, then remove the rules",
    text: "1. **Revoke** the tokens: a rule that is removed while the token is good comes back within a minute.\n2. **Hold** by the header, not by the envelope sender: forwarded mail carries the mailbox's own address there.\n3. **Remove** the rules by their ids: they have no name.",
  }),
];
