import type { Viewer } from "../../platform/identity/viewer.js";
import type { ControlReference } from "./controls/control-reference.js";
import { controls } from "./controls/controls.js";
import { machines } from "./machines/machines.js";
import { permit } from "./permit.js";
import type { Policy, Transition } from "./policy.js";
import { responsibilities } from "./process/responsibilities.js";

/** A lawyer whose team holds every cell and owns the only service. */
const lawyer: Viewer = {
  subject: "lawyer",
  kind: "PERSON",
  personId: "lawyer",
  name: "Lawyer",
  memberships: [
    {
      teamId: "legal",
      teamName: "Legal",
      function: "LEGAL_AFFAIRS",
      serviceIds: ["exchange"],
      responsibilities: Object.keys(responsibilities),
    },
  ],
};

// Each mark fails the type check as soon as the line under it compiles.

test("A policy that names nobody does not compile, and permits nobody where it slips through", () => {
  const policies: readonly Policy[] = [
    // @ts-expect-error neither a responsibility nor a function
    { phase: "CONTAINMENT" },
    // @ts-expect-error an empty list
    { phase: "CONTAINMENT", responsibility: [] },
    // @ts-expect-error a function in the place of a responsibility
    { phase: "CONTAINMENT", responsibility: ["LEGAL_AFFAIRS"] },
  ];
  expect(policies.map((policy) => permit(lawyer, policy, ["exchange"]))).toEqual([false, false, false]);
});

test("A transition into a state that its machine does not have does not compile", () => {
  const transitions: readonly Transition[] = [
    // @ts-expect-error a state of another machine
    { machine: "Review", from: ["DRAFT"], to: "CONTAINMENT" },
    { machine: "Incident", from: ["DETECTION_AND_ANALYSIS"], to: "CONTAINMENT" },
  ];
  expect(transitions.map(({ machine, to }) => to in machines[machine].states)).toEqual([false, true]);
});

test("A control that its framework does not have does not compile", () => {
  const references: readonly ControlReference[] = [
    // @ts-expect-error a control of another framework
    { framework: "GDPR", ids: ["IR-4"] },
    { framework: "NIST_800_53", ids: ["IR-4"] },
  ];
  expect(references.map(({ framework, ids }) => ids.every((id) => id in controls[framework]))).toEqual([false, true]);
});
