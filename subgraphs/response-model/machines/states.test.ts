import { machines } from "./machines.js";
import { states } from "./states.js";

test("Each state of each machine is there once, by its code, and nothing else", () => {
  const codes = Object.values(machines).flatMap((machine) => Object.keys(machine.states));
  expect(Object.keys(states)).toEqual([...new Set(codes)]);
});

test("A code that one machine has is described as there; one of several machines says what it means in each", () => {
  expect(states.TRIAGED).toEqual(machines.Alert.states.TRIAGED);
  const { AGREED: ofPlan } = machines.RecoveryPlan.states;
  const { AGREED: ofStep } = machines.PlanStep.states;
  const description = `\`RecoveryPlan\`: ${ofPlan.description} \`PlanStep\`: ${ofStep.description}`;
  expect(states.AGREED).toEqual({ title: "Agreed", description });
});

test("A code that the machines call differently is called by none of their titles", () => {
  expect(machines.IncidentRoom.states.OPEN.title).toBe("Room open");
  expect([states.OPEN.title, states.HANDED_OVER.title]).toEqual(["Open", "Handed over"]);
});
