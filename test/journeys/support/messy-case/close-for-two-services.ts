import { eventually } from "../../../../local/samples/player/eventually.js";
import { succeed } from "./acting.js";
import type { MessyCase } from "./messy-case.js";
import { releaseNotice } from "./release-notice.js";
import { watchFor } from "./service-way.js";

const noLaw = {
  laws: [{ law: "GDPR", applies: false, reason: "Nobody is named in what was read." }],
  obligations: [],
};

/** Takes a declared incident of Exchange and SharePoint, before any analysis, straight to its end. */
export async function closeForTwoServices(the: MessyCase): Promise<void> {
  const { acting, cordon, exchange, sharepoint } = the;
  const both = [exchange, sharepoint];
  await the.analyse({});
  for (const way of both) {
    await way.contain();
    await way.startEradication();
    await way.evict();
    await way.agreeRecovery();
  }
  for (const way of both) {
    await way.startRecovery();
    await way.restore();
    await validateForSeconds(the, way.serviceId);
  }
  await acting.does("trust-advisor", "assessApplicableRegulations", noLaw);
  await releaseNotice(acting);
  await acting.does("security-analyst", "enterPostIncidentActivity");
  await review(the);
  // Both services are watched for a moment longer.
  await eventually(
    () => cordon.perform("security-lead", "closeIncident", { incidentId: acting.incidentId }),
    ({ __typename }) => __typename === "Incident",
  );
}

/** On a busy machine the end of so short a watch may have passed before it is read: then it is said anew. */
async function validateForSeconds({ cordon, acting: { incidentId } }: MessyCase, serviceId: string): Promise<void> {
  await eventually(
    () => cordon.perform("security-analyst", "validateRecovery", { incidentId, serviceId, ...watchFor(2) }),
    ({ __typename }) => __typename === "ServiceResponse",
  );
}

async function review({ cordon, exchange, sharepoint, reviewIn, completeReview }: MessyCase): Promise<void> {
  const reviewId = await reviewIn("DRAFT");
  await succeed(cordon, "security-lead", "beginReview", { reviewId });
  await succeed(cordon, "security-lead", "recordSecurityAnalysis", {
    reviewId,
    technicalSummary: "A token leaked and was replayed.",
    sequenceOfEvents: "09:02 replayed; 09:20 alert; 14:10 revoked.",
    responseSufficiency: "Sufficient.",
    responseCompleteness: "Complete.",
    answers: { whatToDoDifferently: "Look for tokens in logs." },
  });
  for (const [by, { serviceId }] of [
    ["exchange-engineer", exchange],
    ["sharepoint-engineer", sharepoint],
  ] as const)
    await succeed(cordon, by, "contributeServiceSideAnalysis", {
      reviewId,
      serviceId,
      exposure: "One hour.",
      detectionPerformance: "Late.",
      responsePerformance: "Good.",
    });
  await succeed(cordon, "security-lead", "recordLesson", {
    reviewId,
    kind: "PROCESS_FLAW",
    whatHappened: "A token stood in a log.",
    evidence: "The build log.",
    whatChanges: "Logs are searched for tokens.",
  });
  await completeReview(reviewId);
}
