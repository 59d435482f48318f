import type { Viewer } from "../../../platform/identity/viewer.js";
import { statementsOf } from "../../../platform/test-support/statements/statements-of.js";
import type { PolicyColumns } from "../../access/acting/permitted-to.js";
import type { Policy } from "../../response-model/policy.js";
import { codeOfName } from "../../response-model/schema/operations/code-of-name.js";
import { workSources } from "../store/work-sources.js";
import { type LessonsRoom, openLessonsRoom } from "../test-support/lessons-room.js";
import { idOf, people, services } from "../test-support/organization.js";
import { incidentData, openReview, perform, usual } from "../test-support/review-scenario.js";
import { PostIncidentWorkKind } from "./work/post-incident-work-item.js";
import { workKinds } from "./work/work-kinds.js";

const { sora, sena, erin, emil, shai, tomo, lena, robo, nobody } = people;

let room: LessonsRoom;
beforeEach(async () => {
  room = await openLessonsRoom("post incident work");
});
afterEach(() => room.close());

interface Item {
  readonly kind: string;
  readonly since: Date;
  readonly dueAt: Date | null;
  readonly subject: {
    readonly __typename: string;
    readonly id: string;
    readonly availableOperations: readonly {
      readonly operation: string;
      readonly isPermitted: boolean;
      readonly isFromHere: boolean;
      readonly gates: readonly { readonly standing: string }[];
    }[];
  };
}

const can = "availableOperations { operation isPermitted isFromHere gates { standing } }";
const queryOf = (fields: string) => `query ($of: ID!, $first: Int! = 50) {
  _entities(representations: [{ __typename: "Me", id: $of }]) { ... on Me { postIncidentWork(first: $first) {
    kind since dueAt subject { __typename ... on Review { ${fields} } ... on FollowUp { ${fields} } }
  } } }
}`;

async function workOf(viewer: Viewer, variables: object = {}, query = queryOf("id")): Promise<readonly Item[] | null> {
  const answer = await room.read<{ _entities: ({ postIncidentWork: Item[] } | null)[] }>(viewer, query, {
    of: viewer.personId,
    ...variables,
  });
  const items = answer._entities[0]?.postIncidentWork ?? null;
  if (Object.keys(variables).length === 0) expect(await pagesOf(viewer, query)).toEqual(items);
  return items;
}

/** The same, two at a time. */
async function pagesOf(viewer: Viewer, query: string): Promise<readonly Item[] | null> {
  const paged = query
    .replace("$first: Int! = 50", "$after: String")
    .replace("postIncidentWork(first: $first) {", "page: postIncidentWorkItems(first: 2, after: $after) { nodes {")
    .replace(/\} \} \}\s*\}\s*$/, "} pageInfo { hasNextPage endCursor } } } } }");
  interface Page {
    readonly nodes: readonly Item[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  }
  const pageAfter = async (after: string | null): Promise<Page | undefined> => {
    const answer = await room.read<{ _entities: ({ page: Page } | null)[] }>(viewer, paged, {
      of: viewer.personId,
      after,
    });
    return answer._entities[0]?.page;
  };
  const all: Item[] = [];
  for (let after: string | null = null; ; ) {
    const page = await pageAfter(after);
    if (!page) return null;
    all.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return all;
    after = page.pageInfo.endCursor;
  }
}

const kindsOf = async (viewer: Viewer) => (await workOf(viewer))?.map(({ kind }) => kind);

const endOf = (day: string) => new Date(Date.parse(day) + 36 * 3_600_000);

/** A review that has begun, with a lesson. */
async function begun() {
  const { reviewId } = await openReview(room);
  await perform(room, sora, "beginReview", { reviewId });
  const { id: lessonId } = await perform(room, sora, "recordLesson", { reviewId });
  return { reviewId, lessonId };
}

test("A review waits for whoever leads them, from its beginning to its end, and for what each side owes it", async () => {
  const { reviewId } = await openReview(room);
  const review = { __typename: "Review", id: reviewId };
  expect(await workOf(sena)).toMatchObject([{ kind: "REVIEW", dueAt: null, subject: review }]);
  for (const other of [erin, lena, robo, nobody]) expect(await workOf(other)).toEqual([]);

  await perform(room, sora, "beginReview", { reviewId });
  expect(await workOf(sena)).toMatchObject([{ kind: "SECURITY_ANALYSIS", subject: review }]);
  for (const owing of [erin, emil, shai])
    expect(await workOf(owing)).toMatchObject([{ kind: "SERVICE_SIDE_ANALYSIS", subject: review }]);
  expect(await workOf(tomo)).toEqual([]);

  await perform(room, erin, "contributeServiceSideAnalysis", { reviewId });
  expect(await workOf(emil)).toEqual([]);
  expect(await kindsOf(shai)).toEqual(["SERVICE_SIDE_ANALYSIS"]);
  await perform(room, sora, "recordSecurityAnalysis", { reviewId, sequenceOfEvents: null });
  expect(await kindsOf(sena)).toEqual(["SECURITY_ANALYSIS"]);
  await perform(room, sora, "recordSecurityAnalysis", { reviewId });
  expect(await workOf(sena)).toEqual([]);

  await perform(room, shai, "contributeServiceSideAnalysis", { reviewId, serviceId: services.sharepoint });
  expect(await workOf(sena)).toMatchObject([{ kind: "REVIEW_COMPLETION", subject: review }]);
  await perform(room, sora, "completeReview", { reviewId });
  expect(await workOf(sena)).toEqual([]);
});

