import { requestTuning } from "./request-tuning.js";

const alert = {
  id: "raised",
  serviceId: "s",
  alertSourceId: "a",
  reportedRules: ["R-1", "Odd sign-ins"],
  fingerprint: "f",
  title: "Odd",
};
const now = new Date("2026-05-04T08:00:00.000Z");

function requesting(
  proposal: string | null,
  undecided: Parameters<typeof requestTuning>[0]["loaded"]["undecided"] = [],
) {
  let number = 0;
  const newIdentifier = () => `new-${++number}`;
  return requestTuning({ loaded: { undecided }, viewer: { personId: "erin" }, now, newIdentifier }, proposal);
}

test("Alerts of the same rule ask for one tuning together, and those of another rule, source or service for another", () => {
  const { requestOf, writes } = requesting("Leave the scanner out.");
  expect(requestOf(alert)).toBe("new-1");
  expect(requestOf({ ...alert, fingerprint: "other", reportedRules: ["Odd sign-ins", "R-1"] })).toBe("new-1");
  expect(requestOf({ ...alert, reportedRules: ["R-2"] })).toBe("new-2");
  expect(requestOf({ ...alert, alertSourceId: "b" })).toBe("new-3");
  expect(requestOf({ ...alert, serviceId: "t" })).toBe("new-4");
  expect(writes().map(({ row: { id, rules } }) => [id, rules])).toEqual([
    ["new-1", ["R-1", "Odd sign-ins"]],
    ["new-2", ["R-2"]],
    ["new-3", ["R-1", "Odd sign-ins"]],
    ["new-4", ["R-1", "Odd sign-ins"]],
  ]);
});

test("What several rules raise together asks for another tuning than what one of them, or one with a third, raises", () => {
  const { requestOf } = requesting("Leave the scanner out.");
  const of = (...reportedRules: readonly string[]) => requestOf({ ...alert, reportedRules });
  expect([of("R-1", "R-2"), of("R-2"), of("R-2", "R-3"), of("R-1"), of("R-2", "R-1")]).toEqual([
    ...["new-1", "new-2", "new-3", "new-4", "new-1"],
  ]);
});

test("What names no rule is told apart by its fingerprint, and what has none by its title", () => {
  const { requestOf } = requesting("Raise the threshold.");
  const none = { ...alert, reportedRules: [] };
  expect(requestOf(none)).toBe("new-1");
  expect(requestOf({ ...none, title: "Other" })).toBe("new-1");
  expect(requestOf({ ...none, fingerprint: "other" })).toBe("new-2");
  expect(requestOf(alert)).toBe("new-3");
  const reported = { ...none, alertSourceId: null, fingerprint: null };
  expect([requestOf(reported), requestOf(reported), requestOf({ ...reported, title: "Other" })]).toEqual([
    ...["new-4", "new-4"],
    "new-5",
  ]);
});

test("Where a request waits, an alert joins it; and where nothing is to be changed, none is made", () => {
  const first = requesting("Leave the scanner out.");
  first.requestOf(alert);
  const again = requesting(
    "Once more.",
    first.writes().map(({ row }) => row),
  );
  expect([again.requestOf(alert), again.writes()]).toEqual(["new-1", []]);
  const nothing = requesting(null);
  expect([nothing.requestOf(alert), nothing.writes()]).toEqual([null, []]);
});
