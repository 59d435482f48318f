import { assignmentOf, consultationOf } from "../../test-support/case-file.js";
import { people, system, teams } from "../../test-support/organization.js";
import type { Consultation } from "../records/advice/consultation.js";
import { readsTexts } from "./reads-texts.js";

const { sora, sena, erin, lena, tara, mina, nobody } = people;
const file = { assignments: [assignmentOf({ personId: sora.personId })] };
const reads = (viewer: typeof sora, changes: Partial<Consultation>) =>
  readsTexts(viewer, consultationOf({ isPrivileged: true, ...changes }), file);

test("What is not privileged is for whoever reads the case", () => {
  for (const viewer of [...Object.values(people), system]) expect(reads(viewer, { isPrivileged: false })).toBe(true);
});

test("What is privileged is for legal affairs, the accepted lead and the executives, before and after it is answered", () => {
  for (const state of ["REQUESTED", "ANSWERED", "DECLINED", "WITHDRAWN"] as const) {
    expect([lena, sora, mina].map((viewer) => reads(viewer, { state }))).toEqual([true, true, true]);
    expect([sena, erin, tara, nobody, system].some((viewer) => reads(viewer, { state }))).toBe(false);
  }
});

test("Whoever legal affairs asked reads it until they have answered, by name or by their team; a program never does", () => {
  const toTeam = { consultedTeamIds: [teams.exchange.teamId] };
  const toPerson = { consultedTeamIds: [], consultedPersonId: tara.personId };
  expect([reads(erin, toTeam), reads(tara, toTeam), reads(tara, toPerson), reads(erin, toPerson)]).toEqual([
    true,
    false,
    true,
    false,
  ]);
  expect([reads(people.robo, toTeam), reads({ ...lena, kind: "SERVICE_ACCOUNT" }, {})]).toEqual([false, false]);
  expect([reads(erin, { ...toTeam, state: "ANSWERED" }), reads(tara, { ...toPerson, state: "ANSWERED" })]).toEqual([
    false,
    false,
  ]);
});
