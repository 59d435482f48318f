import type { Scenario } from "../player/scenario.js";
import { approved } from "../player/steps/approved.js";
import { leadBy, virtualTeam } from "../player/steps/roles.js";
import { alertFor, disposition, escalation, onAlert, onIncident } from "../player/steps/steps-on.js";

const [responder, lead, analyst] = ["identity-responder", "security-lead", "security-analyst"];
const begins = "An application gives itself the right to read every directory";
const title = "An application takes over the administration of a tenant";

/** Declared, as a real attack would have been, before the red team disclosed it. */
export const withdrawnExercise: Scenario = {
  name: "red-team-consent",
  begins,
  title,
  shows: "declared, and withdrawn as an exercise of the red team with the approval of an executive incident manager",
  parts: [
    alertFor("Azure Active Directory", responder, {
      source: "WORKLOAD_DETECTION",
      title: begins,
      description: "An application that was registered an hour ago consents to its own request for wide rights.",
    }),
    onAlert("triageAlert", responder, { findings: "The consent came through an interface that is meant for support." }),
    onAlert("assessSeverity", responder, {
      severity: "CRITICAL",
      functionalImpact: "LOW",
      informationImpacts: ["PRIVACY_BREACH"],
      recoverability: "SUPPLEMENTED",
      privacyAtStake: true,
      scope: "One tenant; the way is open to every other one.",
      affectedTenantCount: 1,
      regions: ["North America"],
      details: "The application can read the directory, and has not done so yet.",
    }),
    escalation(responder, { title, summary: "An application raised its own rights through an interface for support." }),
    onIncident("receiveEscalation", lead),
    virtualTeam({
      SECURITY_RESPONSE: ["Seo-yeon Kim", "Marcus Bell"],
      SERVICE_ENGINEERING: ["Su-bin Jung"],
      COMMUNICATIONS: ["Priya Nair", "Noah Fischer"],
    }),
    disposition(analyst, { disposition: "TRUE_POSITIVE", reason: "Nobody of support has a case for this tenant." }),
    onIncident("declareIncident", lead, {
      definitionPredicates: ["UNAUTHORIZED_ACCESS_TO_EQUIPMENT_OR_FACILITIES"],
      reason: "Somebody acts with the means of support whom nobody authorized.",
      customerDataEffects: [],
    }),
    ...leadBy(analyst, "Marcus Bell"),
    ...approved(
      onIncident("withdrawIncident", analyst, {
        determination: "EXERCISE",
        reason: "The red team has disclosed the exercise; tenant and application are its own.",
      }),
      {
        asks: analyst,
        reason: "The tenant belongs to the red team, and its plan names the application.",
        grants: "executive-director",
        because: "The director of the exercise confirms it.",
      },
    ),
  ],
};
