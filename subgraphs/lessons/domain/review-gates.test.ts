import { attemptedAt } from "../../../platform/test-support/attempted-at.js";
import type { FollowUp } from "./records/follow-up.js";
import type { Review } from "./records/review.js";
import type { ServiceSideAnalysis } from "./records/service-side-analysis.js";
import type { ReviewFile } from "./review-file.js";
import { reviewGates } from "./review-gates.js";

const now = attemptedAt(new Date("2026-05-04T08:00:00.000Z"));
const exchange = { id: "exchange", name: "Exchange" };
const sharepoint = { id: "sharepoint", name: "SharePoint" };

const file = ({ review, ...rest }: { review?: Partial<Review> } & Partial<Omit<ReviewFile, "review">>): ReviewFile => ({
  review: { kind: "REVIEW", technicalSummary: null, sequenceOfEvents: null, ...review } as Review,
  services: [exchange, sharepoint],
  serviceSideAnalyses: [],
  followUps: [],
  ...rest,
});

const analysisOf = (serviceId: string) => ({ serviceId }) as ServiceSideAnalysis;
const followUp = (title: string, priority: number | null, state: FollowUp["state"] = "OUTSTANDING") =>
  ({ title, priority, state }) as FollowUp;

describe("SECURITY_ANALYSIS_RECORDED", () => {
  const gate = reviewGates.SECURITY_ANALYSIS_RECORDED;

  test("is shut until the technical summary stands, and says how to record it", () => {
    expect(gate(file({}), now)?.en).toContain("recordSecurityAnalysis");
  });

  test("is open for a review without a sequence of events", () => {
    expect(gate(file({ review: { technicalSummary: "A token." } }), now)).toBeUndefined();
  });

  test("is shut for a full post-mortem without a sequence of events", () => {
    const review = { kind: "FULL_POST_MORTEM", technicalSummary: "A token." } as const;
    expect(gate(file({ review }), now)?.en).toContain("sequence of events");
    expect(gate(file({ review: { ...review, sequenceOfEvents: "08:00" } }), now)).toBeUndefined();
  });
});

describe.each(["REVIEW", "FULL_POST_MORTEM"] as const)("SERVICE_SIDE_ANALYSIS_CONTRIBUTED of a %s", (kind) => {
  const gate = reviewGates.SERVICE_SIDE_ANALYSIS_CONTRIBUTED;

  test("names the services that are missing, and only those", () => {
    const words = gate(file({ review: { kind }, serviceSideAnalyses: [analysisOf("exchange")] }), now)?.en;
    expect(words).toContain("SharePoint");
    expect(words).not.toContain("Exchange");
  });

  test("opens when every affected service has contributed", () => {
    const serviceSideAnalyses = [analysisOf("sharepoint"), analysisOf("exchange")];
    expect(gate(file({ review: { kind }, serviceSideAnalyses }), now)).toBeUndefined();
  });
});

describe("FOLLOW_UPS_PRIORITIZED of a review", () => {
  const gate = reviewGates.FOLLOW_UPS_PRIORITIZED;

  test("is open when there are no follow-ups", () => {
    expect(gate(file({}), now)).toBeUndefined();
  });

  test("names those without a priority, and passes over the prioritized and the declined", () => {
    const words = gate(
      file({ followUps: [followUp("Patch", null), followUp("Train", 2), followUp("Retire", null, "WILL_NOT_DO")] }),
      now,
    )?.en;
    expect(words).toContain('"Patch"');
    expect(words).not.toContain("Train");
    expect(words).not.toContain("Retire");
  });
});
