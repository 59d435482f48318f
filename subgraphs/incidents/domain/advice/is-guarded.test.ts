import { consultationStates } from "../../../response-model/machines/response/consultation-states.js";
import type { Consultation } from "../records/advice/consultation.js";
import { isGuarded } from "./is-guarded.js";

const states = Object.keys(consultationStates) as Consultation["state"][];
const guardedIn = (of: Pick<Consultation, "isPrivileged" | "isForLegal">) =>
  states.filter((state) => isGuarded({ ...of, state }));

test("What is privileged stays guarded, and what was put to legal affairs until it has answered or declined openly", () => {
  for (const isForLegal of [false, true]) expect(guardedIn({ isPrivileged: true, isForLegal })).toEqual(states);
  expect(guardedIn({ isPrivileged: false, isForLegal: true })).toEqual(["REQUESTED", "WITHDRAWN"]);
  expect(guardedIn({ isPrivileged: false, isForLegal: false })).toEqual([]);
});
