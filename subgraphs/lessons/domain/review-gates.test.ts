import { attemptedAt } from "../../../platform/test-support/attempted-at.js";
import { type IncidentState, incidentStates } from "../../response-model/machines/case/incident-states.js";
import { type FollowUpKind, followUpKinds } from "../../response-model/post-incident-activity/follow-up-kinds.js";
import type { FollowUp } from "./records/follow-up.js";
import type { Review } from "./records/review.js";
import type { ServiceSideAnalysis } from "./records/service-side-analysis.js";
import type { ReviewFile } from "./review-file.js";
import { newFollowUpGates, reviewForServiceGates, reviewGates } from "./review-gates.js";

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

test.each(Object.keys(incidentStates) as IncidentState[])(
  "INCIDENT_UNDER_REVIEW of an incident in %s is open after the response, and says why it is shut elsewhere",
  (incidentState) => {
    const words = reviewGates.INCIDENT_UNDER_REVIEW(file({ review: { incidentState } }), now)?.en;
    if (["POST_INCIDENT_ACTIVITY", "CLOSED"].includes(incidentState)) expect(words).toBeUndefined();
    else expect(words).toMatch(/^The incident was reopened/);
  },
);

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

describe("SERVICE_REVIEWED", () => {
  const contributing = (serviceId: string) =>
    reviewForServiceGates.SERVICE_REVIEWED(file({}), { ...now, input: { serviceId } });
  const asking = (serviceId?: string | null) =>
    newFollowUpGates.SERVICE_REVIEWED(file({}), { ...now, input: { kind: "BUG", serviceId } });

  test("is open for each affected service", () => {
    expect([exchange, sharepoint].flatMap(({ id }) => [contributing(id), asking(id)])).toEqual(
      Array(4).fill(undefined),
    );
  });

  test("is shut for any other, and names those that are affected", () => {
    for (const words of [contributing("teams"), asking("teams")])
      expect(words?.en).toMatch(/does not affect the service teams; it affects Exchange \(exchange\), SharePoint/);
  });

  test("is open where a follow-up names no service", () => {
    expect([asking(null), asking()]).toEqual([undefined, undefined]);
  });
});

describe("WORK_IN_ITS_PLACE", () => {
  const gate = (kind: FollowUpKind, serviceId?: string | null) =>
    newFollowUpGates.WORK_IN_ITS_PLACE(file({}), { ...now, input: { kind, serviceId } });

  test.each(Object.keys(followUpKinds) as FollowUpKind[])("lets work of the kind %s be done in a service", (kind) => {
    expect(gate(kind, "exchange")).toBeUndefined();
  });

  test.each(["PROCEDURE_CHANGE", "TRAINING", "SECURITY_INVESTMENT"] as const)(
    "lets work of the kind %s stand on the security team's own list",
    (kind) => {
      expect([gate(kind, null), gate(kind)]).toEqual([undefined, undefined]);
    },
  );

  test.each([
    ["BUG", "버그"],
    ["DESIGN_CHANGE", "설계 변경"],
    ["DETECTION_REQUIREMENT", "탐지 요구 사항"],
  ] as const)("sends work of the kind %s to engineering: it must name a service", (kind, korean) => {
    expect(gate(kind)?.en).toContain(`"${followUpKinds[kind].title}" is done in a service`);
    expect(gate(kind, null)?.ko).toContain(`‘${korean}’ 유형`);
  });
});
