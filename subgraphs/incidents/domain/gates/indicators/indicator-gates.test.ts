import type { Viewer } from "../../../../../platform/identity/viewer.js";
import { attemptedAt } from "../../../../../platform/test-support/attempted-at.js";
import type { Handling } from "../../../../response-model/evidence/handlings.js";
import { moment } from "../../../test-support/case-file.js";
import { people } from "../../../test-support/organization.js";
import type { Origin } from "../../indicators/indicator-file.js";
import type { Indicator } from "../../records/indicators/indicator.js";
import { indicatorGates } from "./indicator-gates.js";

const { sora, tia, mona } = { ...people, tia: analyst("tia"), mona: analyst("mona") };

/** Whoever judges indicators and is not on call. */
function analyst(personId: string): Viewer {
  const team = { teamId: "t", teamName: "T", function: "THREAT_INTELLIGENCE", responsibilities: [], serviceIds: [] };
  return { ...people.nobody, personId, memberships: [team] };
}

const indicator = (set: Partial<Indicator> = {}) =>
  ({
    ...{ handling: "AMBER", stixId: null, sourceHandling: null, sourceModifiedAt: null },
    ...{ recordedById: "tia", markedById: "tia" },
    ...set,
  }) as Indicator;
const origin = (handling: Handling, set: Partial<Origin> = {}): Origin => ({
  ...{ handling, assignments: [], isOver: false, isKnown: true },
  ...set,
});
const ledBy = ({ personId }: Viewer) => ({
  assignments: [
    { role: "INCIDENT_RESPONSE_LEAD", serviceId: null, state: "ACCEPTED", personId },
  ] as Origin["assignments"][number][],
});
const isKeptClose = (
  viewer: Viewer,
  handling: Handling,
  one = indicator(),
  ...origins: readonly (Handling | Origin)[]
) =>
  indicatorGates.INDICATOR_KEPT_CLOSE(
    { indicator: one, origins: origins.map((each) => (typeof each === "string" ? origin(each) : each)) },
    { ...attemptedAt(moment), viewer, input: { handling } },
  );

test("Everybody who judges an indicator marks it for fewer", () => {
  for (const viewer of [sora, tia, mona]) expect(isKeptClose(viewer, "RED", indicator(), "CLEAR")).toBeUndefined();
});

test("For more, who has recorded and marked it does, or security on-call, and nobody else", () => {
  const isKept = (viewer: Viewer, set: Partial<Indicator> = {}) =>
    isKeptClose(viewer, "GREEN", indicator(set)) !== undefined;
  expect([isKept(sora), isKept(tia), isKept(mona)]).toEqual([false, false, true]);
  const marked = { markedById: "mona" };
  expect([isKept(sora, marked), isKept(tia, marked), isKept(mona, marked)]).toEqual([false, true, true]);
});

test("For more than what it belongs to, whoever leads that does, whoever has recorded it", () => {
  expect(isKeptClose(tia, "GREEN", indicator(), "GREEN", "RED")?.en).toContain("whoever leads");
  expect(isKeptClose(tia, "GREEN", indicator(), "GREEN")).toBeUndefined();
  expect(isKeptClose(sora, "GREEN", indicator(), "RED")).toBeUndefined();
});

test("Where different people lead what it belongs to, or none of that goes on, security on-call decides", () => {
  const lead = analyst("lena");
  const [first, second] = [origin("RED", ledBy(lead)), origin("RED", ledBy(mona))];
  const over = { ...second, isOver: true };
  const may = (viewer: Viewer, ...origins: readonly Origin[]) =>
    isKeptClose(viewer, "GREEN", indicator(), ...origins) === undefined;
  expect([may(lead, first, second), may(mona, first, second), may(sora, first, second)]).toEqual([false, false, true]);
  expect([may(lead, first, over), may(mona, first, over), may(sora, first, over)]).toEqual([true, false, false]);
  expect([may(mona, over), may(tia, over), may(sora, over)]).toEqual([true, false, true]);
  expect([may(lead, first, first), may(sora, first, first)]).toEqual([true, false]);
});

test("Who has recorded and marked it is not held back by what they do not know of", () => {
  const hidden = origin("RED", { ...ledBy(mona), isKnown: false });
  expect(isKeptClose(tia, "GREEN", indicator(), hidden)).toBeUndefined();
  expect(isKeptClose(tia, "GREEN", indicator({ markedById: "mona" }), hidden)).toBeDefined();
  expect(isKeptClose(sora, "GREEN", indicator(), hidden)).toBeDefined();
});

test("Nobody marks it for more than its author, and what came before that was kept is as its author marked it", () => {
  const theirs = { stixId: "indicator--1", sourceHandling: "AMBER", sourceModifiedAt: moment } as const;
  expect(isKeptClose(sora, "GREEN", indicator(theirs))?.en).toContain("author");
  expect(isKeptClose(sora, "AMBER", indicator({ ...theirs, handling: "RED" }))).toBeUndefined();
  const older = indicator({ ...theirs, sourceHandling: null, sourceModifiedAt: null });
  expect(isKeptClose(sora, "GREEN", older)?.en).toContain("author");
  const unmarked = indicator({ ...theirs, sourceHandling: null });
  expect(isKeptClose(sora, "GREEN", unmarked)).toBeUndefined();
});
