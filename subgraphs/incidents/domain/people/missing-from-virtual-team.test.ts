import { memberOf } from "../../test-support/case-file.js";
import { missingFromVirtualTeam } from "./missing-from-virtual-team.js";

const services = [
  { id: "exchange", name: "Exchange", ownerTeamId: "exchange team" },
  { id: "sharepoint", name: "SharePoint", ownerTeamId: "sharepoint team" },
];
const security = memberOf("security team", "SECURITY_RESPONSE");
const exchange = memberOf("exchange team", "SERVICE");
const sharepoint = memberOf("sharepoint team", "SERVICE");
const communications = memberOf("communications", "CUSTOMER_COMMUNICATIONS");

test.each([
  [[], ["the security response team", "the Exchange team", "the SharePoint team", "customer communications"]],
  [[security, exchange, communications], ["the SharePoint team"]],
  [[exchange, sharepoint, communications], ["the security response team"]],
  [[security, exchange, sharepoint], ["customer communications"]],
  [[security, exchange, sharepoint, communications], []],
])("A virtual team of %j lacks %j", (members, missing) => {
  expect(missingFromVirtualTeam(members, services).map(({ en }) => en)).toEqual(missing);
});

test("A service team that owns no affected service does not count", () => {
  const other = memberOf("another team", "SERVICE");
  expect(missingFromVirtualTeam([security, other, communications], services).map(({ ko }) => ko)).toEqual([
    "Exchange 팀",
    "SharePoint 팀",
  ]);
});

test("One person who belongs to several teams stands for each of them", () => {
  const all = {
    id: "all",
    name: "all",
    kind: "PERSON" as const,
    appointments: [],
    teams: [security, exchange, sharepoint, communications].flatMap((m) => m.teams),
  };
  expect(missingFromVirtualTeam([all], services)).toEqual([]);
});
