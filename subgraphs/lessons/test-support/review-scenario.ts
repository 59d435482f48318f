import type { ExecutionResult } from "graphql";
import type { Viewer } from "../../../platform/identity/viewer.js";
import { newIdentifier } from "../../../platform/runtime/identifier.js";
import type { LessonsRoom } from "./lessons-room.js";
import { people, services } from "./organization.js";

/** What the incidents subgraph tells of an incident of Exchange and SharePoint that is over. */
export const incidentData = (changes: object = {}) => ({
  id: newIdentifier(),
  version: 20,
  entry: 20,
  operation: "enterPostIncidentActivity",
  state: "POST_INCIDENT_ACTIVITY",
  title: "Stolen session",
  severity: "HIGH",
  handling: "AMBER",
  serviceIds: [services.exchange, services.sharepoint],
  virtualTeamPersonIds: [people.sora.personId, people.erin.personId],
  askedPersonIds: [],
  askedTeamIds: [],
  reopenings: 0,
  customerDataEffects: ["DISCLOSURE"],
  definitionPredicates: ["UNAUTHORIZED_ACCESS_TO_EQUIPMENT_OR_FACILITIES"],
  customersNotifiedAt: null,
  declaredAt: "2026-05-01T08:00:00.000Z",
  ...changes,
});

const entity = { Review: "id version state kind", Lesson: "id version", FollowUp: "id version state" } as const;

/** A day so many days from now. */
export const inDays = (days: number) => new Date(Date.now() + days * 24 * 3_600_000).toISOString().slice(0, 10);

/** A right input for each operation, but for the id of what it acts on; and the type that the operation answers with. */
export const usual = {
  beginReview: { answers: "Review", input: {} },
  recordSecurityAnalysis: {
    answers: "Review",
    input: {
      technicalSummary: "A token was replayed; the sign-in log shows it.",
      sequenceOfEvents: "08:00 first sign. 09:00 contained. 12:00 recovered.",
      responseSufficiency: "It was enough.",
      responseCompleteness: "Nothing was left out.",
      answers: { informationNeededSooner: "The address of the attacker." },
    },
  },
  contributeServiceSideAnalysis: {
    answers: "Review",
    input: {
      serviceId: services.exchange,
      exposure: "Tokens lived for a week.",
      detectionPerformance: "The alert came after an hour.",
      responsePerformance: "The procedure was followed.",
    },
  },
  recordLesson: {
    answers: "Lesson",
    input: {
      kind: "PROCESS_FLAW",
      whatHappened: "Tokens lived on.",
      evidence: "Log 7.",
      whatChanges: "Shorter lives.",
    },
  },
  requestFollowUp: {
    answers: "FollowUp",
    input: {
      title: "Shorten tokens",
      description: "To one hour.",
      kind: "DESIGN_CHANGE",
      nature: "PREVENTIVE",
      serviceId: services.exchange,
    },
  },
  prioritizeFollowUp: {
    answers: "FollowUp",
    input: { priority: 2, ownerId: people.emil.personId, dueOn: inDays(30) },
  },
  prioritizeSecurityFollowUp: {
    answers: "FollowUp",
    input: { priority: 3, ownerId: people.sora.personId, dueOn: inDays(60) },
  },
  startFollowUp: { answers: "FollowUp", input: {} },
  startSecurityFollowUp: { answers: "FollowUp", input: {} },
  submitFollowUpForVerification: { answers: "FollowUp", input: { completion: "Deployed everywhere." } },
  submitSecurityFollowUpForVerification: { answers: "FollowUp", input: { completion: "Written and trained." } },
  verifyFollowUp: { answers: "FollowUp", input: { verification: "A token of two hours was refused." } },
  returnFollowUp: { answers: "FollowUp", input: { reason: "One farm still takes old tokens." } },
  declineFollowUp: { answers: "FollowUp", input: { reason: "The protocol is retired in May." } },
  declineSecurityFollowUp: { answers: "FollowUp", input: { reason: "Another procedure covers it." } },
  completeReview: {
    answers: "Review",
    input: { conclusion: "CHANGE_DETECTION_AND_ANALYSIS", conclusionReason: "Replayed tokens are detected." },
  },
  publishIncidentReport: {
    answers: "Review",
    input: { title: "Stolen session", summary: "A session was stolen.", effects: "Mail was read.", changes: "Tokens." },
  },
} as const satisfies Readonly<Record<string, { readonly answers: keyof typeof entity; readonly input: object }>>;

export type Operation = keyof typeof usual;

/** What an operation answers: the entity with its state, or a problem with its facts. */
interface Answer {
  readonly __typename: string;
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly kind: string;
  readonly message: string;
  readonly gates: readonly { readonly gate: string; readonly message: string }[];
}

/** Performs an operation with its usual input, overridden where the test says so, and hands back whatever comes. */
export function attempt(
  room: LessonsRoom,
  viewer: Viewer,
  operation: Operation,
  overrides: object,
): Promise<ExecutionResult<{ readonly answer: Answer }>> {
  const { answers, input } = usual[operation] ?? {};
  if (!answers) throw new Error(`${operation} has no usual input: add it to \`usual\` in this file.`);
  const type = `${operation.charAt(0).toUpperCase()}${operation.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { answer: ${operation}(input: $input) {
    __typename ... on ${answers} { ${entity[answers]} } ... on Problem { message } ... on GatesUnmet { gates { gate message } }
  } }`;
  return room.ask(viewer, document, { input: { ...input, ...overrides } });
}

/** Performs an operation that the viewer may perform; the answer can still be a problem. */
export async function answerOf(
  room: LessonsRoom,
  viewer: Viewer,
  operation: Operation,
  overrides: object,
): Promise<Answer> {
  const { data, errors } = await attempt(room, viewer, operation, overrides);
  if (errors || !data) throw new Error(`${operation}: ${errors?.map(({ message }) => message).join("; ")}`);
  return data.answer;
}

/** Performs an operation that must succeed. */
export async function perform(
  room: LessonsRoom,
  viewer: Viewer,
  operation: Operation,
  overrides: object,
): Promise<Answer> {
  const answer = await answerOf(room, viewer, operation, overrides);
  if (answer.message) throw new Error(`${operation} was refused: ${answer.message}`);
  return answer;
}

/** The review of an incident that has just entered post-incident activity. */
export async function openReview(room: LessonsRoom, changes: object = {}) {
  const incident = incidentData(changes);
  await room.receive("dev.cordon.incident.changed", incident);
  const [review] = await room.database.query<{ id: string }[]>("SELECT id FROM review WHERE incident_id = $1", [
    incident.id,
  ]);
  if (!review) throw new Error("No review was opened.");
  return { incident, reviewId: review.id };
}

const { sora, erin, shai } = people;

/** A review that everything is in for: both sides' analyses, a lesson, and a follow-up for Exchange without a priority. */
export async function reviewWithFollowUp(room: LessonsRoom, changes: object = {}) {
  const { incident, reviewId } = await openReview(room, changes);
  await perform(room, sora, "beginReview", { reviewId });
  await perform(room, sora, "recordSecurityAnalysis", { reviewId });
  await perform(room, erin, "contributeServiceSideAnalysis", { reviewId });
  await perform(room, shai, "contributeServiceSideAnalysis", { reviewId, serviceId: services.sharepoint });
  const { id: lessonId } = await perform(room, sora, "recordLesson", { reviewId });
  const { id: followUpId } = await perform(room, sora, "requestFollowUp", { lessonId });
  return { incident, reviewId, lessonId, followUpId };
}
