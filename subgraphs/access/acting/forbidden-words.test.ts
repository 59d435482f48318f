import { type Responsibility, responsibilities } from "../../response-model/process/responsibilities.js";
import { forbiddenWords } from "./forbidden-words.js";

const cells = Object.keys(responsibilities) as Responsibility[];
const allow = (count: number) => cells.slice(0, count).map((responsibility) => ({ responsibility }));
const teams = (count: number) =>
  Array.from({ length: count }, (_, place) => ({ teamId: `${place}`, teamName: `Team ${place + 1}` }));
const words = (cellCount: number, teamCount: number) =>
  forbiddenWords(allow(cellCount), { holders: {}, people: [], teams: teams(teamCount), separated: [] });

test("A few responsibilities and teams are named one by one", () => {
  const { en } = words(2, 2);
  const titles = cells.slice(0, 2).map((cell) => `"${responsibilities[cell].title}"`);
  expect(en).toContain(`It takes one of the responsibilities ${titles.join(" or ")} for the services concerned. Ask`);
  expect(en).toMatch(/Ask: Team 1, Team 2\.$/);
});

test("Of a great many some are named, and how many there are", () => {
  const { en, ko } = words(cells.length, 17);
  expect(en).toContain(`It takes one of ${cells.length} responsibilities (for example "`);
  expect(en).toMatch(/Ask: Team 1, Team 2, Team 3, Team 4, Team 5, Team 6 and 11 others\.$/);
  expect(en.length).toBeLessThan(300);
  expect(ko).toContain(`${cells.length}개 책임 중 하나`);
  expect(ko).toContain("Team 6 외 11곳.");
});

test("Who holds it for no service, of what is of none, is told that, and what to do", () => {
  const none = { holders: {}, people: [], teams: [], separated: [] };
  const triage = [{ responsibility: "EVENT_AND_ALERT_TRIAGE" }] as const;
  const { en, ko } = forbiddenWords(triage, { ...none, ofNoService: true });
  expect(en).toContain(
    "You hold it for no service, and nothing that you named is there for you to see. Check what you named,",
  );
  expect(ko).toContain("이 책임을 맡은 서비스가 없으며");
  // Of some service nobody holds it, and of the security side somebody does or not, whatever the service.
  expect(forbiddenWords(triage, none).en).toContain("No team holds it");
  expect(forbiddenWords([{ responsibility: "BREACH_HUNT" }], { ...none, ofNoService: true }).en).toContain(
    "No team holds it",
  );
});

test("One more is one other", () => {
  expect(words(1, 7).en).toMatch(/Team 6 and 1 other\.$/);
});

test("What else would do is named beside them", () => {
  const { en } = forbiddenWords([...allow(9), { holder: "LEAD" }], {
    holders: { LEAD: [{ id: "1", name: "Ada" }] },
    people: [{ id: "1", name: "Ada" }],
    teams: [],
    separated: [],
  });
  expect(en).toMatch(
    /It takes one of these for the services concerned: one of 9 responsibilities \(for example "[^"]+" or "[^"]+"\); or the part ".+" \(Ada\)\. Ask: Ada\.$/,
  );
});

test.each([
  [
    "while somebody leads",
    [{ id: "1", name: "Ada" }],
    'You may not do this. It takes one of these for the services concerned: one of the responsibilities "Event and alert triage" or "Security monitoring and analysis"; or the responsibility "Incident response lead" and the part "Accepted lead of the incident" (Ada). Ask: Ada, Exchange.',
  ],
  [
    "while nobody does",
    [],
    'You may not do this. It takes one of these for the services concerned: one of the responsibilities "Event and alert triage" or "Security monitoring and analysis"; or the responsibility "24x7 security on-call and incident response lead" (while nobody has the part "Accepted lead of the incident"). Ask: Exchange.',
  ],
] as const)("Of several ways each is told that is open, %s", (_when, lead, words) => {
  const ways = [
    { responsibility: "EVENT_AND_ALERT_TRIAGE" },
    { responsibility: "SECURITY_MONITORING_AND_ANALYSIS" },
    { responsibility: "INCIDENT_RESPONSE_LEAD", holder: "LEAD" },
    { responsibility: "SECURITY_ON_CALL_AND_RESPONSE_LEAD", vacant: "LEAD" },
  ] as const;
  const able = [{ teamId: "1", teamName: "Exchange" }];
  const { en, ko } = forbiddenWords(ways, { holders: { LEAD: lead }, people: lead, teams: able, separated: [] });
  expect(en).toBe(words);
  expect(ko).toContain("다음 조건 중 하나를 충족해야 합니다");
});
