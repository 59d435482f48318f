import type { Responsibility } from "../../response-model/process/responsibilities.js";
import type { Service } from "./records/service.js";
import type { Team } from "./records/team.js";
import { whyNotAssign, whyNotWithdraw } from "./responsibility-file.js";

const team = (id: string, ...responsibilities: Responsibility[]): Team => ({
  id,
  version: 1,
  key: id,
  name: id,
  function: "SERVICE",
  description: "",
  responsibilities,
});

const mail: Service = {
  id: "mail",
  version: 1,
  key: "mail",
  name: "Mail",
  kind: "CORE",
  description: "",
  ownerTeamId: "exchange",
};

test("A cell of the security side can be given to any team that does not hold it", () => {
  const hunters: Team = { ...team("hunters"), function: "THREAT_INTELLIGENCE" };
  expect(whyNotAssign({ team: hunters, teams: [hunters], services: [] }, "BREACH_HUNT")).toEqual([]);
  const holder = team("hunters", "BREACH_HUNT");
  expect(whyNotAssign({ team: holder, teams: [holder], services: [] }, "BREACH_HUNT")).toMatchObject([
    ["HELD_ALREADY", { team: "hunters" }],
  ]);
});

test("A service team is never given a cell by which security leads or verifies, nor security response one that executes", () => {
  const owner = team("exchange");
  expect(
    whyNotAssign({ team: owner, teams: [owner], services: [mail] }, "LESSONS_LEARNED_AND_BUG_REQUESTS"),
  ).toMatchObject([["ACROSS", {}]]);
  const security: Team = { ...team("security"), function: "SECURITY_RESPONSE" };
  expect(whyNotAssign({ team: security, teams: [security], services: [mail] }, "EVENT_AND_ALERT_TRIAGE")).toMatchObject(
    [["ACROSS", {}]],
  );
});

test("A cell of the service side can be given only to a team that owns a service", () => {
  const owner = team("exchange");
  expect(whyNotAssign({ team: owner, teams: [owner], services: [mail] }, "EVENT_AND_ALERT_TRIAGE")).toEqual([]);
  expect(whyNotAssign({ team: owner, teams: [owner], services: [] }, "EVENT_AND_ALERT_TRIAGE")).toMatchObject([
    ["NO_SERVICE", {}],
  ]);
});

test("A cell is taken from a team only while another one holds it", () => {
  const [one, other] = [team("one", "IOC_SWEEPS"), team("other", "IOC_SWEEPS")];
  expect(whyNotWithdraw({ team: one, teams: [one, other], services: [] }, "IOC_SWEEPS")).toEqual([]);
  expect(whyNotWithdraw({ team: one, teams: [one], services: [] }, "IOC_SWEEPS")).toMatchObject([["ONLY_HOLDER", {}]]);
  expect(whyNotWithdraw({ team: one, teams: [one, other], services: [] }, "BREACH_HUNT")).toMatchObject([
    ["NOT_HELD", {}],
  ]);
});

test("A cell of the service side is never taken from the owner of a service, since nobody else could act for it", () => {
  const cell = "EVENT_AND_ALERT_TRIAGE";
  const [one, other] = [team("one", cell), team("other", cell)];
  expect(whyNotWithdraw({ team: one, teams: [one, other], services: [mail] }, cell)).toMatchObject([
    ["OWNER", { services: "Mail" }],
  ]);
  expect(whyNotWithdraw({ team: one, teams: [one, other], services: [] }, cell)).toEqual([]);
});