test("A review is not to be completed while a follow-up has no priority", async () => {
  const { reviewId, lessonId } = await begun();
  const { id: followUpId } = await perform(room, sora, "requestFollowUp", { lessonId });
  await perform(room, sora, "recordSecurityAnalysis", { reviewId });
  await perform(room, erin, "contributeServiceSideAnalysis", { reviewId });
  await perform(room, shai, "contributeServiceSideAnalysis", { reviewId, serviceId: services.sharepoint });
  expect(await workOf(sena)).toEqual([]);
  await perform(room, erin, "declineFollowUp", { followUpId });
  expect(await kindsOf(sena)).toEqual(["REVIEW_COMPLETION"]);
});

test("A review of an incident that was reopened waits until the incident comes back", async () => {
  const incident = incidentData();
  await room.receive("dev.cordon.incident.changed", incident);
  expect(await kindsOf(sena)).toEqual(["REVIEW"]);
  const reopened = {
    ...incident,
    version: 21,
    entry: 21,
    operation: "reopenIncident",
    state: "DECLARED",
    reopenings: 1,
  };
  await room.receive("dev.cordon.incident.changed", reopened);
  expect(await workOf(sena)).toEqual([]);
});

test("A follow-up waits for a priority by those whose list it is on, then for whoever verifies it and did not do it", async () => {
  const { lessonId } = await begun();
  const { id: ofService } = await perform(room, sora, "requestFollowUp", { lessonId });
  const onList = { lessonId, kind: "TRAINING", serviceId: null };
  const { id: ofSecurity } = await perform(room, sora, "requestFollowUp", onList);
  const followUps = async (viewer: Viewer) =>
    (await workOf(viewer))
      ?.filter(({ subject }) => subject.__typename === "FollowUp")
      .map(({ kind, subject }) => [kind, subject.id]);
  expect(await followUps(emil)).toEqual([["FOLLOW_UP_PRIORITY", ofService]]);
  expect(await followUps(shai)).toEqual([]);
  expect(await followUps(sena)).toEqual([["SECURITY_FOLLOW_UP_PRIORITY", ofSecurity]]);

  await perform(room, erin, "prioritizeFollowUp", { followUpId: ofService });
  await perform(room, sora, "prioritizeSecurityFollowUp", { followUpId: ofSecurity });
  for (const viewer of [emil, sena]) expect(await followUps(viewer)).toEqual([]);

  await perform(room, sora, "startSecurityFollowUp", { followUpId: ofSecurity });
  await perform(room, sora, "submitSecurityFollowUpForVerification", { followUpId: ofSecurity });
  await perform(room, erin, "startFollowUp", { followUpId: ofService });
  await perform(room, erin, "submitFollowUpForVerification", { followUpId: ofService });
  // The one in the service is due a month before the one on the list; each until its day is over.
  expect((await workOf(sena))?.slice(0, 2)).toMatchObject([
    { kind: "FOLLOW_UP_VERIFICATION", dueAt: endOf(usual.prioritizeFollowUp.input.dueOn), subject: { id: ofService } },
    {
      kind: "FOLLOW_UP_VERIFICATION",
      dueAt: endOf(usual.prioritizeSecurityFollowUp.input.dueOn),
      subject: { id: ofSecurity },
    },
  ]);
  expect(await followUps(sora)).toEqual([["FOLLOW_UP_VERIFICATION", ofService]]);
  // Whoever has two accounts has done it with either.
  expect(await followUps({ ...sena, otherAccountIds: [sora.personId] })).toEqual([
    ["FOLLOW_UP_VERIFICATION", ofService],
  ]);
  await perform(room, sena, "verifyFollowUp", { followUpId: ofService });
  await perform(room, sena, "returnFollowUp", { followUpId: ofSecurity });
  expect(await followUps(sena)).toEqual([]);
});

