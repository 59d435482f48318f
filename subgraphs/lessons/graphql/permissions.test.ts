import type { Viewer } from "../../../platform/identity/viewer.js";
import type { Policy } from "../../response-model/policy.js";
import { type Responsibility, responsibilities } from "../../response-model/process/responsibilities.js";
import { type LessonsRoom, openLessonsRoom } from "../test-support/lessons-room.js";
import { everyCell, holderOf, people, services } from "../test-support/organization.js";
import { attempt, type Operation, perform, reviewWithFollowUp, usual } from "../test-support/review-scenario.js";
import { operations } from "./operations.js";

let room: LessonsRoom;
let ids: { readonly reviewId: string; readonly lessonId: string; readonly followUpId: string };
let onSecurityList: string;

beforeAll(async () => {
  room = await openLessonsRoom("lessons permissions");
  ids = await reviewWithFollowUp(room);
  const own = { lessonId: ids.lessonId, kind: "TRAINING", serviceId: null };
  onSecurityList = (await perform(room, people.sora, "requestFollowUp", own)).id;
});
afterAll(() => room.close());

const all = Object.values(operations)
  .flat()
  .map(({ name, policy }) => ({
    name: name as Operation,
    cell: (policy as Policy).allow[0].responsibility as Responsibility,
  }));

const targetOf = (operation: Operation) => {
  if (operation === "requestFollowUp") return { lessonId: ids.lessonId };
  if (operation.includes("SecurityFollowUp")) return { followUpId: onSecurityList };
  return operation.includes("FollowUp") ? { followUpId: ids.followUpId } : { reviewId: ids.reviewId };
};

const state = () =>
  room.database.query(
    `SELECT (SELECT json_agg(review ORDER BY id) FROM review) AS reviews, (SELECT json_agg(follow_up ORDER BY id) FROM follow_up) AS work,
            (SELECT count(*) FROM lesson) AS lessons, (SELECT count(*) FROM service_side_analysis) AS analyses,
            (SELECT count(*) FROM incident_report) AS reports, (SELECT count(*) FROM outbox_event) AS told`,
  );

async function expectForbidden(viewer: Viewer, name: Operation, cell: Responsibility, holder: string) {
  const before = await state();
  const { data, errors } = await attempt(room, viewer, name, targetOf(name));
  expect(data?.answer).toBeNull();
  expect(errors).toHaveLength(1);
  expect(errors?.[0]?.extensions).toMatchObject({ code: "FORBIDDEN", responsibilities: [cell] });
  expect(errors?.[0]?.message).toContain(responsibilities[cell].title);
  expect(errors?.[0]?.message).toContain(holder);
  expect(await state()).toEqual(before);
}

test("Each operation has a usual input, so that none is left out here", () => {
  expect(all.map(({ name }) => name).sort()).toEqual(Object.keys(usual).sort());
});

describe.each(all)("$name", ({ name, cell }) => {
  const ofService = responsibilities[cell].side === "SERVICE_TEAM";
  const holder = ofService ? "Ask: Exchange." : "Ask: Security Response.";

  test("is refused to a program, whatever its teams hold and its account lists", async () => {
    const memberships = [people.sora, people.erin, people.shai].flatMap((viewer) => [...viewer.memberships]);
    const program: Viewer = { ...people.robo, memberships, operations: all.map((operation) => operation.name) };
    const before = await state();
    const { errors } = await attempt(room, program, name, targetOf(name));
    expect(errors?.[0]?.extensions).toMatchObject({ code: "FORBIDDEN", actors: ["PERSON"] });
    expect(errors?.[0]?.message).toMatch(/^A program may not do this\./);
    expect(await state()).toEqual(before);
  });

  test(`is refused to who holds every cell but ${cell}, and told who holds it`, async () => {
    const others = everyCell.filter((code) => code !== cell);
    await expectForbidden(holderOf(others, services.exchange), name, cell, holder);
  });

  test("is refused to the other side", async () => {
    await expectForbidden(ofService ? people.sora : people.erin, name, cell, holder);
  });

  test("is refused to a team function without a cell", async () => {
    await expectForbidden(people.lena, name, cell, holder);
  });

  if (ofService) {
    test("is refused to the team of another affected service, which holds the cell for its own", async () => {
      await expectForbidden(people.shai, name, cell, holder);
    });
  }
});

test("A refusal is in the audit trail, with who tried and what", async () => {
  await attempt(room, people.lena, "beginReview", { reviewId: ids.reviewId });
  const [entry] = await room.database.query(
    "SELECT actor, action, outcome, input FROM audit_entry ORDER BY sequence DESC LIMIT 1",
  );
  expect(entry).toMatchObject({ actor: "lena", action: "beginReview", outcome: "FORBIDDEN" });
  expect(entry.input).toMatchObject({ reviewId: ids.reviewId });
});
