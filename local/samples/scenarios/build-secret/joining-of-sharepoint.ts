import { recall, type Step } from "../../player/step.js";
import { ownerOf } from "../../player/steps/roles.js";
import { alertFor, disposition, onAlertNamed, onIncident, onService } from "../../player/steps/steps-on.js";
import { onNote, onRoom } from "../../player/steps/steps-on-case.js";

const [exchange, sharepoint, analyst] = ["exchange-engineer", "sharepoint-engineer", "security-analyst"];
const alert = "second alert";

/** SharePoint joins with an alert of its own, and a hunt shows how the adversary got further there. */
export const joiningOfSharepoint = (assessment: object): readonly Step[] => [
  alertFor(
    "SharePoint",
    "sharepoint-on-call",
    {
      source: "WORKLOAD_DETECTION",
      title: "An application copies whole document libraries",
      description: "Nine libraries of one tenant were read from the first file to the last.",
    },
    alert,
  ),
  onAlertNamed(alert, "triageAlert", sharepoint, { findings: "It is the application of the open incident." }),
  onAlertNamed(alert, "assessSeverity", sharepoint, {
    ...assessment,
    severity: "HIGH",
    scope: "Nine libraries of the same customer.",
    details: "Contracts with names and signatures are among the files.",
  }),
  onIncident("linkAlert", analyst, (memory) => ({ alertId: recall(memory, alert) })),
  disposition(analyst, { disposition: "TRUE_POSITIVE", reason: "The same secret, the same network." }, alert),
  ...ownerOf("SharePoint", sharepoint, "Amara Okafor", sharepoint),
  onRoom("room", "joinRoom", sharepoint),
  onIncident("recordBreachHunt", analyst, {
    hypothesis: "With Sites.FullControl.All the adversary has put something of their own on the front ends.",
    searched:
      "IIS logs and file changes of the 212 front ends that serve the tenant, thirty days: POST requests to pages below /_layouts that no release has.",
    findings:
      "Two front ends, spo-fe-114 and spo-fe-117, have a page `spsetup.aspx` of eleven days ago. It answers only with one cookie, and runs what it is sent: a web shell.",
    outcome: "FOUND",
  }),
  onIncident("recordBreachHunt", analyst, {
    hypothesis: "The web shell was used to go on to the servers that index the libraries.",
    searched: "Logons and remote process starts from both front ends to the index servers, thirty days.",
    findings: "None. The service account of the front ends may not sign in there.",
    outcome: "NOTHING_FOUND",
  }),
  onIncident("recordIndicatorSweep", analyst, {
    indicatorType: "FILE_NAME",
    indicatorValue: "spsetup.aspx",
    searched: "the layouts folders of the other 3,968 front ends in all regions",
    matchCount: 0,
    details: "It is on the two front ends that the hunt found, and on no other.",
  }),
  onService("Exchange", "reassessSeverity", exchange, {
    ...assessment,
    severity: "CRITICAL",
    informationImpacts: ["PRIVACY_BREACH", "PROPRIETARY_BREACH"],
    details: "The held messages have contracts attached, and three hundred more had left before.",
    reason: "What was forwarded before the hold has been read.",
  }),
  onIncident("startNotificationClock", "trust-advisor", {
    clock: "GDPR_ARTICLE_33",
    addressee: "Data Protection Commission",
    reason: "Personal data of people in the European Union is among the mail.",
  }),
  onNote("first note", "editNote", analyst, {
    text: [
      "# What we know after half a day",
      "",
      "- Application **pipeline-publisher**, one tenant, `Mail.ReadWrite` and `Sites.FullControl.All`, consented two years ago.",
      "- Its client secret stood in a build log that everybody in the customer's project could read.",
      "- Exchange: 40 forwarding rules in 108 seconds, contained. 19 messages left before the hold worked.",
      "- SharePoint: nine libraries copied, and a **web shell** `spsetup.aspx` on `spo-fe-114` and `spo-fe-117`.",
      "- Caller: `203.0.113.61`; the web shell was called from there and from `198.51.100.24`.",
      "",
      "Open: what the web shell was used for. See the investigation.",
    ].join("\n"),
  }),
];