test("Nobody finds what they may not read, nor reads the work of somebody else", async () => {
  await openReview(room, { handling: "RED" });
  expect(await kindsOf(sora)).toEqual(["REVIEW"]);
  expect(await workOf(sena)).toEqual([]);
  expect(await workOf(sena, { of: sora.personId })).toBeNull();
});

test("It is as much as is asked for, in one statement for each kind that can wait for them", async () => {
  for (let index = 0; index < 3; index += 1) await openReview(room);
  let read = 0;
  const statements = await statementsOf(room.database, async () => {
    read = (await workOf(sora, { first: 2 }))?.length ?? 0;
  });
  expect(read).toBe(2);
  expect(statements).toHaveLength(5);
});

test("Whoever finds something waiting can do one of the things it waits for, by what its operations tell", async () => {
  const { __type } = await room.read<{ __type: { enumValues: { name: string; description: string }[] } }>(
    sora,
    `{ __type(name: "PostIncidentWorkKind") { enumValues { name description } } }`,
  );
  const named = new Map(
    __type.enumValues.map(({ name, description }) => [
      name,
      [...description.matchAll(/`(\w+)`/g)].map(([, one = ""]) => codeOfName(one)),
    ]),
  );
  const seen = new Set<string>();
  const holdAll = async () => {
    for (const viewer of Object.values(people)) {
      for (const { kind, subject } of (await workOf(viewer, {}, queryOf(`id ${can}`))) ?? []) {
        const possible = subject.availableOperations.filter(
          ({ operation, isPermitted, isFromHere, gates }) =>
            named.get(kind)?.includes(operation) &&
            isPermitted &&
            isFromHere &&
            gates.every(({ standing }) => standing !== "UNMET"),
        );
        expect([viewer.name, kind, possible.length > 0]).toEqual([viewer.name, kind, true]);
        seen.add(kind);
      }
    }
  };
  await openReview(room);
  const { reviewId, lessonId } = await begun();
  const { id: followUpId } = await perform(room, sora, "requestFollowUp", { lessonId });
  const onList = { lessonId, kind: "TRAINING", serviceId: null };
  const { id: ofSecurity } = await perform(room, sora, "requestFollowUp", onList);
  await holdAll();
  await perform(room, erin, "prioritizeFollowUp", { followUpId });
  await perform(room, sora, "prioritizeSecurityFollowUp", { followUpId: ofSecurity });
  await perform(room, erin, "startFollowUp", { followUpId });
  await perform(room, erin, "submitFollowUpForVerification", { followUpId });
  await perform(room, sora, "recordSecurityAnalysis", { reviewId });
  await perform(room, erin, "contributeServiceSideAnalysis", { reviewId });
  await perform(room, shai, "contributeServiceSideAnalysis", { reviewId, serviceId: services.sharepoint });
  await holdAll();
  expect([...seen].sort()).toEqual(Object.keys(PostIncidentWorkKind).sort());
});

test("Neither who owns work nor who began it finds its verification waiting", async () => {
  const { lessonId } = await begun();
  const { id: followUpId } = await perform(room, sora, "requestFollowUp", {
    lessonId,
    kind: "TRAINING",
    serviceId: null,
  });
  const submitter = { ...sora, personId: idOf(996), subject: "third" };
  await perform(room, sora, "prioritizeSecurityFollowUp", { followUpId, ownerId: sena.personId });
  await perform(room, sora, "startSecurityFollowUp", { followUpId });
  await perform(room, submitter, "submitSecurityFollowUpForVerification", { followUpId });
  for (const viewer of [sora, sena, submitter]) expect(await kindsOf(viewer)).not.toContain("FOLLOW_UP_VERIFICATION");
  const another = { ...sora, personId: idOf(995), subject: "fourth" };
  expect(await kindsOf(another)).toContain("FOLLOW_UP_VERIFICATION");
  // Sent back, it can be given to another owner, and then whoever owned it looks at it.
  await perform(room, another, "returnFollowUp", { followUpId });
  await perform(room, sora, "prioritizeSecurityFollowUp", { followUpId, ownerId: sora.personId });
  await perform(room, sora, "submitSecurityFollowUpForVerification", { followUpId });
  expect(await kindsOf(sena)).toContain("FOLLOW_UP_VERIFICATION");
  await perform(room, sena, "verifyFollowUp", { followUpId });
});

test("What keeps operations apart is looked at in every kind of work", () => {
  for (const [kind, { operations }] of Object.entries(workKinds)) {
    const { doneBy = {} }: PolicyColumns = workSources[kind as keyof typeof workSources].columns;
    const apart = operations.flatMap(({ policy }: { readonly policy: Policy }) => policy.separate ?? []);
    expect([kind, apart.filter((name) => !(name in doneBy))]).toEqual([kind, []]);
  }
});
